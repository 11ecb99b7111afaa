/**
 * Terms by number with the count of each, in few bytes: the distance from the number before, doubled, and one more where a
 * count above 1 follows; seven bits a byte, the lowest first, the highest bit telling that more follow.
 */
export type PackedTerms = Uint8Array;

/** Terms by number, and how often each occurs: 1 to 255. */
export interface CountedTerms {
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
}

/** Packs terms in the order of their numbers, which are below 2^30. */
export function packTerms({ terms, counts }: CountedTerms): PackedTerms {
  // One float for a number and its count, so that they are sorted as fast as numbers are.
  const counted = new Float64Array(terms.length);
  for (let at = 0; at < counted.length; at += 1) counted[at] = (terms[at] ?? 0) * 256 + (counts[at] ?? 0);
  counted.sort();
  const bytes = new Uint8Array(counted.length * 6);
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

/** The terms in the order of their numbers. */
export function unpackTerms(packed: PackedTerms): CountedTerms {
  // A term has at least a byte.
  if (page.terms.length - pageFilled < packed.length) {
    page = newPage(Math.max(pageLength, packed.length));
    pageFilled = 0;
  }
  const { terms, counts } = page;
  const begin = pageFilled;
  let end = begin;
  let number = 0;
  for (let at = 0; at < packed.length; end += 1) {
    let byte = packed[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = packed[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    number += value >>> 1;
    terms[end] = number;
    counts[end] = (value & 1) === 1 ? (packed[at++] ?? 0) : 1;
  }
  pageFilled = end;
  return { terms: terms.subarray(begin, end), counts: counts.subarray(begin, end) };
}

/** The terms of many articles share memory: to have some for each takes longer than to unpack them. */
const pageLength = 1 << 16;
let page = newPage(0);
let pageFilled = 0;

function newPage(length: number): CountedTerms {
  return { terms: new Int32Array(length), counts: new Uint8Array(length) };
}
