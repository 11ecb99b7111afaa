import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';
import { comparisonDocument } from '../../../../src/core/reports/documents';
import { reportFormats } from '../../../../src/core/reports/formats';
import { jsonText } from '../../../../src/core/reports/jsonText';
import { sayInEnglish } from '../../../../src/core/reports/messages';
import { whole } from './whole';

const edition = { say: sayInEnglish, language: 'en', made: '2030-01-02T03:04:05Z' };

/** Two articles of so many sentences, most of them the same in both. */
function compared(count: number) {
  const text = (place: string) =>
    Array.from(
      { length: count },
      (_, at) => `The ferry number ${at} left the old harbour for ${at % 5 === 0 ? place : 'Vik'} at noon.`,
    ).join('\n\n');
  const comparison = compareArticles(readArticle(text('Skell')), readArticle(text('Dornau')));
  return { comparison, differences: [], names: [] };
}

function stepsOf(steps: Generator<undefined, string>): readonly [count: number, text: string] {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return [count, step.value];
  }
}

describe('A report on a long comparison', () => {
  const long = compared(3000);

  for (const format of reportFormats)
    it(`is made in steps, each a small part of it: ${format}`, () => {
      const made = comparisonDocument(format, long, { left: 'a.txt', right: 'b.txt' }, edition);
      const [count, text] = stepsOf(made);
      assert.ok(count >= text.length / 200_000, `${count} steps for ${text.length} characters`);
      assert.ok(count >= 5, `${count} steps`);
    });

  it('can be abandoned between two steps', () => {
    const made = comparisonDocument('html', long, { left: 'a.txt', right: 'b.txt' }, edition);
    made.next();
    made.return('');
    assert.equal(made.next().done, true);
  });
});

describe('JSON in pieces', () => {
  it('is what is made of it at once', () => {
    const plain = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(plain, (value) => {
        assert.equal(whole(jsonText)(value), JSON.stringify(value));
      }),
    );
    const rows = Array.from({ length: 250 }, (_, at) => ({ at, deep: [{ at }] }));
    assert.equal(whole(jsonText)({ a: { rows }, b: undefined }), JSON.stringify({ a: { rows } }));
  });
});
