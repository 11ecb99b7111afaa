import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { placesOf } from '../../../../../src/core/text/placesOf';
import { isLatin, latinBoundaries } from '../../../../../src/core/text/sentences/latinBoundaries';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function ofIntl(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

function boundariesOf(text: string): readonly number[] | null {
  return isLatin(text) ? latinBoundaries(text, placesOf(['.', '!', '?', '…'], text)) : null;
}

const marks = '.!?…"“”\'‘’«»()[],:;–—- \t\u00a0';
const letters = 'aZéÉßÿŒœªº7²€½¿';
const text = fc
  .array(fc.constantFrom(...Array.from(marks + letters), '. ', '.” ', '? (', 'Dr. ', '2.5'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('latinBoundaries', () => {
  it('ends sentences where Unicode does', () => {
    assert.deepEqual(boundariesOf('The pier is shut. Why? “Ice,” she said.'), [18, 23, 39]);
    assert.deepEqual(boundariesOf('It cost 2.5 million. it is said'), [31]);
    assert.deepEqual(boundariesOf(''), []);
  });

  it('finds what Intl.Segmenter finds, wherever it finds anything', () => {
    fc.assert(
      fc.property(text, (text) => {
        const found = boundariesOf(text);
        if (found) assert.deepEqual(found, ofIntl(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('says nothing of characters that it does not know', () => {
    for (const character of ['я', '。', '\u00ad', '\u200d', 'ễ', '😀'])
      assert.equal(boundariesOf(`The pier is shut.${character} It froze.`), null);
  });

  it('leaves what a semicolon does to Intl.Segmenter, where versions of Unicode differ', () => {
    assert.equal(boundariesOf('It froze!; Nobody came.'), null);
    assert.deepEqual(boundariesOf('It froze; nobody came. So'), [23, 25]);
  });
});
