import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { Article, BlockKind } from '../../../../src/core/article/article';
import { readArticle } from '../../../../src/core/article/readArticle';

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  /** Every block that is no paragraph, in order; a long one by its first and last words. */
  readonly apart: readonly (readonly [BlockKind, string])[];
  readonly paragraphs: number;
  readonly sentences: number;
}

const expected: Readonly<Record<string, Expected>> = {
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

function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 5 ? words.join(' ') : [...words.slice(0, 3), '…', ...words.slice(-2)].join(' ');
}

describe('the sample articles', () => {
  for (const [number, { apart, paragraphs, sentences, ...metadata }] of Object.entries(expected)) {
    it(`are read: ${number}`, () => {
      const article = read(number);
      const { title, publisher, published, byline, dateline, url, text, blocks } = article;
      assert.deepEqual({ title, publisher, published, byline, dateline, url }, metadata);
      const found = blocks
        .filter(({ kind, start, end }) => kind !== 'paragraph' && !/^[| ]+$/.test(text.slice(start, end)))
        .map(({ kind, start, end }) => [kind, short(text.slice(start, end))]);
      assert.deepEqual(found, apart);
      assert.equal(blocks.filter(({ kind }) => kind === 'paragraph').length, paragraphs);
      assert.equal(article.sentences.length, sentences);
    });
  }

  it('has each version of a versions page', () => {
    const { versions, sentences } = read('003');
    const [first, second, third] = versions;
    assert.ok(first && second && !third);
    assert.equal(first.title, 'US and Iran to hold second talks');
    assert.equal(second.title, 'US and Iran to hold second talks');
    assert.equal(first.sentences.length, 19);
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
