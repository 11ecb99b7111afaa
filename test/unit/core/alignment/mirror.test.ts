import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Alignment, Link } from '../../../../src/core/alignment/comparison';
import {
  alignSentences,
  compareArticles,
  linkedPairsOfArticles,
} from '../../../../src/core/alignment/compare';
import { SentenceReader } from '../../../../src/core/alignment/words/sentenceReader';
import { readArticle } from '../../../../src/core/article/readArticle';
import { finish } from '../../../../src/core/steps';

/** All that is said of a link, with the sides exchanged. */
function exchanged({ left, right, marks, values, shared, ...rest }: Link): Link {
  return {
    ...rest,
    left: right,
    right: left,
    ...(marks && { marks: { left: marks.right, right: marks.left } }),
    ...(values && {
      values: values
        .map(({ left, right, class: of }) => ({ left: right, right: left, class: of }))
        .sort((a, b) => a.left.start - b.left.start),
    }),
    ...(shared && { shared: { left: shared.right, right: shared.left } }),
  };
}

function assertMirror(there: Alignment, back: Alignment): void {
  const links = back.links.map(exchanged).sort((a, b) => a.left - b.left || a.right - b.right);
  assert.deepEqual(there.links, links);
  assert.deepEqual([there.onlyLeft, there.onlyRight], [back.onlyRight, back.onlyLeft]);
}

function articlesIn(...folder: readonly string[]) {
  const place = path.join(__PROJECT_ROOT__, ...folder);
  return readdirSync(place)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => readArticle(readFileSync(path.join(place, name), 'utf8')));
}

/** Few words in few sentences, so that much is equally near to much. */
const repetitive = fc.array(
  fc
    .array(fc.constantFrom('wall', 'The', 'not', '"', '40', 'forty', 'Orr', 'said', 'on Tuesday', '.'), {
      maxLength: 8,
    })
    .map((list) => list.join(' ')),
  { maxLength: 14 },
);
/** Statements in which values, names and word order vary. */
const told = fc.array(
  fc
    .tuple(
      fc.constantFrom('Jane Orr', 'Mayor Orr', 'The fire service', 'Ann Ott', 'U.S. pilots', 'US pilots'),
      fc.constantFrom('said', 'did not say', 'told reporters'),
      fc.constantFrom(
        '"the old wall will not hold the sea"',
        'that the wall fell',
        'the wall of the harbour fell',
      ),
      fc.constantFrom(
        'on Tuesday',
        'on Wednesday',
        'at 5 a.m.',
        'in 2015',
        'after 14 people died',
        'and 12 were hurt',
      ),
    )
    .map((parts) => `${parts.join(' ')}.`),
  { maxLength: 12 },
);

describe('the comparison of swapped texts', function () {
  this.timeout(60_000);

  it('is the mirror image in links, scores, kinds, marks, values, stretches and reasons', () => {
    for (const text of [repetitive, told]) {
      fc.assert(
        fc.property(text, text, (a, b) => {
          assertMirror(alignSentences(a, b), alignSentences(b, a));
        }),
        { numRuns: 150 },
      );
    }
  });

  for (const folder of [['seeds'], ['test', 'fixtures', 'articles']]) {
    it(`is the mirror image for the articles of ${folder.join('/')}`, () => {
      const articles = articlesIn(...folder);
      assert.ok(articles.length > 4);
      for (const [at, left] of articles.entries()) {
        for (const right of articles.slice(at + 1, at + 5))
          assertMirror(compareArticles(left, right), compareArticles(right, left));
      }
    });
  }
});

describe('the pairs that are linked in two articles', () => {
  it('are those of the comparison, both ways, whatever the reader has read before', () => {
    const articles = articlesIn('seeds');
    const reader = new SentenceReader();
    for (const left of articles) {
      for (const right of articles) {
        const { links, coverage } = compareArticles(left, right);
        const pairs = links.map((link) => ({
          left: link.left,
          right: link.right,
          kind: link.kind,
          score: link.score,
        }));
        assert.deepEqual(finish(linkedPairsOfArticles(left, right, reader)), { links: pairs, coverage });
      }
    }
  });
});
