import { closeSync, openSync } from 'node:fs';
import { decodeText, isText } from './decode';
import { readSome } from './descriptors';
import { Failure, messageOf } from './failure';

/** As many units as a string can have in Node; text has no more of them than bytes. */
const longest = 0x1fff_ffe8;
const chunkLength = 65_536;
const standardInput = 0;

/**
 * The text of a file, without its byte order mark: UTF-16 and UTF-8 by their marks, else UTF-8, else Windows-1252.
 * Throws a `Failure` when the file cannot be read or is no text.
 */
export function readTextFile(path: string): string {
  return readText(chunksOf(path), path);
}

/** All of standard input, as the text of a file is read. Throws a `Failure` likewise. */
export function readInput(input: () => Iterable<Buffer>): string {
  return readText(input(), 'standard input');
}

/** Standard input, a part at a time; there is only one time to do so. */
export function standardInputChunks(): Iterable<Buffer> {
  return chunks(standardInput);
}

/** The bytes of a file, a part at a time. Throws as `openSync` and `readSync` do. */
export function* chunksOf(path: string): Generator<Buffer, void> {
  const descriptor = openSync(path, 'r');
  try {
    yield* chunks(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Pipes and devices tell no length, and may never end. */
function* chunks(descriptor: number): Generator<Buffer, void> {
  for (;;) {
    const chunk = readSome(descriptor, Buffer.allocUnsafe(chunkLength));
    if (chunk.length === 0) return;
    yield chunk;
  }
}

function readText(chunks: Iterable<Buffer>, name: string): string {
  return reading(name, () => {
    const read: Buffer[] = [];
    let length = 0;
    for (const chunk of chunks) {
      read.push(chunk);
      length += chunk.length;
      if (length > longest) throw new Failure(`${name} is too long`, 1);
      // At once, too: what is no text may be a device that never ends.
      if (read.length === 1) expectText(chunk, name);
    }
    const bytes = Buffer.concat(read);
    expectText(bytes, name);
    return decodeText(bytes);
  });
}

/** Makes a `Failure` of what goes wrong while something is read. */
export function reading<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name} cannot be read: ${messageOf(error)}`, 1);
  }
}

/** Throws a `Failure` when bytes are no text. */
export function expectText(bytes: Uint8Array, name: string): void {
  if (!isText(bytes)) throw new Failure(`${name} is not a text file`, 1);
}
