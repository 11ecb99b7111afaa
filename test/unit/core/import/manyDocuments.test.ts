import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { heldDocumentsSteps } from '../../../../src/core/article/documents/heldDocuments';
import { readArticle } from '../../../../src/core/article/readArticle';
import { importArticle, importClipboard, importDocuments } from '../../../../src/core/import/importArticle';
import { ImportFailure, importMessages, type ImportNote } from '../../../../src/core/import/messages';
import { finish } from '../../../../src/core/steps';
import { decode } from './decode';
import { docx, p, r } from './documents';

const stories = [
  [
    'Crane falls on freighter',
    'A crane fell on a freighter in the port of Vik on Friday, the harbour master said.',
  ],
  [
    'Ferry strike is over',
    'The crews of the ferries to Skell went back to work on Saturday, their union said.',
  ],
  [
    'School roof gives way',
    'The roof of a school in Marnvik gave way under snow on Sunday, and nobody was hurt.',
  ],
] as const;

const prose = (index: number): readonly string[] => stories[index] ?? [];

/** How files of the databases with three documents look, each line a paragraph. */
const files: Readonly<Record<string, (index: number) => readonly string[]>> = {
  'Nexis, numbered': (i) => [
    `${i + 1} of 3 DOCUMENTS`,
    'Skell Herald',
    ...prose(i),
    'LOAD-DATE: November 21, 2026',
  ],
  'Nexis Uni': (i) => [...prose(i), 'Load-Date: November 21, 2026', 'End of Document'],
  'ProQuest, numbered': (i) => ['____________________', `Document ${i + 1} of 3`, ...prose(i)],
  ProQuest: (i) => ['____________________', ...prose(i), `ProQuest document ID: 28800000${i}`],
  Factiva: (i) => [...prose(i), `Document SKELHD0020261121embl0000${i}`],
  Gale: (i) => [...prose(i), `Gale Document Number: GALE|A60000000${i}`],
  NewsBank: (i) => [...prose(i), `Record Number: 1A2B3C4D${i}`],
  'Nexis, in focus': (i) => [`FOCUS - ${i + 1} of 3 DOCUMENTS`, ...prose(i)],
  'Europresse, in French': (i) => [...prose(i), `Numéro de document : news·20261121·SH·00${i}`],
  Europresse: (i) => [...prose(i), `news·20261121·SH·00${i}`],
};

/** Whose marks tell where each document begins or ends. */
const parted = [
  'Nexis, numbered',
  'Nexis, in focus',
  'Nexis Uni',
  'ProQuest, numbered',
  'ProQuest',
  'Factiva',
  'Europresse, in French',
];

/** What stands between documents. */
const between = /^(?:_+|(?:FOCUS - )?(?:Document )?\d of 3(?: DOCUMENTS)?|End of Document|\s*)$/;

/** What Nexis puts above what it delivers: a list of it. */
const cover = [
  'User Name: N. Pell',
  'Date and Time: Saturday, November 21, 2026 10:20:00 AM CET',
  'Job Number: 155000001',
  'Documents (3)',
  ...stories.flatMap(([headline], index) => [
    // As Word has them: with a space that does not break.
    `${index + 1}.\u00a0${headline}`,
    'Client/Matter: -None-',
    'Search Terms: (crane or ferry or roof) and date(geq(11/01/2026)) and not (crane w/3 bird or ferry w/3 Bryan), said the log of Friday.',
    'Narrowed by:',
    'Content Type Narrowed by',
    'News -None-',
  ]),
  '| About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2026 LexisNexis',
];

function documentsTold(notes: readonly ImportNote[]): readonly (string | number)[] {
  return notes.find(({ message }) => message === importMessages.manyDocuments)?.values ?? [];
}

async function toldOf(lines: readonly string[]) {
  const bytes = docx(lines.map((line) => p(r(line))).join(''));
  const { notes } = await importArticle(bytes, { name: 'a.docx', decode });
  const copied = importClipboard(lines.join('\n\n'));
  return { word: documentsTold(notes), text: documentsTold(copied.notes) };
}

describe('an import of several documents of a database in one file', () => {
  for (const [database, lines] of Object.entries(files)) {
    it(`says how many there are: ${database}`, async () => {
      assert.deepEqual(await toldOf([0, 1, 2].flatMap(lines)), { word: [3], text: [3] });
    });

    it(`says nothing of one alone: ${database}`, async () => {
      assert.deepEqual(await toldOf(lines(1)), { word: [], text: [] });
    });
  }

  it('says nothing of an article that quotes such marks', async () => {
    const quoted = [
      ...prose(0),
      'Document 2 of 3',
      'The clerk read out “Document 2 of 3” and “Document 3 of 3” before the court of Vik rose on Friday.',
      'Document 2 of 3',
      'End of Document',
      ...prose(1),
    ];
    assert.deepEqual(await toldOf(quoted), { word: [], text: [] });
  });
});

