import { anchorOf, haveUnlikeRoles, likeness } from './anchor';
import { areRounded, sizesOf } from './rounded';
import type { ValueClaim } from './valueClaims';
import { areClose, isDate, type ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';
import { wordRarity } from '../alignment/words/wordRarity';
import { eachInSteps } from '../steps';

/** A stem that more claims stand beside leads to none of them. */
const mostBeside = 24;
/** How much of what stands around two values, and in their sentences, must be alike where no link joins these. */
const leastLikeness = { date: 4.5, figure: 2.5 };
const leastOfSentence = 6;
/** The same where one value is the other in round figures, which chance alone hardly makes. */
const leastOfRounded = 2.5;
/** A step is so many claims. */
const claimsInStep = 20;

/** The claims of one article, so that those are found that may be of one particular, or state a value again. */
export class ClaimIndex {
  private constructor(private readonly byStem: ReadonlyMap<string, readonly ValueClaim[]>) {}

  /** Reads what stands around each of the claims, step by step. */
  static *of(claims: Iterable<ValueClaim>): Generator<undefined, ClaimIndex> {
    const byStem = new Map<string, ValueClaim[]>();
    yield* eachInSteps(claims, claimsInStep, (claim) => {
      for (const key of keysOf(claim)) {
        const others = byStem.get(key);
        if (others) others.push(claim);
        else byStem.set(key, [claim]);
      }
    });
    return new ClaimIndex(byStem);
  }

  /** Claims that stand beside a telling word that this one stands beside too, or whose unit is as rare. */
  near(claim: ValueClaim): ReadonlySet<ValueClaim> {
    const found = new Set<ValueClaim>();
    for (const key of keysOf(claim)) {
      const others = this.byStem.get(key) ?? [];
      if (others.length > mostBeside) continue;
      for (const other of others) found.add(other);
    }
    return found;
  }
}

function keysOf(claim: ValueClaim): ReadonlySet<string> {
  const { unit } = claim.value;
  const keys = new Set(anchorOf(claim).stems.map(({ stem: found }) => found));
  if (unit !== '') keys.add(`unit ${unit}`);
  for (const size of sizesOf(claim)) keys.add(size);
  return keys;
}

/**
 * Claims of sentences that are not linked, of what is surely one particular, that do not say the same of it.
 * @param tellOne Whether the articles share so much that they tell one story.
 */
export function pairsElsewhere(
  claim: ValueClaim,
  index: ClaimIndex,
  isLinked: (left: number, right: number) => boolean,
  tellOne: boolean,
): readonly ValuePair[] {
  const pairs: ValuePair[] = [];
  for (const other of index.near(claim)) {
    if (isLinked(claim.sentence.index, other.sentence.index)) continue;
    const relation = relationOf(claim, other);
    if (relation !== 'precision') continue;
    const [here, there] = [anchorOf(claim), anchorOf(other)];
    const alike = likeness(here, there);
    const isOne = isDate(claim)
      ? alike >= leastLikeness.date && !haveUnlikeRoles(here, there)
      : areRounded(
          claim,
          other,
          tellOne,
          () => alike > 0 || sentenceLikeness(claim, other) >= leastOfRounded,
        ) ||
        (areClose(claim, other) &&
          (alike >= leastLikeness.figure || sentenceLikeness(claim, other) >= leastOfSentence));
    if (isOne) pairs.push({ left: claim, right: other, relation, score: Math.max(alike, 1) });
  }
  return pairs;
}

/** How much of what two sentences say is alike. */
function sentenceLikeness({ sentence: one }: ValueClaim, { sentence: other }: ValueClaim): number {
  const stems = new Set(other.words.map(({ form }) => form.stem));
  const common = new Set(one.words.map(({ form }) => form.stem).filter((found) => stems.has(found)));
  let sum = 0;
  for (const found of common) sum += Math.max(0, wordRarity(found) - 2.6);
  return sum;
}
