import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { fileText } from '../../../../src/core/import/fileText';
import { legible } from '../../../../src/core/plain/legible';

const paragraphs = [
  'The harbour of Vik was closed on Monday because of ice, the port said in a note.',
  'Mayor Liv Aas said that it would open in a week.',
];

/** What a reader of text files has of the head, and of the lines below it. */
function readBack(text: string) {
  const article = readArticle(text, { name: 'imported.txt' });
  const { title, publisher, published, byline, url } = article;
  return { head: { title, publisher, published, byline, url }, article };
}

const word = fc.constantFrom(
  ...'Ice closes Vik "harbour" again: mayor’s plan — 3,000 people, 4% & more! ‘We wait’ (twice) Was it? No. 1st U.S. Æsop’s "We AT&T; &amp; Zoë, al-Dahl'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const heads = fc.record({
  title: fc.option(words),
  publisher: fc.option(fc.constantFrom('CNN', 'Fjord Weekly', 'Notes from a pier', 'AP', 'www.vik.example')),
  published: fc.option(day),
  byline: fc.option(
    fc.constantFrom('Ann Lee', 'Ann Lee and Bo Ek', 'news desk', 'Åse O’Hara-Lund, science editor'),
  ),
  url: fc.option(fc.constantFrom('https://vik.example/ice?a=1&b=2', 'https://www.bbc.co.uk/news/1#top')),
});

describe('the text of an imported article', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(heads, (head) => {
        const text = fileText({ ...head, language: 'en' }, paragraphs);
        const read = readBack(text);
        for (const [field, value] of Object.entries(head)) {
          // Who is not named may be told by the address or the text.
          if (value !== null) assert.equal(read.head[field as keyof typeof head], value, text);
        }
        assert.deepEqual(
          read.article.sentences.map(({ plain }) => legible(plain)),
          paragraphs,
          text,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has each paragraph in blocks of its own', () => {
    const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(heads, fc.array(line, { minLength: 1, maxLength: 12 }), (head, lines) => {
        const text = fileText({ ...head, language: 'en' }, lines);
        const { blocks, plain } = readBack(text).article;
        for (const { start, end } of blocks) {
          const said = legible(plain.slice(start, end));
          const isHead = /^(?:Title|Source|Date|Author|URL|Language): /.test(said);
          assert.ok(isHead || !said.includes('\n'), said);
        }
        const read = legible(plain).split('\n');
        for (const each of lines) assert.ok(read.includes(each), each);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps line breaks and marks without width out of a line', () => {
    const text = fileText(
      {
        title: 'Ice\n closes\u0000 Vik',
        publisher: null,
        published: null,
        byline: null,
        url: null,
        language: 'nb',
      },
      ['One\r\ntwo.', '  ', 'Three.'],
    );
    assert.equal(text, 'Title: Ice closes Vik\nLanguage: nb\n\nOne two.\n\nThree.\n');
  });

  it('has no head where nothing is known', () => {
    const nothing = {
      title: null,
      publisher: null,
      published: null,
      byline: null,
      url: null,
      language: 'en',
    };
    assert.equal(fileText(nothing, paragraphs), `${paragraphs.join('\n\n')}\n`);
  });
});
