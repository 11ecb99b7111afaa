import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { importClipboard } from '../../../../src/core/import/importArticle';

const above =
  'The harbour board counted fewer ships in October than in any month since 1962, it said on Monday.';
const below = 'Nobody had been ready for the ice, said Liv Aas, who leads the board of the harbour.';

/** The lines that a page with this between two paragraphs becomes, without those. */
function between(html: string): readonly string[] {
  const page = `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><main><article><h1>Fewer ships call at Vik</h1><p>${above}</p>${html}<p>${below}</p></article></main></body></html>`;
  const lines = importClipboard(page).text.trimEnd().split('\n\n').slice(1);
  assert.deepEqual([lines[0], lines.at(-1)], [above, below]);
  return lines.slice(1, -1);
}

/** A table of HTML, a line a row and a cell behind each bar; `th` in the first row. */
function table(rows: readonly string[], caption = ''): string {
  const made = rows.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${row
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')}</tr>`;
  });
  return `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}${made.join('\n')}</table>`;
}

describe('a table of data on a page', () => {
  it('is a line a row, with its header and what is said above it', () => {
    assert.deepEqual(
      between(table(['Port | Ships | Change', 'Vik | 12 | −3', 'Sund | 5 | +1'], 'Ships in October')),
      ['Ships in October', 'Port | Ships | Change', 'Vik | 12 | −3', 'Sund | 5 | +1'],
    );
  });

  it('keeps the place of cells that are empty', () => {
    assert.deepEqual(
      between(table([' | 2024 | 2025', 'Vik | | 12', 'Sund | 5 | ', 'Total | 5 | <img src="a.png" alt="">'])),
      ['| 2024 | 2025', 'Vik | | 12', 'Sund | 5 |', 'Total | 5 |'],
    );
  });

  it('has each figure in its column where cells are merged, and the name of merged rows in each', () => {
    const merged = `<table>
<tr><th rowspan="2">Party</th><th colspan="2">Seats</th><th rowspan="2">Leader</th></tr>
<tr><th>2021</th><th>2025</th></tr>
<tr><td>Labour<td>48<td>51<td>Liv Aas
<tr><td rowspan=2>Centre</td><td>28</td><td>9</td><td rowspan="2">Bo Ek</td></tr>
<tr><td>27</td><td>8</td></tr>
<tr><td colspan="4">Counted by the county.</td></tr></table>`;
    assert.deepEqual(between(merged), [
      'Party | Seats | | Leader',
      'Party | 2021 | 2025 |',
      'Labour | 48 | 51 | Liv Aas',
      'Centre | 28 | 9 | Bo Ek',
      'Centre | 27 | 8 |',
      'Counted by the county.',
    ]);
  });

  it('has header cells in a column, and figures without the marks of their notes', () => {
    const rows = `<table><tr><th scope="row">Killed</th><td>38<sup>1</sup></td></tr><tr><th>Injured</th><td>1,204<sup><a href="#n">[b]</a></sup></td></tr><tr><th>Missing</th><td>5</td></tr></table>`;
    assert.deepEqual(between(rows), ['Killed | 38', 'Injured | 1,204', 'Missing | 5']);
  });

  it('keeps lines inside a cell apart', () => {
    assert.deepEqual(
      between(table(['Port<br>of call | Ships', 'Vik<br>Sund | 5<br>6', 'Marnvik | <p>7</p><p>8</p>'])),
      ['Port of call | Ships', 'Vik; Sund | 5; 6', 'Marnvik | 7; 8'],
    );
  });

  it('has sentences in its cells, too', () => {
    assert.deepEqual(
      between(
        table([
          'Time | What happened',
          '11:40 | The ferry left Vik with 38 people on board, among them two pilots.',
          '12:05 | It called for help.',
        ]),
      ),
      [
        'Time | What happened',
        '11:40 | The ferry left Vik with 38 people on board, among them two pilots.',
        '12:05 | It called for help.',
      ],
    );
  });

  it('has links to what it names', () => {
    assert.deepEqual(
      between(
        table(['Port | Ships | Change', '<a href="/v">Vik</a> | 12 | 3', '<a href="/s">Sund</a> | 5 | 1']),
      ),
      ['Port | Ships | Change', 'Vik | 12 | 3', 'Sund | 5 | 1'],
    );
  });

  it('is read in its own lines in an item of a list, and does not show what is hidden', () => {
    const inside = table(['Port | <span style="display:none">No</span> | Ships', 'Vik | | 12'], '');
    assert.deepEqual(between(`<ol><li>These called:${inside}</li><li>The rest stayed away.</li></ol>`), [
      '1. These called:',
      'Port | Ships',
      'Vik | 12',
      '2. The rest stayed away.',
    ]);
    assert.deepEqual(
      between(
        '<table><tr><th>Port</th><th hidden>Code</th><th>Ships</th></tr><tr><td>Vik</td><td hidden>7</td><td>12</td></tr></table>',
      ),
      ['Port | Ships', 'Vik | 12'],
    );
  });

  it('is none where it lays out text, holds a picture or has one column', () => {
    const two =
      'The pilots of Vik had asked for a second boat in May, their union said in a note to the board.';
    assert.deepEqual(
      between(
        `<table><tr><td><p>${two}</p><p>It was not bought.</p></td><td><p>The board had no money for it, it said on Monday.</p><p>It has some now.</p></td></tr><tr><td>${below}</td><td>${two}</td></tr></table>`,
      ),
      [
        two,
        'It was not bought.',
        'The board had no money for it, it said on Monday.',
        'It has some now.',
        below,
        two,
      ],
    );
    const picture =
      '<table><tr><td><img src="a.jpg"></td></tr><tr><td>The harbour of Vik was full of ice on Monday morning.</td></tr></table>';
    assert.deepEqual(between(picture), ['The harbour of Vik was full of ice on Monday morning.']);
    assert.deepEqual(between(table(['Vik', 'Sund', 'Marnvik', 'Holm'])), ['Vik', 'Sund', 'Marnvik', 'Holm']);
    const nested = `<table><tr><td>${table(['Port | Ships', 'Vik | 12'])}</td><td>${table(['Port | Boats', 'Sund | 5'])}</td></tr></table>`;
    assert.deepEqual(between(nested), ['Port | Ships', 'Vik | 12', 'Port | Boats', 'Sund | 5']);
  });

  it('is none where it holds the site’s own', () => {
    const menu = table([
      '<a href="/1">Ice</a> | <a href="/2">Sea</a>',
      '<a href="/3">Ports</a> | <a href="/4">Fish</a>',
    ]);
    assert.deepEqual(between(menu), []);
    const tools = table(['Print | Email', 'Share | Save']);
    assert.deepEqual(between(tools), []);
  });

  it('may stand between the headline and the text, or be all that there is', () => {
    const rows = table(['Port | Ships', 'Vik | 12', 'Sund | 5']);
    const lines = ['Port | Ships', 'Vik | 12', 'Sund | 5'];
    const site = table(['Wind | 4 m/s', 'Sea | 9 °C']);
    const menu = table(['<a href="/1">Ice</a> | <a href="/2">Sea</a>', '<a href="/3">Ports</a> | Fish']);
    const linesOf = (page: string) => importClipboard(page).text.trimEnd().split('\n\n').slice(1);
    assert.deepEqual(
      linesOf(`<body>${site}<h1>Fewer ships call at Vik</h1>${menu}${rows}<p>${above}</p></body>`),
      [...lines, above],
    );
    assert.deepEqual(linesOf(`<body>${site}<h1>Fewer ships call at Vik</h1>${rows}${menu}</body>`), lines);
    assert.equal(importClipboard(rows).text, `${lines.join('\n\n')}\n`);
  });

  it('takes no more than its text, however far it says that its cells reach', () => {
    const wide =
      '<tr><td colspan="1000" rowspan="60000">Vik</td><td rowspan="60000">1</td><td>2</td></tr>'.repeat(400);
    const { text } = importClipboard(
      `<!doctype html><h1>Fewer ships call at Vik</h1><p>${above}</p><table>${wide}</table><p>${below}</p>`,
    );
    assert.ok(text.length < wide.length * 4, String(text.length));
  });
});

