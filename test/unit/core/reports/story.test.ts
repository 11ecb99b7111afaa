import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { sayIn, sayInEnglish } from '../../../../src/core/reports/messages';
import { sourceFiles } from '../../../../src/core/reports/sourceFiles';
import { storiesAnnotations as storiesAnnotationsPieces } from '../../../../src/core/reports/story/annotations';
import { storiesCsv as storiesCsvPieces } from '../../../../src/core/reports/story/csv';
import { storiesHtml as storiesHtmlPieces } from '../../../../src/core/reports/story/html';
import { storiesJson as storiesJsonPieces } from '../../../../src/core/reports/story/json';
import { storiesMarkdown as storiesMarkdownPieces } from '../../../../src/core/reports/story/markdown';
import type { StoryReport } from '../../../../src/core/reports/story/storyReport';
import { assertKeepsRules, elementsOf, textOf } from './parsedHtml';
import { reported, storm } from './stories';
import { whole } from './whole';

const storiesAnnotations = whole(storiesAnnotationsPieces);
const storiesCsv = whole(storiesCsvPieces);
const storiesHtml = whole(storiesHtmlPieces);
const storiesJson = whole(storiesJsonPieces);
const storiesMarkdown = whole(storiesMarkdownPieces);

const edition = { say: sayInEnglish, language: 'en', made: '2030-01-02T03:04:05Z' };
const story = reported(storm);
const attack =
  '</style></title><script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; is what they wrote';
const hostile = reported({
  [`"><script>alert(3)</script>.txt`]: `${attack}\n\nThe harbour of Vik ${attack} was closed on Monday because ice had broken two piers.`,
  "'onload='b.txt": `${attack}\n\nThe harbour of Vik ${attack} was closed on Monday because ice had broken three piers. It is shut.`,
});

const aground = reported({
  'post.txt': `Nordvik Post

Ferry Aurora runs aground at Havnes

5 March 2025

The ferry Aurora ran aground at Havnes on 3 March with 40 people on board.`,
  'selby.txt': `Selby Herald

Ferry Aurora aground

The ferry Aurora ran aground at Havnes on 3 March with 40 people on board.

It was built in 1961.`,
});

/** As a story of so many sources, by taking one source many times. */
function ofMany(count: number): StoryReport {
  const [first] = story.sources;
  assert.ok(first);
  const each = <Item>(item: (at: number) => Item) => Array.from({ length: count }, (_, at) => item(at));
  const names = story.names.map((name) => ({ ...name, cells: each((at) => name.cells[at % 3] ?? null) }));
  return {
    ...story,
    sources: each((at) => ({ ...first, file: `${at}.txt` })),
    containment: each(() => each(() => 0.5)),
    names,
  };
}

function rowsIn(html: string, table: string): readonly (readonly string[])[] {
  const found = elementsOf(html).find(
    ({ tagName, attrs }) =>
      tagName === 'table' && attrs.some(({ name, value }) => name === 'class' && value.includes(table)),
  );
  assert.ok(found, table);
  const rows: (readonly string[])[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'tr')
      rows.push(node.childNodes.map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim()));
    else if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(found);
  return rows;
}

