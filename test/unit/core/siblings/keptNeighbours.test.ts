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
/** Whether dot products are mended, sometimes, or always made anew. */
const mostChanged = fc.constantFrom(Infinity, 200, -1);

function anew(index: SiblingIndex, most = mostNeighbours) {
  return new Map(
    [...index.ids()].sort().flatMap((id) => {
      const found = finish(index.neighbourSteps(id, most));
      return found.length === 0 ? [] : [[id, [...found]] as const];
    }),
  );
}

interface Neighbour {
  readonly id: string;
  readonly score: number;
}

function nearest(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** By id the neighbours that a pair tells of, as `anew` has them. */
function kept(neighbours: KeptNeighbours) {
  const told = finish(neighbours.tellSteps());
  assert.ok(told);
  const { ids, ones, others, scores } = told;
  const found = new Map<string, Neighbour[]>();
  for (const [at, score] of scores.entries()) {
    const [one = '', other = ''] = [ids[ones[at] ?? -1], ids[others[at] ?? -1]];
    found.set(one, [...(found.get(one) ?? []), { id: other, score }]);
    found.set(other, [...(found.get(other) ?? []), { id: one, score }]);
  }
  return new Map([...found.keys()].sort().map((id) => [id, (found.get(id) ?? []).sort(nearest)]));
}

/** Those of whom each is among the neighbours of the other. */
function mutual(found: ReturnType<typeof anew>) {
  return new Map(
    [...found].flatMap(([id, near]) => {
      const both = near.filter((other) => found.get(other.id)?.some((each) => each.id === id));
      return both.length === 0 ? [] : [[id, both] as const];
    }),
  );
}

function contentOf(told: readonly number[]): string {
  return told.join(' ');
}

function put(index: SiblingIndex, id: string, told: readonly number[]): void {
  const text = told.map((fact) => facts[fact] ?? '').join('\n\n');
  index.put(id, siblingEntry(readArticle(text)), contentOf(told));
}

/** So many articles that tell four facts each. */
function putMany(index: SiblingIndex, count: number): void {
  for (let at = 0; at < count; at += 1)
    put(
      index,
      `a${at}`,
      [0, 1, 2, 3].map((step) => (at * 5 + step) % facts.length),
    );
}

/** Counts the articles that are looked for in it. */
class CountingIndex extends SiblingIndex {
  looked = 0;

  override nearSteps(...given: Parameters<SiblingIndex['nearSteps']>): ReturnType<SiblingIndex['nearSteps']> {
    this.looked += 1;
    return super.nearSteps(...given);
  }
}

describe('KeptNeighbours', () => {
  it('tells after any changes what is found anew', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), mostChanged, (changes, most) => {
        const index = new SiblingIndex();
        const neighbours = new KeptNeighbours(index, mostNeighbours, most);
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

  it('looks for no article twice, though several ask at once', () => {
    const index = new CountingIndex();
    putMany(index, 40);
    const neighbours = new KeptNeighbours(index, mostNeighbours);
    const asked = [neighbours.tellSteps(), neighbours.tellSteps()];
    const told = asked.map(() => false);
    while (told.includes(false))
      for (const [at, steps] of asked.entries()) told[at] ||= steps.next().done === true;
    assert.deepEqual(kept(neighbours), anew(index));
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
    const counted = new CountingIndex();
    const neighbours = new KeptNeighbours(counted, 120);
    putMany(counted, 120);
    assert.deepEqual(kept(neighbours), anew(counted, 120));
    assert.equal(counted.looked, 120);
    counted.looked = 0;
    put(counted, 'a7', [0, 1, 2]);
    assert.deepEqual(kept(neighbours), anew(counted, 120));
    assert.ok(counted.looked < 60, `${counted.looked}`);
    counted.looked = 0;
    assert.deepEqual(kept(neighbours), anew(counted, 120));
    assert.equal(counted.looked, 0);
  });

  it('tells only of pairs that are among the nearest of both', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 4, maxLength: 30 }),
        fc.integer({ min: 3, max: 6 }),
        (changes, most) => {
          const index = new SiblingIndex();
          for (const { id, told } of changes) if (told) put(index, id, told);
          for (let number = 0; number < 60; number += 1) put(index, `alone ${number}`, []);
          assert.deepEqual(kept(new KeptNeighbours(index, most)), mutual(anew(index, most)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives way where more are near an article than are kept', () => {
    const index = new SiblingIndex();
    for (let at = 0; at < 5; at += 1) put(index, `a${at}`, [0, 1, 2, at + 3]);
    const few = new KeptNeighbours(index, 3);
    assert.equal(finish(few.tellSteps()), null);
    index.remove('a0');
    assert.ok(finish(few.tellSteps()));
  });

  it('is known again in another session, whatever has become of the articles meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.array(change, { maxLength: 15 }),
        fc.nat(40),
        (before, later, steps) => {
          const index = new SiblingIndex();
          const neighbours = new KeptNeighbours(index, mostNeighbours);
          const held = new Map<string, readonly number[]>();
          for (const { id, told, asks } of before) {
            if (told) put(index, id, told);
            else index.remove(id);
            if (told) held.set(id, told);
            else held.delete(id);
            if (asks) finish(neighbours.tellSteps());
          }
          const telling = neighbours.tellSteps();
          for (let step = 0; step < steps; step += 1) telling.next();
          const bytes = finish(index.storeSteps(neighbours));
          const again = new SiblingIndex();
          const known = new KeptNeighbours(again, mostNeighbours);
          assert.ok(again.restore(bytes, known));
          for (const { id, told } of later) {
            if (told) held.set(id, told);
            else held.delete(id);
          }
          for (const [id, told] of held) if (!again.putRestored(id, contentOf(told))) put(again, id, told);
          assert.deepEqual(kept(known), anew(again));
          assert.deepEqual(kept(neighbours), anew(index));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('looks for nobody again in another session but for those that changed', () => {
    const index = new SiblingIndex();
    const neighbours = new KeptNeighbours(index, 120);
    putMany(index, 120);
    const told = kept(neighbours);
    assert.ok(!neighbours.isStored);
    const bytes = finish(index.storeSteps(neighbours));
    assert.ok(neighbours.isStored);
    const restored = () => {
      const again = new CountingIndex();
      const known = new KeptNeighbours(again, 120);
      assert.ok(again.restore(bytes.slice(), known));
      for (const id of index.ids()) assert.ok(again.putRestored(id, index.get(id)?.content ?? ''));
      return { again, known };
    };
    const same = restored();
    assert.deepEqual(kept(same.known), told);
    assert.equal(same.again.looked, 0);
    assert.ok(same.known.isStored);
    assert.deepEqual(finish(same.again.storeSteps(same.known)), bytes);
    const { again, known } = restored();
    put(again, 'a7', [0, 1, 2]);
    assert.deepEqual(kept(known), anew(again, 120));
    assert.ok(again.looked < 60, `${again.looked}`);
  });

  it('is stored by nobody who never asked', () => {
    const index = new SiblingIndex();
    putMany(index, 10);
    const neighbours = new KeptNeighbours(index, mostNeighbours);
    assert.ok(neighbours.isStored);
    assert.deepEqual(finish(index.storeSteps(neighbours)), finish(index.storeSteps()));
  });
});
