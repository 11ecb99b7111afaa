import assert from 'node:assert/strict';
import { comments } from '../../../../../../src/core/article/recognisers/site/comments';
import { found, story } from '../found';

describe('comments', () => {
  it('are one block each by their numbers', () => {
    const thread = ['soundoff (2 Responses)', '1. Ann\nIt was cold.\n\nVery cold.', '2. Bo\nIt was not.'];
    assert.deepEqual(found(comments, `${story}\n\n${thread.join('\n\n')}`), [
      ['furniture', 'soundoff (2 Responses)'],
      ['comment', '1. Ann\nIt was cold.\n\nVery cold.'],
      ['comment', '2. Bo\nIt was not.'],
    ]);
  });

  it('are told by who signed them', () => {
    const text = `${story}\n\nComments (2)\n\nAnn says:\nIt was cold.\n\nBo says:\nIt was not.`;
    assert.deepEqual(
      found(comments, text).map(([kind]) => kind),
      ['furniture', 'comment', 'comment'],
    );
  });

  it('are not a list inside the story', () => {
    assert.deepEqual(found(comments, `${story}\n\n1. The pier\n2. The shed\n\n${story}`), []);
    assert.deepEqual(found(comments, `${story}\n\nComments\n\n${story}`), []);
  });
});
