import assert from 'node:assert/strict';
import { tails } from '../../../../../../src/core/article/recognisers/site/tails';
import { found, story } from '../found';

describe('tails', () => {
  for (const tail of ['E-mail to a friend', 'Watch the ice break »', 'Read more', 'Click here for a map'])
    it(`are found: ${tail}`, () => {
      assert.deepEqual(found(tails, `${story} ${tail}`), [['furniture', tail]]);
    });

  it('follow a whole sentence', () => {
    assert.deepEqual(found(tails, 'The mayor wrote an e-mail to a friend'), []);
    assert.deepEqual(found(tails, `${story} He could not read more.`), []);
  });
});
