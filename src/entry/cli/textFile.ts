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
  return textOf(path, () => {
    const descriptor = openSync(path, 'r');
    try {
      return readText(descriptor, path);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** All of standard input, as the text of a file is read; there is only one time to do so. Throws a `Failure` likewise. */
export function readStandardInput(): string {
  const name = 'standard input';
  return textOf(name, () => readText(standardInput, name));
}

function textOf(name: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name} cannot be read: ${messageOf(error)}`, 1);
  }
}

/** Pipes and devices tell no length, and may never end. */
function readText(descriptor: number, name: string): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = readSome(descriptor, new Uint8Array(chunkLength));
    if (chunk.length === 0) break;
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) throw new Failure(`${name} is too long`, 1);
    // At once, too: what is no text may be a device that never ends.
    if (chunks.length === 1) expectText(chunk, name);
  }
  const bytes = Buffer.concat(chunks);
  expectText(bytes, name);
  return decodeText(bytes);
}

function expectText(bytes: Uint8Array, name: string): void {
  if (!isText(bytes)) throw new Failure(`${name} is not a text file`, 1);
}
