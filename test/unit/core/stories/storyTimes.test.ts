import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { formatDate } from '../../../../src/core/entities/dates/formatDate';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { namedText } from '../../../../src/core/library/namedText';
import { finish } from '../../../../src/core/steps';
import { type StoryTime, storyTimes } from '../../../../src/core/stories/storyTimes';

function read(text: string) {
  const article = readArticle(text);
  return { article, mentions: finish(mentionSteps(namedText(article), article.published, article.language)) };
}

const dated = read(`Nordvik Post

Ferry talks resume in Havnes

5 March 2025

The ferry Aurora ran aground on 3 March 2025, the harbour master said on Monday.

It was built in 1961 and was last inspected in autumn 2024.

Both sides meet again on 12 March.`);
const undated = read(`Selby Herald

The ferry that ran aground

The Aurora ran aground on March 3, the harbour master said.

Talks go on until Friday. They began in May.`);

describe('storyTimes', () => {
  const times = finish(storyTimes([dated, undated]));
  const labelOf = ({ value, words }: StoryTime) => (value === null ? words : formatDate(value));
  const at = (label: string): StoryTime => {
    const found = times.find((time) => labelOf(time) === label);
    assert.ok(found, label);
    return found;
  };
  const said = (label: string) =>
    at(label).sayings.map(({ article, start, end }) => {
      const { text } = (article === 0 ? dated : undated).article;
      return `${article} ${text.slice(start, end)}`;
    });

  it('has the days of known years in order, then those without a year, then those that are not told', () => {
    assert.deepEqual(times.map(labelOf), [
      '1961',
      'autumn 2024',
      '3 March 2025',
      '5 March 2025',
      '12 March 2025',
      'May',
      'Friday',
    ]);
  });

  it('tells where each article speaks of a time, and which were published then', () => {
    assert.deepEqual(at('5 March 2025').published, [0]);
    assert.deepEqual(at('5 March 2025').sayings, []);
    assert.deepEqual(said('12 March 2025'), ['0 12 March']);
    assert.deepEqual(said('Friday'), ['1 Friday']);
  });

  it('counts a sentence once that gives a day twice', () => {
    assert.deepEqual(said('3 March 2025'), ['0 3 March 2025', '1 March 3']);
  });

  it('lends a date without its year that of the only day of the story which it can be, and says so', () => {
    assert.deepEqual(
      at('3 March 2025').sayings.map(({ lacksYear }) => lacksYear),
      [false, true],
    );
    const other = read(`The Tarn Courier

Another ferry

6 March 2024

The Borealis ran aground on 3 March 2024, the owner said.`);
    const both = finish(storyTimes([dated, undated, other]));
    const open = both.find(({ value }) => value === '--03-03');
    assert.deepEqual(
      open?.sayings.map(({ article }) => article),
      [1],
    );
    assert.equal(open.period, null);
  });

  it('lends no year of long before: a date without its year is mostly of the time of the report', () => {
    const later = read(`Nordvik Post

A new ferry

6 March 2025

The line was founded on 9 May 1911.`);
    const silent = read(`Selby Herald

The new ferry

The ferry sails from 9 May on.`);
    const open = finish(storyTimes([later, silent])).find(({ value }) => value === '--05-09');
    assert.deepEqual(
      open?.sayings.map(({ article }) => article),
      [1],
    );
  });

  it('never makes a day of a month or a year', () => {
    for (const label of ['1961', 'autumn 2024']) {
      const { period } = at(label);
      assert.ok(period && period.to - period.from > 27, label);
    }
    assert.equal(at('May').period, null);
  });
});

describe('formatDate', () => {
  const cases = {
    '2007-05-28': ['28 May 2007', '28 May 2007'],
    '1980-04': ['April 1980', 'Apr 1980'],
    '1979': ['1979', '1979'],
    '2007-22': ['summer 2007', 'summer 2007'],
    '--09-11': ['11 September', '11 Sep'],
    '2007-09-11/2007-09-20': ['11–20 September 2007', '11–20 Sep 2007'],
    '2007-07-30/2007-08-05': ['30 July – 5 August 2007', '30 Jul – 5 Aug 2007'],
    '2007-12-31/2008-01-06': ['31 December 2007 – 6 January 2008', '31 Dec 2007 – 6 Jan 2008'],
    '1980/1989': ['1980–1989', '1980–1989'],
    '2007-07/2007-09': ['July–September 2007', 'Jul–Sep 2007'],
    soon: ['soon', 'soon'],
  };
  for (const [value, [long, short]] of Object.entries(cases)) {
    it(`writes ${value} as ${long ?? ''}`, () => {
      assert.equal(formatDate(value), long);
      assert.equal(formatDate(value, true), short);
    });
  }
});
