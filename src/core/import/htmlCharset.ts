/** How bytes become text, by the name of an encoding; throws where there is no such, or where bytes do not fit a `fatal` one. */
export type Decode = (bytes: Uint8Array, encoding: string, fatal: boolean) => string;

/** How much of a page is looked at for the name of its encoding; the standard asks for as much. */
const looked = 1024;
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const named = /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/** A page as text: by its byte order mark, as UTF-8, by what it says of itself, else as Windows-1252. */
export function decodePage(bytes: Uint8Array, decode: Decode): string {
  const mark = marks.find(([first]) => first.every((byte, at) => bytes[at] === byte));
  if (mark) return decode(bytes, mark[1], false);
  const head = Array.from(bytes.subarray(0, looked), (byte) => String.fromCharCode(byte)).join('');
  for (const encoding of ['utf-8', named.exec(head)?.[1] ?? '']) {
    try {
      return decode(bytes, encoding, true);
    } catch {
      // The next one.
    }
  }
  return decode(bytes, 'windows-1252', false);
}
