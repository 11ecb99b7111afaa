import { readFileSync } from 'node:fs';
import { Failure, messageOf } from './failure';

/** How many bytes are looked at to tell text from anything else. */
const looked = 8192;

/**
 * The text of a file, without its byte order mark: UTF-16 and UTF-8 by their marks, else UTF-8, else Windows-1252.
 * Throws a `Failure` when the file cannot be read or is no text.
 */
export function readTextFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${messageOf(error)}`, 1);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, looked).includes(0)) throw new Failure(`${path} is not a text file`, 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has in 0x80–0x9F; the rest is Latin-1. Node 20's own decoder takes all of it for Latin-1. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}
