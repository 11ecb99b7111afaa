// Texts at random: what articles are made of, in any order, among anything else.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';

const fixtures = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'articles');

/** Paragraphs of the pages that the tests of reading have. */
const paragraphs = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(path.join(fixtures, name), 'utf8').split(/\n\s*\n/));

const words = fc.constantFrom(
  'the', 'a', 'of', 'in', 'and', 'not', 'no', 'said', 'told', 'ferry', 'harbour', 'council', 'closed', 'was', 'were', 'will', 'by',
  'people', 'children', 'killed', 'according', 'to', 'officials', 'İstanbul', 'Straße', 'naïve', 'co-operation', 'e-mail', "don’t",
); // prettier-ignore

const named = fc.constantFrom(
  'Mayor Liv Aas', 'Liv Aas', 'Aas', 'Dr. José Brekke Jr.', 'Nordvik Harbour Ltd', 'the Tarn Council', 'Helsund', 'TARN, Norway (AP) —',
  'United Ferries, Inc.', 'Norwegians', 'Mr. Poe', "Poe's", 'MV Hilda', 'St. Olav’s Hospital',
); // prettier-ignore

const figures = fc.constantFrom(
  '3,600', '3.600', '40 per cent', '$12m', '€1.5 billion', 'half a million', 'twenty-one', 'two or three', '10-12 km', 'aged 34',
  'at 5:30 p.m.', '12:05', '[00:12:05]', '1st', 'a dozen', '0', '-7', '1e9', '99999999999999999999', '½', '٣٤',
); // prettier-ignore

const dates = fc.constantFrom(
  'on Monday', 'last Friday', '3 May', 'May 3, 2007', '2007-07-22', '07/08/2007', '31/31/2007', 'in mid-July', 'yesterday', '1999',
  'Published: 22 July 2007', 'Updated 5:14 PM ET, Sun July 22, 2007', 'the 1990s', '30 February 2008', '0000-00-00',
); // prettier-ignore

const furniture = fc.constantFrom(
  'By Tom Hale', 'CNN', 'E-mail to a friend', 'Photo: Per Lund', 'Comments (3)', 'Read more »', 'Correction: an earlier version', 'JOHN POE, ANALYST:',
  'Q:', 'A:', '* * *', '---', '© 2007 The Tarn Courier', 'http://news.example/2007/07/22/ferry.html', 'Home | News | Sport', 'Q. Why?', '1 of 12',
  'Version 0\tVersion 1', 'STORY HIGHLIGHTS', '(CNN)', 'Advertisement',
); // prettier-ignore

const markup = fc.constantFrom(
  '<p>', '</p>', '<b>', '<div class="byline">', '</div>', '<script>', '</script>', '<!--', '-->', '<!doctype html>', '<html>', '<h1>', '<table><tr><td>',
  '<br/>', '<a href="x">', '</a>', '&#8217;', '&amp;', '&nosuch;', '&#x110000;', '<time datetime="2007-07-22">', '<meta property="og:title" content="x">',
  '<script type="application/ld+json">{"headline":', '**', '_', '# ', '## ', '> ', '- [ ] ', '1. ', '```', '`', '| a | b |', '|---|---|', '[x](y)', '[^1]',
  '![', '---\ntitle: x\n---\n', '~~', '\\', '<', '>', '{', '}',
); // prettier-ignore

const marks = fc.constantFrom(
  '“', '”', '"', "'", '‘', '’', '«', '»', '(', ')', '[', ']', '—', '-', '…', '.', '...', ',', ';', ':', '!', '?', '。', '•', '/', '@', '#', '%', '$', '+',
); // prettier-ignore

const odd = fc.constantFrom(
  '\uFEFF', '\u00AD', '\u200B', '\u200D', '\u2028', '\u2029', '\u0085', '\0', '\u0301', '\u202E', '\uD800', '\uDC00', '😀', '👩‍👩‍👧', '\uFFFD', '\uFFFF', '\u000B',
  'ﬁ', '한국', '東京', 'שלום', 'مرحبا', 'ไทย', '\u00A0', '\u3000', '\t',
); // prettier-ignore

const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \n', '\r\n\r\n', ' ', '  ', '-\n');

const piece = fc.oneof(
  { arbitrary: words, weight: 12 },
  { arbitrary: named, weight: 5 },
  { arbitrary: figures, weight: 3 },
  { arbitrary: dates, weight: 3 },
  { arbitrary: furniture, weight: 3 },
  { arbitrary: markup, weight: 4 },
  { arbitrary: marks, weight: 6 },
  { arbitrary: odd, weight: 2 },
  { arbitrary: breaks, weight: 5 },
  { arbitrary: fc.constantFrom(...paragraphs), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);

/** A piece alone, or some often. */
const run = fc.oneof(
  { arbitrary: piece, weight: 12 },
  {
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 120 }))
      .map(([pieces, times]) => pieces.join('').slice(0, 60).repeat(times)),
    weight: 1,
  },
);

/** Of up to some thousand units. */
export const text: fc.Arbitrary<string> = fc
  .tuple(fc.array(run, { maxLength: 60 }), fc.constantFrom('', ' ', ' ', '\n'))
  .map(([runs, between]) => runs.join(between));

/** A text, and another that has much in common with it: some of its lines in another order, with others between them. */
export const relatedTexts: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(text, text, fc.array(fc.nat(), { maxLength: 30 }))
  .map(([one, other, picks]) => {
    const own = one.split(/(?<=[.!?\n])/u);
    const theirs = other.split(/(?<=[.!?\n])/u);
    return [one, picks.map((pick) => (pick % 3 > 0 ? own : theirs)[pick % 97] ?? '').join(' ')] as const;
  });

/** Names under which files are read as articles. */
export const fileName = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.htm', 'a', '');

/** Days, and what is none. */
export const day = fc.oneof(
  fc.constantFrom('2007-07-22', '2008-02-29', '0001-01-01', '9999-12-31'),
  fc.constantFrom(
    '',
    'yesterday',
    '2007-02-30',
    '2007-13-01',
    '2007-7-2',
    '22 July 2007',
    '-000001-01-01',
    '+275760-09-14',
  ),
);

export const language = fc.constantFrom(
  'en',
  'de',
  'pt-BR',
  'ja',
  'th',
  'xx',
  'zh-Hant-TW',
  'en-u-ca-buddhist',
);
