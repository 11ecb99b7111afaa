import { linkedPairsOfArticles } from '../alignment/compare';
import { SentenceReader } from '../alignment/words/sentenceReader';
import type { Article } from '../article/article';
import type { NamedArticle } from '../differences/difference';
import { ClaimReader } from '../differences/claims/claimReader';
import { claimDifferenceSteps } from '../differences/differences';
import {
  type PairDifferences,
  type StoryDifference,
  storyDifferences,
} from '../differences/storyDifferences';
import { withAgreeing } from './agreeing';
import { type Statement, statementSteps } from './statements';
import type { StoryPair } from './storyPair';

/** An article of a story, with its mentions. */
export interface StoryArticle extends NamedArticle {
  readonly article: Article;
}

/** What the articles of a story say beside each other; articles are known by their places in its list. */
export interface StoryReading {
  /** Conflicts first. */
  readonly differences: readonly StoryDifference[];
  /** Those that most articles have first. */
  readonly statements: readonly Statement[];
  /** By row and column: the share, from 0 to 1, of the row's sentences that are linked to one of the column's. */
  readonly containment: readonly (readonly number[])[];
}

/** Told before each step that takes long. */
export type Progress = (done: number, total: number) => void;

/**
 * Each article is asked for differences with so many others of its story, those first with which it has most links. Others
 * are reached through these: what they print is in the same row. In a story of up to eight articles that is each pair.
 */
const mostPartners = 7;

/** Reads a story, pair by pair, in steps of at most a few milliseconds, to be driven and abandoned at will. */
export function* storyReadingSteps(
  articles: readonly StoryArticle[],
  progress: Progress = () => undefined,
): Generator<undefined, StoryReading> {
  const all = articles.flatMap((_, left) =>
    Array.from({ length: articles.length - left - 1 }, (__, behind) => ({ left, right: left + 1 + behind })),
  );
  const most = all.length + Math.min(all.length, articles.length * mostPartners);
  let done = 0;
  const containment = articles.map((_, row) => articles.map((__, column) => (row === column ? 1 : 0)));
  const pairs: StoryPair[] = [];
  const reader = new SentenceReader();
  for (const { left, right } of all) {
    progress(done++, most);
    const [here, there] = [articles[left], articles[right]];
    if (!here || !there) continue;
    const { links, coverage } = yield* linkedPairsOfArticles(here.article, there.article, reader);
    pairs.push({ left, right, links });
    setCell(containment, left, right, coverage.left);
    setCell(containment, right, left, coverage.right);
  }
  const chosen = withMostLinks(pairs, articles.length);
  const found: PairDifferences[] = [];
  const claimReader = new ClaimReader(reader);
  const claims = articles.map((article) => claimReader.read(article));
  for (const { left, right, links } of chosen) {
    progress(done++, all.length + chosen.length);
    const [here, there] = [claims[left], claims[right]];
    if (!here || !there) continue;
    found.push({ left, right, differences: yield* claimDifferenceSteps(here, there, { links }) });
  }
  const rows = yield* storyDifferences(articles.length, found);
  const differences = yield* withAgreeing(rows, articles, pairs);
  return { differences, statements: yield* statementSteps(articles, pairs), containment };
}

function setCell(table: readonly number[][], row: number, column: number, share: number): void {
  const cells = table[row];
  if (cells) cells[column] = share;
}

/** The pairs that either of their articles has among those with most links; in order. */
function withMostLinks(pairs: readonly StoryPair[], articles: number): readonly StoryPair[] {
  const chosen = new Set<StoryPair>();
  const taken = new Uint32Array(articles);
  const byLinks = [...pairs].sort(
    (a, b) => b.links.length - a.links.length || a.left - b.left || a.right - b.right,
  );
  for (const pair of byLinks) {
    const { left, right } = pair;
    if (Math.min(taken[left] ?? 0, taken[right] ?? 0) >= mostPartners) continue;
    chosen.add(pair);
    taken[left] = (taken[left] ?? 0) + 1;
    taken[right] = (taken[right] ?? 0) + 1;
  }
  return pairs.filter((pair) => chosen.has(pair));
}
