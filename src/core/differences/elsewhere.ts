import { isAlike } from '../alignment/values/valueContext';
import { anchorOf, haveUnlikeRoles, likeness } from './anchor';
import { isOfNoun, tollOf } from './tolls';
import type { ValueClaim } from './valueClaims';
import { areClose, isDate, type ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';
import { wordRarity } from '../alignment/words/wordRarity';
import { eachInSteps } from '../steps';

/** A stem that more claims stand beside leads to none of them. */
const mostBeside = 24;
/** So many figures of a number tell that it is one. */
const leastDigits = 4;
/** How much of what stands around two values, and in their sentences, must be alike where no link joins these. */
const leastLikeness = { date: 4.5, figure: 2.5 };
const leastOfSentence = 6;
/** The same where a hedged amount is the other one in round figures, which chance alone hardly makes. */
const leastOfRounded = 2.5;
/** Smaller amounts are alike by chance. */
const leastRound = 2;
/** A round figure is at most so much of an amount away from it. */
const mostRounded = 0.08;
/** Counts of one noun are further apart where they are of two particulars. */
const mostOfCount = 0.15;
/** Smaller ones are alike by chance. */
const leastCount = 10;
const leastOfCounted = 2.6;
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
  if (isSumOrShare(claim)) {
    const size = Math.round(Math.log(amountOf(claim)) / mostRounded);
    for (const near of significant(amountOf(claim)) > 1 ? [size - 1, size, size + 1] : [size])
      keys.add(`size ${near}`);
  }
  const digits = digitsOf(claim);
  if (digits.length < leastDigits) return keys;
  // Of a number and of the same in round figures, the first two figures are those of one or of the next.
  const first = Number(digits.slice(0, 2));
  keys.add(`${first} ${digits.length}`);
  if (claim.hedge === '') keys.add(`${first + 1} ${digits.length}`);
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
      : isRoundedOne(claim, other) ||
        isRoundedOne(other, claim) ||
        ((isRoundAmount(claim, other) || isRoundAmount(other, claim)) &&
          ((claim.value.kind === 'money' && tellOne) ||
            alike > 0 ||
            sentenceLikeness(claim, other) >= leastOfRounded)) ||
        (tellOne && (isRoundCount(claim, other) || isRoundCount(other, claim))) ||
        (areClose(claim, other) &&
          (alike >= leastLikeness.figure || sentenceLikeness(claim, other) >= leastOfSentence));
    if (isOne) pairs.push({ left: claim, right: other, relation, score: Math.max(alike, 1) });
  }
  return pairs;
}

/** Whether a hedged number is another one, of more digits than chance makes alike, in round figures: "almost 450,000", "449,563". */
function isRoundedOne(round: ValueClaim, exact: ValueClaim): boolean {
  if (round.hedge === '' || exact.hedge !== '' || round.value.kind !== 'number') return false;
  const [a, b] = [digitsOf(round), digitsOf(exact)];
  if (a.length < 2 || a.length !== b.length) return false;
  const [digits, zeros] = [a.replace(/0+$/u, '').length, /0+$/u.exec(b)?.[0].length ?? 0];
  if (b.length - zeros < leastDigits || digits < 2 || digits > b.length - zeros - 2) return false;
  const place = 10 ** (a.length - digits);
  return Math.abs(Number(a) - Number(b)) < place;
}

/** Whether a sum or share is another one, of more digits, in round figures: "nearly $300,000" and "$285,000", "$1.4bn" and "$1.41bn". */
function isRoundAmount(round: ValueClaim, exact: ValueClaim): boolean {
  if (!isSumOrShare(round)) return false;
  const [a, b] = [amountOf(round), amountOf(exact)];
  const digits = significant(a);
  if (digits >= significant(b)) return false;
  if (round.hedge === '' || a === b) return digits > 1 && Number(b.toPrecision(digits)) === a;
  const isTowards = round.hedge === 'nearly' ? b < a : round.hedge !== 'least' || b > a;
  return isTowards && Math.abs(a - b) <= mostRounded * b;
}

/** Whether a hedged number counts the same, by a telling noun, and about as many: "more than 30 cities", "34 cities". */
function isRoundCount(round: ValueClaim, other: ValueClaim): boolean {
  if (round.hedge === '' || round.value.kind !== 'number' || other.value.kind !== 'number') return false;
  const [here, there] = [anchorOf(round), anchorOf(other)];
  const isTelling = isAlike(here.counted, there.counted) && wordRarity(here.counted) >= leastOfCounted;
  // "Twelve workers are missing", "at least 11 workers died".
  if (matterOf(round) !== matterOf(other)) return false;
  const [a, b] = [amountOf(round), amountOf(other)];
  return isTelling && Math.min(a, b) >= leastCount && Math.abs(a - b) <= mostOfCount * Math.max(a, b);
}

/** What a claim counts whatever the noun, the dead or the missing; empty for none. */
function matterOf(claim: ValueClaim): string {
  const matter = tollOf(claim)?.matter ?? '';
  return isOfNoun(matter) ? '' : matter;
}

function isSumOrShare(claim: ValueClaim): boolean {
  return /^(?:money|percent)$/u.test(claim.value.kind) && amountOf(claim) > leastRound;
}

function amountOf({ value }: ValueClaim): number {
  return Number(value.facets['amount'] ?? NaN);
}

/** How many digits a number has, up to the last one that is no zero. */
function significant(amount: number): number {
  return String(amount)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

function digitsOf({ value }: ValueClaim): string {
  const amount = value.facets['amount'] ?? '';
  return /^\d+$/u.test(amount) ? amount : '';
}

/** How much of what two sentences say is alike. */
function sentenceLikeness({ sentence: one }: ValueClaim, { sentence: other }: ValueClaim): number {
  const stems = new Set(other.words.map(({ form }) => form.stem));
  const common = new Set(one.words.map(({ form }) => form.stem).filter((found) => stems.has(found)));
  let sum = 0;
  for (const found of common) sum += Math.max(0, wordRarity(found) - 2.6);
  return sum;
}
