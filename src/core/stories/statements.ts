import type { LinkKind } from '../alignment/comparison';
import type { Article } from '../article/article';
import { quotedSpans } from '../entities/quotations/quotedSpans';
import { legible } from '../plain/legible';
import { eachInSteps, sortSteps } from '../steps';
import { averageLinkageSteps, type Edge } from './averageLinkage';
import type { StoryPair } from './storyPair';

/** A sentence of an article of a story. */
export interface Saying {
  /** The article's place in the story. */
  readonly article: number;
  /** Index into its sentences. */
  readonly sentence: number;
  /** How it relates to the statement's clearest wording; null for that itself and where no link joins the two. */
  readonly kind: LinkKind | null;
}

/** Sentences of a story that state the same, or one that no other article has. */
export interface Statement {
  /** The clearest wording: that of the sentence which is nearest to all the others. */
  readonly wording: Saying;
  /** All sentences, also the clearest, by article, then place. */
  readonly sayings: readonly Saying[];
  /** How many articles have it. */
  readonly sources: number;
  /** Whether words are quoted in one of its sentences. */
  readonly isQuotation: boolean;
}

/** Sentences are one statement as long as the mean of the scores between them, where no link is no score, is this. */
const leastMean = 0.3;
/** Quotations of fewer words are turns of phrase. */
const fewestWords = 4;
/** A step is so many statements, or links. */
const statementsInStep = 64;
const linksInStep = 5000;

/**
 * The statements of a story: sentences grouped by average linkage over the links between their articles, so that no chain of
 * partial links makes one statement of two. Those that most articles have come first, then by first place.
 */
export function* statementSteps(
  articles: readonly { readonly article: Pick<Article, 'sentences'> }[],
  pairs: readonly StoryPair[],
): Generator<undefined, readonly Statement[]> {
  const sayings: Pick<Saying, 'article' | 'sentence'>[] = [];
  const firsts: number[] = [];
  for (const [article, { article: read }] of articles.entries()) {
    firsts.push(sayings.length);
    for (const sentence of read.sentences.keys()) sayings.push({ article, sentence });
  }
  const edges: Edge[] = [];
  const kinds = new Map<string, LinkKind>();
  for (const { left, right, links } of pairs) {
    yield* eachInSteps(links, linksInStep, (link) => {
      const one = (firsts[left] ?? 0) + link.left;
      const other = (firsts[right] ?? 0) + link.right;
      edges.push({ one, other, score: link.score });
      kinds.set(`${one} ${other}`, link.kind);
      kinds.set(`${other} ${one}`, link.kind);
    });
  }
  const sums = new Float64Array(sayings.length);
  yield* eachInSteps(edges, linksInStep, ({ one, other, score }) => {
    sums[one] = (sums[one] ?? 0) + Math.round(score * 1e9);
    sums[other] = (sums[other] ?? 0) + Math.round(score * 1e9);
  });
  const groups = yield* averageLinkageSteps(sayings.length, edges, leastMean);
  const textOf = (number: number): string => {
    const { article = 0, sentence = 0 } = sayings[number] ?? {};
    return legible(articles[article]?.article.sentences[sentence]?.plain ?? '');
  };
  const statements: Statement[] = [];
  for (const group of groups) {
    const [first = 0] = group;
    const clearest = group.reduce(
      (best, number) =>
        (sums[number] ?? 0) > (sums[best] ?? 0) ||
        (sums[number] === sums[best] && textOf(number).length < textOf(best).length)
          ? number
          : best,
      first,
    );
    const saying = (number: number): Saying => ({
      article: sayings[number]?.article ?? 0,
      sentence: sayings[number]?.sentence ?? 0,
      kind: kinds.get(`${number} ${clearest}`) ?? null,
    });
    statements.push({
      wording: saying(clearest),
      sayings: group.map(saying),
      sources: new Set(group.map((number) => sayings[number]?.article)).size,
      isQuotation: group.some((number) => hasQuotation(textOf(number))),
    });
    if (statements.length % statementsInStep === 0) yield;
  }
  // Groups are in the order of their first sentences, which those with as many sources keep.
  return yield* sortSteps(statements, (a, b) => b.sources - a.sources);
}

function hasQuotation(text: string): boolean {
  return quotedSpans(text).some(
    ({ inner }) => (text.slice(inner.start, inner.end).match(/\S+/gu) ?? []).length >= fewestWords,
  );
}
