import type { SegmentParts } from './postingsSegment';

/** The terms of a segment, and where the articles of each begin. */
type Begins = Pick<SegmentParts, 'terms' | 'onceBegins' | 'moreBegins'>;

/** For each term four times how many articles hold it once, and for what follows: how many hold it more often, */
const hasMore = 2;
/** and how many terms are left out before it. */
const hasGap = 1;

/** In few bytes: seven bits a byte, the lowest first, the highest bit telling that more follow; most terms take one. */
export function packBegins({ terms, onceBegins, moreBegins }: Begins): Uint8Array {
  // Numbers below 2^24 take four bytes, four times as much and those of terms take five.
  let bytes = new Uint8Array(terms.length * 2 + 16);
  let end = 0;
  const write = (value: number): void => {
    let left = value;
    for (; left > 0x7f; left >>>= 7) bytes[end++] = left | 0x80;
    bytes[end++] = left;
  };
  let before = -1;
  for (let at = 0; at < terms.length; at += 1) {
    if (bytes.length - end < 16) bytes = extended(bytes);
    const term = terms[at] ?? 0;
    const once = (onceBegins[at + 1] ?? 0) - (onceBegins[at] ?? 0);
    const more = (moreBegins[at + 1] ?? 0) - (moreBegins[at] ?? 0);
    const gap = term - before - 1;
    before = term;
    write(once * 4 + (more > 0 ? hasMore : 0) + (gap > 0 ? hasGap : 0));
    if (more > 0) write(more);
    if (gap > 0) write(gap);
  }
  return bytes.subarray(0, end);
}

/** The begins of so many terms. */
export function unpackBegins(bytes: Uint8Array, count: number): Begins {
  const terms = new Uint32Array(count);
  const onceBegins = new Uint32Array(count + 1);
  const moreBegins = new Uint32Array(count + 1);
  let from = 0;
  const read = (): number => {
    let byte = bytes[from++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[from++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  };
  let [term, once, more] = [-1, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const value = read();
    once += value >>> 2;
    if ((value & hasMore) !== 0) more += read();
    term += 1 + ((value & hasGap) === 0 ? 0 : read());
    terms[at] = term;
    onceBegins[at + 1] = once;
    moreBegins[at + 1] = more;
  }
  return { terms, onceBegins, moreBegins };
}

function extended(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(bytes.length * 2);
  longer.set(bytes);
  return longer;
}