describe('a story as HTML', () => {
  for (const [name, stories] of [
    ['a story', [story]],
    ['several stories', [story, hostile]],
    ['hostile articles', [hostile]],
    ['many sources', [ofMany(30)]],
    ['no story', []],
  ] as const) {
    it(`keeps the rules of HTML with ${name}`, async () => {
      await assertKeepsRules(storiesHtml(stories, edition));
    });
  }

  it('runs and loads nothing, whatever an article and its file are called, and says what they say', () => {
    const html = storiesHtml([hostile, story], edition);
    for (const { tagName, attrs } of elementsOf(html)) {
      assert.doesNotMatch(tagName, /^(?:script|img|link|iframe|object|embed|b)$/u);
      for (const { name, value } of attrs) {
        assert.doesNotMatch(name, /^(?:on|src|style$)/u);
        if (name === 'href') assert.match(value, /^#story-\d+$/u);
      }
    }
    const text = textOf(parse(html));
    const said = hostile.sources.flatMap(({ file, headline }) => [file, headline]);
    for (const each of [...said, ...hostile.statements.map((statement) => statement.text)])
      assert.ok(text.includes(each), each);
    assert.ok(hostile.statements.length > 1);
  });

  it('has the sources by time, with their files and the time at which it was made', () => {
    const html = storiesHtml([story], edition);
    const [head, ...rows] = rowsIn(html, 'sources');
    assert.ok(head);
    assert.deepEqual(
      rows.map(([number, source]) => `${number ?? ''} ${source ?? ''}`),
      [
        '1 Nordvik Post, 2 March 2025“Boats sink as storm hits Havnes”post.txt',
        '2 The Tarn Courier, 3 March 2025“Storm floods Havnes harbour”coast/courier.txt',
        '3 Selby Herald, no date found“Storm at Havnes sinks boats”the | herald.txt',
      ],
    );
    const [made] = elementsOf(html).filter(({ tagName }) => tagName === 'time');
    assert.equal(made?.attrs[0]?.value, edition.made);
  });

  it('has each value with those who print it, who says what in which words, and what is in one source only', () => {
    const html = storiesHtml([story], edition);
    const boats = rowsIn(html, 'differences')[1]?.join(' ');
    assert.match(
      boats ?? '',
      /cannot all be true 19.* — 1 Nordvik Post14.* — 2 The Tarn Courier, 3 Selby Herald/u,
    );
    const statements = rowsIn(html, 'statements');
    assert.deepEqual(statements[0], ['Statement', '1 Nordvik Post', '2 The Tarn Courier', '3 Selby Herald']);
    const pumps = statements.find(([said]) => said?.includes('pumps')) ?? [];
    assert.match(pumps[0] ?? '', /2 of 3 · quotation/u);
    assert.deepEqual(
      pumps.slice(1).map((cell) => cell !== ''),
      [true, false, true],
    );
    assert.ok(!statements.some(([said]) => said?.includes('goat')));
    const headings = elementsOf(html).filter(({ tagName }) => /^h\d$/u.test(tagName));
    assert.ok(headings.map(textOf).includes('Only in 2 The Tarn Courier'));
  });

  it('says how much of each article is in each other, and who is named how often', () => {
    const html = storiesHtml([story], edition);
    const shares = rowsIn(html, 'containment');
    const inPost = Math.round(100 * (story.containment[1]?.[0] ?? 0));
    assert.deepEqual(shares[2]?.slice(0, 3), ['2 The Tarn Courier', `${inPost} %`, 'itself']);
    const dahl = rowsIn(html, 'names').find(([name]) => name?.startsWith('Signe Dahl'));
    assert.deepEqual(dahl, ['Signe Dahl person', '1', '1', '']);
  });

  it('has the days, with what was published and what is said of them, vague ones as such', () => {
    const rows = rowsIn(storiesHtml([aground], edition), 'times');
    assert.deepEqual(rows, [
      ['When', 'What was published or is said of it'],
      ['1961 no single day', '2 Selby Herald: It was built in 1961.'],
      [
        '3 March 2025',
        '1 Nordvik Post: The ferry Aurora ran aground at Havnes on 3 March with 40 people on board.' +
          '2 Selby Herald: The ferry Aurora ran aground at Havnes on 3 March with 40 people on board. (the year as another source has it)',
      ],
      ['5 March 2025', '1 Nordvik Post, published'],
    ]);
    assert.match(storiesHtml([{ ...aground, times: [] }], edition), /No day is told: neither/u);
  });

  it('names sources in one column where they are too many for columns of their own', () => {
    const html = storiesHtml([ofMany(30)], edition);
    const [head, row] = rowsIn(html, 'statements');
    assert.deepEqual(head, ['Statement', 'Sources']);
    assert.match(row?.[1] ?? '', /^1 Nordvik Post [★●◐○], 2 /u);
  });

  it('speaks the language that it is given', () => {
    const say = sayIn({ Sources: 'Quellen', 'A story in {0} articles.': 'Eine Geschichte in {0} Artikeln.' });
    const html = storiesHtml([story], { ...edition, say, language: 'de' });
    assert.match(html, /<html lang="de">.*Eine Geschichte in 3 Artikeln\..*>Quellen</su);
  });
});

describe('a story as Markdown', () => {
  it('has its sources, differences, statements, shares and names', () => {
    const text = storiesMarkdown([story], sayInEnglish);
    assert.match(text, /^# .*\n\nA story in 3 articles\.\n\n## Sources\n\n1\. Nordvik Post, “Boats sink/u);
    assert.match(text, /\n3\. Selby Herald, .*, no date found, the \\\| herald\.txt\n/u);
    assert.match(text, /\n\| .*figure, cannot all be true \| \*\*19.*\*\* \(1 Nordvik Post\); \*\*14/u);
    assert.match(text, /\n- .*Friday.* \(2 of 3: ★ /u);
    assert.match(text, /\n- 2 The Tarn Courier\n {2}- A goat was found/u);
    assert.match(text, /\n\| Signe Dahl \| person \| 1 \| 1 \| {2}\|\n/u);
  });

  it('has the days and what is said of them', () => {
    assert.ok(
      storiesMarkdown([aground], sayInEnglish).includes(
        [
          '## When each was published, and the days of which they speak\n',
          '- 1961 (no single day)',
          '  - 2 Selby Herald: It was built in 1961.',
          '- 3 March 2025',
          '  - 1 Nordvik Post: The ferry Aurora ran aground at Havnes on 3 March with 40 people on board.',
          '  - 2 Selby Herald: The ferry Aurora ran aground at Havnes on 3 March with 40 people on board. (the year as another source has it)',
          '- 5 March 2025',
          '  - 1 Nordvik Post, published',
        ].join('\n'),
      ),
    );
  });

  it('puts several stories below headings of their own, and says where there is none', () => {
    const text = storiesMarkdown([story, hostile], sayInEnglish);
    assert.match(text, /^# Stories\n\n## /u);
    assert.equal(text.match(/^## /gmu)?.length, 2);
    assert.doesNotMatch(text.replace(/`[^`]*`/gu, ''), /(?<!\\)<script/u);
    assert.equal(storiesMarkdown([], sayInEnglish), '# Stories\n\nNo two articles tell the same story.\n');
  });
});

describe('a story as CSV', () => {
  const rows = parseCsv<Record<string, string>>(storiesCsv([story]), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });

  it('has a row for what each source says, at its place', () => {
    for (const { part, file, start, end, text } of rows) {
      if (part !== 'statement' && part !== 'difference' && part !== 'name' && part !== 'time') continue;
      const written = storm[file as keyof typeof storm].slice(Number(start), Number(end));
      assert.equal(text, written.startsWith('=') ? `'${written}` : written);
    }
    const count = (part: string) => rows.filter((row) => row['part'] === part).length;
    const sayings = story.statements.reduce((sum, statement) => sum + statement.sayings.length, 0);
    assert.deepEqual([count('source'), count('statement'), count('contained')], [3, sayings, 6]);
    assert.ok(count('difference') >= 3 && count('name') >= 2 && count('time') >= 3);
  });

  it('is no formula to a spreadsheet', () => {
    assert.ok(rows.some(({ text }) => text?.startsWith("'=SUM")));
  });
});

describe('a story as JSON', () => {
  it('has the keys of the command line, with cells in the order of the articles', () => {
    const bad = { id: 'bad.txt', error: 'it is no text' };
    const [told, other] = JSON.parse(storiesJson([story], [bad])) as readonly Record<string, unknown>[];
    assert.deepEqual(other, bad);
    assert.equal(told?.['id'], 'coast/courier.txt');
    assert.equal(told['title'], story.title);
    assert.deepEqual(told['articles'], ['post.txt', 'coast/courier.txt', 'the | herald.txt']);
    assert.deepEqual(told['differences'], story.differences);
    const [first] = told['statements'] as readonly { sources: number; sayings: { article: string }[] }[];
    assert.equal(first?.sources, 3);
    assert.deepEqual(new Set(first.sayings.map(({ article }) => article)).size, 3);
  });

  it('has the days with the files that were published then and the places that speak of them', () => {
    const [told] = JSON.parse(storiesJson([aground])) as readonly {
      times: readonly { value: string; kind: string; published: unknown; sayings: readonly unknown[] }[];
    }[];
    const text = 'The ferry Aurora ran aground at Havnes on 3 March with 40 people on board.';
    assert.deepEqual(
      told?.times.map(({ value, kind, published, sayings }) => [value, kind, published, sayings.length]),
      [
        ['1961', 'longer', [], 1],
        ['2025-03-03', 'day', [], 2],
        ['2025-03-05', 'day', ['post.txt'], 0],
      ],
    );
    const start = (aground.sources[1]?.text ?? '').indexOf('3 March');
    const said = { article: 'selby.txt', sentence: 0, start, end: start + 7, lacksYear: true, text };
    assert.deepEqual(told.times[1]?.sayings[1], said);
  });
});

describe('a story as Web Annotations', () => {
  interface Resource {
    readonly source: string;
    readonly selector: readonly [{ start: number; end: number }, { exact: string }];
  }
  interface Annotation {
    readonly id: string;
    readonly motivation: string;
    readonly body: readonly (Resource | { readonly value: string })[];
    readonly target: Resource | readonly Resource[];
  }
  const { items } = JSON.parse(storiesAnnotations([story], edition.made)) as { items: readonly Annotation[] };
  const placesOf = ({ body, target }: Annotation) =>
    [body, target].flat().flatMap((each) => ('source' in each ? [each] : []));

  it('links sentences and comments on differences, each at its code points', () => {
    assert.ok(items.some(({ motivation }) => motivation === 'linking'));
    const difference = items.find(({ motivation }) => motivation === 'commenting');
    assert.deepEqual(
      difference?.body.slice(1).map((tag) => 'value' in tag && tag.value),
      ['figure', 'conflict'],
    );
    assert.equal(placesOf(difference).length, 3);
    for (const item of items) {
      for (const { source, selector } of placesOf(item)) {
        const text = storm[decodeURIComponent(source) as keyof typeof storm];
        const [{ start, end }, { exact }] = selector;
        assert.equal(Array.from(text).slice(start, end).join(''), exact);
      }
    }
  });

  it('gives each an id of its own', () => {
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });
});

describe('sourceFiles', () => {
  const named = (...addresses: string[]) => [...sourceFiles(addresses).values()];

  it('calls files by their paths from the folder that they have in common', () => {
    assert.deepEqual(named('file:///a/b/one.txt', 'file:///a/b/two%20c.txt'), ['one.txt', 'two c.txt']);
    assert.deepEqual(named('file:///a/b/one.txt', 'file:///a/c/one.txt'), ['b/one.txt', 'c/one.txt']);
    assert.deepEqual(named('file:///a/b', 'file:///a/b/c.txt'), ['b', 'b/c.txt']);
    assert.deepEqual(named('file:///a/100%.txt'), ['100%.txt']);
    assert.deepEqual(named(), []);
  });
});
