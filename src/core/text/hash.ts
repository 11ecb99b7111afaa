/** The hash of no text. */
export const emptyHash = 0x811c9dc5;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), as an unsigned number of 32 bits; of a text that goes on, given the hash of what is before. */
export function hashText(text: string, before = emptyHash): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The same as a signed number, with its high bits mixed into the low ones. */
export function mixedHash(text: string): number {
  const hash = hashText(text);
  return (hash ^ (hash >>> 15)) | 0;
}