/** Which stories the articles tell that are made of a Word file, and what is told of the file. */
async function madeOf(lines: readonly string[]) {
  const bytes = docx(lines.map((line) => p(r(line))).join(''));
  const { documents, notes } = await importDocuments(bytes, { name: 'a.docx', decode });
  const told = documents.map((made) =>
    'text' in made
      ? stories.flatMap(([, text], index) => (made.text.includes(text) ? [index] : []))
      : made.note.message,
  );
  return { told, notes };
}

describe('the documents of a database in one Word file', () => {
  for (const database of parted) {
    const document = files[database] ?? prose;

    it(`become an article each: ${database}`, async () => {
      assert.deepEqual((await madeOf([0, 1, 2].flatMap(document))).told, [[0], [1], [2]]);
    });

    it(`are one article where there is one: ${database}`, async () => {
      assert.deepEqual(await madeOf(document(2)), { told: [[2]], notes: [] });
    });

    it(`have all lines between them: ${database}`, () => {
      for (let bits = 1; bits < 64; bits += 1) {
        const chosen = [0, 1, 2, 0, 1, 2].filter((_, index) => (bits >> index) & 1);
        const lines = ['User: N. Pell', ...chosen.flatMap(document), 'Page 7'];
        const text = lines.join('\n');
        const { parts } = finish(heldDocumentsSteps(text)) ?? { parts: [{ start: 0, end: text.length }] };
        const above = text.slice(0, parts[0]?.start ?? text.length);
        assert.ok(parts.every(({ start }, index) => start >= (parts[index - 1]?.end ?? 0)));
        const held = [above, ...parts.map(({ start, end }) => text.slice(start, end))].flatMap((part) =>
          part.split('\n'),
        );
        const isLeft = (line: string) => line !== '' && !between.test(line);
        assert.deepEqual(held.filter(isLeft), lines.filter(isLeft));
      }
    });
  }

  it('leave out what a cover says above them, and tell so', async () => {
    const above = ['User Name: N. Pell', 'Number of Documents: 3'];
    const { told, notes } = await madeOf([...above, ...[0, 1, 2].flatMap(files['Nexis, numbered'] ?? prose)]);
    assert.deepEqual(
      [told, notes],
      [[[0], [1], [2]], [{ message: importMessages.beforeFirst, values: [2] }]],
    );
  });

  it('leave out the list of them that Nexis puts above, and tell so', async () => {
    const lines = [...cover, ...[0, 1, 2].flatMap(files['Nexis Uni'] ?? prose)];
    const { documents, notes } = await importDocuments(docx(lines.map((line) => p(r(line))).join('')), {
      name: 'a.docx',
      decode,
    });
    assert.deepEqual(
      documents.map((made) => ('text' in made ? made.head.title : made.note.message)),
      stories.map(([headline]) => headline),
    );
    assert.deepEqual(notes, [{ message: importMessages.beforeFirst, values: [cover.length] }]);
  });

  it('keep what is above them where no list ends clearly', async () => {
    const lists = [
      // The headline of the first document is not the one listed first.
      cover.map((line) => line.replace('Crane falls', 'Cranes fall')),
      cover.map((line) => line.replace('Documents (3)', 'Documents (4)')),
      cover.filter((line) => !/^(?:Date and Time|Job Number):/.test(line)),
    ];
    for (const list of lists) {
      const { documents, notes } = await importDocuments(
        docx([...list, ...[0, 1, 2].flatMap(files['Nexis Uni'] ?? prose)].map((line) => p(r(line))).join('')),
        { name: 'a.docx', decode },
      );
      const [first] = documents;
      assert.ok(first && 'text' in first && first.text.includes('Client/Matter: -None-'));
      assert.deepEqual([documents.length, notes], [3, []]);
    }
  });

  it('have the headline of their text, not their number', async () => {
    const lines = [0, 1].flatMap((i) => [
      '____________________',
      `Document ${i + 1} of 2`,
      ...prose(i).slice(1),
    ]);
    const { documents } = await importDocuments(docx(lines.map((line) => p(r(line))).join('')), {
      name: 'a.docx',
      decode,
    });
    assert.deepEqual(
      documents.map((made) => ('text' in made ? made.text.trim() : made.note)),
      [stories[0][1], stories[1][1]],
    );
  });

  it('lose no story above the first mark or below the last', async () => {
    const numbered = files['Nexis, numbered'] ?? prose;
    assert.deepEqual((await madeOf([...prose(0), ...numbered(1), ...numbered(2)])).told, [[0], [1], [2]]);
    const closed = files['Factiva'] ?? prose;
    assert.deepEqual((await madeOf([...closed(0), ...closed(1), ...prose(2)])).told, [[0], [1], [2]]);
  });

  it('are one article where an article quotes their marks', async () => {
    const list = ['Document 1 of 3', 'Document 2 of 3', 'Document 3 of 3'];
    assert.deepEqual((await madeOf([...list, ...prose(0)])).told, [[0]]);
    const id = 'Document SKELHD0020261121embl00001';
    assert.deepEqual((await madeOf([...prose(0), id, ...prose(1), id])).told, [[0, 1]]);
    assert.deepEqual((await madeOf([...prose(0), 'Document 2 of 3', ...prose(1), 'End of Document'])).told, [
      [0, 1],
    ]);
    assert.deepEqual((await madeOf([...prose(0), 'End of Document', ...prose(1)])).told, [[0, 1]]);
  });
});

