import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importArticle, importClipboard } from '../../../../src/core/import/importArticle';
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
