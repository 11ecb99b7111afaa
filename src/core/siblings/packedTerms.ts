/**
 * Terms by number with the count of each, in few bytes: the distance from the number before, doubled, and one more where a
 * count above 1 follows; seven bits a byte, the lowest first, the highest bit telling that more follow.
 */
export type PackedTerms = Uint8Array;

/**
 * Sorts and packs terms. Each is given as its number, below 2^27, times 256 and its count: one float, so that they are
 * sorted as fast as numbers are.
 */
export function packTerms(counted: Float64Array): PackedTerms {
  counted.sort();
  if (bytes.length < counted.length * 5) bytes = new Uint8Array(counted.length * 10);
  let length = 0;
  let before = 0;
  for (const term of counted) {
    const number = Math.floor(term / 256);
    const count = term - number * 256;
    let value = (number - before) * 2 + (count > 1 ? 1 : 0);
    before = number;
    for (; value > 0x7f; value >>>= 7) bytes[length++] = value | 0x80;
    bytes[length++] = value;
    if (count > 1) bytes[length++] = count;
  }
  return bytes.slice(0, length);
}

/** Room for the terms that are being packed. */
let bytes = new Uint8Array(0);

/** Visits the terms in the order of their numbers. */
export function eachTerm(packed: PackedTerms, visit: (number: number, count: number) => void): void {
  let number = 0;
  for (let at = 0; at < packed.length;) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    number += value >>> 1;
    visit(number, (value & 1) === 1 ? (packed[at++] ?? 0) : 1);
  }
}
