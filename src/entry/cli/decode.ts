/** How many bytes are looked at to tell text from anything else. */
export const textLooked = 8192;

const utf16Marks: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** Whether bytes are text, as far as their beginning tells. */
export function isText(bytes: Uint8Array): boolean {
  return utf16Of(bytes) !== null || !bytes.subarray(0, textLooked).includes(0);
}

/** Text without its byte order mark: UTF-16 and UTF-8 by their marks, else UTF-8, else Windows-1252. */
export function decodeText(bytes: Buffer): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return decodeWindows1252(bytes);
    throw error;
  }
}

/** The encoding that a byte order mark of UTF-16 names; null when there is none. */
export function utf16Of(bytes: Uint8Array): string | null {
  const mark = utf16Marks.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  return mark?.[2] ?? null;
}

/** What Windows-1252 has in 0x80–0x9F; the rest is Latin-1. Node 20's own decoder takes all of it for Latin-1. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}
