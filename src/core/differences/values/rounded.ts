import { isAlike } from '../../alignment/values/valueContext';
import { wordRarity } from '../../alignment/words/wordRarity';
import { anchorOf } from '../claims/anchor';
import { isFraction } from './fractions';
import { isOfNoun, tollOf } from '../tolls/tolls';
import type { ValueClaim } from './valueClaims';

/** So many figures of a number tell that it is one. */
const leastDigits = 4;
/** Smaller sums and shares are alike by chance. */
const leastAmount = 2;
/** A round figure is at most so much of an amount away from it. */
const mostRounded = 0.08;
/** "A third" is further away from it. */
const mostOfFraction = 0.1;
/** Counts of one noun are further apart where they are of two particulars. */
const mostOfCount = 0.15;
/** Smaller ones are alike by chance. */
const leastCount = 10;
/** A noun that is not so rare is counted everywhere. */
const leastOfCounted = 2.6;

/**
 * Whether one of two figures that no link joins is the other in round figures, so that both are of one particular.
 * @param tellOne Whether the articles tell one story; else chance may make sums and counts alike.
 * @param haveWords Whether words of theirs tell so too.
 */
export function areRounded(
  one: ValueClaim,
  other: ValueClaim,
  tellOne: boolean,
  haveWords: () => boolean,
): boolean {
  if (isRoundNumber(one, other) || isRoundNumber(other, one)) return true;
  if (tellOne && (isRoundCount(one, other) || isRoundCount(other, one))) return true;
  if (!isRoundAmount(one, other) && !isRoundAmount(other, one)) return false;
  return (one.value.kind === 'money' && tellOne) || haveWords();
}

/** How large a figure is, in such words that it has one with each figure which is the same in round ones. */
export function sizesOf(claim: ValueClaim): readonly string[] {
  const sizes: string[] = [];
  if (isSumOrShare(claim)) {
    const size = Math.round(Math.log(amountOf(claim)) / mostRounded);
    for (const near of significant(amountOf(claim)) > 1 ? [size - 1, size, size + 1] : [size])
      sizes.push(`size ${near}`);
  }
  const digits = digitsOf(claim);
  if (digits.length < leastDigits) return sizes;
  // Of a number and of the same in round figures, the first two figures are those of one or of the next.
  const first = Number(digits.slice(0, 2));
  sizes.push(`${first} ${digits.length}`);
  if (claim.hedge === '') sizes.push(`${first + 1} ${digits.length}`);
  return sizes;
}

/** Whether a hedged number is another one, of more digits than chance makes alike: "almost 450,000", "449,563". */
function isRoundNumber(round: ValueClaim, exact: ValueClaim): boolean {
  if (round.hedge === '' || exact.hedge !== '' || round.value.kind !== 'number') return false;
  const [a, b] = [digitsOf(round), digitsOf(exact)];
  if (a.length < 2 || a.length !== b.length) return false;
  const [digits, zeros] = [a.replace(/0+$/u, '').length, /0+$/u.exec(b)?.[0].length ?? 0];
  if (b.length - zeros < leastDigits || digits < 2 || digits > b.length - zeros - 2) return false;
  const place = 10 ** (a.length - digits);
  return Math.abs(Number(a) - Number(b)) < place;
}

/** Whether a sum or share is another one, of more digits: "nearly $300,000" and "$285,000", "$1.4bn" and "$1.41bn". */
function isRoundAmount(round: ValueClaim, exact: ValueClaim): boolean {
  if (!isSumOrShare(round)) return false;
  const [a, b] = [amountOf(round), amountOf(exact)];
  if (isFraction(round.value)) return isSumOrShare(exact) && Math.abs(a - b) <= mostOfFraction * b;
  const digits = significant(a);
  if (digits >= significant(b)) return false;
  if (round.hedge === '') return digits > 1 && Number(b.toPrecision(digits)) === a;
  const isTowards = round.hedge === 'nearly' ? b < a : round.hedge !== 'least' || b > a;
  return isTowards && Math.abs(a - b) <= mostRounded * b;
}

/** Whether a hedged number counts the same, by a telling noun, and about as many: "more than 30 cities", "34 cities". */
function isRoundCount(round: ValueClaim, other: ValueClaim): boolean {
  if (round.hedge === '' || round.value.kind !== 'number' || other.value.kind !== 'number') return false;
  const [here, there] = [anchorOf(round), anchorOf(other)];
  const isTelling = isAlike(here.counted, there.counted) && wordRarity(here.counted) >= leastOfCounted;
  // "Twelve workers are missing", "at least 11 workers died".
  if (!isTelling || matterOf(round) !== matterOf(other)) return false;
  const [a, b] = [amountOf(round), amountOf(other)];
  return Math.min(a, b) >= leastCount && Math.abs(a - b) <= mostOfCount * Math.max(a, b);
}

/** What a claim counts whatever the noun, the dead or the missing; empty for none. */
function matterOf(claim: ValueClaim): string {
  const matter = tollOf(claim)?.matter ?? '';
  return isOfNoun(matter) ? '' : matter;
}

function isSumOrShare(claim: ValueClaim): boolean {
  return /^(?:money|percent)$/u.test(claim.value.kind) && amountOf(claim) > leastAmount;
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
