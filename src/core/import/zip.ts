import { strFromU8, unzipSync } from 'fflate';
import { ImportFailure, importMessages } from './messages';

/** What the parts that are read may come to when they are unpacked, in bytes. */
const mostUnpacked = 1 << 26;

/**
 * Parts of a packed file, as UTF-8 text by their names; those that it does not have are absent.
 * @throws ImportFailure where it is damaged, or unpacks to more than anybody writes
 */
export function unpackedParts(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, string> {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.includes(name)) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked) throw new ImportFailure(importMessages.tooLarge, mostUnpacked >> 20);
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(importMessages.damaged);
  }
}
