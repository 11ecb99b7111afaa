import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { Article } from '../../../../src/core/article/article';
import { readArticle } from '../../../../src/core/article/readArticle';
import { describePage, type PageTable } from './describePage';

const expected: Readonly<Record<string, PageTable>> = {
  '000': {
    title: null,
    publisher: 'CNN',
    published: null,
    byline: null,
    dateline: null,
    url: null,
    apart: [
      ['caption', 'U.S. Ambassador to … this week.'],
      ['furniture', 'E-mail to a friend'],
      ['credit', "CNN's Ed Henry … this report."],
    ],
    paragraphs: 11,
    sentences: 15,
  },
  '001': {
    title: 'U.S. and Iran set to meet this week in Baghdad',
    publisher: 'CNN',
    published: '2007-07-22',
    byline: null,
    dateline: 'WASHINGTON',
    url: null,
    apart: [
      ['date', 'July 22nd, 2007'],
      ['date', '12:09 PM ET'],
      ['date', '11 years ago'],
      ['headline', 'U.S. and Iran … in Baghdad'],
      ['dateline', 'WASHINGTON (CNN) -'],
      ['furniture', 'Filed under: Iran • Iraq'],
      ['furniture', 'soundoff (7 Responses)'],
      ['comment', '1. sharon Jenson … pm |'],
      ['comment', '2. Tom Dedham, … pm |'],
      ['comment', '3. CMS, California … am |'],
      ['comment', '4. Anonymous Shiite … pm |'],
      ['comment', '5. Rick, Chicago … pm |'],
      ['comment', '6. Anonymous Why … pm |'],
      ['comment', '7. Rick, Chicago … pm |'],
    ],
    paragraphs: 10,
    sentences: 12,
  },
  '002': {
    title: 'US Ready For Another Meeting With Iran',
    publisher: 'VOA',
    published: null,
    byline: 'David Gollust',
    dateline: null,
    url: null,
    apart: [
      ['furniture', 'Accessibility links'],
      ['furniture', 'Breaking News'],
      ['furniture', 'News'],
      ['headline', 'US Ready For … With Iran'],
      ['byline', "VOA's David Gollust … State Department."],
      ['furniture', 'XS'],
      ['furniture', 'SM'],
      ['furniture', 'MD'],
      ['furniture', 'LG'],
    ],
    paragraphs: 13,
    sentences: 17,
  },
  '003': {
    title: 'US and Iran to hold second talks',
    publisher: 'BBC',
    published: null,
    byline: null,
    dateline: null,
    url: 'http://news.bbc.co.uk/go/rss/-/1/hi/world/middle_east/6911571.stm',
    apart: [
      ['furniture', 'This article is … for changes.'],
      ['furniture', 'You can find … at http://news.bbc.co.uk/go/rss/-/1/hi/world/middle_east/6911571.stm'],
      ['furniture', 'The article has … changes available.'],
      ['furniture', 'Version 0 | … 1 |'],
      ['furniture', '---|---|'],
      ['headline', 'US and Iran … second talks'],
      ['furniture', '| US and … talks |'],
      ['date', '(about 17 hours later)'],
      ['furniture', '| The US … troubles. |'],
      ['crosshead', "'Change in behaviour'"],
      ['quote', 'We are going … in Iraq'],
      ['credit', 'Sean McCormackUS State Department Spokesman'],
      ['furniture', 'class="" href="/1/hi/world/middle_east/3362443.stm">Timeline: US-Iran ties'],
      ['crosshead', 'Differences'],
    ],
    paragraphs: 18,
    sentences: 19,
    versions: [
      ['US and Iran to hold second talks', 19],
      ['US and Iran to hold second talks', 1],
    ],
  },
  '004': {
    title: null,
    publisher: null,
    published: null,
    byline: null,
    dateline: null,
    url: null,
    apart: [
      ['furniture', 'Our coronavirus coverage … or donating.'],
      ['furniture', '1. Archive'],
    ],
    paragraphs: 12,
    sentences: 19,
  },
};

const seeds = path.join(__PROJECT_ROOT__, 'seeds');
const articles = new Map(
  readdirSync(seeds).map((name) => [
    name.slice(0, 3),
    readArticle(readFileSync(path.join(seeds, name), 'utf8')),
  ]),
);

function read(number: string): Article {
  const article = articles.get(number);
  assert.ok(article, `seed ${number} is there`);
  return article;
}

describe('the sample articles', () => {
  for (const [number, table] of Object.entries(expected)) {
    it(`are read: ${number}`, () => {
      assert.deepEqual(describePage(read(number)), table);
    });
  }

  it('has each version of a versions page', () => {
    const { versions, sentences } = read('003');
    const [first, second, third] = versions;
    assert.ok(first && second && !third);
    assert.deepEqual(first.sentences, sentences);
    assert.deepEqual(
      second.sentences.map(({ text }) => text.slice(0, 27)),
      ['The US blames Iran for supp'],
    );
    assert.deepEqual(
      sentences.filter(({ uncertain }) => uncertain !== true),
      second.sentences,
    );
  });

  it('tells where each piece of metadata stands', () => {
    const { text, evidence } = read('001');
    const shown = Object.entries(evidence).map(([field, { start, end }]) => [field, text.slice(start, end)]);
    assert.deepEqual(Object.fromEntries(shown), {
      title: 'U.S. and Iran set to meet this week in Baghdad',
      published: 'July 22nd, 2007',
      dateline: 'WASHINGTON',
      publisher: 'CNN',
    });
  });
});
