import writeFileAtomic from 'write-file-atomic';
import { Failure, messageOf } from './failure';

/** Writes the whole of a file or nothing: under another name first. Throws a `Failure` when it cannot be written. */
export function writeWhole(file: string, content: string): void {
  try {
    writeFileAtomic.sync(file, content);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${messageOf(error)}`, 1);
  }
}
