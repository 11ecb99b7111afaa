import { FeatureWriter } from './featureWriter';
import type { Lexicon } from '../words/lexicon';
import { aspects, type Occasion } from '../words/occasion';
import type { SentenceProfile } from '../words/sentenceProfile';
import { StemBits } from './stemBits';

/** Whether two sentences speak of one occasion; none of it depends on which is the left one. */
export const occasionFeatureNames = [
  'timeDiffers',
  'timeAgrees',
  'clauseOfTime',
  'times',
  'days',
  'speakers',
] as const;

/** The least share of the common content that one sentence has as future and the other as past, for two occasions. */
const mostlyOtherTime = 0.6;
/** A clause shared this far, with the same tense on both sides, is a statement of both. */
const leastOfClause = 0.2;
/** Both give something the same ordinal, such as “the second”. */
const sameCount = 2;
/** Each sentence names a speaker, and no name is in both. */
const otherNames = -2;
/** Short clauses prove less, as in `pairFeatures`. */
const clauseDoubt = 3;
const leastClauseContent = 2;

const aheadBit = 1 << aspects.ahead;
const happenedBit = 1 << aspects.happened;
const told = aheadBit | happenedBit;

/**
 * Whether two sentences are known to state two things: one tells as to come what the other tells as past (the meeting that
 * is planned and the one that was held, the vote and its outcome), and nothing else is in both; or two people are named
 * that say it, and no other name is in both.
 * @param measured The features of a pair, in the order of `occasionFeatureNames`.
 */
export function isOtherOccasion(measured: Float64Array): boolean {
  const [timeDiffers = 0, , clauseOfTime = 0, times = 0, , speakers = 0] = measured;
  const isOtherTime = timeDiffers > mostlyOtherTime && clauseOfTime < leastOfClause;
  return (isOtherTime && times !== sameCount) || speakers === otherNames;
}

/** Measures pairs of sentences; holds room that is used again for each pair. */
export class OccasionMeter {
  readonly #lexicon: Lexicon;
  readonly #left: StemBits;
  readonly #right: StemBits;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#left = new StemBits(lexicon.weights.length);
    this.#right = new StemBits(lexicon.weights.length);
  }

  /** Writes the features of a pair, in the order of `occasionFeatureNames`, from a place on. */
  measure(a: SentenceProfile, b: SentenceProfile, into: Float64Array, from: number): void {
    const row = new FeatureWriter(into, from);
    this.#left.take(a.stems, a.occasion.aspects);
    this.#right.take(b.stems, b.occasion.aspects);
    const { weights, names } = this.#lexicon;
    let differs = 0;
    let agrees = 0;
    let all = 0;
    let sharesName = false;
    for (const id of a.vector.ids) {
      if (!this.#right.has(id)) continue;
      const weight = weights[id] ?? 0;
      const here = this.#left.of(id) & told;
      const there = this.#right.of(id) & told;
      all += weight;
      if (names[id] === 1) sharesName = true;
      if ((here & there) !== 0) agrees += weight;
      else if (here !== 0 && there !== 0) differs += weight;
    }
    row.write(all > 0 ? differs / all : 0);
    row.write(all > 0 ? agrees / all : 0);
    row.write(Math.max(this.#bestClause(a, this.#right), this.#bestClause(b, this.#left)));
    row.write(sharedTimes(a.occasion, b.occasion));
    row.write(sharedDays(a.occasion.days, b.occasion.days));
    row.write(this.#speakers(a, b, sharesName));
  }

  /** How far a clause is shared, without what the other tells of another time. */
  #bestClause({ stems, clauses, occasion }: SentenceProfile, other: StemBits): number {
    const { weights, content } = this.#lexicon;
    let best = 0;
    for (let at = 0; at < stems.length;) {
      const clause = clauses[at];
      let weight = 0;
      let shared = 0;
      let telling = 0;
      for (; at < stems.length && clauses[at] === clause; at++) {
        const id = stems[at] ?? 0;
        weight += weights[id] ?? 0;
        telling += content[id] ?? 0;
        if (!other.has(id)) continue;
        const here = (1 << (occasion.aspects[at] ?? 0)) & told;
        const there = other.of(id) & told;
        if (here === 0 || there === 0 || (here & there) !== 0) shared += weights[id] ?? 0;
      }
      if (telling >= leastClauseContent) best = Math.max(best, shared / (weight + clauseDoubt));
    }
    return best;
  }

  /** 1 for one speaker, -1 for two, `otherNames` when that is sure, 0 when one of them is not told. */
  #speakers(a: SentenceProfile, b: SentenceProfile, sharesName: boolean): number {
    const here = a.stems[a.occasion.speaker];
    const there = b.stems[b.occasion.speaker];
    if (here === undefined || there === undefined) return 0;
    if (this.#right.has(here) || this.#left.has(there)) return 1;
    const { names, related, relatedFrom } = this.#lexicon;
    if (related.subarray(relatedFrom[here], relatedFrom[here + 1]).includes(there)) return 1;
    return names[here] === 1 && names[there] === 1 && !sharesName ? otherNames : -1;
  }
}

function sharedTimes(a: Occasion, b: Occasion): number {
  if (a.times === 0 || b.times === 0) return 0;
  if ((a.countedTimes & b.countedTimes) !== 0) return sameCount;
  return (a.times & b.times) === 0 ? -1 : 1;
}

function sharedDays(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((day) => b.includes(day)) ? 1 : -1;
}