/** As a program writes them that ends lines so. */
const written = (lines: readonly string[], lineBreak: string) =>
  lines.map((line) => line + lineBreak).join(lineBreak);

async function ofText(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { documents, notes } = await importDocuments(bytes, { name: 'a.txt', decode });
  return {
    texts: documents.map((made) => ('text' in made ? made.text : made.note.message)),
    told: [...documents.flatMap((made) => ('notes' in made ? made.notes : [])), ...notes],
  };
}

describe('the documents of a database in one text file', () => {
  for (const database of parted) {
    const lines = files[database] ?? prose;
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      it(`are parts of it letter for letter: ${database}, ${JSON.stringify(lineBreak)}`, async () => {
        const text = written([0, 1, 2].flatMap(lines), lineBreak);
        const { count, parts } = readArticle(text, { name: 'a.txt' }).documents ?? { count: 0, parts: [] };
        assert.deepEqual([count, parts.length], [3, 3]);
        const slices = parts.map(({ start, end }) => text.slice(start, end));
        for (const [index, slice] of slices.entries())
          assert.deepEqual(
            stories.map(([, story]) => slice.includes(story)),
            stories.map((_, other) => other === index),
          );
        // Nothing but marks between documents is in none.
        const others = slices.reduce((left, slice) => left.replace(slice, ''), text);
        for (const line of others.split(/[\r\n]+/)) assert.match(line, between);
        assert.deepEqual(
          (await ofText(text)).texts,
          slices.map((slice) => slice + lineBreak),
        );
      });
    }
  }

  it('are told where marks do not tell where each begins, and are not where there is one', () => {
    for (const [database, lines] of Object.entries(files)) {
      const held = readArticle(written([0, 1, 2].flatMap(lines), '\n'), { name: 'a.txt' }).documents;
      assert.equal(held?.count, 3, database);
      assert.equal(held.parts.length, parted.includes(database) ? 3 : 0, database);
      assert.equal(readArticle(written(lines(1), '\n'), { name: 'a.txt' }).documents, undefined, database);
    }
  });

  it('leave out the list of them that Nexis puts above, and tell so', async () => {
    const { texts, told } = await ofText(
      written([...cover, ...[0, 1, 2].flatMap(files['Nexis Uni'] ?? prose)], '\n'),
    );
    assert.deepEqual(
      texts.map((text) => text.split('\n')[0]),
      stories.map(([headline]) => headline),
    );
    assert.deepEqual(
      told.filter(({ message }) => message !== importMessages.noDay),
      [{ message: importMessages.beforeFirst, values: [cover.length] }],
    );
  });

  it('are one text as it is written where there is one', async () => {
    const one = written(prose(0), '\r\n').trim();
    assert.deepEqual((await ofText(one)).texts, [`${one}\r\n`]);
  });

  it('are told and stay one text where marks do not tell where each begins', async () => {
    const text = written([0, 1].flatMap(files['NewsBank'] ?? prose), '\n');
    const { texts, told } = await ofText(text);
    assert.deepEqual([texts, documentsTold(told)], [[text], [2]]);
  });

  it('are read in the encoding of the file', async () => {
    const [before, after] = [
      'Ørsta is closed by snow, said the mayor of the town.',
      'Ålesund is open, said the mayor of the town.',
    ];
    const text = `Document 1 of 2\n${before}\nDocument 2 of 2\n${after}\n`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer),
    ]);
    const latin = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
    for (const bytes of [utf16, latin, new TextEncoder().encode(`\ufeff${text}`)])
      assert.deepEqual((await ofText(bytes)).texts, [`${before}\n`, `${after}\n`]);
  });

  it('are no text with characters that text has not', async () => {
    const options = { name: 'a.txt', decode };
    const isFailure = (message: string) => (error: unknown) =>
      error instanceof ImportFailure && error.note.message === message;
    await assert.rejects(
      importDocuments(new TextEncoder().encode('a\0b'), options),
      isFailure(importMessages.damaged),
    );
    await assert.rejects(
      importDocuments(new TextEncoder().encode(' \n'), options),
      isFailure(importMessages.noText),
    );
  });
});
