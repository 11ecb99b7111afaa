import assert from 'node:assert/strict';
import { formatDay, headlineOf } from '../../../../src/core/article/heading';

function headed(plain: string, title: string | null = null) {
  return { plain, title, sentences: [{ start: 0, end: plain.length }] };
}

describe('how an article is headed', () => {
  it('never passes a first sentence off as a headline', () => {
    const long = 'The ambassadors of both countries to the third one will meet on Tuesday, officials said.';
    assert.deepEqual(headlineOf(headed(long)), {
      text: 'The ambassadors of both countries to the third…',
      isHeadline: false,
    });
    assert.deepEqual(headlineOf(headed(long, 'They Meet')), {
      text: 'They Meet',
      isHeadline: true,
    });
    assert.equal(headlineOf(headed('')).isHeadline, false);
  });

  it('writes a day out', () => {
    assert.equal(formatDay('2007-07-22'), '22 July 2007');
    assert.equal(formatDay('soon'), 'soon');
  });
});
