import type { Article, Sentence } from '../../../core/article/article';
import { legible } from '../../../core/plain/legible';
import type { Span } from '../../../core/text/span';
import { type Command, expectOperands, one } from '../command';
import { line } from '../line';
import { readArticleFile } from '../readArticleFile';

export interface ReadAnswer extends Pick<
  Article,
  'title' | 'publisher' | 'published' | 'byline' | 'dateline' | 'url' | 'blocks'
> {
  readonly path: string;
  readonly sentences: readonly SentenceAnswer[];
  readonly versions: readonly {
    readonly title: string | null;
    readonly sentences: readonly SentenceAnswer[];
  }[];
  readonly evidence: Readonly<Record<string, readonly [number, number]>>;
  /** Who says what, in a transcript or an interview. */
  readonly turns: Article['turns'];
}

/** `plain` is what the sentence says, where that is not its text letter for letter. */
export type SentenceAnswer = Omit<Sentence, 'plain'> & { readonly plain?: string };

function sentenceAnswer({ plain, ...sentence }: Sentence): SentenceAnswer {
  return plain === sentence.text ? sentence : { ...sentence, plain: legible(plain).replace(/\s+/gu, ' ') };
}

export function readAnswer(path: string, article: Article): ReadAnswer {
  const { title, publisher, published, byline, dateline, url, blocks, sentences, turns, versions, evidence } =
    article;
  return {
    path,
    title,
    publisher,
    published,
    byline,
    dateline,
    url,
    blocks,
    sentences: sentences.map(sentenceAnswer),
    versions: versions.map((version) => ({ ...version, sentences: version.sentences.map(sentenceAnswer) })),
    evidence: Object.fromEntries(Object.entries(evidence).map(([field, span]) => [field, pair(span)])),
    turns,
  };
}

/** A span as it is answered. */
export function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

function readable(answer: ReadAnswer, text: string): string {
  const { path, title, publisher, published, byline, dateline, url, blocks, sentences, versions } = answer;
  const facts = Object.entries({ title, publisher, published, byline, dateline, url }).map(
    ([name, value]) => `${name.padEnd(10)} ${value ?? '—'}`,
  );
  const parts = blocks.map(({ kind, start, end }) => `${kind.padEnd(10)} ${line(text.slice(start, end))}`);
  const counts = `${sentences.length} sentences${versions.length > 0 ? `, ${versions.length} versions` : ''}`;
  return [path, ...facts, '', ...parts, '', counts].join('\n');
}

export const read: Command = {
  name: 'read',
  forms: [
    { operands: 'FILE', does: 'understand a file as an article: title, outlet, date, blocks, sentences' },
  ],
  run: (operands, options) => {
    const [file = ''] = expectOperands(operands, 1);
    const article = readArticleFile(file);
    const answer = readAnswer(file, article);
    return one(options, answer, () => readable(answer, article.text));
  },
};
