import type { Value } from '../../alignment/values/values';

/** The amounts that a word for many may stand for, both ends with it. */
export interface Amounts {
  readonly from: number;
  readonly to: number;
}

const sizes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const vague =
  /^(?:(?<many>tens|hundreds|several|few|a few) (?:of )?)?(?<size>dozen|score|hundred|thousand|million|billion|trillion)(?<plural>s)?(?!\p{L})/u;
/** How many times its size a word for many is: "hundreds", "several hundred", "tens of thousands". */
const times: Readonly<Record<string, Amounts>> = {
  '': { from: 1.5, to: 20 },
  few: { from: 2, to: 6 },
  'a few': { from: 2, to: 6 },
  several: { from: 2.5, to: 9.9 },
  tens: { from: 15, to: 99.9 },
  hundreds: { from: 150, to: 999 },
};
/** "Hundreds" are no thousand, and "dozens" no hundred. */
const mostOfPlural: Readonly<Record<string, number>> = { dozen: 8.5, score: 8, hundred: 9.99 };

/** What "hundreds", "tens of thousands" or "billions of dollars" may be; null for what tells a number, or nothing of one. */
export function amountsOf({ facets }: Value): Amounts | null {
  const { many = '', size = '', plural } = vague.exec(facets['written'] ?? '')?.groups ?? {};
  const one = sizes.get(size);
  const found = times[many];
  if (one === undefined || !found || (many === '' && plural === undefined)) return null;
  const most = many === '' ? (mostOfPlural[size] ?? found.to) : found.to;
  return { from: found.from * one, to: most * one };
}
