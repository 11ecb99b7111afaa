import assert from 'node:assert/strict';
import { it } from 'mocha';
import { briefly } from './named';

/** Two sentences of both articles, so that these are of one story. */
export const tie = [
  'The mayor of Dornau, Karin Holst, will speak to the families in the town hall.',
  'Rhenac AG runs the chemical works of Dornau on the left bank of the river.',
];

/** What is told otherwise of a story in which both articles have two sentences in the same words. */
export function told(kind: string, one: string, other: string): readonly string[] {
  const split = (text: string) => text.split(/(?<=\.) /u);
  const [left, right] = [
    [...tie, ...split(one)],
    [...tie, ...split(other)],
  ];
  const lines = briefly(left, right).filter((line) => line.startsWith(kind));
  const swapped = briefly(right, left).filter((line) => line.startsWith(kind));
  assert.deepEqual(swapped.map(mirrored).sort(), [...lines].sort());
  return lines.map((line) => line.slice(kind.length + 1));
}

function mirrored(line: string): string {
  const [, lead = '', left = '', right = ''] = /^(\S+ \S+: )(.*) \/ (.*)$/u.exec(line) ?? [];
  return `${lead}${right} / ${left}`;
}

type Case = readonly [string, string, string, readonly string[]];

export function each(kind: string, cases: readonly Case[]): void {
  for (const [name, one, other, expected] of cases) {
    it(name, () => {
      assert.deepEqual(told(kind, one, other), expected);
    });
  }
}