describe('an ordered list on a page', () => {
  const list = (attributes: string, ...items: string[]) =>
    `<ol${attributes}>${items.map((item) => `<li${item.startsWith('>') ? item : `>${item}`}`).join('')}</ol>`;

  it('has its numbers as the page counts them', () => {
    assert.deepEqual(
      between(list('', 'Break the ice.', '<p>Pay the pilots.</p><p>Nobody does.</p>', 'Open Vik.')),
      ['1. Break the ice.', '2. Pay the pilots.', 'Nobody does.', '3. Open Vik.'],
    );
    assert.deepEqual(between(list(' start="4"', 'Ice', 'Pilots')), ['4. Ice', '5. Pilots']);
    assert.deepEqual(between(list(' reversed', 'Ice', 'Pilots', 'Vik')), ['3. Ice', '2. Pilots', '1. Vik']);
    assert.deepEqual(between('<ol><li value="7">Ice<li>Pilots<li value="2">Vik</ol>'), [
      '7. Ice',
      '8. Pilots',
      '2. Vik',
    ]);
    assert.deepEqual(between(list(' type="a"', 'Ice', 'Pilots')), ['a. Ice', 'b. Pilots']);
    assert.deepEqual(between(list(' type="I" start="9"', 'Ice', 'Pilots')), ['IX. Ice', 'X. Pilots']);
  });

  it('counts anew inside an item, and not what has no numbers', () => {
    assert.deepEqual(
      between('<ol><li>Ice<ol type="a"><li>At once<li>For good</ol><ul><li>In Vik</ul><li>Pilots</ol>'),
      ['1. Ice', 'a. At once', 'b. For good', 'In Vik', '2. Pilots'],
    );
  });

  it('has none where the page shows none or its text has them', () => {
    assert.deepEqual(between(list(' style="list-style: none"', 'Ice', 'Pilots')), ['Ice', 'Pilots']);
    assert.deepEqual(between(list(' class="list-unstyled"', 'Ice', 'Pilots')), ['Ice', 'Pilots']);
    assert.deepEqual(between(list('', '1. Ice', '2) Pilots')), ['1. Ice', '2) Pilots']);
    const posts = list('', '<h3>Pier closed</h3><p>The pier was closed.</p>', '<h3>Ice</h3><p>Ice came.</p>');
    assert.deepEqual(between(posts), ['Pier closed', 'The pier was closed.', 'Ice', 'Ice came.']);
  });
});

describe('the text of an imported table or list', () => {
  it('is read as a sentence for each row and item, none of them the site’s', () => {
    const rows = table(['Port | Ships', 'Vik | 12', 'Sund | 5', 'Total | ']);
    const offices = table(['Office | Holder', 'Finance | Liv Aas', 'Defence | Bo Ek']);
    const demands = '<ol><li>Higher wages<li>Break the ice. Do it now.<li>Pilots</ol>';
    const page = `<h1>Fewer ships call at Vik</h1><p>${above}</p>${rows}${offices}<p>${below}</p>${demands}<p>${below}</p>`;
    const { sentences } = readArticle(importClipboard(page).text, { name: 'imported.txt' });
    assert.deepEqual(
      sentences.map(({ text }) => text),
      [
        above,
        ...['Port | Ships', 'Vik | 12', 'Sund | 5', 'Total |'],
        ...['Office | Holder', 'Finance | Liv Aas', 'Defence | Bo Ek'],
        below,
        ...['1. Higher wages', '2. Break the ice.', 'Do it now.', '3. Pilots'],
        below,
      ],
    );
  });
});
