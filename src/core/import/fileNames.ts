/** "-07" for the seventh of fifty: what is put behind the name of a file of which there are several, so that they sort. */
export function numberIn(index: number, count: number): string {
  return `-${String(index + 1).padStart(String(count).length, '0')}`;
}
