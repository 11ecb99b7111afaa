import path from 'node:path';
import type { Article, BlockKind } from '../../../core/article/article';
import { legible } from '../../../core/plain/legible';
import { type Command, expectOperands } from '../command';
import { Failure, messageOf } from '../failure';
import { textFilesBelow } from '../folder';
import { readArticleFile } from '../readArticleFile';

const formats = ['jsonl', 'passim'] as const;
type Format = (typeof formats)[number];

/** An article as a line of JSON; `series` is its outlet, `date` an ISO day. */
interface ExportedArticle {
  readonly id: string;
  readonly series?: string | null;
  readonly date?: string | null;
  readonly title?: string | null;
  readonly text: string;
}

const storyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'caption', 'quote', 'crosshead']);

/** Throws a `Failure` when there is no such format. */
function formatOf(given: string | undefined): Format {
  const format = formats.find((known) => known === (given ?? 'jsonl'));
  if (!format) throw new Failure(`--format ${given ?? ''}: not one of ${formats.join(', ')}`, 2);
  return format;
}

/** The whole text and what it tells of itself, so that whoever reads the line reads the article. */
function whole(id: string, { publisher, published, title, text }: Article): ExportedArticle {
  return { id, series: publisher, date: published, title, text };
}

/** The story alone, as it is read: what a site puts around it would be found again and again. Keys without a value are left out. */
function storyOf(id: string, { publisher, published, title, plain, blocks }: Article): ExportedArticle {
  const text = blocks
    .filter(({ kind }) => storyKinds.has(kind))
    .map(({ start, end }) => legible(plain.slice(start, end)))
    .join('\n\n');
  return {
    id,
    ...(publisher !== null && { series: publisher }),
    ...(published !== null && { date: published }),
    ...(title !== null && { title }),
    text,
  };
}

export const exportCommand: Command = {
  name: 'export',
  forms: [{ operands: 'DIR', does: 'each text file below DIR as a line of JSON, for other programs' }],
  run: (operands, options) => {
    const [folder = ''] = expectOperands(operands, 1);
    const exported = formatOf(options.format) === 'passim' ? storyOf : whole;
    const { files, warnings: unlisted, notes } = textFilesBelow(folder);
    const unread: string[] = [];
    for (const id of files) {
      let line = '';
      try {
        line = `${JSON.stringify(exported(id, readArticleFile(path.join(folder, id))))}\n`;
      } catch (error) {
        unread.push(messageOf(error));
      }
      options.print(line);
    }
    return { text: '', failed: false, warnings: [...unlisted, ...unread], notes };
  },
};
