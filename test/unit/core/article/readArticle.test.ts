import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { assertSound } from './assertSound';
import { describePage } from './describePage';

const folder = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'articles');
const pages = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

/** Pieces of pages, and whatever else could stand in a file. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...['\n', '\r\n', '\r', '\n\n', ' | ', '---|---|\n', 'Version 0 | Version 1 |\n', '"', '”', '# ', '> ', '- '],
    ...['By Ann Lee\n', 'VIK (AP) - ', 'Comments (2)\n', '1. ', 'July 4, 2007\n', 'Share', '\ud800', 'e\u0301'],
    ...['The harbour was closed on Monday because of ice. ', '"Why?" he asked. ', 'U.S. ', '---\ntitle: x\n---\n'],
    ...['\n\nQ: ', '\n\nA: ', '\nLIV AAS, MAYOR: ', '\nAAS: ', '[00:01:02] ', '(LAUGHTER) ', '\nCorrection: '],
    ...['class="" href="/a">More', 'CNN\'s Ed Low contributed to this report.', 'E-mail to a friend', '\u2028', '会。'],
    ...['soundoff (2 Responses)\n\n1. Ann\nIt was cold.\n\n2. Bo\nIt was not.\n\n', '\n* * *\n', 'off-\nice ', '\u00ad', '**ice**', '[Vik](http://v.ik/)', '&#8217;', '<b>', '<br>', '.[2] ', '\u200b', 'ﬁ', "This article is from the source 'bbc'. "],
  ),
  fc
    .tuple(fc.constantFrom(...pages), fc.nat(), fc.nat(2000))
    .map(([[, page], from, length]) => page.slice(from % page.length, (from % page.length) + length)),
  fc.string(),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
); // prettier-ignore

describe('readArticle', () => {
  it('covers any text with blocks and puts each sentence in one', () => {
    const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        assertSound(readArticle(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves white space of any kind outside of what Markdown takes for a block', () => {
    for (const space of ['\v', '\f', '\u00a0', '\u2003', '\u2028', '\u3000', '\t', ' '])
      for (const block of [
        '---|---|\n---|---|\n',
        '---\ntitle: x\n---\n# Ice',
        '# Ice\n\nIt froze.',
        '> Ice.\n',
      ])
        assertSound(readArticle(space + block + space));
  });

  it('takes what stands inside a comment as part of it', () => {
    const note = "This article is from the source 'bbc' and was first published or seen on July 4, 2007.";
    const comment = `2. Bo\n\nI read this:\n\n${note}\n\n* * *\n\nSo it is old.`;
    const page = `Ice\n\nThe harbour of Vik was closed by ice.\n\nsoundoff (2 Responses)\n\n1. Ann\n\nCold!\n\n${comment}`;
    const article = readArticle(page);
    assertSound(article);
    assert.deepEqual(
      article.blocks.flatMap(({ kind, start, end }) => (kind === 'comment' ? [page.slice(start, end)] : [])),
      ['1. Ann\n\nCold!', comment],
    );
    assert.deepEqual([article.publisher, article.published], [null, null]);
  });

  it('takes a megabyte in one line, and one of line breaks alone', () => {
    for (const text of [
      'word '.repeat(200_000),
      'x'.repeat(1_000_000),
      '\n'.repeat(1_000_000),
      '| '.repeat(500_000),
      'Comments\n\n'.repeat(100_000),
      'It is. [00:00:01] AAS: Yes. '.repeat(35_000),
      'Q: Why?\nA: Ice.\n'.repeat(5_000),
      'Vik, '.repeat(200_000),
      'Correction\n\nMarch 3, 2025\n\n'.repeat(3_000),
      'Image: AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP/AP x\n\n'.repeat(2_000),
      '1st1st1st1st1st1st1st1st1st1st1st1st1st1st1st1st1st1stx\n\n'.repeat(2_000),
    ]) {
      assertSound(readArticle(text));
    }
  });

  it('reads the same page whatever ends its lines, and with a byte order mark', () => {
    for (const [name, text] of pages) {
      const table = describePage(readArticle(text));
      for (const lineBreak of ['\r\n', '\r']) {
        assert.deepEqual(describePage(readArticle(text.replaceAll('\n', lineBreak))), table, name);
      }
      assert.deepEqual(describePage(readArticle(`\uFEFF${text}`)), table, name);
      assertSound(readArticle(text));
    }
  });

  it('reads a wrapped story as the unwrapped one', () => {
    const paragraphs = [
      'The harbour of Vik was closed on Monday because ice had broken two of its piers, the port said in a note.',
      'Mayor Liv Aas said it would open in a week. "We have seen worse," she said. "My father walked to the island."',
    ];
    const wrap = (text: string) => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
    const sentences = (text: string) =>
      readArticle(text).sentences.map(({ text }) => text.replace(/\s+/g, ' '));
    assert.deepEqual(sentences(paragraphs.map(wrap).join('\n\n')), sentences(paragraphs.join('\n\n')));
  });

  it('believes the title and the date that it is told', () => {
    const text = 'Ice\n\nJuly 4, 2007\n\nThe harbour of Vik was closed on Monday because of ice.';
    const told = readArticle(text, { title: 'Ice in Vik', date: '2007-07-05' });
    assert.deepEqual([told.title, told.published], ['Ice in Vik', '2007-07-05']);
    const headline = readArticle(text, { title: 'Ice' }).blocks[0];
    assert.deepEqual(headline, { kind: 'headline', start: 0, end: 3 });
  });

  it('counts relative dates from a known day only', () => {
    const text = 'Ice closes harbour of Vik\n\nYesterday\n\nThe harbour of Vik was closed because of ice.';
    assert.equal(readArticle(text).published, null);
    assert.equal(readArticle(text, { date: '2007-07-05' }).published, '2007-07-05');
  });

  it('takes outlet and day from the line that has both, in either order', () => {
    for (const line of [
      'North Shore News | June 2, 2022',
      'The Carrow Valley Herald, 2 June 2022',
      'June 2, 2022 — North Shore News',
      'North Shore News · Updated June 2, 2022 at 4:15 PM',
    ]) {
      const text = `Ice closes harbour of Vik\n${line}\n\nThe harbour of Vik was closed because of ice.`;
      const { publisher, published, blocks } = readArticle(text);
      assert.equal(
        publisher,
        line.includes('Carrow') ? 'The Carrow Valley Herald' : 'North Shore News',
        line,
      );
      assert.equal(published, '2022-06-02', line);
      assert.deepEqual(
        blocks.map(({ kind }) => kind),
        ['headline', 'date', 'paragraph'],
      );
    }
    const undated = readArticle('Ice closes Vik\nNorth Shore News\n\nThe harbour of Vik was closed by ice.');
    assert.deepEqual([undated.blocks[1]?.kind, undated.published], ['furniture', null]);
  });

  for (const [head, told] of [
    ['By Ida Brekke\nThe Skell Herald | March 13, 2024', ['Ida Brekke', 'The Skell Herald', '2024-03-13']],
    [
      'By IDA BREKKE, Skell Herald Staff Writer\nMarch 13, 2024',
      ['IDA BREKKE', 'Skell Herald', '2024-03-13'],
    ],
    ['By Ida Brekke, Staff Writer', ['Ida Brekke', null, null]],
    ['The Skell Herald\nMarch 13, 2024\nBy Ida Brekke', ['Ida Brekke', 'The Skell Herald', '2024-03-13']],
    ['Skell Public Radio, March 13, 2024', [null, 'Skell Public Radio', '2024-03-13']],
    ['Von Ida Brekke', ['Ida Brekke', null, null]],
  ] as const)
    it(`parts the headline from the line right below it: ${head.replaceAll('\n', ' / ')}`, () => {
      const title = 'Crew of a stricken ferry are all brought ashore';
      const body =
        'The ferry had run onto a bank off Skell before dawn, and all on board were safe, the port said.';
      const { title: read, byline, publisher, published } = readArticle(`${title}\n${head}\n\n${body}\n`);
      assert.deepEqual([read, byline, publisher, published], [title, ...told]);
    });

  it('takes the first line of a correction that is an article of its own for its headline', () => {
    const { title, published, sentences } = readArticle(
      'Correction: Ice in the harbour of Vik\n\nThe Skell Herald\nJune 6, 2024\n\nAn article on June 5 misstated the number of piers that the ice broke. It was two, not three.\n',
    );
    assert.deepEqual(
      [title, published, sentences.length],
      ['Correction: Ice in the harbour of Vik', '2024-06-06', 2],
    );
  });

  it('joins a headline that was wrapped', () => {
    const { title } = readArticle(
      'Crew of a stricken ferry are all brought ashore from\nSkell after a night on a bank\nBy Ida Brekke\n\nThe ferry had run onto a bank off Skell before dawn, and all on board were safe, the port said.\n',
    );
    assert.equal(title, 'Crew of a stricken ferry are all brought ashore from Skell after a night on a bank');
  });

  it('keeps the questions of an interview and sets its note apart', () => {
    const kinds = (parts: readonly string[]) =>
      readArticle(parts.join('\n\n')).blocks.map(({ kind }) => kind);
    const story = 'Liv Aas has been mayor of Vik for nine years, and says that it is enough.';
    const turn = ['byline', 'paragraph'];
    for (const speaker of ['Q: ', 'Q. ', 'F: ']) {
      assert.deepEqual(
        kinds(['Nine years of ice', story, `${speaker}Why now?`, `A: Ask the ice.`, story]),
        ['headline', 'paragraph', ...turn, ...turn, 'paragraph'],
        speaker,
      );
    }
    assert.deepEqual(kinds(['Nine years of ice', story, 'Why now?', story])[2], 'crosshead');
    for (const note of [
      'This interview was lightly edited for length.',
      'Our conversation has been condensed.',
    ])
      assert.deepEqual(kinds(['Nine years of ice', story, note]), ['headline', 'paragraph', 'credit'], note);
    const news = 'The mayor said that this interview was edited to remove her apology.';
    assert.deepEqual(kinds(['Nine years of ice', story, news]), ['headline', 'paragraph', 'paragraph']);
  });

  it('tells who says what in a transcript', () => {
    const text =
      'LIV AAS, MAYOR: The harbour is closed. It will open in May.\n\nWe have seen worse.\n\n(COMMERCIAL BREAK)\n\n' +
      '[00:12:40] DAHL: Thank you, Mayor.\n\nAAS: Yes.\n\nCorrection: The harbour will open in June.';
    const { turns, sentences } = readArticle(text);
    assert.deepEqual(
      turns.map(({ name, start, end }) => [text.slice(name.start, name.end), text.slice(start, end)]),
      [
        ['LIV AAS', 'The harbour is closed. It will open in May.\n\nWe have seen worse.'],
        ['DAHL', 'Thank you, Mayor.'],
        ['AAS', 'Yes.'],
      ],
    );
    assert.deepEqual(
      sentences.map((sentence) => sentence.text),
      ['The harbour is closed.', 'It will open in May.', 'We have seen worse.', 'Thank you, Mayor.', 'Yes.'],
    );
  });

  it('knows a headline of a script without spaces', () => {
    for (const [headline, ...story] of [
      [
        '巴士拉港口火灾造成三人死亡',
        '官员周一表示，巴士拉港口发生火灾，造成三人死亡。',
        '火灾原因尚不清楚。',
      ],
      [
        'バスラ港で火災、3人死亡',
        'バスラ港で月曜日に火災が発生し、3人が死亡した。',
        '消防隊は4時間後に鎮火した。',
      ],
    ] as const) {
      const article = readArticle([headline, ...story].join('\n\n'));
      assert.equal(article.title, headline);
      assert.deepEqual(
        article.sentences.map(({ text }) => text),
        story,
      );
    }
  });
});
