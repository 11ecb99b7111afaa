import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { column, docx, p, pdf, r } from '../core/import/documents';
import { answering, buildProgram, type Result } from './program';

const story = `HARBOUR OF VIK CLOSED BY ICE

VIK, Norway (AP) — The harbour of Vik was closed on Monday because ice had broken two piers. Mayor Liv Aas said it would open in a week.`;
const other = `Ice closes a harbour

The harbour of Vik was closed on Monday because ice had broken two piers. Nobody was hurt, Mayor Liv Aas said.`;

describe('the command line', () => {
  let folder = '';
  let program = '';
  let run: (args: readonly string[], input?: string) => Promise<Result>;

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(tmpdir(), 'parallax-cli-'));
    program = await buildProgram(folder);
    run = answering(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function json(args: readonly string[], input = ''): Promise<unknown> {
    const { code, out, err } = await run(args, input);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /[^\n]\n$/);
    return JSON.parse(out);
  }
  function file(name: string, content: string | Uint8Array): string {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
    return name;
  }

  it('reads a file as an article', async () => {
    const answer = (await json(['read', file('story.txt', `\uFEFF${story}`), '--json'])) as Record<
      string,
      unknown
    >;
    assert.deepEqual(Object.keys(answer), [
      'path', 'title', 'publisher', 'published', 'byline', 'dateline', 'url', 'blocks', 'sentences', 'versions',
      'evidence', 'turns',
    ]); // prettier-ignore
    assert.equal(answer['path'], 'story.txt');
    assert.equal(answer['title'], 'HARBOUR OF VIK CLOSED BY ICE');
    assert.equal(answer['publisher'], 'AP');
    assert.equal(answer['published'], null);
    assert.equal(answer['dateline'], 'VIK, Norway');
    assert.deepEqual((answer['evidence'] as Record<string, unknown>)['title'], [0, 28]);
    const sentences = answer['sentences'] as { start: number; end: number; text: string; block: number }[];
    assert.equal(sentences.length, 2);
    for (const { start, end, text } of sentences) assert.equal(story.slice(start, end), text);
    const blocks = answer['blocks'] as { kind: string }[];
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['headline', 'dateline', 'paragraph'],
    );
  });

  it('decodes UTF-16 and Windows-1252', async () => {
    const utf16 = Buffer.from(`\uFEFF${story}`, 'utf16le');
    file('utf16.txt', utf16);
    file('utf16be.txt', Buffer.from(utf16).swap16());
    file('latin.txt', Buffer.from('Jos\xe9 said \x93no\x94 to the mayor of the town.', 'latin1'));
    for (const name of ['utf16.txt', 'utf16be.txt']) {
      assert.equal(
        ((await json(['read', name, '--json'])) as { title: string }).title,
        'HARBOUR OF VIK CLOSED BY ICE',
      );
    }
    const { sentences } = (await json(['read', 'latin.txt', '--json'])) as { sentences: { text: string }[] };
    assert.equal(sentences[0]?.text, 'José said “no” to the mayor of the town.');
  });

  it('ranks the text files of a folder', async () => {
    file('library/a.txt', story);
    file('library/deep/b.md', other);
    file('library/c.txt', 'A bakery in Lindau has won the county prize for rye bread.');
    file('library/notes.csv', story);
    const answer = (await json(['siblings', 'library', '--json'])) as {
      id: string;
      siblings: { id: string; score: number; why: Record<string, unknown> }[];
    }[];
    assert.deepEqual(
      answer.map(({ id, siblings }) => [id, siblings.map((sibling) => sibling.id)]),
      [
        ['a.txt', ['deep/b.md']],
        ['c.txt', []],
        ['deep/b.md', ['a.txt']],
      ],
    );
    const [best] = answer[0]?.siblings ?? [];
    assert.equal(best?.why['sharedSentences'], 1);
    assert.equal(best.why['dayGap'], null);
  });

  it('ranks rows, with their ids unchanged and their own titles and dates', async () => {
    const rows = [
      { id: 7, text: story, date: '2020-01-06', extra: true },
      { id: 'seven', text: other, date: '2020-01-08', title: 'Ice' },
      { id: 8, text: 'A bakery in Lindau has won the county prize for rye bread.' },
    ];
    const name = file('rows.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const answer = (await json(['siblings', '--jsonl', name, '--limit', '1', '--json'])) as {
      id: string | number;
      siblings: { id: string | number; why: { dayGap: number | null } }[];
    }[];
    assert.deepEqual(
      answer.map(({ id, siblings }) => [id, siblings[0]?.id, siblings[0]?.why.dayGap]),
      [
        [7, 'seven', 2],
        ['seven', 7, 2],
        [8, undefined, undefined],
      ],
    );
  });

  it('says on standard error what it looked for in a folder without texts, unless a program asks', async () => {
    file('bare/below/photo.jpg', '');
    const told = 'parallax: bare and the folders below it hold no text file (.txt, .md, .html, .htm)\n';
    for (const command of ['siblings', 'stories', 'differences', 'entities', 'report', 'export']) {
      const asked = await run([command, 'bare']);
      assert.deepEqual([asked.code, asked.err], [0, told], command);
      const byProgram = await run([
        command,
        'bare',
        '--json',
        '--format',
        command === 'report' ? 'json' : 'jsonl',
      ]);
      assert.deepEqual([byProgram.code, byProgram.err], [0, ''], command);
    }
    rmSync(path.join(folder, 'bare'), { recursive: true });
  });

  it('exports a folder as lines that tell as much of each article as its file does', async () => {
    file('archive/a.txt', `The Vik Herald\nMay 4, 2021\n\n${story}\n\nShare this story`);
    file('archive/deep/b.md', other);
    file('archive/deep/c.html', `<html><head><title>Ice</title></head><body><p>${other}</p></body></html>`);
    file('archive/bad.txt', new Uint8Array([0, 1, 2, 3]));
    const { out, code, err } = await run(['export', 'archive', '--format', 'jsonl']);
    assert.equal(code, 1);
    assert.match(err, /bad\.txt is not a text file/);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ id, series, date, title }) => [id, series, date, title]),
      [
        ['a.txt', 'The Vik Herald', '2021-05-04', 'HARBOUR OF VIK CLOSED BY ICE'],
        ['deep/b.md', null, null, 'Ice closes a harbour'],
        ['deep/c.html', null, null, 'Ice'],
      ],
    );
    assert.equal(lines[1]?.['text'], other);
    rmSync(path.join(folder, 'archive', 'bad.txt'));
    assert.deepEqual(
      await json(['siblings', '--jsonl', file('archive.jsonl', out), '--json']),
      await json(['siblings', 'archive', '--json']),
    );
  });

  it('exports the stories alone for passim, without what there is no value for', async () => {
    file('papers/a.txt', `${story}\n\nShare this story`);
    file('papers/b.txt', '');
    const { out, code } = await run(['export', 'papers', '--format', 'passim']);
    assert.equal(code, 0);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    assert.deepEqual(first, {
      id: 'a.txt',
      series: 'AP',
      title: 'HARBOUR OF VIK CLOSED BY ICE',
      text: story.slice(story.indexOf('The harbour')),
    });
    assert.deepEqual(second, { id: 'b.txt', text: '' });
    assert.equal((await run(['export', 'papers', '--format', 'xml'])).code, 2);
    assert.equal((await run(['export'])).code, 2);
    assert.equal((await run(['export', 'nowhere'])).code, 1);
  });

  it('groups files and rows by the story that they tell', async () => {
    file('told-by-three/a.txt', story);
    file('told-by-three/deep/b.md', other);
    file('told-by-three/c.txt', 'A bakery in Lindau has won the county prize for rye bread.');
    assert.deepEqual(await json(['stories', 'told-by-three', '--json']), [
      { id: 'a.txt', title: 'HARBOUR OF VIK CLOSED BY ICE', articles: ['a.txt', 'deep/b.md'] },
      { id: 'c.txt', title: null, articles: ['c.txt'] },
    ]);
    assert.equal(
      (await run(['stories', 'told-by-three'])).out,
      'HARBOUR OF VIK CLOSED BY ICE\n  a.txt\n  deep/b.md\n1 alone\n',
    );
    const rows = [{ id: 7, text: story }, { id: 'seven', text: other }, { text: 3 }];
    const name = file('stories.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { out, code } = await run(['stories', '--jsonl', name, '--json']);
    const [told, bad] = JSON.parse(out) as readonly [object, object];
    assert.deepEqual(told, { id: 7, title: 'HARBOUR OF VIK CLOSED BY ICE', articles: [7, 'seven'] });
    assert.ok('error' in bad);
    assert.equal(code, 1);
  });

  it('compares two files', async () => {
    file('story.txt', story);
    file('other.txt', other);
    const answer = (await json(['compare', 'story.txt', 'other.txt', '--json'])) as Record<string, unknown>;
    assert.deepEqual(Object.keys(answer).sort(), [
      'coverage',
      'left',
      'links',
      'onlyLeft',
      'onlyRight',
      'right',
    ]);
    const [link] = answer['links'] as Record<string, unknown>[];
    assert.deepEqual(
      [link?.['left'], link?.['right'], link?.['kind'], link?.['marks']],
      [0, 0, 'same', undefined],
    );
    assert.equal((answer['left'] as { path: string }).path, 'story.txt');
  });

  it('reports what two files share, on standard output or as a whole file', async () => {
    file('report/a.txt', story);
    file('report/b.txt', other);
    const asked = ['report', 'report/a.txt', 'report/b.txt'];
    const markdown = await run(asked);
    assert.equal(markdown.code, 0);
    assert.match(
      markdown.out,
      /^# Comparison\n\n\| +\| AP, “HARBOUR OF VIK CLOSED BY ICE”, .*`report\/a\.txt` \|/u,
    );
    assert.match(
      (await run([...asked, '--format', 'csv'])).out,
      /^\uFEFFleft_file,right_file,.*\r\nreport\/a\.txt,/u,
    );
    assert.deepEqual(await json([...asked, '--format', 'json']), {
      ...((await json(['compare', 'report/a.txt', 'report/b.txt', '--json'])) as object),
      differences: await json(['differences', 'report/a.txt', 'report/b.txt', '--json']),
    });

    assert.match(
      (await run([...asked, '--format', 'html'])).out,
      /^<!DOCTYPE html><html lang="en">.*<\/html>\n$/su,
    );
    assert.equal(
      ((await json([...asked, '--format', 'annotations'])) as { type: string }).type,
      'AnnotationPage',
    );

    file('report/out/old.md', 'of last week');
    const out = 'report/out/old.md';
    assert.deepEqual(await json([...asked, '--format', 'md', '--out', out, '--json']), { format: 'md', out });
    assert.equal(readFileSync(path.join(folder, out), 'utf8'), markdown.out);
    assert.deepEqual(readdirSync(path.join(folder, 'report/out')), ['old.md']);
  });

  it('reports the stories of a folder, in every format, and says which file is not in them', async () => {
    for (const [name, text] of [
      ['a.txt', story],
      ['below/b.txt', other],
      ['alone.txt', 'A bakery in Lindau has won the county prize for rye bread.'],
    ] as const)
      file(`told/${name}`, text);
    const asked = ['report', 'told'];
    const { code, out: markdown } = await run(asked);
    assert.equal(code, 0);
    assert.match(markdown, /^# HARBOUR OF VIK CLOSED BY ICE\n\nA story in 2 articles\.\n.*`below\/b\.txt`/su);
    assert.doesNotMatch(markdown, /bakery/u);
    assert.match((await run([...asked, '--format', 'html'])).out, /^<!DOCTYPE html>.*<\/html>\n$/su);
    assert.match((await run([...asked, '--format', 'csv'])).out, /^\uFEFFstory,part,.*\r\na\.txt,source,/u);
    const annotations = await json([...asked, '--format', 'annotations']);
    assert.equal((annotations as { type: string }).type, 'AnnotationPage');

    const stories = (await json(['stories', 'told', '--json'])) as readonly { articles: string[] }[];
    const [told] = (await json([...asked, '--format', 'json'])) as readonly Record<string, unknown>[];
    assert.ok(told);
    const { id, title, articles } = told;
    assert.deepEqual(
      [{ id, title, articles: (articles as string[]).toSorted() }],
      stories.filter((each) => each.articles.length > 1),
    );

    for (const format of ['md', 'html']) {
      const again = [...asked, '--format', format, '--out', `told/below/report.${format}`];
      assert.equal((await run(again)).code, 0);
      const text = readFileSync(path.join(folder, 'told/below', `report.${format}`), 'utf8');
      assert.equal((await run(again)).code, 0);
      assert.doesNotMatch(text, /report\.(?:md|html)/u, 'a report is no article of what it reports');
    }
    file('told/bad.txt', 'a\0b');
    const partly = await run([...asked, '--format', 'json', '--out', 'told/report.json']);
    assert.deepEqual([partly.code, partly.out], [1, 'told/report.json\n']);
    assert.match(partly.err, /bad\.txt is not a text file/);
    const written = JSON.parse(readFileSync(path.join(folder, 'told/report.json'), 'utf8')) as object[];
    assert.equal(written.length, 2);
    assert.match(JSON.stringify(written[1]), /"id":"bad\.txt","error"/);
    rmSync(path.join(folder, 'told'), { recursive: true });
  });

  it('leaves no part of a report behind where it cannot be written, and what was there as it was', async () => {
    file('kept/a.txt', story);
    file('kept/report.md', 'of last week');
    mkdirSync(path.join(folder, 'kept', 'folder'));
    for (const [args, message] of [
      [['kept/a.txt', 'kept/absent.txt', '--out', 'kept/report.md'], /absent\.txt cannot be read/],
      [['kept/a.txt', 'kept/a.txt', '--out', 'kept/folder'], /kept\/folder cannot be written/],
      [
        ['kept/a.txt', 'kept/a.txt', '--out', 'kept/none/report.md'],
        /kept\/none\/report\.md cannot be written/,
      ],
    ] as const) {
      const { code, out, err } = await run(['report', ...args]);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, message);
    }
    assert.deepEqual(readdirSync(path.join(folder, 'kept')).sort(), ['a.txt', 'folder', 'report.md']);
    assert.deepEqual(readdirSync(path.join(folder, 'kept', 'folder')), []);
    assert.equal(readFileSync(path.join(folder, 'kept', 'report.md'), 'utf8'), 'of last week');
  });

  it('makes a text file of each page and document, and never writes over one', async () => {
    const fixtures = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'import');
    const asked = [path.join(fixtures, 'article.html'), path.join(fixtures, 'release.eml')];
    file(
      'import/ship.pdf',
      pdf([
        column(50, 700, ['The ferry of Vik ran aground on Monday, and', 'nobody was hurt, said Liv Aas.']),
      ]),
    );
    file('import/locked.pdf', pdf([[{ x: 50, y: 700, text: 'Ice' }]], { encrypted: true }));
    file('import/out/release.txt', 'mine');
    const all = [...asked, 'import/ship.pdf', 'import/locked.pdf', 'import/absent.docx'];
    const { code, out } = await run(['import', ...all, '--out', 'import/out', '--json']);
    assert.equal(code, 1);
    const answers = JSON.parse(out) as readonly {
      id: string;
      out?: string;
      notes?: string[];
      error?: string;
    }[];
    assert.deepEqual(
      answers.map(({ id }) => id),
      all,
    );
    assert.deepEqual(answers[0], {
      id: all[0],
      out: path.join('import/out', 'article.txt'),
      notes: ['Text that is struck out was left out.'],
    });
    assert.match(answers[1]?.error ?? '', /release\.txt exists already/);
    assert.deepEqual(answers[2]?.notes, ['No headline was found.', 'No day of publication was found.']);
    assert.match(answers[3]?.error ?? '', /protected by a password/);
    assert.match(answers[4]?.error ?? '', /cannot be read/);
    assert.deepEqual(readdirSync(path.join(folder, 'import', 'out')).sort(), [
      'article.txt',
      'release.txt',
      'ship.txt',
    ]);
    assert.equal(readFileSync(path.join(folder, 'import/out/release.txt'), 'utf8'), 'mine');
    const { title, publisher } = (await json(['read', 'import/out/article.txt', '--json'])) as Record<
      string,
      string
    >;
    assert.deepEqual(
      [title, publisher],
      ['Dam at Orrin Falls to be drained for repairs', 'Glenmoor Courier'],
    );

    const readable = await run(['import', asked[0] ?? '', '--out', 'import/new']);
    assert.deepEqual(
      [readable.code, readable.out],
      [0, `${path.join('import/new', 'article.txt')}\n  Text that is struck out was left out.\n`],
    );
  });

  it('makes a text file of each document of a database in one file', async () => {
    const texts = [
      'The ferry of Vik ran aground on Monday, and nobody was hurt.',
      'The ferry of Skell sank on Friday, and two people were hurt.',
    ];
    const lines = texts.flatMap((text, index) => [`Document ${index + 1} of 2`, text]);
    file('import/many.docx', docx(lines.map((line) => p(r(line))).join('')));
    const made = ['many-1.txt', 'many-2.txt'].map((name) => path.join('import/parts', name));
    file('import/parts/many-2.txt', 'mine');
    const { code, out } = await run(['import', 'import/many.docx', '--out', 'import/parts', '--json']);
    const notes = ['No headline was found.', 'No day of publication was found.'];
    const error = `document 2: ${made[1] ?? ''} exists already, and is left as it is`;
    assert.deepEqual(
      [code, JSON.parse(out)],
      [
        1,
        [
          { id: 'import/many.docx', document: 1, out: made[0], notes },
          { id: 'import/many.docx', document: 2, error },
        ],
      ],
    );
    assert.match(readFileSync(path.join(folder, made[0] ?? ''), 'utf8'), /ferry of Vik/);
    assert.equal(readFileSync(path.join(folder, made[1] ?? ''), 'utf8'), 'mine');
  });

  it('makes a text file of each document in a text file, and tells how many it holds', async () => {
    const texts = [
      'The ferry of Ørvik ran aground on Monday, and nobody was hurt.',
      'The ferry of Skell sank on Friday, and two people were hurt.',
    ];
    const lines = texts.flatMap((text, index) => [`Document ${index + 1} of 2`, text]);
    // In Windows-1252, as an article may be.
    file('import/held.txt', Buffer.from(lines.join('\r\n'), 'latin1'));
    file('import/lone.txt', `${texts[0] ?? ''}\n`);
    const { code, out } = await run([
      'import',
      'import/held.txt',
      'import/lone.txt',
      '--out',
      'import/texts',
      '--json',
    ]);
    const made = ['held-1.txt', 'held-2.txt', 'lone.txt'].map((name) => path.join('import/texts', name));
    const rows = JSON.parse(out) as readonly { readonly out: string; readonly document?: number }[];
    assert.deepEqual(
      [code, rows.map(({ document, out: to }) => [document, to])],
      [
        0,
        [
          [1, made[0]],
          [2, made[1]],
          [undefined, made[2]],
        ],
      ],
    );
    assert.deepEqual(
      made.map((name) => readFileSync(path.join(folder, name), 'utf8')),
      [`${texts[0] ?? ''}\r\n`, `${texts[1] ?? ''}\r\n`, `${texts[0] ?? ''}\n`],
    );
    const read = (await json(['read', 'import/held.txt', '--json'])) as { readonly documents?: unknown };
    const second = lines.slice(0, 3).join('\r\n').length + 2;
    assert.deepEqual(read.documents, {
      count: 2,
      parts: [
        [17, second - 17 - 2],
        [second, lines.join('\r\n').length],
      ],
    });
    assert.match(
      (await run(['read', 'import/held.txt'])).out,
      /\n2 documents of a database, read as one article\n$/,
    );
    assert.ok(!('documents' in ((await json(['read', 'import/lone.txt', '--json'])) as object)));
  });

  it('aligns sentences as they are given', async () => {
    const a = ['The harbour was closed. It was ice.', 'Nobody came.'];
    const given = JSON.stringify({ a, b: [a[0], 'An owl sat there.'] });
    const answer = (await json(['align', '--json'], given)) as Record<string, unknown>;
    assert.deepEqual(answer['links'], [{ left: 0, right: 0, kind: 'same', moved: false, score: 1 }]);
    assert.deepEqual([answer['onlyLeft'], answer['onlyRight']], [[1], [1]]);
    assert.deepEqual(await json(['align', '--json'], '{"a":[],"b":[]}'), {
      links: [],
      onlyLeft: [],
      onlyRight: [],
    });
  });

  it('tells where files, rows and the stories of a folder do not say the same', async () => {
    const a =
      'VIK, Norway, March 3, 2025 (AP)\n\nThe harbour of Vik was closed after ice had broken 2 piers, Mayor Liv Aas said.';
    const b =
      'VIK, Norway, March 3, 2025 (Reuters)\n\nThe harbour of Vik was closed after ice had broken 3 piers, Mayor Liv Aas said.';
    const [left, right] = [file('told/a.txt', a), file('told/b.txt', b)];
    const difference = {
      kind: 'figure',
      relation: 'conflict',
      about: 'how many piers',
      alsoLeft: [],
      alsoRight: [],
    };
    const at = (text: string, figure: string) => {
      const start = text.indexOf(`${figure} piers`);
      return { start, end: start + 1, text: figure, sentence: 0 };
    };
    const [found] = (await json(['differences', left, right, '--json'])) as readonly {
      readonly score: number;
    }[];
    assert.deepEqual(found, { ...difference, score: found?.score, left: at(a, '2'), right: at(b, '3') });
    assert.match((await run(['differences', left, right])).out, /^1 difference, a conflict\n/);
    const rows = file(
      'told.jsonl',
      `${JSON.stringify({ id: 7, a: ['It had 2 piers.'], b: ['It had 3 piers.'] })}\n{"id": 8}\n`,
    );
    const { out, code } = await run(['differences', '--jsonl', rows]);
    const [row, bad] = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.equal(code, 1);
    assert.deepEqual((row as { id: number }).id, 7);
    assert.ok('error' in (bad as object));
    const [story] = (await json(['differences', path.dirname(left), '--json'])) as readonly {
      readonly articles: readonly string[];
      readonly differences: readonly { readonly cells: readonly unknown[] }[];
    }[];
    assert.deepEqual(story?.articles, ['a.txt', 'b.txt']);
    assert.deepEqual(story.differences[0]?.cells, [at(a, '2'), at(b, '3')]);
  });

  it('gathers who and what a folder names', async () => {
    const folder = 'named';
    file('named/one.txt', story);
    file('named/two.txt', other);
    const answer = (await json(['entities', folder, '--json'])) as {
      readonly name: string;
      readonly articles: readonly object[];
    }[];
    const aas = answer.find(({ name }) => name === 'Liv Aas');
    assert.deepEqual(aas, {
      id: 'person:liv aas',
      kind: 'person',
      name: 'Liv Aas',
      variants: [{ text: 'Liv Aas', count: 2, articles: ['one.txt', 'two.txt'] }],
      descriptions: [{ text: 'Mayor', articles: ['one.txt', 'two.txt'] }],
      quotations: [],
      mentions: 2,
      sources: 2,
      articles: [
        { article: 'one.txt', count: 1, start: story.indexOf('Liv'), end: story.indexOf('Liv') + 7 },
        { article: 'two.txt', count: 1, start: other.indexOf('Liv'), end: other.indexOf('Liv') + 7 },
      ],
    });
    assert.match((await run(['entities', folder])).out, /^person +Liv Aas {2}\(2× in 2\)$/m);
  });

  it('names what a text mentions', async () => {
    // The trained model knows Lindau; the rules alone do not.
    const text = 'Liv Aas closed the harbour of Lindau on 3 May.';
    const answer = (await json(['mentions', '--json'], text)) as {
      start: number;
      end: number;
      text: string;
      kind: string;
    }[];
    assert.ok(answer.some(({ text: name, kind }) => name === 'Lindau' && kind === 'place'));
    for (const mention of answer) assert.equal(text.slice(mention.start, mention.end), mention.text);
    const name = file('texts.jsonl', `${JSON.stringify({ id: 1, text })}\n`);
    assert.deepEqual(await json(['mentions', '--jsonl', name]), { id: 1, mentions: answer });
  });

  it('names nothing without its model', async () => {
    const model = path.join(folder, 'media', 'names.bin');
    renameSync(model, `${model}.away`);
    try {
      const name = file('texts.jsonl', '{"id":1,"text":"Baghdad"}\n');
      for (const args of [['mentions'], ['mentions', '--jsonl', name]]) {
        const { code, out, err } = await run(args, 'Ryan Crocker went to Baghdad.');
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, /^parallax: .*names\.bin, the model of names, cannot be read: /);
      }
    } finally {
      renameSync(`${model}.away`, model);
    }
  });

  it('answers a bad row with its error and goes on', async () => {
    const name = file('bad.jsonl', 'no json\n{"id":1,"a":["x"],"b":"x"}\n\n{"id":2,"a":[],"b":["x"]}\n');
    const { code, out, err } = await run(['align', '--jsonl', name]);
    const [first, second, third, ...rest] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.match((first as { error: string }).error, /^line 1: /);
    assert.deepEqual(second, { id: 1, error: 'line 2: "b" is not an array of strings' });
    assert.deepEqual(third, { id: 2, links: [], onlyLeft: [], onlyRight: [0] });
    assert.deepEqual(rest, []);
  });

  it('says on stderr what is wrong', async () => {
    file('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
      [[], 2, /no command/],
      [['fly'], 2, /no such command: fly/],
      [['read'], 2, /usage: read FILE/],
      [['read', 'story.txt', '--fast'], 2, /--fast/],
      [['siblings', 'library', '--limit', '0'], 2, /--limit 0/],
      [['report'], 2, /usage: report A B or report DIR/],
      [['report', 'story.txt'], 1, /story\.txt cannot be read/],
      [['import', 'story.txt'], 2, /usage: import FILE… --out DIR/],
      [['import', '--out', 'folder'], 2, /usage: import FILE… --out DIR/],
      [
        ['report', 'story.txt', 'story.txt', '--format', 'pdf'],
        2,
        /--format pdf: not one of html, md, csv, json, annotations/,
      ],
      [['read', 'absent.txt'], 1, /absent\.txt cannot be read/],
      [['read', 'photo.txt'], 1, /photo\.txt is not a text file/],
      [['align'], 1, /standard input is not/],
    ];
    for (const [args, expected, message] of cases) {
      const { code, out, err } = await run(args, 'nothing');
      assert.equal(code, expected, args.join(' '));
      assert.equal(out, '');
      assert.match(err, message);
    }
  });

  it('answers as a program what it answers here', async () => {
    const cases: readonly (readonly [args: readonly string[], input: string])[] = [
      [['read', 'story.txt', '--json'], ''],
      [['align', '--json'], '{"a":["Nobody came."],"b":["Nobody came."]}'],
      [['mentions', '--jsonl', '-'], '{"id":1,"text":"Liv Aas"}\nno json\n'],
      [['read', 'absent.txt'], ''],
      [['fly'], ''],
    ];
    for (const [args, input] of cases) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
      });
      assert.deepEqual({ code: status, out: stdout, err: stderr }, await run(args, input), args.join(' '));
    }
  });

  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    for (const command of [
      'read',
      'siblings',
      'compare',
      'report',
      'import',
      'stories',
      'compare',
      'report',
      'align',
      'mentions',
      'entities',
      'export',
    ])
      assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.match((await run(['read', 'story.txt'])).out, /^title +HARBOUR OF VIK CLOSED BY ICE$/m);
    assert.match((await run(['siblings', 'library'])).out, /no sibling/);
  });
});
