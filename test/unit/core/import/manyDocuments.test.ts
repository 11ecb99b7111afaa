import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { documentParts } from '../../../../src/core/import/documentParts';
import { importArticle, importClipboard, importDocuments } from '../../../../src/core/import/importArticle';
import { importMessages, type ImportNote } from '../../../../src/core/import/messages';
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
  Europresse: (i) => [...prose(i), `news·20261121·SH·00${i}`],
};

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
  for (const database of ['Nexis, numbered', 'Nexis Uni', 'ProQuest, numbered', 'ProQuest', 'Factiva']) {
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
        const parts = documentParts(lines);
        const before = lines.slice(0, parts[0]?.start ?? lines.length);
        assert.deepEqual([...before, ...parts.flatMap(({ start, end }) => lines.slice(start, end))], lines);
      }
    });
  }

  it('leave out what a cover says above them, and tell so', async () => {
    const cover = ['User Name: N. Pell', 'Number of Documents: 3'];
    const { told, notes } = await madeOf([...cover, ...[0, 1, 2].flatMap(files['Nexis, numbered'] ?? prose)]);
    assert.deepEqual(
      [told, notes],
      [[[0], [1], [2]], [{ message: importMessages.beforeFirst, values: [2] }]],
    );
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
