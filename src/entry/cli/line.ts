const widest = 100;

/** One line of at most `widest` units. */
export function line(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= widest ? flat : `${flat.slice(0, widest - 1)}…`;
}
