import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importArticle } from '../../../../src/core/import/importArticle';
import { mostBytes } from '../../../../src/core/import/importFormats';
import { ImportFailure, importMessages, inEnglish } from '../../../../src/core/import/messages';
import { column, docx, odt, p, pdf, type Placed, r } from './documents';
import { decode } from './decode';

/** The lines of what is imported, and what is told of it. */
async function imported(name: string, bytes: Uint8Array) {
  const { text, notes } = await importArticle(bytes, { name, decode });
  return { lines: text.trimEnd().split('\n\n'), notes: notes.map(inEnglish) };
}

const change = 'w:id="1" w:author="Ann Lee" w:date="2025-01-01T00:00:00Z"';
const inserted = (content: string) => `<w:ins ${change}>${content}</w:ins>`;
const deleted = (text: string) => `<w:del ${change}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const accepted = importMessages.changesAccepted;
const undated = importMessages.noDay;

describe('a Word file', () => {
  it('has the text that Word shows when its changes are accepted', async () => {
    const body = [
      p(r('Bridge at Kell reopens'), 'Titel'),
      p(r('By Ruth Amand')),
      p(
        `${r('The bridge at Kell carried ')}${deleted('140')}${inserted(r('170'))}${r(' cars an hour on Monday, the county said.')}`,
      ),
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${r('It had been closed ')}</w:p>${p(r('since April.'))}`,
      p(deleted('Nobody was told why.')),
      p(`<w:moveFrom ${change}>${r('Lorries stay out.')}</w:moveFrom>`),
      p(`<w:moveTo ${change}>${r('Lorries stay out until May.')}</w:moveTo>`),
    ];
    assert.deepEqual(await imported('a.docx', docx(body.join(''))), {
      lines: [
        'Title: Bridge at Kell reopens\nAuthor: Ruth Amand\nLanguage: en',
        'The bridge at Kell carried 170 cars an hour on Monday, the county said.',
        'It had been closed since April.',
        'Lorries stay out until May.',
      ],
      notes: [accepted, undated],
    });
  });

  it('has a line for each row, caption and sub-head, whole words, and its notes below', async () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = [
      p(r('Bridge at Kell reopens'), 'berschrift1'),
      p(
        `${r('Drivers must keep')}<w:r><w:br/></w:r>${r('left on the bridge')}${reference(7)}${r(', the county said on Monday.')}`,
      ),
      p(r('Who crosses it'), 'berschrift1'),
      `<w:tbl>${row('Day', 'Cars')}${row('Monday', '4,100')}${row('Tuesday', '3,950')}</w:tbl>`,
      p(r('The bridge on Monday.'), 'Beschriftung'),
      p(
        `${r('It is 90')}<w:r><w:tab/></w:r>${r('metres long')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>, says X</w:t></w:r>${r(' and was built in 1931')}${reference(3)}${r('.')}`,
      ),
    ];
    const footnotes = `<w:footnote w:id="3">${p(r('Some say 1932.'))}</w:footnote><w:footnote w:id="7">${p(r('Not in June.'))}</w:footnote>`;
    assert.deepEqual((await imported('a.docx', docx(body.join(''), footnotes))).lines.slice(1), [
      'Drivers must keep left on the bridge, the county said on Monday.',
      'Who crosses it',
      ...['Day | Cars', 'Monday | 4,100', 'Tuesday | 3,950'],
      'The bridge on Monday.',
      'It is 90 metres long and was built in 1931.',
      '[1] Not in June.',
      '[2] Some say 1932.',
    ]);
  });

  it('keeps figures apart from the raised ones behind them that refer to notes', async () => {
    const raised = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body = [
      p(`${r('The county counted 14')}${raised('2')}${r(' lorries on the bridge at Kell.')}`),
      p(
        `${r('Its deck has 900 m')}${raised('2')}${r(' and was laid on the 4')}${raised('th')}${r(' of May.')}`,
      ),
    ];
    const { lines } = await imported('a.docx', docx(body.join('')));
    assert.deepEqual(lines.slice(-2), [
      'The county counted 14 lorries on the bridge at Kell.',
      'Its deck has 900 m² and was laid on the 4th of May.',
    ]);
  });

  it('does not say what its writer struck out by hand', async () => {
    const struck = (text: string, val = '') =>
      `<w:r><w:rPr><w:strike${val}/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body = p(
      `${r('The county counted ')}${struck('140')}${struck('170', ' w:val="0"')}${r(' lorries on the bridge at Kell.')}`,
    );
    const { lines, notes } = await imported('a.docx', docx(body));
    assert.equal(lines.at(-1), 'The county counted 170 lorries on the bridge at Kell.');
    assert.ok(notes.includes(importMessages.struckLeftOut));
  });

  it('has the text of a box once', async () => {
    const box = `<w:txbxContent>${p(r('Two cars at a time.'))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { lines } = await imported(
      'a.docx',
      docx(p(`${r('The bridge at Kell was opened ')}${drawn}${r('by the mayor on Monday.')}`)),
    );
    assert.deepEqual(lines.slice(-2), [
      'The bridge at Kell was opened by the mayor on Monday.',
      'Two cars at a time.',
    ]);
  });
});

