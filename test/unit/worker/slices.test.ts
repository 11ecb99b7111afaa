import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { alignSteps } from '../../../src/core/alignment/align';
import type { Alignment } from '../../../src/core/alignment/comparison';
import { finish } from '../../../src/core/steps';
import type { CancellationToken } from '../../../src/protocol/port';
import { CancelledError, inSlices } from '../../../src/worker/slices';

const sentences = (seed: number): readonly string[] =>
  Array.from(
    { length: 6000 },
    (_, n) =>
      `Speaker ${(n * seed) % 977} told ${n} people in hall ${n % 31} that item ${n} would be sold, and left by boat.`,
  );

describe('work in slices', () => {
  it('stops a comparison of long texts at the step in which it is cancelled', async () => {
    let isCancelled = false;
    let stepsAfter = 0;
    let isClosed = false;
    function* counted(): Generator<undefined, Alignment> {
      const steps = alignSteps(sentences(3), sentences(5));
      try {
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done) return step.value;
          if (isCancelled) stepsAfter++;
          yield;
        }
      } finally {
        isClosed = true;
      }
    }
    const token: CancellationToken = {
      get isCancellationRequested() {
        return isCancelled;
      },
      onCancellationRequested: () => ({ dispose: () => undefined }),
    };
    let turns = 0;
    const nextTurn = async () => {
      await setImmediate();
      if (++turns === 3) isCancelled = true;
    };
    await assert.rejects(inSlices(counted(), nextTurn, token), (error) => error instanceof CancelledError);
    assert.equal(turns, 3);
    assert.equal(stepsAfter, 0);
    assert.ok(isClosed);
  });

  it('gives the same answer as without slices', async () => {
    const [a, b] = [sentences(3).slice(0, 40), sentences(5).slice(0, 40)];
    assert.deepEqual(await inSlices(alignSteps(a, b), () => setImmediate()), finish(alignSteps(a, b)));
  });
});
