import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importArticle } from '../../../../src/core/import/importArticle';
import { decode } from './decode';
import { docx, odt, p, r } from './documents';

const above = 'The harbour board counted fewer ships in October than in any month since 1962, it said.';
const below = 'Nobody had been ready for the ice, said Liv Aas, who leads the board of the harbour.';

/** The lines of a file between the first and the last, which are those above. */
async function between(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await importArticle(bytes, { name, decode });
  const lines = text.trimEnd().split('\n\n').slice(1);
  assert.deepEqual([lines[0], lines.at(-1)], [above, below]);
  return lines.slice(1, -1);
}

const change = 'w:id="1" w:author="Ann Lee" w:date="2025-01-01T00:00:00Z"';
const title = p(r('Fewer ships call at Vik'), 'Titel');

describe('the tables of a Word file', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
  const text = (words: string, properties = '') => cell(p(words === '' ? '' : r(words)), properties);
  const row = (cells: readonly string[], properties = '') =>
    `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
  const rowOf = (...words: readonly string[]) => row(words.map((word) => text(word)));
  const table = (...rows: readonly string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
  const word = (content: string) => between('a.docx', docx(`${title}${p(r(above))}${content}${p(r(below))}`));

  it('are a line a row, with merged and empty cells in their places', async () => {
    assert.deepEqual(
      await word(
        table(
          row([
            text('Party', '<w:vMerge w:val="restart"/>'),
            text('Seats', '<w:gridSpan w:val="2"/>'),
            text('Leader', '<w:vMerge w:val="restart"/>'),
          ]),
          row([text('', '<w:vMerge/>'), text('2021'), text('2025'), text('', '<w:vMerge/>')]),
          rowOf('Labour', '48', '51', 'Petra Holm'),
          rowOf('Centre', '', '9', ''),
          row([text('8'), text('Bo Ek')], '<w:gridBefore w:val="2"/>'),
          row([text('Counted by the county.', '<w:gridSpan w:val="4"/>')]),
        ),
      ),
      [
        'Party | Seats | | Leader',
        'Party | 2021 | 2025 |',
        'Labour | 48 | 51 | Petra Holm',
        'Centre | | 9 |',
        '| | 8 | Bo Ek',
        'Counted by the county.',
      ],
    );
  });

  it('have the rows that were inserted, and not those that were deleted', async () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr><w:del ${change}><w:r><w:delText>Holm</w:delText></w:r></w:del></w:p>`;
    const changed = p(
      `<w:del ${change}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${change}>${r('14')}</w:ins>`,
    );
    assert.deepEqual(
      await word(
        table(
          rowOf('Port', 'Ships'),
          row([text('Vik'), cell(changed)]),
          row([cell(deleted), cell(deleted)], `<w:del ${change}/>`),
          row([text('Aas'), text('3')], `<w:del ${change}/>`),
          row([text('Sund'), text('5')], `<w:ins ${change}/>`),
        ),
      ),
      ['Port | Ships', 'Vik | 14', 'Sund | 5'],
    );
  });

  it('keep the rest of a paragraph whose end was deleted in its cell', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${r('Vik')}</w:p>`;
    assert.deepEqual(await word(table(rowOf('Port', 'Ships'), row([cell(open), text('12')]))), [
      'Port | Ships',
      'Vik | 12',
    ]);
  });

  it('are paragraphs where they lay out text, stand in each other or have one column', async () => {
    const two = 'The pilots of Vik had asked for a second boat in May, their union said in a note.';
    const three = 'It was not bought for want of money, the board said on Monday in its answer.';
    assert.deepEqual(
      await word(
        table(
          row([cell(p(r(two)) + p(r(three))), cell(p(r(three)) + p(r(two)))]),
          row([text(two), text(three)]),
        ),
      ),
      [two, three, three, two, two, three],
    );
    const inner = (port: string) => table(rowOf('Port', 'Ships'), rowOf(port, '12')) + p('');
    assert.deepEqual(await word(table(row([cell(inner('Vik')), cell(inner('Sund'))]))), [
      ...['Port | Ships', 'Vik | 12'],
      ...['Port | Ships', 'Sund | 12'],
    ]);
    assert.deepEqual(await word(table(rowOf('Vik'), rowOf('Sund'))), ['Vik', 'Sund']);
    assert.deepEqual(
      await word(
        table(
          rowOf('HD', 'Ice in Vik'),
          rowOf('WC', '40 words'),
          row([text('TD'), cell(p(r(two)) + p(r(three)))]),
        ),
      ),
      ['HD', 'Ice in Vik', 'WC', '40 words', 'TD', two, three],
    );
  });
});

describe('the numbers of lists of a Word file', () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="5">${level(0, 'bullet', '•')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="6">${level(0, 'upperRoman', 'Article %1', 3)}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    '<w:num w:numId="7"><w:abstractNumId w:val="6"/></w:num>',
  ].join('');
  const more =
    '<w:style w:type="paragraph" w:styleId="Demand"><w:name w:val="Demand"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Last"><w:name w:val="Last demand"/><w:basedOn w:val="Demand"/></w:style>';
  const item = (id: number, at: number, words: string, properties = '') =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${properties}</w:pPr>${words === '' ? '' : r(words)}</w:p>`;
  const word = (...content: readonly string[]) =>
    between(
      'a.docx',
      docx(`${title}${p(r(above))}${content.join('')}${p(r(below))}`, '', { numbering, more }),
    );

  it('are those that Word shows', async () => {
    assert.deepEqual(
      await word(
        item(1, 0, 'Break the ice.'),
        item(1, 1, 'At once'),
        item(1, 1, 'For good'),
        item(1, 2, 'In Vik'),
        p(r('The board says no.')),
        item(1, 0, 'Pay the pilots.'),
        item(1, 1, 'By the day'),
        item(2, 0, 'Open the port.'),
        item(3, 0, 'Higher wages'),
        item(0, 0, 'Two pilots'),
      ),
      [
        ...['1. Break the ice.', 'a) At once', 'b) For good', '1.1 In Vik', 'The board says no.'],
        ...['2. Pay the pilots.', 'a) By the day', 'Open the port.', '1. Higher wages', 'Two pilots'],
      ],
    );
  });

  it('are told by styles, too', async () => {
    assert.deepEqual(await word(p(r('Break the ice.'), 'Demand'), p(r('Pay the pilots.'), 'Last')), [
      'Article III Break the ice.',
      'Article IV Pay the pilots.',
    ]);
  });

  it('do not count what was deleted, or was so before', async () => {
    const mark = `<w:rPr><w:del ${change}/></w:rPr>`;
    const before = `<w:pPrChange ${change}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    assert.deepEqual(
      await word(
        item(1, 0, 'Break the ice.'),
        item(1, 0, '', mark),
        item(1, 0, 'Pay the ', mark),
        item(1, 0, 'pilots.'),
        `<w:p><w:pPr>${before}</w:pPr>${r('Open the port.')}</w:p>`,
      ),
      ['1. Break the ice.', '2. Pay the pilots.', 'Open the port.'],
    );
  });

  it('stand alone in the cells of a table', async () => {
    const row = (ship: string) => `<w:tr><w:tc>${item(1, 0, '')}</w:tc><w:tc>${p(r(ship))}</w:tc></w:tr>`;
    assert.deepEqual(await word(`<w:tbl>${row('Aurora')}${row('Fram')}</w:tbl>`, item(1, 0, '')), [
      '1. | Aurora',
      '2. | Fram',
    ]);
  });
});

describe('a file of OpenDocument', () => {
  const cell = (words: string, attributes = '') =>
    `<table:table-cell${attributes}>${words === '' ? '' : `<text:p>${words}</text:p>`}</table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const paragraph = (words: string) => `<text:p>${words}</text:p>`;
  const open = (content: string, automatic = '') =>
    between(
      'a.odt',
      odt(
        `<text:p text:style-name="Title">Fewer ships call at Vik</text:p>${paragraph(above)}${content}${paragraph(below)}`,
        { automatic },
      ),
    );

  it('has the rows of its tables', async () => {
    const spans = (columns: number, rows: number) =>
      ` table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
    const rows = [
      `<table:table-header-rows>${row(cell('Party', spans(1, 2)), cell('Seats', spans(2, 1)), covered, cell('Leader', spans(1, 2)))}</table:table-header-rows>`,
      row(covered, cell('2021'), cell('2025'), covered),
      row(cell('Labour'), cell('48'), cell('51'), cell('Petra Holm')),
      row(cell('Centre'), cell('', ' table:number-columns-repeated="2"'), cell('Bo Ek')),
    ];
    assert.deepEqual(await open(`<table:table table:name="T">${rows.join('')}</table:table>`), [
      'Party | Seats | | Leader',
      'Party | 2021 | 2025 |',
      'Labour | 48 | 51 | Petra Holm',
      'Centre | | | Bo Ek',
    ]);
  });

  it('has the numbers of its lists', async () => {
    const level = (at: number, form: string, more: string) =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${form}" ${more}/>`;
    const automatic = `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a', 'style:num-suffix=")"')}${level(3, '1', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
    const item = (content: string, attributes = '') =>
      `<text:list-item${attributes}>${content}</text:list-item>`;
    const list = (attributes: string, ...items: readonly string[]) =>
      `<text:list${attributes}>${items.join('')}</text:list>`;
    const named = ' text:style-name="L1"';
    assert.deepEqual(
      await open(
        list(
          named,
          item(
            paragraph('Break the ice.') +
              paragraph('Nobody does.') +
              list(
                '',
                item(paragraph('At once') + list('', item(paragraph('In Vik')))),
                item(paragraph('For good')),
              ),
          ),
          item(paragraph('Pay the pilots.')),
        ) +
          paragraph('The board says no.') +
          list(`${named} text:continue-numbering="true"`, item(paragraph('Open the port.'))) +
          list(
            named,
            item(paragraph('Higher wages'), ' text:start-value="7"'),
            item(paragraph('Two pilots')),
          ) +
          list(' text:style-name="L2"', item(paragraph('A pier'))),
        automatic,
      ),
      [
        ...[
          '1. Break the ice.',
          'Nobody does.',
          'a) At once',
          '1.a.1 In Vik',
          'b) For good',
          '2. Pay the pilots.',
        ],
        ...['The board says no.', '3. Open the port.', '7. Higher wages', '8. Two pilots', 'A pier'],
      ],
    );
  });
});
