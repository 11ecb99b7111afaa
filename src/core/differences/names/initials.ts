/** Whether one of two names is made of the first letters of the other: "the DH" and "the Department of Health". */
export function areInitials(one: string, other: string): boolean {
  return isShort(one, other) || isShort(other, one);
}

function isShort(short: string, long: string): boolean {
  const letters = bare(short).replaceAll('.', '');
  const capitals = bare(long).match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? [];
  return letters.length > 1 && letters === capitals.join('');
}

function bare(name: string): string {
  return name.replace(/^the\s/iu, '');
}
