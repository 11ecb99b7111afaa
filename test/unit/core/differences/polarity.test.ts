import assert from 'node:assert/strict';
import { briefly } from './named';

describe('What one article says is so and another denies', () => {
  it('conflicts when it is one thing', () => {
    assert.deepEqual(
      briefly(
        ['The mayor of Marnvik, Ola Berg, said he opposed the new bridge before the summer.'],
        ['The mayor of Marnvik, Ola Berg, said he never opposed the new bridge before the summer.'],
      ),
      ['polarity conflict: opposed / never opposed'],
    );
  });

  it('is no difference when the same verb is of two things', () => {
    assert.deepEqual(
      briefly(
        ['The mayor of Marnvik, Ola Berg, said he wanted a vote on the new bridge before the summer.'],
        [
          'The mayor of Marnvik, Ola Berg, said he did not want to resign over the new bridge before the summer.',
        ],
      ),
      [],
    );
  });
});
