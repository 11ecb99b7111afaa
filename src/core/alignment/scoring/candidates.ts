import { eachInSteps, flatMapSteps } from '../../steps';
import type { Pair } from '../exactLinks';
import type { SparseVector } from '../words/sparseVector';

/** Features in more sentences than this propose no candidates: they say little and cost much. */
const mostPostings = 120;
/** How many candidates a sentence proposes; others may propose it too. Fewer in long texts and for long sentences. */
const mostCandidates = 16;
const fewCandidates = 4;
const longText = 500;
/** A sentence of more words is hardly prose, and each of its pairs takes long. */
const longSentence = 200;
const leastCosine = 0.05;
const sentencesInStep = 500;
/** The same where they are only entered. */
const enteredInStep = 5000;

/** What is needed here of a sentence. */
interface Sought {
  readonly vector: SparseVector;
  readonly stems: { readonly length: number };
}

/**
 * Pairs that may be links: for each sentence its nearest ones on the other side by the rarer features that they share,
 * found by an inverted index. Sorted by left, then right, each pair once; the same pairs whichever side is the left one.
 * Yields between sentences.
 */
export function* candidatePairs(
  left: readonly (Sought | null)[],
  right: readonly (Sought | null)[],
  features: number,
): Generator<undefined, readonly Pair[]> {
  const most = isLong(left, right) ? fewCandidates : mostCandidates;
  /** For each sentence of the left side those of the right side that it or they propose. */
  const proposed = left.map((): number[] | null => null);
  const forLeft = yield* Neighbourhood.of(right, features, most);
  for (const [here, sentence] of left.entries()) {
    if (!sentence) continue;
    proposed[here] = [...forLeft.nearest(sentence)];
    yield;
  }
  const forRight = yield* Neighbourhood.of(left, features, most);
  for (const [here, sentence] of right.entries()) {
    if (!sentence) continue;
    for (const there of forRight.nearest(sentence)) proposed[there]?.push(here);
    yield;
  }
  return yield* flatMapSteps(proposed, sentencesInStep, (others, here) =>
    [...new Set(others)].sort((a, b) => a - b).map((there): Pair => ({ left: here, right: there })),
  );
}

/** Whether a text is so long that fewer candidates are tried to save time. */
export function isLong(left: readonly unknown[], right: readonly unknown[]): boolean {
  return Math.max(left.length, right.length) > longText;
}

/** The sentences of one side, to be looked up by what they share with a sentence of the other. */
class Neighbourhood {
  readonly #most: number;
  /** Where a feature's postings start. */
  readonly #starts: Int32Array;
  readonly #sentences: Int32Array;
  readonly #weights: Float64Array;
  /** What each sentence shares with the one at hand; all zero between lookups. */
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;

  private constructor(starts: Int32Array, sentences: number, most: number) {
    this.#most = most;
    this.#starts = starts;
    this.#sentences = new Int32Array(starts.at(-1) ?? 0);
    this.#weights = new Float64Array(this.#sentences.length);
    this.#sums = new Float64Array(sentences);
    this.#touched = new Int32Array(sentences);
  }

  static *of(
    sought: readonly (Sought | null)[],
    features: number,
    most: number,
  ): Generator<undefined, Neighbourhood> {
    const starts = new Int32Array(features + 1);
    yield* eachInSteps(sought, enteredInStep, (sentence) => {
      if (sentence) for (const id of sentence.vector.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    });
    for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const neighbourhood = new Neighbourhood(starts, sought.length, most);
    const next = starts.slice();
    yield* eachInSteps(sought, enteredInStep, (sentence, at) => {
      if (sentence) neighbourhood.#enter(sentence.vector, at, next);
    });
    return neighbourhood;
  }

  /** @param next For each feature where its next posting goes. */
  #enter({ ids, weights }: SparseVector, sentence: number, next: Int32Array): void {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      this.#sentences[slot] = sentence;
      this.#weights[slot] = weights[at] ?? 0;
    }
  }

  /** The nearest first; of equally near ones the earlier. */
  nearest({ vector, stems }: Sought): readonly number[] {
    const sums = this.#sums;
    const sentences = this.#sentences;
    const weights = this.#weights;
    const touched = this.#touched;
    let count = 0;
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] ?? 0;
      const weight = vector.weights[at] ?? 0;
      const from = this.#starts[id] ?? 0;
      const to = this.#starts[id + 1] ?? 0;
      if (to - from > mostPostings) continue;
      for (let slot = from; slot < to; slot++) {
        const sentence = sentences[slot] ?? 0;
        const sum = sums[sentence] ?? 0;
        if (sum === 0) touched[count++] = sentence;
        sums[sentence] = sum + weight * (weights[slot] ?? 0);
      }
    }
    const most = stems.length > longSentence ? fewCandidates : this.#most;
    const near: number[] = [];
    const scores: number[] = [];
    for (let at = 0; at < count; at++) {
      const sentence = touched[at] ?? 0;
      const sum = sums[sentence] ?? 0;
      sums[sentence] = 0;
      if (sum < leastCosine) continue;
      const score = Math.round(sum * 1e9);
      let place = near.length;
      const isAfter = (other: number) => {
        const difference = score - (scores[other] ?? 0);
        return difference > 0 || (difference === 0 && sentence < (near[other] ?? 0));
      };
      while (place > 0 && isAfter(place - 1)) place--;
      if (place === most) continue;
      near.splice(place, 0, sentence);
      scores.splice(place, 0, score);
      if (near.length > most) {
        near.pop();
        scores.pop();
      }
    }
    return near;
  }
}
