import { readSync, writeSync } from 'node:fs';
import { codeOf } from './failure';

/** How long to wait for the other end of a pipe that does not block. */
const pauseMs = 10;

const paused = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** The next bytes of an open file, pipe or device, at most as many as the buffer holds; none at its end. Throws as `readSync` does. */
export function readSome(descriptor: number, buffer: Buffer): Buffer {
  // Windows reports the end of a pipe as an error.
  const count = patiently(() => readSync(descriptor, buffer, 0, buffer.length, null), { EOF: 0 });
  return buffer.subarray(0, count);
}

/**
 * Writes all of a text, however little is taken at a time: a disk that fills up takes a part of it, and only the next
 * attempt fails. What nobody reads any more is dropped. Throws as `writeSync` does.
 */
export function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    const left = rest;
    rest = rest.subarray(patiently(() => writeSync(descriptor, left), { EPIPE: left.length }));
  }
}

/** Tries again as long as the other end is not ready; errors with the given codes count as an answer. */
function patiently(attempt: () => number, answers: Readonly<Record<string, number>>): number {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const code = codeOf(error);
      const answer = answers[code];
      if (answer !== undefined) return answer;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(paused, 0, 0, pauseMs);
    }
  }
}
