import assert from 'node:assert/strict';
import { keyPoints } from '../../../../../../src/core/article/recognisers/head/keyPoints';
import { found, story } from '../found';

describe('key points', () => {
  it('are text of the story under a heading', () => {
    assert.deepEqual(found(keyPoints, `Key points\nIce breaks two piers\nHarbour closed\n\n${story}`), [
      ['crosshead', 'Key points'],
      ['paragraph', 'Ice breaks two piers'],
      ['paragraph', 'Harbour closed'],
    ]);
  });

  it('need their heading', () => {
    assert.deepEqual(found(keyPoints, `Ice breaks two piers\nHarbour closed\n\n${story}`), []);
  });
});
