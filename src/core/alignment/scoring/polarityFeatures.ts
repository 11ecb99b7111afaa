import type { Lexicon } from '../words/lexicon';
import { polarities } from '../words/polarity';
import type { SentenceProfile } from '../words/sentenceProfile';
import { StemBits } from './stemBits';

/** How much of what two sentences share only one of them denies; none of it depends on which is the left one. */
export const polarityFeatureNames = ['deniedByOne'] as const;

const deniedOnly = 1 << polarities.denied;

/** Measures pairs of sentences; holds room that is used again for each pair. */
export class PolarityMeter {
  readonly #lexicon: Lexicon;
  readonly #left: StemBits;
  readonly #right: StemBits;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#left = new StemBits(lexicon.weights.length);
    this.#right = new StemBits(lexicon.weights.length);
  }

  /** Writes the features of a pair, in the order of `polarityFeatureNames`, from a place on. */
  measure(a: SentenceProfile, b: SentenceProfile, into: Float64Array, from: number): void {
    if (!a.negated && !b.negated) return;
    this.#left.take(a.stems, a.polarities);
    this.#right.take(b.stems, b.polarities);
    let differs = 0;
    let all = 0;
    for (const id of a.vector.ids) {
      if (!this.#right.has(id)) continue;
      const weight = this.#lexicon.rarities[id] ?? 0;
      all += weight;
      if ((this.#left.of(id) === deniedOnly) !== (this.#right.of(id) === deniedOnly)) differs += weight;
    }
    into[from] = all > 0 ? differs / all : 0;
  }
}
