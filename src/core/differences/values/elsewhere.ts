import { anchorOf, likeness } from '../claims/anchor';
import { areNearInStory, nearSizesOf } from './nearFigures';
import { areRounded, sizesOf } from './rounded';
import type { ValueClaim } from './valueClaims';
import { areOfOtherMatters } from '../tolls/tolls';
import { sentenceLikeness } from './sentenceLikeness';
import { areClose, type ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';
import { eachInSteps } from '../../steps';

/** A stem that more claims stand beside leads to none of them. */
const mostBeside = 24;
/** How much of what stands around two values, and in their sentences, must be alike where no link joins these. */
const leastLikeness = 2.5;
const leastOfSentence = 6;
/** The same where one value is the other in round figures, which chance alone hardly makes. */
const leastOfRounded = 2.5;
/** How sure it is of figures of which nothing but their nearness tells it. */
const nearScore = 0.3;
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
  for (const size of [...sizesOf(claim), ...nearSizesOf(claim)]) keys.add(size);
  return keys;
}

/**
 * Figures of sentences that are not linked, of what is surely one particular, that do not say the same of it.
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
    if (relation !== 'precision' && relation !== 'conflict') continue;
    const alike = likeness(anchorOf(claim), anchorOf(other));
    const haveWords = () => alike > 0 || sentenceLikeness(claim, other) >= leastOfRounded;
    const isOne =
      relation === 'precision' &&
      (areRounded(claim, other, tellOne, haveWords) ||
        (areClose(claim, other) &&
          (alike >= leastLikeness || sentenceLikeness(claim, other) >= leastOfSentence)));
    const isByNearness =
      !isOne && tellOne && areNearInStory(claim, other) && !areOfOtherMatters(claim, other) && haveWords();
    if (isOne) pairs.push({ left: claim, right: other, relation, score: Math.max(alike, 1) });
    if (isByNearness) pairs.push({ left: claim, right: other, relation, score: nearScore, isByNearness });
  }
  return pairs;
}
