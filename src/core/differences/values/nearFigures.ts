import { isAlike } from '../../alignment/values/valueContext';
import { stem } from '../../alignment/words/stem';
import type { Value } from '../../alignment/values/values';
import type { ValueClaim } from './valueClaims';

/** Of linked sentences: how much of the greater of two figures the smaller one must be, and how much that is at least. */
const leastInLink = { ofGreater: 0.8, amount: 13 };
/** The same of two articles that tell one story, where no link joins the sentences: for counts and for measures. */
const leastOfGreater = 0.9;
const leastAmounts: Readonly<Partial<Record<Value['kind'], number>>> = { number: 100, measure: 13 };
/** A size holds amounts that differ by so much, in logarithms: a little more than what two near ones differ by. */
const widthOfSize = 0.11;

const longestNoun = 24;
/** "A crew of 38". */
const manyBefore =
  /(?<!\p{L})(crew|staff|cast|squad|fleet|herd|population|congregation|membership|workforce) of\s$/u;

/** Whether two sums or counts of linked sentences are so near each other that chance hardly makes it. */
export function areNearInLink(one: ValueClaim, other: ValueClaim): boolean {
  const { kind } = one.value;
  return (
    (kind === 'money' || kind === 'number') &&
    areNear(one.value, other.value, leastInLink.amount, leastInLink.ofGreater) &&
    mayCountOne(one, other)
  );
}

/** The same of two large counts, or measures, of one story. */
export function areNearInStory(one: ValueClaim, other: ValueClaim): boolean {
  const least = leastAmounts[one.value.kind] ?? Infinity;
  return areNear(one.value, other.value, least, leastOfGreater) && mayCountOne(one, other);
}

/** Whether what is counted is told by like words, or not told by one: no "38 rooms" are "41 teachers". */
function mayCountOne(one: ValueClaim, other: ValueClaim): boolean {
  const [here, there] = [countedBy(one), countedBy(other)];
  if (isAlike(here, there)) return true;
  return (here === '' || there === '') && !isOfSize(one) && !isOfSize(other);
}

/** The stem of the noun of several that stands behind a number, or of the noun for many before it; empty where none does. */
function countedBy({ value, span, sentence: { text } }: ValueClaim): string {
  const many = manyBefore.exec(text.slice(Math.max(0, span.start - longestNoun), span.start));
  const noun = /^\s(\p{Ll}+s)(?!\p{L})/u.exec(text.slice(value.end, value.end + longestNoun));
  return stem(many?.[1] ?? noun?.[1] ?? '');
}

/** "A 225-page report": what is counted is how large something is. */
function isOfSize({ value, sentence: { text } }: ValueClaim): boolean {
  return /^-\p{Ll}/u.test(text.slice(value.end, value.end + 2));
}

/** How large a figure is, in such words that it has one with each figure that is near it in a story. */
export function nearSizesOf({ value }: ValueClaim): readonly string[] {
  const amount = amountOf(value);
  if (!(amount >= (leastAmounts[value.kind] ?? Infinity))) return [];
  const size = Math.floor(Math.log(amount) / widthOfSize);
  return [size, size + 1].map((near) => `near ${value.unit} ${near}`);
}

function areNear(one: Value, other: Value, least: number, ofGreater: number): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  const [a, b] = [amountOf(one), amountOf(other)];
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return less >= least && less >= ofGreater * more;
}

function amountOf({ facets }: Value): number {
  return Number(facets['amount'] ?? NaN);
}
