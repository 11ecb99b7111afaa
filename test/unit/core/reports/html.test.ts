import assert from 'node:assert/strict';
import { parse } from 'parse5';
import { compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';
import { type ComparisonReport, reportComparison } from '../../../../src/core/reports/comparisonReport';
import { comparisonHtml as comparisonHtmlPieces } from '../../../../src/core/reports/html/html';
import { sayInEnglish } from '../../../../src/core/reports/messages';
import { assertKeepsRules, elementsOf, textOf } from './parsedHtml';
import { mill } from './reports';
import { whole } from './whole';

const comparisonHtml = whole(comparisonHtmlPieces);

const edition = { say: sayInEnglish, language: 'en', made: '2030-01-02T03:04:05Z' };

function hostile(): ComparisonReport {
  const attack =
    '</style></title><script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; is what they wrote';
  const text = `${attack}\n\nThe harbour of Vik ${attack} was closed on Monday because ice had broken two piers.`;
  const comparison = compareArticles(
    readArticle(text, { name: 'a.txt' }),
    readArticle(`${text} It is shut.`, { name: 'b.txt' }),
  );
  return reportComparison(comparison, { left: '"><script>alert(3)</script>.txt', right: "'onload='b.txt" });
}

describe('a comparison as HTML', () => {
  for (const [name, report] of [
    ['a story', mill()],
    ['a hostile article', hostile()],
  ] as const) {
    it(`keeps the rules of HTML with ${name}`, async () => {
      await assertKeepsRules(comparisonHtml(report, edition));
    });
  }

  it('runs and loads nothing, whatever an article and its file are called', () => {
    for (const element of elementsOf(comparisonHtml(hostile(), edition))) {
      const { tagName, attrs } = element;
      assert.doesNotMatch(tagName, /^(?:script|img|link|iframe|object|embed|a|b)$/u);
      assert.ok(
        attrs.every(({ name }) => !/^(?:on|src|href|style$)/u.test(name)),
        tagName,
      );
    }
  });

  it('says what the sentences say', () => {
    const report = hostile();
    const text = textOf(parse(comparisonHtml(report, edition)));
    for (const { sentences, file, headline } of [report.left, report.right]) {
      for (const said of [file, headline, ...sentences.map((sentence) => sentence.text)]) {
        assert.ok(text.includes(said), said);
      }
    }
  });

  it('lists what cannot both be true, with both values and what they are about', () => {
    const text = textOf(parse(comparisonHtml(mill(), edition)));
    assert.match(text, /how many were killed\s*figure, cannot both be true\s*At least nine\s*At least 11/u);
  });

  it('says so where no difference was found', () => {
    const text = textOf(parse(comparisonHtml({ ...mill(), differences: [] }, edition)));
    assert.match(text, /No figure, date, name, source or quotation was found/u);
  });

  it('puts partners beside each other, marks what differs and says when it was made', () => {
    const elements = elementsOf(comparisonHtml(mill(), edition));
    const values = elements.filter(
      ({ tagName, attrs }) => tagName === 'mark' && attrs.some(({ value }) => value === 'value'),
    );
    const marked = values.map(textOf);
    for (const value of ['nine', '11', '2008', '2009', '$40 million', '40 million euros'])
      assert.equal(marked.filter((text) => text === value).length, 1, value);
    const rows = elements.filter(({ tagName }) => tagName === 'tr').map(textOf);
    assert.ok(rows.some((row) => /nine workers died.*11 workers died.*Reworded$/su.test(row)));
    assert.ok(rows.some((row) => /rebuilt in 2008.*rebuilt in 2009.*Reworded, moved$/su.test(row)));
    const times = elements.filter(({ tagName }) => tagName === 'time');
    assert.equal(times[0]?.attrs[0]?.value, edition.made);
  });
});
