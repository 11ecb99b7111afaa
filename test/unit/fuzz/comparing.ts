import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compareArticles } from '../../../src/core/alignment/compare';
import type { Comparison, Link } from '../../../src/core/alignment/comparison';
import type { Article } from '../../../src/core/article/article';
import { readArticle } from '../../../src/core/article/readArticle';
import { differences } from '../../../src/core/differences/differences';
import { comparisonAnnotations as comparisonAnnotationsPieces } from '../../../src/core/reports/annotations';
import { reportComparison } from '../../../src/core/reports/comparisonReport';
import { comparisonCsv as comparisonCsvPieces } from '../../../src/core/reports/csv';
import { comparisonHtml as comparisonHtmlPieces } from '../../../src/core/reports/html/html';
import { comparisonMarkdown as comparisonMarkdownPieces } from '../../../src/core/reports/markdown';
import { sayInEnglish } from '../../../src/core/reports/messages';
import { findMentions } from './naming';
import { checkSpans } from './reading';
import { fileName, relatedTexts } from './texts';
import { whole } from '../core/reports/whole';

const comparisonAnnotations = whole(comparisonAnnotationsPieces);
const comparisonCsv = whole(comparisonCsvPieces);
const comparisonHtml = whole(comparisonHtmlPieces);
const comparisonMarkdown = whole(comparisonMarkdownPieces);

type Pair = readonly [texts: readonly [string, string], name: string];
const pair: fc.Arbitrary<Pair> = fc.tuple(relatedTexts, fileName);

function read([[one, other], name]: Pair): { readonly left: Article; readonly right: Article } {
  return { left: readArticle(one, { name }), right: readArticle(other, { name }) };
}

/** Links that are there, each sentence in one of them or alone. */
function checkAlignment({ left, right, links, onlyLeft, onlyRight, coverage }: Comparison): void {
  const linked = { left: new Set<number>(), right: new Set<number>() };
  let last = -1;
  for (const link of links) {
    const [here, there] = [left.sentences[link.left], right.sentences[link.right]];
    assert.ok(here && there);
    const place = link.left * right.sentences.length + link.right;
    assert.ok(place > last);
    last = place;
    assert.ok(link.score >= 0 && link.score <= 1);
    for (const spans of [link.marks, link.shared]) {
      checkSpans(spans?.left ?? [], here.text.length);
      checkSpans(spans?.right ?? [], there.text.length);
    }
    for (const value of link.values ?? []) {
      checkSpans([value.left], here.text.length);
      checkSpans([value.right], there.text.length);
    }
    linked.left.add(link.left);
    linked.right.add(link.right);
  }
  const alone = ({ sentences }: Article, linked: ReadonlySet<number>) =>
    sentences.flatMap((_, index) => (linked.has(index) ? [] : [index]));
  assert.deepEqual(onlyLeft, alone(left, linked.left));
  assert.deepEqual(onlyRight, alone(right, linked.right));
  const share = (linked: ReadonlySet<number>, { sentences }: Article) =>
    sentences.length === 0 ? 0 : linked.size / sentences.length;
  assert.deepEqual(coverage, { left: share(linked.left, left), right: share(linked.right, right) });
}

export const comparing = fc.property(pair, (pair) => {
  const { left, right } = read(pair);
  const comparison = compareArticles(left, right);
  checkAlignment(comparison);
  assert.deepEqual(compareArticles(left, right), comparison);
});

/** What is to be the same whichever article stands on the left. */
function seenFrom(side: 'left' | 'right', { left, right, kind, moved, score, marks, shared }: Link): unknown {
  const turned = <T>(of: { readonly left: T; readonly right: T } | undefined) =>
    of && (side === 'left' ? [of.left, of.right] : [of.right, of.left]);
  return { pair: turned({ left, right }), kind, moved, score, marks: turned(marks), shared: turned(shared) };
}

export const mirroring = fc.property(pair, (pair) => {
  const { left, right } = read(pair);
  const order = (links: readonly unknown[]) => links.map((link) => JSON.stringify(link)).sort();
  assert.deepEqual(
    order(compareArticles(right, left).links.map((link) => seenFrom('right', link))),
    order(compareArticles(left, right).links.map((link) => seenFrom('left', link))),
  );
});

export const differing = fc.property(pair, (pair) => {
  const { left, right } = read(pair);
  const named = (article: Article) => ({
    article,
    mentions: findMentions(article.plain, article.published, article.language),
  });
  const found = differences(named(left), named(right), compareArticles(left, right));
  for (const difference of found) {
    checkSpans([difference.left], left.text.length);
    checkSpans([difference.right], right.text.length);
    assert.ok(left.sentences[difference.left.sentence] && right.sentences[difference.right.sentence]);
    assert.ok(difference.score >= 0 && difference.score <= 1);
  }
  assert.deepEqual(differences(named(left), named(right), compareArticles(left, right)), found);
});

export const reporting = fc.property(pair, fc.string(), (pair, file) => {
  const { left, right } = read(pair);
  const report = reportComparison(compareArticles(left, right), { left: file, right: 'b.txt' });
  const made = '2020-01-01T00:00:00.000Z';
  const html = comparisonHtml(report, { say: sayInEnglish, language: 'en', made });
  assert.doesNotMatch(html, /<script|<img|<a /i);
  assert.notEqual(comparisonMarkdown(report, sayInEnglish), '');
  assert.match(comparisonCsv(report), /^\uFEFFleft_file,/);
  assert.equal(typeof JSON.parse(comparisonAnnotations(report, made)), 'object');
});