describe('a file of OpenDocument', () => {
  it('has no deleted text, and its notes below', async () => {
    const deletion =
      '<text:changed-region text:id="c"><text:deletion><text:p>140</text:p></text:deletion></text:changed-region>';
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Counted by a camera.</text:p></text:note-body></text:note>';
    const text = [
      `<text:tracked-changes>${deletion}</text:tracked-changes>`,
      '<text:p text:style-name="P1">Bridge at Kell reopens</text:p>',
      `<text:p>The bridge at Kell carried <text:change text:change-id="c"/>170 cars an hour on<text:s/>Monday${note}, the county said.</text:p>`,
      '<text:h text:outline-level="2">Who crosses it</text:h>',
      '<text:list><text:list-item><text:p>Day: 4,100</text:p></text:list-item><text:list-item><text:p>Night: 320</text:p></text:list-item></text:list>',
      '<table:table><table:table-row><table:table-cell><text:p>Lorries</text:p></table:table-cell><table:table-cell><text:p>85</text:p></table:table-cell></table:table-row></table:table>',
      '<text:p>Drivers must keep<text:line-break/>left<office:annotation><text:p>Really?</text:p></office:annotation> on it.</text:p>',
    ];
    const automatic = '<style:style style:name="P1" style:parent-style-name="Title"/>';
    assert.deepEqual(await imported('a.odt', odt(text.join(''), { automatic })), {
      lines: [
        'Title: Bridge at Kell reopens\nLanguage: en',
        'The bridge at Kell carried 170 cars an hour on Monday, the county said.',
        'Who crosses it',
        ...['Day: 4,100', 'Night: 320', 'Lorries', '85'],
        'Drivers must keep left on it.',
        '[1] Counted by a camera.',
      ],
      notes: [accepted, undated],
    });
  });

  it('keeps figures apart from the raised ones behind them that refer to notes', async () => {
    const raised = (text: string, style = 'T1') =>
      `<text:span text:style-name="${style}">${text}</text:span>`;
    const automatic =
      '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="T2" style:parent-style-name="T1"/>' +
      '<style:style style:name="T3"><style:text-properties style:text-position="sub 58%"/></style:style>';
    const text = [
      '<text:p>Bridge at Kell reopens</text:p>',
      `<text:p>The county counted 14${raised('2', 'T2')} lorries on the bridge at Kell.</text:p>`,
      `<text:p>Its deck has 900 m${raised('2')} and was laid on the 4${raised('th')} of May; less CO${raised('2', 'T3')} was let out.</text:p>`,
    ];
    const { lines } = await imported('a.odt', odt(text.join(''), { automatic }));
    assert.deepEqual(lines.slice(-2), [
      'The county counted 14 lorries on the bridge at Kell.',
      'Its deck has 900 m² and was laid on the 4th of May; less CO2 was let out.',
    ]);
  });
});

