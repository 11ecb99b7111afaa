import assert from 'node:assert/strict';
import { countByStrength, isAsStrong, linkStrengths } from '../../../../src/core/alignment/linkStrength';

describe('the strength of links', () => {
  it('is counted from each step on, so that a step shows no more than the one before it', () => {
    const scores = [0.05, 0.3, 0.6, 0.75, 0.9, 1];
    const links = scores.map((score) => ({ score }));
    assert.deepEqual(countByStrength(links), { all: 6, likely: 4, strong: 2 });
    assert.deepEqual(countByStrength([]), { all: 0, likely: 0, strong: 0 });
    for (const strength of linkStrengths)
      assert.equal(
        links.filter((link) => isAsStrong(link, strength)).length,
        countByStrength(links)[strength],
      );
  });
});
