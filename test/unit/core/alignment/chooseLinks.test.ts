import assert from 'node:assert/strict';
import { probableLinks } from '../../../../src/core/alignment/chooseLinks';

const pair = (left: number, right: number, probability: number) => ({ left, right, probability });

describe('probable links', () => {
  it('are those from a probability on, several of a sentence among them', () => {
    const links = [pair(0, 0, 0.9), pair(0, 1, 0.5), pair(1, 1, 0.7)];
    assert.deepEqual(probableLinks([...links, pair(1, 0, 0.49)], 0.5), links);
  });

  it('are a little less probable when neither sentence has a better pair', () => {
    const best = pair(0, 0, 0.45);
    assert.deepEqual(probableLinks([best, pair(0, 1, 0.44)], 0.5), [best]);
    assert.deepEqual(probableLinks([best, pair(1, 0, 0.46), pair(1, 1, 0.8)], 0.5), [pair(1, 1, 0.8)]);
    assert.deepEqual(probableLinks([pair(0, 0, 0.39)], 0.5), []);
  });
});
