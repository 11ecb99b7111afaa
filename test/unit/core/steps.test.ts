import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finish, sortSteps } from '../../../src/core/steps';

interface Item {
  readonly key: number;
  readonly place: number;
}

const byKey = (one: Item, other: Item): number => one.key - other.key;

describe('sorting in steps', () => {
  it('gives what sorting at once gives, equal items in the order in which they came', () => {
    const lists = fc
      .record({ seed: fc.array(fc.nat(50), { minLength: 1, maxLength: 200 }), length: fc.nat(9000) })
      .map(({ seed, length }) =>
        Array.from({ length }, (_, place): Item => {
          const key = ((seed[place % seed.length] ?? 0) * (place + 7)) % 1009;
          return { key, place };
        }),
      );
    fc.assert(
      fc.property(lists, (items) => {
        assert.deepEqual(finish(sortSteps(items, byKey)), items.toSorted(byKey));
      }),
      { numRuns: 50 },
    );
  });

  it('compares few items in a step', () => {
    const items = Array.from({ length: 60_000 }, (_, place): Item => ({
      key: (place * 7919) % 60_013,
      place,
    }));
    let compared = 0;
    let most = 0;
    const steps = sortSteps(items, (one, other) => {
      compared += 1;
      return byKey(one, other);
    });
    for (let done = false; !done; compared = 0) {
      done = steps.next().done === true;
      most = Math.max(most, compared);
    }
    assert.ok(most <= 30_000, `${most} at once`);
  });

  it('compares next to nothing twice of what is in order', () => {
    const items = Array.from({ length: 60_000 }, (_, place): Item => ({ key: place >> 1, place }));
    let compared = 0;
    const sorted = finish(
      sortSteps(items, (one, other) => {
        compared += 1;
        return byKey(one, other);
      }),
    );
    assert.deepEqual(sorted, items);
    assert.ok(compared <= 60_100, `${compared}`);
  });
});
