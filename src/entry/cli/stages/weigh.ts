import { searchedTerms, weightsAmong } from '../../../core/siblings/scattered';
import { numberOf, numbersOf, optionalNumberOf, optionalStringOf } from '../rows';
import { packHeld } from './held';
import { int32sOf } from './packed';
import type { Stage } from './stage';

/**
 * An article's terms, the rarest first, with how many articles hold each → what it is scored by, and its rare terms with their
 * weights: `{key, size, most, reach, day, sentences, terms, counts, holders}` → `{key, held, length, rare, weights, asked}`. Rare are
 * those that 2 to `most` articles hold; the first `asked` of them are looked for in other articles, so many as `reach` hold together.
 */
export const weigh: Stage = (given) => {
  const size = numberOf(given, 'size');
  const most = numberOf(given, 'most');
  const terms = Int32Array.from(numbersOf(given, 'terms'));
  const counts = Uint8Array.from(numbersOf(given, 'counts'));
  const holders = Uint32Array.from(numbersOf(given, 'holders'));
  const weights = weightsAmong(size, { terms, counts, holders });
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const begin = holders.findIndex((count) => count > 1);
  const shared = Array.from(terms.keys()).slice(begin < 0 ? terms.length : begin);
  const rare = shared.filter((at) => (holders[at] ?? 0) <= most);
  const ascending = shared.toSorted((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
  return {
    key: numberOf(given, 'key'),
    held: packHeld({
      squares,
      day: optionalNumberOf(given, 'day'),
      sentences: int32sOf(optionalStringOf(given, 'sentences') ?? ''),
      terms: Int32Array.from(ascending, (at) => terms[at] ?? 0),
      counts: Uint8Array.from(ascending, (at) => counts[at] ?? 0),
      holders: Uint32Array.from(ascending, (at) => holders[at] ?? 0),
    }),
    length: Math.sqrt(squares),
    rare: rare.map((at) => terms[at] ?? 0),
    weights: rare.map((at) => weights[at] ?? 0),
    asked: searchedTerms(
      rare.map((at) => holders[at] ?? 0),
      numberOf(given, 'reach'),
    ),
  };
};
