import { type HeldTerms, type ScatteredArticle, weightsAmong } from '../../../core/siblings/scattered';
import { Failure } from '../failure';
import { bytesOf, int32sOf, packedBytes, packedInt32s } from './packed';

/** What an article is scored by, in one word without quotes: Spark carries it and does not look into it. */
export interface Held extends Omit<ScatteredArticle, 'weights'>, HeldTerms {}

export function packHeld({ squares, day, sentences, terms, counts, holders }: Held): string {
  const numbers = Array.from(terms, (_, at) => varints(holders[at] ?? 0, counts[at] ?? 0)).flat();
  return [
    squares,
    day ?? '',
    packedInt32s(sentences),
    packedInt32s(terms),
    packedBytes(Uint8Array.from(numbers)),
  ].join(' ');
}

/** Throws a `Failure` when it is not what `packHeld` made. */
export function unpackHeld(packed: string): Held {
  const [squares, day, sentences, terms, numbers, ...rest] = packed.split(' ');
  if (numbers === undefined || rest.length > 0) throw new Failure('an article that is held otherwise', 1);
  const held = int32sOf(terms);
  const counts = new Uint8Array(held.length);
  const holders = new Uint32Array(held.length);
  const bytes = bytesOf(numbers);
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 128) return value;
    }
  };
  for (let place = 0; place < held.length; place += 1) {
    holders[place] = next();
    counts[place] = next();
  }
  return {
    squares: Number(squares),
    day: day === '' ? null : Number(day),
    sentences: int32sOf(sentences),
    terms: held,
    counts,
    holders,
  };
}

/** The article as it is scored in a collection of `size`. */
export function scored(held: Held, size: number): ScatteredArticle {
  return { ...held, weights: weightsAmong(size, held) };
}

/** Seven bits a byte, the lowest first, the highest bit telling that more follow. */
function varints(...values: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 0x7f; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    bytes.push(value);
  }
  return bytes;
}
