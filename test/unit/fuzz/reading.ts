import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Article, Sentence } from '../../../src/core/article/article';
import { readArticle } from '../../../src/core/article/readArticle';
import type { Span } from '../../../src/core/text/span';
import { day, fileName, language, text } from './texts';

/** Spans of a text in order, none of which reach into another. */
export function checkSpans(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= length, JSON.stringify(span));
    end = span.end;
  }
}

const sentenceKinds = new Set(['paragraph', 'caption', 'quote']);

function checkSentences(article: Article, sentences: readonly Sentence[]): void {
  for (const { start, end, text, plain, block } of sentences) {
    assert.equal(text, article.text.slice(start, end));
    assert.equal(plain, article.plain.slice(start, end));
    const holder = article.blocks[block];
    assert.ok(holder && holder.start <= start && end <= holder.end && sentenceKinds.has(holder.kind));
  }
}

/** What holds of every article. */
export function checkArticle(article: Article): void {
  const { length } = article.text;
  assert.equal(article.plain.length, length);
  checkSpans(article.blocks, length);
  let covered = '';
  let end = 0;
  for (const block of article.blocks) {
    covered += article.text.slice(end, block.start);
    end = block.end;
  }
  assert.match(covered + article.text.slice(end), /^\s*$/u);
  checkSpans(article.sentences, length);
  checkSentences(article, article.sentences);
  for (const version of article.versions) checkSentences(article, version.sentences);
  checkSpans(article.turns, length);
  for (const { name } of article.turns) checkSpans([name], length);
  for (const span of Object.values(article.evidence)) checkSpans([span], length);
  if (article.published !== null) assert.match(article.published, /^\d{4}-\d\d-\d\d$/);
}

export const reading = fc.property(
  text,
  fc.record({ name: fileName, language, date: day, title: fc.string() }, { requiredKeys: [] }),
  (text, { date, ...options }) => {
    const article = readArticle(text, options);
    checkArticle(article);
    assert.deepEqual(readArticle(text, options), article);
    if (date !== undefined) checkSpans(readArticle(text, { ...options, date }).blocks, article.text.length);
  },
);
