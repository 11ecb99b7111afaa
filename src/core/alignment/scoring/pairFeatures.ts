import { countShared } from '../../text/ascending';
import { FeatureWriter } from './featureWriter';
import type { Lexicon } from '../words/lexicon';
import type { SentenceProfile } from '../words/sentenceProfile';

/** What is measured of two sentences alone; none of it depends on which is the left one. */
export const pairFeatureNames = [
  'shared',
  'sharedNames',
  'sharedOther',
  'sharedNumbers',
  'heaviestShared',
  'containedLess',
  'containedMore',
  'namesContainedLess',
  'namesContainedMore',
  'otherContainedLess',
  'otherContainedMore',
  'heaviestRun',
  'localAlignment',
  'quotedRun',
  'citedRun',
  'quotationLess',
  'quotationMore',
  'clauseLess',
  'clauseMore',
  'meantLess',
  'meantMore',
  'meantInBoth',
  'relatedLess',
  'relatedMore',
  'heaviestRelated',
  'meantClauseLess',
  'meantClauseMore',
  'neighbours',
  'quotedLess',
  'quotedMore',
  'quoting',
  'shorter',
  'longer',
  'negationDiffers',
  'pronouns',
] as const;

/** A chain of common words looks back at this many of them at most. */
const mostLookedBack = 48;
/** Words beyond this many are not chained. */
const mostWordsChained = 300;
/** Nor more places of common words than this, which only very repetitive sentences have. */
const mostMatches = 20_000;
const gapCost = 0.6;
const mismatchCost = 0.9;
/** Weight given to what a clause does not say, so that short clauses prove less. */
const clauseDoubt = 3;
const leastClauseContent = 2;
/** Fewer quoted words than this are a name or an ironic remark. */
const leastQuotation = 3;

