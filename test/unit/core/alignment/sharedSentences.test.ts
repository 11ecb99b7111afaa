import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Link } from '../../../../src/core/alignment/comparison';
import type { ArticleView, ComparisonView } from '../../../../src/protocol/shapes';
import { count, covered, sharedSentences } from '../../../../src/core/alignment/sharedSentences';
import { has, limit, spans } from '../../spans';

/** An article whose sentences are the given ones, each a paragraph. */
function article(...sentences: readonly string[]): ArticleView {
  const text = sentences.join('\n');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return {
    id: sentences[0] ?? 'empty',
    text,
    plain: text,
    title: null,
    publisher: null,
    published: null,
    byline: null,
    dateline: null,
    url: null,
    blocks: spans.map((span) => ({ ...span, kind: 'paragraph' })),
    sentences: spans.map((span, block) => ({ ...span, block })),
    versions: 0,
    version: null,
  };
}

const why = { quotation: null, names: [], sharedWords: 3, words: 5 };

function comparison(left: ArticleView, right: ArticleView, links: readonly Link[]): ComparisonView {
  return { left, right, links: [...links], onlyLeft: [], onlyRight: [], coverage: { left: 1, right: 1 } };
}

describe('what a sentence shares', () => {
  const left = article('He came with 52 men.', 'It rained on Monday and he left.');
  const right = article('He came with some 50 men.', 'It rained on Monday.', 'He left on Monday.');
  const links: readonly Link[] = [
    {
      left: 0,
      right: 0,
      kind: 'reworded',
      moved: false,
      score: 0.8,
      why,
      marks: {
        left: [{ start: 13, end: 15, class: 'number', instead: { start: 13, end: 20 } }],
        right: [{ start: 13, end: 20, class: 'number', instead: { start: 13, end: 15 } }],
      },
    },
    {
      left: 1,
      right: 1,
      kind: 'partial',
      moved: false,
      score: 0.5,
      why,
      marks: { left: [{ start: 20, end: 31, class: 'other' }], right: [] },
    },
    {
      left: 1,
      right: 2,
      kind: 'partial',
      moved: true,
      score: 0.6,
      why,
      marks: { left: [{ start: 0, end: 9, class: 'other' }], right: [{ start: 8, end: 17, class: 'date' }] },
    },
  ];
  const shared = sharedSentences(comparison(left, right, links), 'left');

  it('says of differing words what stands in their place', () => {
    assert.deepEqual(shared.get(0)?.differences, [
      { start: 13, end: 15, class: 'number', instead: 'some 50' },
    ]);
    assert.equal(left.text.slice(13, 15), '52');
  });

  it('has the closest partner first', () => {
    assert.deepEqual(shared.get(1)?.partners, [2, 1]);
    assert.equal(shared.get(1)?.moved, true);
  });

  it('marks only words that no partner has', () => {
    assert.deepEqual(shared.get(1)?.differences, []);
  });

  it('is counted once a sentence, by its closest kind', () => {
    assert.deepEqual(count(left, shared), { total: 2, shared: 2, same: 0, reworded: 1, partial: 1 });
    const same = comparison(left, right, [
      ...links,
      { left: 1, right: 0, kind: 'same', moved: true, score: 1, why },
    ]);
    assert.deepEqual(sharedSentences(same, 'left').get(1)?.differences, []);
    assert.deepEqual(count(left, sharedSentences(same, 'left')).same, 1);
  });

  it('gives places in the text and not in the sentence', () => {
    const [, second] = left.sentences;
    const only = sharedSentences(comparison(left, right, links.slice(1, 2)), 'left').get(1)?.differences[0];
    assert.deepEqual([only?.start, only?.end], [20 + (second?.start ?? 0), 31 + (second?.start ?? 0)]);
  });
});

describe('what two lists of spans cover', () => {
  it('is what both of them cover', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const common = covered(a, b);
        for (let offset = 0; offset <= limit; offset++) {
          assert.equal(has(common, offset), has(a, offset) && has(b, offset));
        }
      }),
    );
  });
});
