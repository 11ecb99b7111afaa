// What the command line answers, as JSON.
import type { Alignment, Comparison } from '../../core/alignment/comparison';
import type { Article, Sentence } from '../../core/article/article';
import type { Card } from '../../core/entities/card';
import type { Mention } from '../../core/entities/entity';
import type { Sibling } from '../../core/siblings/sibling';
import { legible } from '../../core/plain/legible';
import type { Span } from '../../core/text/span';
import type { Id } from './rows';

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

export interface EntityAnswer extends Omit<Card, 'articles' | 'presence'> {
  readonly articles: readonly (Span & { readonly article: string; readonly count: number })[];
}

/** An entity with the place of its first mention in each article. */
export function entityAnswer(card: Card): EntityAnswer {
  const { id, kind, name, variants, descriptions, quotations, mentions, sources, articles } = card;
  return {
    id,
    kind,
    name,
    variants,
    descriptions,
    quotations,
    mentions,
    sources,
    articles: articles.map(({ article, count, first: { start, end } }) => ({ article, count, start, end })),
  };
}

export interface AlignAnswer extends Pick<Alignment, 'onlyLeft' | 'onlyRight'> {
  readonly id?: Id;
  readonly links: readonly {
    readonly left: number;
    readonly right: number;
    readonly kind: string;
    readonly moved: boolean;
    readonly score: number;
    readonly marks?: Readonly<Record<'left' | 'right', readonly (readonly [number, number])[]>>;
  }[];
}

export function alignAnswer({ links, onlyLeft, onlyRight }: Alignment): AlignAnswer {
  return {
    links: links.map(({ left, right, kind, moved, score, marks }) => ({
      left,
      right,
      kind,
      moved,
      score,
      ...(marks && { marks: { left: marks.left.map(pair), right: marks.right.map(pair) } }),
    })),
    onlyLeft,
    onlyRight,
  };
}

export interface CompareAnswer extends AlignAnswer, Pick<Comparison, 'coverage'> {
  readonly left: ReadAnswer;
  readonly right: ReadAnswer;
}

export function compareAnswer(leftPath: string, rightPath: string, comparison: Comparison): CompareAnswer {
  const { left, right, coverage } = comparison;
  return {
    left: readAnswer(leftPath, left),
    right: readAnswer(rightPath, right),
    ...alignAnswer(comparison),
    coverage,
  };
}

export interface SiblingsAnswer {
  readonly id: Id;
  readonly siblings: readonly (Omit<Sibling, 'id'> & { readonly id: Id })[];
}

export type MentionAnswer = Pick<Mention, 'start' | 'end' | 'text' | 'kind'>;

export interface MentionsAnswer {
  readonly id: Id;
  readonly mentions: readonly MentionAnswer[];
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
