// Articles and comparisons as JSON, which the command line answers too.
import type { Alignment, Comparison } from '../alignment/comparison';
import type { Article, Sentence } from '../article/article';
import type { Difference } from '../differences/difference';
import { legible } from '../plain/legible';
import type { Span } from '../text/span';
import { jsonText } from './jsonText';
import { mapped } from './pieces';

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
  /** Only of a file that holds several documents of a database. */
  readonly documents?: {
    readonly count: number;
    readonly parts: readonly (readonly [number, number])[];
  };
}

/** `plain` is what the sentence says, where that is not its text letter for letter. */
export type SentenceAnswer = Omit<Sentence, 'plain'> & { readonly plain?: string };

function sentenceAnswer({ plain, ...sentence }: Sentence): SentenceAnswer {
  return plain === sentence.text ? sentence : { ...sentence, plain: legible(plain).replace(/\s+/gu, ' ') };
}

export function readAnswer(path: string, article: Article): ReadAnswer {
  const { title, publisher, published, byline, dateline, url } = article;
  const { blocks, sentences, turns, versions, evidence, documents } = article;
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
    ...(documents && { documents: { count: documents.count, parts: documents.parts.map(pair) } }),
  };
}

/** A span as it is answered. */
export function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

interface LinkAnswer {
  readonly left: number;
  readonly right: number;
  readonly kind: string;
  readonly moved: boolean;
  readonly score: number;
  readonly marks?: Readonly<Record<'left' | 'right', readonly (readonly [number, number])[]>>;
}

export interface AlignmentAnswer extends Pick<Alignment, 'onlyLeft' | 'onlyRight'> {
  readonly links: readonly LinkAnswer[];
}

function linkAnswer({ left, right, kind, moved, score, marks }: Alignment['links'][number]): LinkAnswer {
  return {
    left,
    right,
    kind,
    moved,
    score,
    ...(marks && { marks: { left: marks.left.map(pair), right: marks.right.map(pair) } }),
  };
}

export function alignmentAnswer({ links, onlyLeft, onlyRight }: Alignment): AlignmentAnswer {
  return {
    links: links.map(linkAnswer),
    onlyLeft,
    onlyRight,
  };
}

export interface CompareAnswer extends AlignmentAnswer, Pick<Comparison, 'coverage'> {
  readonly left: ReadAnswer;
  readonly right: ReadAnswer;
}

export function compareAnswer(leftPath: string, rightPath: string, comparison: Comparison): CompareAnswer {
  const { left, right, coverage } = comparison;
  return {
    left: readAnswer(leftPath, left),
    right: readAnswer(rightPath, right),
    ...alignmentAnswer(comparison),
    coverage,
  };
}

/** A `compareAnswer` with all links and differences, as one line; what there are many of is made while it is written. */
export function* comparisonJson(
  leftPath: string,
  rightPath: string,
  { left, right, links, onlyLeft, onlyRight, coverage }: Comparison,
  differences: readonly Difference[],
): Generator<string> {
  const side = (path: string, article: Article) => ({
    ...readAnswer(path, { ...article, sentences: [] }),
    sentences: mapped(article.sentences, sentenceAnswer),
  });
  yield* jsonText({
    left: side(leftPath, left),
    right: side(rightPath, right),
    links: mapped(links, linkAnswer),
    onlyLeft,
    onlyRight,
    coverage,
    differences,
  });
  yield '\n';
}
