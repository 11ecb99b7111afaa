/**
 * Whether two names may be one in which letters got lost: "René" and "Ren", "Bangladesh" of "Bangladesh’s" and "Bangladeshs".
 * Texts that were taken from pages or scans often have lost their apostrophes and what is no ASCII.
 */
export function isMisprint(one: string, other: string): boolean {
  const [here, there] = [plain(one), plain(other)];
  // Of a name in other letters next to nothing is left.
  if (2 * here.length <= one.length || 2 * there.length <= other.length) return false;
  return here === there || isPossessive(here, there) || isPossessive(there, here);
}

/** "Rios Maracana Stadium" for "Rio". */
function isPossessive(one: string, other: string): boolean {
  return `${other} `.startsWith(`${one}s `);
}

function plain(name: string): string {
  return name
    .replace(/[^\x20-\x7e]|'/gu, '')
    .toLowerCase()
    .trim();
}
