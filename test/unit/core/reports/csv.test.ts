import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { ReportedArticle } from '../../../../src/core/reports/comparisonReport';
import { comparisonCsv as comparisonCsvPieces } from '../../../../src/core/reports/csv';
import { mill } from './reports';
import { whole } from './whole';

const comparisonCsv = whole(comparisonCsvPieces);

type Row = Readonly<Record<string, string>>;

/** As another program reads it; fails where a row has too many or too few cells. */
function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('a comparison as CSV', () => {
  it('has a row for each link in the order of the left article, then each sentence in one article only', () => {
    const rows = rowsOf(comparisonCsv(mill())).filter(
      ({ kind }) => kind !== 'difference' && kind !== 'entity',
    );
    assert.deepEqual(
      rows.map((row) => [row['left_sentence'], row['right_sentence'], row['kind'], row['moved']]),
      [
        ['0', '1', 'reworded', 'false'],
        ['1', '0', 'reworded', 'true'],
        ['2', '', 'only left', ''],
        ['', '2', 'only right', ''],
      ],
    );
  });

  it('tells where each sentence stands in its file and what it says', () => {
    const report = mill();
    const [first, , , last] = rowsOf(comparisonCsv(report));
    assert.ok(first && last);
    assert.equal(first['left_file'], 'fire.txt');
    assert.equal(first['right_file'], 'the `blaze`.txt');
    assert.equal(
      report.left.text.slice(Number(first['left_start']), Number(first['left_end'])),
      first['left_text'],
    );
    assert.deepEqual([last['left_start'], last['left_end'], last['left_text']], ['', '', '']);
    assert.equal(last['right_text'], 'The owner, =Fjord Board, hung up when called, "twice".');
  });

  it('has a row for each difference, with the exact places of both values', () => {
    const report = mill();
    const rows = rowsOf(comparisonCsv(report)).filter(({ kind }) => kind === 'difference');
    const died = rows.find(({ left_text }) => left_text === 'At least nine');
    assert.ok(died, JSON.stringify(rows));
    assert.equal(died['right_text'], 'At least 11');
    assert.deepEqual([died['difference'], died['relation']], ['figure', 'conflict']);
    assert.match(died['about'] ?? '', /killed/u);
    for (const row of rows) {
      const { left_start, left_end, right_start, right_end } = row;
      assert.equal(report.left.text.slice(Number(left_start), Number(left_end)), row['left_text']);
      assert.equal(report.right.text.slice(Number(right_start), Number(right_end)), row['right_text']);
    }
  });

  it('tells where else each article states the value of a difference', () => {
    const report = mill();
    const [difference] = report.differences ?? [];
    assert.ok(difference);
    const again = { ...difference, alsoLeft: [2], alsoRight: [0, 2] };
    const alsoIn = (differences: NonNullable<ReturnType<typeof mill>['differences']>) =>
      rowsOf(comparisonCsv({ ...report, differences }))
        .filter(({ kind }) => kind === 'difference')
        .map((row) => [row['left_also'], row['right_also']]);
    assert.deepEqual(alsoIn([again, difference]), [
      ['2', '0 2'],
      [difference.alsoLeft.join(' '), difference.alsoRight.join(' ')],
    ]);
  });

  it('has a row for each person, organisation and place, those of both articles first, with the first mentions', () => {
    const report = mill();
    const rows = rowsOf(comparisonCsv(report)).filter(({ kind }) => kind === 'entity');
    const of = (name: string) => rows.find(({ about }) => about === name);
    const board = of('Fjord Board');
    assert.ok(board, JSON.stringify(rows));
    assert.deepEqual(
      [board['name_kind'], board['left_count'], board['right_count'], board['left_text']],
      ['organisation', '0', '1', ''],
    );
    for (const { left_start, left_end, left_text, right_start, right_end, right_text } of rows) {
      assert.equal(report.left.text.slice(Number(left_start), Number(left_end)), left_text);
      assert.equal(report.right.text.slice(Number(right_start), Number(right_end)), right_text);
    }
    const ofBoth = rows.map((row) => row['left_count'] !== '0' && row['right_count'] !== '0');
    assert.deepEqual(
      ofBoth,
      [...ofBoth].sort((a, b) => Number(b) - Number(a)),
    );
    assert.ok(ofBoth[0], 'something is named by both');
  });

  it('is read back as it was, whatever a sentence says, and is no formula to a spreadsheet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const article: ReportedArticle = {
          ...{ file: 'a.txt', publisher: null, headline: 'A', published: null, text },
          sentences: [{ start: 0, end: text.length, text, parts: [{ text, class: null }], shared: null }],
        };
        const none = { total: 1, shared: 0, same: 0, reworded: 0, partial: 0 };
        const report = {
          left: article,
          right: article,
          links: [],
          counts: { left: none, right: none },
          differences: [],
          names: [],
        };
        const said = text.replace(/\s+/gu, ' ').trim();
        const expected = /^[=+\-@]/u.test(said) ? `'${said}` : said;
        const rows = rowsOf(comparisonCsv(report));
        assert.deepEqual([rows[0]?.['left_text'], rows[1]?.['right_text']], [expected, expected]);
      }),
    );
  });
});
