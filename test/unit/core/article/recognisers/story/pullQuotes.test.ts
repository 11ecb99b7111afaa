import assert from 'node:assert/strict';
import { pullQuotes } from '../../../../../../src/core/article/recognisers/story/pullQuotes';
import { found } from '../found';

const words = 'We will not open the harbour until the last of the ice has gone';
const told = `"${words}," the mayor said on Monday.`;

describe('pull-quotes', () => {
  it('repeat a quotation of the story, with its speaker as their credit', () => {
    assert.deepEqual(found(pullQuotes, `${told}\n\n${words} Liv AasMayor`), [
      ['quote', words],
      ['credit', 'Liv AasMayor'],
    ]);
    assert.deepEqual(found(pullQuotes, `"${words}."\n\n${told}`), [['quote', `"${words}."`]]);
  });

  it('repeat it word for word', () => {
    assert.deepEqual(
      found(pullQuotes, `${told}\n\n${words.replace('ice', 'snow').replace('harbour', 'port')}`),
      [],
    );
    assert.deepEqual(
      found(pullQuotes, `${told}\n\n"We will not open the road until the last of the ice has gone."`),
      [],
    );
  });
});
