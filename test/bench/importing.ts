// What a reader wants of pages, mails and documents, and what comes of them: our import beside Readability, mammoth's raw text
// and unpdf's text. `npm run bench:import`. The files are test/fixtures/import, and three that are made here. Prints a table.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { importArticle } from '../../src/core/import/importArticle';
import { column, docx, odt, p, pdf, r } from '../unit/core/import/documents';

interface Wanted {
  readonly file: string;
  readonly head: Readonly<Record<'title' | 'publisher' | 'published' | 'byline' | 'url', string | null>>;
  readonly lines: readonly string[];
  readonly unwanted: readonly string[];
}

/** The types of linkedom and Readability are those of a browser, which the benchmarks do not know. */
interface ReadPage {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly textContent?: string | null | undefined;
}

function readability(html: string): ReadPage | null {
  const parse = parseHTML as unknown as (html: string) => { readonly document: never };
  return new Readability(parse(html).document).parse();
}

/** What a program made of a file. */
interface Made {
  readonly text: string;
  readonly head: Partial<Wanted['head']>;
}

const folder = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'import');
const pages = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly Wanted[];

const change = 'w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"';
const story = {
  title: 'Bridge at Kell reopens',
  carried: ['The bridge at Kell carried ', '140', '170', ' cars an hour on Monday, the county said.'],
} as const;
const nobody = { publisher: null, published: null, byline: null, url: null };
const table = [
  ['Day', 'Cars'],
  ['Monday', '4,100'],
  ['Tuesday', '3,950'],
];
const note = 'Counted by a camera.';

const documents: readonly (Wanted & { readonly bytes: Uint8Array })[] = [
  {
    file: 'tracked.docx',
    head: { ...nobody, title: story.title, byline: 'Ruth Amand' },
    lines: [
      'The bridge at Kell carried 170 cars an hour on Monday, the county said.',
      'Who crosses it',
      ...table.map((row) => row.join(' | ')),
      'Drivers must keep left.',
      `[1] ${note}`,
    ],
    unwanted: ['140'],
    bytes: docx(
      [
        p(r(story.title), 'Titel'),
        p(r('By Ruth Amand')),
        p(
          `${r(story.carried[0])}<w:del ${change}><w:r><w:delText>${story.carried[1]}</w:delText></w:r></w:del><w:ins ${change}>${r(story.carried[2])}</w:ins>${r(story.carried[3])}`,
        ),
        p(r('Who crosses it'), 'berschrift1'),
        `<w:tbl>${table.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
        p(
          `${r('Drivers must')}<w:r><w:br/></w:r>${r('keep left.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
      ].join(''),
      `<w:footnote w:id="2">${p(r(note))}</w:footnote>`,
    ),
  },
  {
    file: 'tracked.odt',
    head: { ...nobody, title: story.title },
    lines: [
      'The bridge at Kell carried 170 cars an hour on Monday, the county said.',
      'Day: 4,100',
      'Drivers must keep left.',
      `[1] ${note}`,
    ],
    unwanted: ['140'],
    bytes: odt(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>140</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p text:style-name="Title">${story.title}</text:p><text:p>The bridge at Kell carried 170 cars an hour on<text:s/>Monday<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${note}</text:p></text:note-body></text:note>, the county said.</text:p><text:list><text:list-item><text:p>Day: 4,100</text:p></text:list-item></text:list><text:p>Drivers must<text:line-break/>keep left.</text:p>`,
    ),
  },
  {
    file: 'columns.pdf',
    head: { ...nobody, title: 'Lighthouse keeper leaves after 40 years', byline: 'Sean Holm' },
    lines: [
      'The keeper of the light at Dunmore left on Sunday after 40 years, and the tower will be run by a machine from now on, the harbour board said.',
      'The machine cost 85,000 euros and needs nobody to wind it, the board said in a note that it sent to 31 fishermen.',
      '"I will miss the gulls," said Piet Dunn, who is 67 and has a flat in the village now. He sees the tower from his kitchen, he said.',
    ],
    unwanted: ['Dunmore Weekly Post'],
    bytes: pdf([
      [
        { x: 50, y: 800, text: 'Dunmore Weekly Post' },
        { x: 50, y: 740, size: 20, text: 'Lighthouse keeper leaves after 40 years' },
        { x: 50, y: 712, text: 'By Sean Holm' },
        ...column(50, 690, [
          'The keeper of the light at Dunmore left on Sun-',
          'day after 40 years, and the tower will be run by',
          'a machine from now on, the harbour board',
          'said.',
        ]),
        ...column(310, 690, [
          'The machine cost 85,000 euros and needs no-',
          'body to wind it, the board said in a note that it',
          'sent to 31 fishermen.',
          '',
          '"I will miss the gulls," said Piet Dunn, who is',
          '67 and has a flat in the village now. He sees the',
        ]),
      ],
      [
        { x: 50, y: 800, text: 'Dunmore Weekly Post' },
        ...column(50, 740, ['tower from his kitchen, he said.']),
      ],
    ]),
  },
];

async function ours(file: string, bytes: Uint8Array): Promise<Made> {
  const decode = (encoded: Uint8Array, encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(encoded);
  return importArticle(bytes, { name: file, decode });
}

/** What one would take without us: Readability alone, or the plain text of the format's library. */
async function peer(file: string, bytes: Uint8Array): Promise<Made | null> {
  if (file.endsWith('.docx'))
    return { text: (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value, head: {} };
  if (file.endsWith('.odt')) return null;
  if (file.endsWith('.pdf'))
    return {
      text: (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })).text.join('\n'),
      head: {},
    };
  const mail = file.endsWith('.eml') ? await PostalMime.parse(bytes) : null;
  if (mail && mail.html === undefined)
    return { text: mail.text ?? '', head: { title: mail.subject ?? null } };
  const article = readability(mail?.html ?? new TextDecoder().decode(bytes));
  return {
    text: article?.textContent ?? '',
    head: {
      title: article?.title ?? null,
      publisher: article?.siteName ?? null,
      published: article?.publishedTime?.slice(0, 10) ?? null,
      byline: article?.byline ?? null,
    },
  };
}

/** A row counts where its cells stand in one line, in their order, whatever parts them. */
function oneLine(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim();
}

/** How many of the wanted lines stand as lines of their own, of the facts are right, and of what is unwanted is there. */
function judged(made: Made | null, { head, lines, unwanted }: Wanted): readonly string[] {
  if (!made) return ['–', '–', '–'];
  const own = new Set(made.text.split('\n').map(oneLine));
  const facts = Object.entries(head).filter(([, value]) => value !== null);
  const right = facts.filter(([field, value]) => made.head[field as keyof Wanted['head']] === value);
  const found = lines.filter((line) => own.has(oneLine(line)));
  const there = unwanted.filter((words) => made.text.includes(words));
  return [
    `${found.length} of ${lines.length}`,
    `${right.length} of ${facts.length}`,
    `${there.length} of ${unwanted.length}`,
  ];
}

console.log('| file | lines, import | facts | unwanted | lines, peer | facts | unwanted |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const files = [
  ...pages.map((page) => ({ ...page, bytes: new Uint8Array(readFileSync(path.join(folder, page.file))) })),
  ...documents,
];
for (const wanted of files) {
  const { file, bytes } = wanted;
  const row = [file, ...judged(await ours(file, bytes), wanted), ...judged(await peer(file, bytes), wanted)];
  console.log(`| ${row.join(' | ')} |`);
}
