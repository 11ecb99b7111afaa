import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { timeAxis } from '../../../src/webview/story/timeAxis';

describe('timeAxis', () => {
  it('keeps days in order and within the line, wherever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -80_000, max: 40_000 }), { minLength: 2 }), (days) => {
        const axis = timeAxis(days);
        const places = [...days].sort((a, b) => a - b).map((day) => axis.at(day));
        assert.equal(places[0], 0);
        assert.equal(places.at(-1), 1);
        for (let next = 1; next < places.length; next += 1)
          assert.ok((places[next] ?? 0) > (places[next - 1] ?? 0));
      }),
    );
  });

  it('gives a year without events little more room than a week, and says that it does', () => {
    const axis = timeAxis([0, 7, 372]);
    assert.ok(axis.at(7) > 0.25);
    assert.deepEqual(axis.shortened, [{ from: axis.at(7), to: 1 }]);
  });

  it('puts the only day in the middle, and what is between two days between them', () => {
    assert.equal(timeAxis([5]).at(5), 0.5);
    const axis = timeAxis([0, 10, 20]);
    assert.ok(axis.at(5) > 0 && axis.at(5) < axis.at(10));
  });
});
