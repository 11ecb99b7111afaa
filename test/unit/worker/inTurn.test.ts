import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { inTurn } from '../../../src/worker/inTurn';

describe('work in turn', () => {
  it('begins with one thing when the one before has ended, also where that failed, and gives each its own end', async () => {
    const turn = inTurn();
    const log: string[] = [];
    const work = (name: string, fails: boolean) => async () => {
      log.push(`${name} begins`);
      await setImmediate();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
    const done = await Promise.allSettled([
      turn(work('first', false)),
      turn(work('second', true)),
      turn(work('third', false)),
    ]);
    assert.deepEqual(
      done.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))),
      ['first', 'Error: second', 'third'],
    );
    assert.deepEqual(
      log,
      ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });
});
