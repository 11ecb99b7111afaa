const suffix = /,?\s(?:Jr|Sr|II|III|IV)\.?$/u;

/** The last word of a name as it is printed: `Biden` of "Joseph R. Biden Jr.". */
export function lastName(name: string): string {
  const bare = name.replace(suffix, '');
  return bare.slice(bare.lastIndexOf(' ') + 1);
}
