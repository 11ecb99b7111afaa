import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { KeptNeighbours } from '../../../../src/core/siblings/keptNeighbours';
import { siblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../../src/core/siblings/siblingIndex';
import { finish } from '../../../../src/core/steps';

/** Facts of five stories; an article tells some of one and may take one from another. */
const facts = ['ferry', 'bridge', 'orchard', 'glacier', 'library'].flatMap((subject, story) =>
  ['Nordvik', 'Havnes', 'Selby', 'Tarn', 'Brekke', 'Aldal'].map(
    (place, at) =>
      `The ${subject} of ${place} had ${story * 100 + at * 7 + 11} visitors in year ${at + 3} of the plan, said engineer number ${story}${at}.`,
  ),
);

interface Change {
  readonly id: string;
  /** Null where the article goes. */
  readonly told: readonly number[] | null;
  /** Whether the stories are asked for after it. */
  readonly asks: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map(String),
  told: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(facts.length - 1), { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  asks: fc.boolean(),
});

const mostNeighbours = 50;

function anew(index: SiblingIndex, most = mostNeighbours) {
  return new Map(
    [...index.ids()].sort().flatMap((id) => {
      const found = finish(index.neighbourSteps(id, most));
      return found.length === 0 ? [] : [[id, [...found]] as const];
    }),
  );
}

function kept(neighbours: KeptNeighbours) {
  const told = finish(neighbours.tellSteps());
  assert.ok(told);
  return new Map([...told.keys()].sort().map((id) => [id, [...(told.get(id) ?? [])]]));
}

function put(index: SiblingIndex, id: string, told: readonly number[]): void {
  index.put(id, siblingEntry(readArticle(told.map((fact) => facts[fact] ?? '').join('\n\n'))));
}

describe('KeptNeighbours', () => {
  it('tells after any changes what is found anew', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const index = new SiblingIndex();
        const neighbours = new KeptNeighbours(index, mostNeighbours);
        for (const { id, told, asks } of changes) {
          if (told) put(index, id, told);
          else index.remove(id);
          if (asks) assert.deepEqual(kept(neighbours), anew(index));
        }
        assert.deepEqual(kept(neighbours), anew(index));
      }),
      { numRuns: 60 },
    );
  });

  it('tells so, too, where it was abandoned and the library changed meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.nat(30)), { minLength: 1, maxLength: 25 }), (changes) => {
        const index = new SiblingIndex();
        const neighbours = new KeptNeighbours(index, mostNeighbours);
        for (const [{ id, told, asks }, steps] of changes) {
          const telling = neighbours.tellSteps();
          for (let step = 0; step < steps; step += 1) telling.next();
          if (told) put(index, id, told);
          else index.remove(id);
          if (asks) for (let step = 0; step < steps; step += 1) telling.next();
        }
        assert.deepEqual(kept(neighbours), anew(index));
      }),
      { numRuns: 60 },
    );
  });

  it('looks only for what is near a change', () => {
    const index = new SiblingIndex();
    let looked = 0;
    class Counted extends SiblingIndex {
      override near(...given: Parameters<SiblingIndex['near']>): ReturnType<SiblingIndex['near']> {
        looked += 1;
        return super.near(...given);
      }
    }
    const counted = new Counted();
    const neighbours = new KeptNeighbours(counted, 120);
    for (let at = 0; at < 120; at += 1) {
      const told = [0, 1, 2, 3].map((step) => (at * 5 + step) % facts.length);
      for (const each of [index, counted]) put(each, `a${at}`, told);
    }
    assert.deepEqual(kept(neighbours), anew(index, 120));
    assert.equal(looked, 120);
    looked = 0;
    for (const each of [index, counted]) put(each, 'a7', [0, 1, 2]);
    assert.deepEqual(kept(neighbours), anew(index, 120));
    assert.ok(looked < 60, `${looked}`);
    looked = 0;
    assert.deepEqual(kept(neighbours), anew(index, 120));
    assert.equal(looked, 0);
  });

  it('gives way where more are near an article than are kept', () => {
    const index = new SiblingIndex();
    for (let at = 0; at < 5; at += 1) put(index, `a${at}`, [0, 1, 2, at + 3]);
    const few = new KeptNeighbours(index, 3);
    assert.equal(finish(few.tellSteps()), null);
    index.remove('a0');
    assert.ok(finish(few.tellSteps()));
  });
});
