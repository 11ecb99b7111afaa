import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { finish } from '../../../../src/core/steps';
import { averageLinkageSteps, type Edge } from '../../../../src/core/stories/averageLinkage';

function grouped(size: number, edges: readonly Edge[], least: number): readonly (readonly number[])[] {
  return finish(averageLinkageSteps(size, edges, least));
}

function edges(...rows: readonly (readonly [one: number, other: number, score: number])[]): readonly Edge[] {
  return rows.map(([one, other, score]) => ({ one, other, score }));
}

/** Scores of all pairs of so many items, with many ties. */
const someEdges = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(fc.integer({ min: 0, max: 10 }), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    })
    .map((tenths) => {
      const pairs = Array.from({ length: size }, (_, other) =>
        Array.from({ length: other }, (__, one) => [one, other] as const),
      ).flat();
      const given = pairs.map(([one, other], at) => ({ one, other, score: (tenths[at] ?? 0) / 10 }));
      return { size, edges: given.filter(({ score }) => score > 0) };
    }),
);

function meanBetween(
  one: readonly number[],
  other: readonly number[],
  given: readonly Edge[],
  among = new Set([...one, ...other]),
): number {
  const crossing = given.filter(
    (edge) =>
      among.has(edge.one) && among.has(edge.other) && one.includes(edge.one) !== one.includes(edge.other),
  );
  const sum = crossing.reduce((total, { score }) => total + Math.round(score * 10), 0);
  return sum / 10 / (one.length * other.length);
}

describe('averageLinkageSteps', () => {
  it('groups what is alike, and leaves what is like nothing by itself', () => {
    const found = grouped(5, edges([0, 2, 0.6], [2, 4, 0.5], [0, 4, 0.5], [1, 3, 0.2]), 0.3);
    assert.deepEqual(found, [[0, 2, 4], [1], [3]]);
  });

  it('joins no two groups by one strong pair between them', () => {
    const one = edges([0, 1, 0.7], [0, 2, 0.7], [1, 2, 0.7]);
    const other = edges([3, 4, 0.7], [3, 5, 0.7], [4, 5, 0.7]);
    assert.deepEqual(grouped(6, [...one, ...other, ...edges([2, 3, 0.65])], 0.3), [
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('joins no chain of weak pairs into one group', () => {
    const chain = Array.from({ length: 11 }, (_, one) => ({ one, other: one + 1, score: 0.35 }));
    const sizes = grouped(12, chain, 0.3).map(({ length }) => length);
    assert.deepEqual(sizes, [2, 2, 2, 2, 2, 2]);
  });

  it('ends with groups of which no two could be joined, and names every item once', () => {
    fc.assert(
      fc.property(someEdges, ({ size, edges: given }) => {
        const found = grouped(size, given, 0.3);
        assert.deepEqual(
          found.flat().sort((a, b) => a - b),
          Array.from({ length: size }, (_, item) => item),
        );
        for (const [at, one] of found.entries()) {
          for (const other of found.slice(at + 1)) assert.ok(meanBetween(one, other, given) < 0.3);
        }
      }),
    );
  });

  it('does not depend on the order of what is given', () => {
    fc.assert(
      fc.property(someEdges, fc.func(fc.nat()), ({ size, edges: given }, order) => {
        const shuffled = given
          .map((edge, at) => ({
            edge: at % 2 === 0 ? edge : { ...edge, one: edge.other, other: edge.one },
            at,
          }))
          .sort((a, b) => order(a.at) - order(b.at))
          .map(({ edge }) => edge);
        assert.deepEqual(grouped(size, shuffled, 0.3), grouped(size, given, 0.3));
      }),
    );
  });
});
