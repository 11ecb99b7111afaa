import assert from 'node:assert/strict';
import { featureNames, measuredPairs } from '../../../../src/core/alignment/scoring/measuredPairs';
import { profile } from '../../../../src/core/alignment/words/sentenceProfile';
import { finish } from '../../../../src/core/steps';

/** How much of what two sentences share only one of them denies. */
function deniedByOne(left: string, right: string): number {
  const [pair] = finish(measuredPairs(finish(profile([left], [right], new Set())), [], false));
  const denied = pair?.features[featureNames.indexOf('deniedByOne')];
  assert.ok(denied !== undefined, 'the sentences are no candidates');
  return denied;
}

describe('what one of two sentences denies', () => {
  const denial = 'Mayor Jane Orr said the ferry had not been inspected since March.';

  it('is what stands behind a negation in one of them alone', () => {
    const affirmed = deniedByOne(denial, 'The ferry was inspected in March, Mayor Jane Orr told reporters.');
    assert.ok(affirmed > 0.2 && affirmed < 0.8, String(affirmed));
    assert.equal(deniedByOne(denial, 'The ferry was never inspected, Mayor Jane Orr said.'), 0);
    assert.equal(
      deniedByOne('The ferry was inspected in March.', 'Nobody slept; the ferry was inspected in March.'),
      0,
    );
  });

  it('is as much when the sentences are swapped', () => {
    const other = 'The ferry was inspected in March, Mayor Jane Orr told reporters.';
    assert.equal(deniedByOne(denial, other), deniedByOne(other, denial));
  });
});
