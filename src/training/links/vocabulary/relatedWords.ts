import { stem } from '../../../core/alignment/words/stem';
import type { WordVectors } from '../../wordVectors';
import type { WordRelation } from './wordNet';

/** Least cosine of the vectors of two words that stand for each other, and of two whose senses are only near. */
const leastOfClose = 0.2;
const leastOfNear = 0.5;

/**
 * What `relatedWords.json` holds: for a stem the stems after it in the alphabet that may stand in its place. Related are
 * words that a dictionary relates and that are used alike.
 * @param vectors Of the words that count, the most frequent first.
 */
export function relateWords(
  relations: readonly WordRelation[],
  vectors: WordVectors,
): Readonly<Record<string, string>> {
  const cosine = stemCosine(vectors);
  const related = new Map<string, Set<string>>();
  for (const { a, b, close } of relations) {
    const [first = '', second = ''] = [stem(a), stem(b)].sort();
    if (first === second || first.length < 2 || !/^[a-z]+$/.test(first + second)) continue;
    if (cosine(first, second) < (close ? leastOfClose : leastOfNear)) continue;
    const found = related.get(first);
    if (found) found.add(second);
    else related.set(first, new Set([second]));
  }
  return Object.fromEntries(
    [...related]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([first, others]) => [first, [...others].sort().join(' ')]),
  );
}

/** Compares stems by the mean of their words' vectors, less what all words have in common; -1 for unknown ones. */
function stemCosine({ words, rows, dimensions }: WordVectors): (a: string, b: string) => number {
  const mean = new Float64Array(dimensions);
  for (const [at, value] of rows.entries())
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + value / words.length;
  const sums = new Map<string, Float64Array>();
  for (const [row, word] of words.entries()) {
    if (!/^[a-z]+$/.test(word)) continue;
    const form = stem(word);
    const sum = sums.get(form) ?? new Float64Array(dimensions);
    for (let d = 0; d < dimensions; d++) {
      sum[d] = (sum[d] ?? 0) + (rows[row * dimensions + d] ?? 0) - (mean[d] ?? 0);
    }
    sums.set(form, sum);
  }
  return (a, b) => {
    const p = sums.get(a);
    const q = sums.get(b);
    return p && q ? product(p, q) / Math.sqrt(product(p, p) * product(q, q)) : -1;
  };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