describe('a PDF', () => {
  const head = { x: 50, y: 800, text: 'Dunmore Weekly Post' };
  const title = { x: 50, y: 740, size: 20, text: 'Lighthouse keeper leaves after 40 years' };
  const left = [
    'The keeper of the light at Dunmore left on Sun-',
    'day after 40 years, and the tower will be run by',
    'a machine from now on, the harbour board said.',
    '    He climbed its 204 steps twice a day, and the',
    'well-known lamp was cleaned every Friday.',
  ];
  const right = [
    'The machine cost 85,000 euros and needs no-',
    'body to wind it, the board said in a note that it',
    'sent to 31 fishermen.',
    '',
    '"I will miss the gulls," said Piet Dunn, who is',
    '67 and has a flat in the village now. He sees the',
  ];

  it('is read column by column, with broken words whole and without what stands at the edges of its pages', async () => {
    const first = [
      head,
      title,
      { x: 50, y: 712, text: 'By Sean Holm' },
      ...column(50, 690, left),
      ...column(310, 690, right),
      { x: 290, y: 30, text: '1' },
    ];
    const second = [
      head,
      ...column(50, 740, ['tower from his kitchen, he said.']),
      { x: 290, y: 30, text: '2' },
    ];
    assert.deepEqual(await imported('a.pdf', pdf([first, second])), {
      lines: [
        'Title: Lighthouse keeper leaves after 40 years\nAuthor: Sean Holm\nLanguage: en',
        'The keeper of the light at Dunmore left on Sunday after 40 years, and the tower will be run by a machine from now on, the harbour board said.',
        'He climbed its 204 steps twice a day, and the well-known lamp was cleaned every Friday.',
        'The machine cost 85,000 euros and needs nobody to wind it, the board said in a note that it sent to 31 fishermen.',
        '"I will miss the gulls," said Piet Dunn, who is 67 and has a flat in the village now. He sees the tower from his kitchen, he said.',
      ],
      notes: ['Lines at the edges of pages were left out: 4.', undated],
    });
  });

  it('keeps figures apart from the raised ones that refer to notes', async () => {
    const placed = [
      ...column(50, 690, left),
      { x: 50, y: 500, text: 'The wave took 14' },
      { x: 129, y: 504, text: '2', size: 6 },
      { x: 132.5, y: 500, text: ' boats from a pier of 300 m' },
      { x: 252, y: 505, text: '2', size: 6 },
      { x: 255.5, y: 500, text: ', and 12 came back.' },
    ];
    const { lines } = await imported('a.pdf', pdf([[title, ...placed]]));
    assert.match(lines.join(' '), /took 14 boats from a pier of 300 m², and 12 came back/);
  });

  it('says once what is drawn again at its own place, to look bold or to cast a shadow', async () => {
    const twice = (placed: Placed, by: number): Placed[] => [placed, { ...placed, x: placed.x + by }];
    const letters = Array.from('On 33 rode on', (text, index) => ({ x: 50 + 6 * index, y: 440, text }));
    const placed = [
      ...twice(title, 0.4),
      ...column(50, 690, left),
      { x: 50, y: 500, text: 'The wave took 14 boats.' },
      { x: 113.9, y: 500, text: '14', bold: true },
      { x: 51, y: 469, text: 'Of 277 men 11 stayed.' },
      { x: 50, y: 470, text: 'Of 277 men 11 stayed.' },
      ...letters.flatMap((letter) => twice(letter, 0.3)),
    ];
    const { lines } = await imported('a.pdf', pdf([[...placed]]));
    assert.equal(lines[0]?.split('\n')[0], `Title: ${title.text}`);
    assert.match(lines.join(' '), /The wave took 14 boats\. Of 277 men 11 stayed\./);
    assert.match(lines.join(' ').replaceAll(' ', ''), /On33rodeon/);
  });

  it('has the rows of a table in their order', async () => {
    const rows = [
      ['Year', 'Ships', 'Tons'],
      ['2019', '1,204', '88'],
      ['2020', '1,310', '91'],
      ['2021', '998', '70'],
      ['2022', '1,050', '77'],
    ];
    const table = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ x: 60 + 120 * at, y: 600 - 14 * row, text })),
    );
    const { lines } = await imported('a.pdf', pdf([[title, ...column(50, 690, left), ...table]]));
    assert.match(lines.join(' '), /2019 +1,204 +88/);
  });

  it('tells which of its pages are pictures', async () => {
    const { notes } = await imported('a.pdf', pdf([[title, ...column(50, 690, left)], [], []]));
    assert.equal(notes[0], 'Pages that are pictures and hold no text: 2, 3.');
  });
});

describe('what cannot be imported', () => {
  const text = (written: string) => new TextEncoder().encode(written);
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    [
      'a PDF with a password',
      'a.pdf',
      pdf([[{ x: 50, y: 700, text: 'Ice' }]], { encrypted: true }),
      importMessages.encrypted,
    ],
    ['a scanned PDF', 'a.pdf', pdf([[], []]), importMessages.scanned],
    ['a PDF that ends early', 'a.pdf', text('%PDF-1.4 1 0 obj'), importMessages.damaged],
    [
      'an empty page',
      'a.html',
      text('<!doctype html><title>Ice</title><nav>Home</nav>'),
      importMessages.noText,
    ],
    ['an empty file', 'a.html', new Uint8Array(), importMessages.noText],
    ['an empty Word file', 'a.docx', docx('<w:p/>'), importMessages.noText],
    [
      'an old Word file',
      'a.docx',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      importMessages.oldWord,
    ],
    ['a file that is no Word file', 'a.docx', text('Ice closes Vik'), importMessages.damaged],
    ['a damaged Word file', 'a.docx', docx(p(r('Ice'))).slice(0, 300), importMessages.damaged],
    [
      'OpenDocument with a password',
      'a.odt',
      odt('', { manifest: '<manifest:encryption-data/>' }),
      importMessages.encrypted,
    ],
    ['a picture', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), importMessages.unknown],
    ['a file of 50 MB', 'a.html', new Uint8Array(50 << 20), importMessages.tooLarge],
  ];
  for (const [what, name, bytes, message] of cases) {
    it(`says why: ${what}`, async () => {
      await assert.rejects(importArticle(bytes, { name, decode }), (error: unknown) => {
        assert.ok(error instanceof ImportFailure);
        assert.equal(error.note.message, message);
        assert.doesNotMatch(error.message, /\{\d\}/);
        return true;
      });
    });
  }

  it('is nothing that unpacks to far more than it is', async () => {
    const bytes = docx(p(r('0'.repeat(65 << 20))));
    assert.ok(bytes.length < mostBytes);
    await assert.rejects(importArticle(bytes, { name: 'a.docx', decode }), /more than \d+ MB/);
  });
});
