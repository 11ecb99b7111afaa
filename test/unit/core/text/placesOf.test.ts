import assert from 'node:assert/strict';
import { placesOf } from '../../../../src/core/text/placesOf';

describe('placesOf', () => {
  it('tells where each of some characters stands, in order', () => {
    assert.deepEqual(placesOf(['.', '?'], 'It froze. Why? So. “Who?”'), [8, 13, 17, 23]);
    assert.deepEqual(placesOf(['.', '“'], '“No.” “Yes.”'), [0, 3, 6, 10]);
  });

  it('tells of none where there is none', () => {
    assert.deepEqual(placesOf(['.', '?'], 'The pier is shut'), []);
    assert.deepEqual(placesOf([], 'It froze.'), []);
    assert.deepEqual(placesOf(['.'], ''), []);
  });
});
