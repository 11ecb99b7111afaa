import assert from 'node:assert/strict';
import { compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';
import { comparisonAnnotations as comparisonAnnotationsPieces } from '../../../../src/core/reports/annotations';
import { reportComparison } from '../../../../src/core/reports/comparisonReport';
import { whole } from './whole';

const comparisonAnnotations = whole(comparisonAnnotationsPieces);

interface Resource {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: string; readonly start: number; readonly end: number },
    { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly [Resource, ...{ readonly purpose: string; readonly value: string }[]];
  readonly target: Resource;
}

const padding = '🌊'.repeat(20);
const left = `The ferry turned back off Vik ${padding}. The harbour of Vik was closed on Monday because ice had broken two piers.`;
const right = `The harbour of Vik was closed on Monday because ice had broken two piers. Mayor Liv Aas has ordered 🚢 tugs.`;

function annotations(): readonly Annotation[] {
  const comparison = compareArticles(readArticle(left), readArticle(right));
  const report = reportComparison(comparison, { left: 'to day/ice: a.txt', right: 'b.txt' });
  const page = JSON.parse(comparisonAnnotations(report, '2030-01-02T03:04:05Z')) as {
    readonly '@context': string;
    readonly type: string;
    readonly items: readonly Annotation[];
  };
  assert.deepEqual([page['@context'], page.type], ['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage']);
  return page.items;
}

describe('a comparison as Web Annotations', () => {
  it('links a sentence of the left article to its partner, tagged with the kind of link', () => {
    const [link, ...others] = annotations();
    assert.ok(link);
    assert.deepEqual(others, []);
    assert.equal(link.motivation, 'linking');
    assert.equal(link.target.source, 'to%20day/ice%3A%20a.txt');
    assert.equal(link.body[0].source, 'b.txt');
    assert.deepEqual(
      link.body.slice(1).map((tag) => ('value' in tag ? [tag.purpose, tag.value] : null)),
      [['tagging', 'same']],
    );
  });

  it('is written as JSON is that people read, whether there are links or none', () => {
    for (const other of [right, 'Nobody came.']) {
      const comparison = compareArticles(readArticle(left), readArticle(other));
      const text = comparisonAnnotations(
        reportComparison(comparison, { left: 'a', right: 'b' }),
        '2030-01-02',
      );
      assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('counts places in code points, and quotes the text with whole characters around it', () => {
    for (const link of annotations()) {
      for (const [text, resource] of [
        [left, link.target],
        [right, link.body[0]],
      ] as const) {
        const [position, quote] = resource.selector;
        assert.equal(Array.from(text).slice(position.start, position.end).join(''), quote.exact);
        assert.ok(quote.exact.endsWith('broken two piers.'));
        assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
        assert.doesNotMatch(quote.prefix + quote.suffix, /\p{Surrogate}/u);
      }
    }
  });
});
