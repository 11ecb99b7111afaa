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
  // One value for a number and its count, so that they are sorted as fast as numbers are; whole ones if they have room.
  let most = 0;
  for (const number of terms) if (number > most) most = number;
  const counted = most < 1 << 24 ? new Uint32Array(terms.length) : new Float64Array(terms.length);
  for (let at = 0; at < counted.length; at += 1) counted[at] = (terms[at] ?? 0) * 256 + (counts[at] ?? 0);
  counted.sort();
  // A term takes five bytes at most, and its count one.
  if (page.length - pageFilled < counted.length * 6) {
    page = new Uint8Array(Math.max(pageLength, counted.length * 6));
    pageFilled = 0;
  }
  const begin = pageFilled;
  let end = begin;
  let before = 0;
  for (const term of counted) {
    const number = Math.floor(term / 256);
    const count = term - number * 256;
    let value = (number - before) * 2 + (count > 1 ? 1 : 0);
    before = number;
    for (; value > 0x7f; value >>>= 7) page[end++] = value | 0x80;
    page[end++] = value;
    if (count > 1) page[end++] = count;
  }
  pageFilled = end;
  return page.subarray(begin, end);
}

/** The terms of many articles share memory: to have some for each takes more of it and longer. */
const pageLength = 1 << 15;
let page = new Uint8Array(0);
let pageFilled = 0;

/** Unpacks terms into room that it keeps: what it gave is over when it is asked again. */
export class Unpacker {
  #terms = new Int32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);

  /** The terms in the order of their numbers. */
  unpack(packed: PackedTerms): CountedTerms {
    // A term has at least a byte.
    if (packed.length > this.#terms.length) {
      this.#terms = new Int32Array(packed.length * 2);
      this.#counts = new Uint8Array(packed.length * 2);
    }
    const terms = this.#terms;
    const counts = this.#counts;
    let size = 0;
    let number = 0;
    for (let at = 0; at < packed.length; size += 1) {
      let byte = packed[at++] ?? 0;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = packed[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      number += value >>> 1;
      terms[size] = number;
      counts[size] = (value & 1) === 1 ? (packed[at++] ?? 0) : 1;
    }
    return { terms: terms.subarray(0, size), counts: counts.subarray(0, size) };
  }
}