/** Measures pairs of sentences; holds room that is used again for each pair. */
export class PairMeter {
  readonly #lexicon: Lexicon;
  /** The pair in whose left sentence, right sentence, and both of whose sentences a stem was last met. */
  readonly #leftIn: Int32Array;
  readonly #rightIn: Int32Array;
  readonly #sharedIn: Int32Array;
  /** The pair in which one of its sentences last had a stem and the other a related one. */
  readonly #relatedIn: Int32Array;
  #pair = 0;
  /** Where a stem was last met in the right sentence, and before that; -1 for nowhere. */
  readonly #lastPlace: Int32Array;
  readonly #placeBefore = new Int32Array(mostWordsChained);
  /** Places of common words, in order of the left sentence, and the best chain that ends in each. */
  #matches = {
    left: new Int32Array(64),
    right: new Int32Array(64),
    run: new Float64Array(64),
    local: new Float64Array(64),
    ...quotationRoom(64),
  };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#leftIn = new Int32Array(lexicon.weights.length);
    this.#rightIn = new Int32Array(lexicon.weights.length);
    this.#relatedIn = new Int32Array(lexicon.weights.length);
    this.#sharedIn = new Int32Array(lexicon.weights.length);
    this.#lastPlace = new Int32Array(lexicon.weights.length).fill(-1);
  }

  /** Writes the features of a pair, in the order of `pairFeatureNames`, from a place on. */
  measure(a: SentenceProfile, b: SentenceProfile, into: Float64Array, from: number): void {
    const row = new FeatureWriter(into, from);
    const shared = this.#shared(a, b);
    const other = shared.weight - shared.names;
    const chains = this.#chain(a, b);
    const ofLeft = this.#related(a, this.#rightIn);
    const ofRight = ofLeft.weight > 0 ? this.#related(b, this.#leftIn) : ofLeft;
    const meantOfLeft = ratio(shared.weight + ofLeft.weight, a.weight);
    const meantOfRight = ratio(shared.weight + ofRight.weight, b.weight);
    const clauseOfLeft = this.#bestClause(a);
    const clauseOfRight = this.#bestClause(b);
    row.write(shared.weight);
    row.write(shared.names);
    row.write(other);
    row.write(shared.numbers);
    row.write(shared.heaviest);
    row.writeBoth(ratio(shared.weight, a.weight), ratio(shared.weight, b.weight));
    row.writeBoth(ratio(shared.names, a.nameWeight), ratio(shared.names, b.nameWeight));
    row.writeBoth(ratio(other, a.weight - a.nameWeight), ratio(other, b.weight - b.nameWeight));
    row.write(chains.heaviestRun);
    row.write(chains.local);
    row.write(chains.quoted);
    row.write(chains.cited);
    row.writeBoth(chains.ofLeft, chains.ofRight);
    row.writeBoth(clauseOfLeft.shared, clauseOfRight.shared);
    row.writeBoth(meantOfLeft, meantOfRight);
    row.write(meantOfLeft * meantOfRight);
    row.writeBoth(ofLeft.weight, ofRight.weight);
    row.write(Math.min(ofLeft.heaviest, ofRight.heaviest));
    row.writeBoth(clauseOfLeft.meant, clauseOfRight.meant);
    row.write(countShared(a.neighbours, b.neighbours));
    row.writeBoth(a.quotedShare, b.quotedShare);
    row.write((a.quotedShare > 0 ? 1 : 0) + (b.quotedShare > 0 ? 1 : 0));
    row.writeBoth(a.stems.length, b.stems.length);
    row.write(a.negated === b.negated ? 0 : 1);
    row.write((a.pronoun ? 1 : 0) + (b.pronoun ? 1 : 0));
  }

  #shared({ vector: { ids: a } }: SentenceProfile, { vector: { ids: b } }: SentenceProfile) {
    const { weights, names, numbers } = this.#lexicon;
    const sum = { weight: 0, names: 0, numbers: 0, heaviest: 0 };
    const pair = ++this.#pair;
    for (const id of a) this.#leftIn[id] = pair;
    for (const id of b) {
      this.#rightIn[id] = pair;
      if (this.#leftIn[id] !== pair) continue;
      this.#sharedIn[id] = pair;
      const weight = weights[id] ?? 0;
      sum.weight += weight;
      if (names[id]) sum.names += weight;
      if (numbers[id]) sum.numbers++;
      if (weight > sum.heaviest) sum.heaviest = weight;
    }
    return sum;
  }

  /**
   * What a sentence says with words that are not in the other one, but have related ones in their place there. Right
   * after `#shared` only.
   */
  #related({ vector: { ids } }: SentenceProfile, inOther: Int32Array) {
    const { weights, related, relatedFrom } = this.#lexicon;
    const sum = { weight: 0, heaviest: 0 };
    for (const id of ids) {
      if (this.#sharedIn[id] === this.#pair) continue;
      const to = relatedFrom[id + 1] ?? 0;
      for (let at = relatedFrom[id] ?? 0; at < to; at++) {
        const other = related[at] ?? 0;
        if (inOther[other] !== this.#pair || this.#sharedIn[other] === this.#pair) continue;
        const weight = weights[id] ?? 0;
        this.#relatedIn[id] = this.#pair;
        sum.weight += weight;
        if (weight > sum.heaviest) sum.heaviest = weight;
        break;
      }
    }
    return sum;
  }

  /**
   * The heaviest run of common stems, the best local alignment with gaps (Smith and Waterman 1981, by chaining the
   * matches alone), the longest common runs that both sides and that at least one side quotes, and how much of a
   * quotation of each side is in one run on the other.
   */
  #chain(a: SentenceProfile, b: SentenceProfile) {
    const { weights } = this.#lexicon;
    const count = this.#match(a, b);
    const { left, right, run, local, quoted, cited, ofLeft, ofRight } = this.#matches;
    const best = { heaviestRun: 0, local: 0, quoted: 0, cited: 0, ofLeft: 0, ofRight: 0 };
    /** The first match in the place of the left sentence in which the one at hand is: no chain goes from one of these to another. */
    let firstInPlace = 0;
    for (let match = 0; match < count; match++) {
      const i = left[match] ?? 0;
      if (i !== left[firstInPlace]) firstInPlace = match;
      const j = right[match] ?? 0;
      const weight = weights[a.stems[i] ?? 0] ?? 0;
      let chain = 0;
      let previous = -1;
      const furthest = Math.max(0, match - mostLookedBack);
      for (let before = firstInPlace - 1; before >= furthest; before--) {
        const skippedLeft = i - (left[before] ?? 0) - 1;
        const skippedRight = j - (right[before] ?? 0) - 1;
        if (skippedRight < 0) continue;
        const mismatches = Math.min(skippedLeft, skippedRight);
        const gaps = Math.max(skippedLeft, skippedRight) - mismatches;
        const score = (local[before] ?? 0) - mismatchCost * mismatches - gapCost * gaps;
        if (score > chain) chain = score;
        if (skippedLeft === 0 && skippedRight === 0) previous = before;
      }
      local[match] = chain + weight;
      run[match] = (run[previous] ?? 0) + weight;
      best.local = Math.max(best.local, chain + weight);
      best.heaviestRun = Math.max(best.heaviestRun, run[match] ?? 0);
      const here = a.quoted[i] ?? 0;
      const there = b.quoted[j] ?? 0;
      quoted[match] = here > 0 && there > 0 ? (quoted[previous] ?? 0) + 1 : 0;
      cited[match] = here > 0 || there > 0 ? (cited[previous] ?? 0) + 1 : 0;
      ofLeft[match] = here > 0 ? (ofLeft[previous] ?? 0) + 1 : 0;
      ofRight[match] = there > 0 ? (ofRight[previous] ?? 0) + 1 : 0;
      best.quoted = Math.max(best.quoted, quoted[match] ?? 0);
      best.cited = Math.max(best.cited, cited[match] ?? 0);
      best.ofLeft = Math.max(best.ofLeft, shareOfQuotation(ofLeft[match] ?? 0, here));
      best.ofRight = Math.max(best.ofRight, shareOfQuotation(ofRight[match] ?? 0, there));
    }
    return best;
  }

  /** Lists the places of common stems, by the left sentence, then the right one; how many they are. */
  #match({ stems: a }: SentenceProfile, { stems: b }: SentenceProfile): number {
    const width = Math.min(b.length, mostWordsChained);
    for (let j = width - 1; j >= 0; j--) {
      const stem = b[j] ?? 0;
      this.#placeBefore[j] = this.#lastPlace[stem] ?? -1;
      this.#lastPlace[stem] = j;
    }
    let count = 0;
    for (let i = 0; i < Math.min(a.length, mostWordsChained) && count < mostMatches; i++) {
      for (let j = this.#lastPlace[a[i] ?? 0] ?? -1; j >= 0; j = this.#placeBefore[j] ?? -1) {
        if (count === this.#matches.left.length) this.#growMatches();
        this.#matches.left[count] = i;
        this.#matches.right[count] = j;
        count++;
      }
    }
    for (let j = 0; j < width; j++) this.#lastPlace[b[j] ?? 0] = -1;
    return count;
  }

  #growMatches(): void {
    const { left, right } = this.#matches;
    const length = left.length * 2;
    const longer = { left: new Int32Array(length), right: new Int32Array(length) };
    longer.left.set(left);
    longer.right.set(right);
    this.#matches = {
      ...longer,
      run: new Float64Array(length),
      local: new Float64Array(length),
      ...quotationRoom(length),
    };
  }

  /**
   * How far the clause that the pair shares most of is shared, from 0 to 1; and when related words count as well. Right
   * after `#related` only.
   */
  #bestClause({ stems, clauses }: SentenceProfile) {
    const { weights, content } = this.#lexicon;
    const best = { shared: 0, meant: 0 };
    for (let at = 0; at < stems.length;) {
      const clause = clauses[at];
      let weight = 0;
      let shared = 0;
      let related = 0;
      let telling = 0;
      for (; at < stems.length && clauses[at] === clause; at++) {
        const id = stems[at] ?? 0;
        weight += weights[id] ?? 0;
        telling += content[id] ?? 0;
        if (this.#sharedIn[id] === this.#pair) shared += weights[id] ?? 0;
        else if (this.#relatedIn[id] === this.#pair) related += weights[id] ?? 0;
      }
      if (telling < leastClauseContent) continue;
      best.shared = Math.max(best.shared, shared / (weight + clauseDoubt));
      best.meant = Math.max(best.meant, (shared + related) / (weight + clauseDoubt));
    }
    return best;
  }
}

function quotationRoom(length: number) {
  return {
    quoted: new Int32Array(length),
    cited: new Int32Array(length),
    ofLeft: new Int32Array(length),
    ofRight: new Int32Array(length),
  };
}

function shareOfQuotation(run: number, quotation: number): number {
  return run >= leastQuotation ? run / quotation : 0;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
