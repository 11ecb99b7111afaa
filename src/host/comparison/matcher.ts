import * as vscode from 'vscode';
import { countByStrength } from '../../core/alignment/linkStrength';
import type { Sibling } from '../../core/siblings/sibling';
import type { ChosenStrength } from '../../protocol/pageContract';
import type { ArticleView, ComparisonView } from '../../protocol/shapes';
import type { Source } from '../../protocol/workerContract';
import type { WorkerClient } from '../workerClient/workerClient';
import { fingerprint } from '../../core/text/fingerprint';
import { SharedCache } from './sharedCache';
import type { ArticleRef, Articles } from '../library/articles';
import { UnreadableError, type UnreadableReason } from '../library/files/unreadable';
import { linkStrength } from '../settings';
import { withoutWeaker } from './linkStrength';
import type { AloneReason, Match } from './match';
import type { Rank } from './openComparison';
import { hasProse } from './prose';
import { wholeFile } from './subject';
import type { SubjectSide, Subject } from './subject';

/** How many siblings are ranked. */
const mostSiblings = 50;
const keptComparisons = 12;
const keptRankings = 64;
/** How often matching is tried again because a text has changed meanwhile. */
const attempts = 5;

interface Ranking {
  readonly siblings: readonly Sibling[];
  /** How many articles the library has besides the one asked about. */
  readonly others: number;
}

/** What is shown of two articles. */
interface Compared {
  readonly view: ComparisonView;
  readonly strength: ChosenStrength;
}

class StaleError extends Error {}

/** Finds the partner of an article and compares the two; the same texts are compared once. */
export class Matcher {
  readonly #comparisons = new SharedCache<Compared>(keptComparisons);
  readonly #rankings = new SharedCache<Ranking>(keptRankings);

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
  ) {}

  /** @throws CancellationError, ChannelError (as rejections) */
  async match(subject: Subject, token?: vscode.CancellationToken): Promise<Match> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const match = await this.#tryMatch(subject, token);
      if (match) return match;
    }
    return { kind: 'unreadable', reason: 'failed' };
  }

  /** Null when a text has changed meanwhile. */
  async #tryMatch(subject: Subject, token?: vscode.CancellationToken): Promise<Match | null> {
    const left = await orReason(this.#refer(subject.left, null, token));
    if (typeof left === 'string') return { kind: 'unreadable', reason: left };
    const ranking = await this.rank(left, token);
    const nearest = ranking.siblings[0];
    const side = subject.right ?? (nearest && wholeFile(vscode.Uri.parse(nearest.id)));
    if (!side) return this.#alone(left, ranking.others > 0 ? 'noSibling' : 'noOther', ranking, token);
    const right = await orReason(this.#refer(side, left.library, token));
    if (typeof right === 'string') return subject.right ? this.#alone(left, right, ranking, token) : null;
    if (!((await this.#hasVersion(left, token)) && (await this.#hasVersion(right, token)))) {
      return { kind: 'unreadable', reason: 'noVersion' };
    }
    const compared = await this.#compare(left, right, token);
    if (!compared) return null;
    const { view } = compared;
    if (!hasProse(view.left)) {
      return this.#aloneWith(left, view.left, reasonWithoutProse(view.left), ranking);
    }
    return { kind: 'comparison', comparison: { left, right, ...compared, rank: rankOf(right, ranking) } };
  }

  /** The siblings of an article, best first. */
  rank(ref: ArticleRef, token?: vscode.CancellationToken): Promise<Ranking> {
    const { library, source } = ref;
    const key = [library, this.articles.revisionOf(library), keyOf(ref)].join('\n');
    return this.#rankings.get(
      key,
      async (shared) => {
        const params = { library, source, limit: mostSiblings };
        const { siblings, size } = await this.worker.ask('siblings', params, shared);
        return { siblings, others: Math.max(0, source.text === undefined ? size - 1 : size) };
      },
      token,
    );
  }

  async #refer(
    side: SubjectSide,
    library: string | null,
    token?: vscode.CancellationToken,
  ): Promise<ArticleRef> {
    const ref =
      library === null
        ? await this.articles.refer(side.uri, token)
        : await this.articles.referIn(library, side.uri, token);
    if (side.version === null) return ref;
    const source: Source = { ...ref.source, version: side.version };
    return { ...ref, source };
  }

  /** False when the page was edited and no longer shows so many versions. */
  async #hasVersion({ library, source }: ArticleRef, token?: vscode.CancellationToken): Promise<boolean> {
    const { version, ...page } = source;
    if (version === undefined) return true;
    const article = await this.worker.ask('read', { library, source: page }, token);
    return version < (article?.versions ?? 0);
  }

  /** Null when the worker has newer texts. */
  async #compare(
    left: ArticleRef,
    right: ArticleRef,
    token?: vscode.CancellationToken,
  ): Promise<Compared | null> {
    const params = { library: left.library, left: left.source, right: right.source };
    const chosen = linkStrength(left.uri);
    // The library's revision too: lines that its other articles repeat are folded in these.
    const revision = this.articles.revisionOf(left.library);
    const key = [chosen, left.library, revision, keyOf(left), keyOf(right)].join('\n');
    try {
      return await this.#comparisons.get(
        key,
        async (shared) => {
          const view = await this.worker.ask('compare', params, shared);
          if (!view || !isOf(view.left, left) || !isOf(view.right, right)) throw new StaleError();
          const strength = { chosen, links: countByStrength(view.links) };
          return { view: withoutWeaker(view, chosen), strength };
        },
        token,
      );
    } catch (error) {
      if (error instanceof StaleError) return null;
      throw error;
    }
  }

  async #alone(
    left: ArticleRef,
    why: AloneReason,
    ranking: Ranking,
    token?: vscode.CancellationToken,
  ): Promise<Match> {
    const { library, source } = left;
    const article = await this.worker.ask('read', { library, source }, token);
    if (!article) return { kind: 'unreadable', reason: 'missing' };
    return this.#aloneWith(left, article, hasProse(article) ? why : reasonWithoutProse(article), ranking);
  }

  #aloneWith(left: ArticleRef, article: ArticleView, why: AloneReason, { others }: Ranking): Match {
    const searched = this.articles.searchedBy(left.library);
    return { kind: 'alone', left, article, why, looked: { searched, others } };
  }
}

/** False when the worker has taken in another text since. */
function isOf(view: ArticleView, { fingerprint: expected }: ArticleRef): boolean {
  return fingerprint(view.text) === expected;
}

function reasonWithoutProse(article: ArticleView): AloneReason {
  return article.text.trim() === '' ? 'empty' : 'noProse';
}

function rankOf(right: ArticleRef, { siblings }: Ranking): Rank | null {
  if (right.source.version !== undefined) return null;
  const index = siblings.findIndex(({ id }) => id === right.source.id);
  const sibling = siblings[index];
  return sibling ? { position: index + 1, total: siblings.length, sibling } : null;
}

/** Equal for the same text of the same article. */
function keyOf({ source, fingerprint }: ArticleRef): string {
  return `${source.id} ${source.version ?? ''} ${fingerprint}`;
}

async function orReason(ref: Promise<ArticleRef>): Promise<ArticleRef | UnreadableReason> {
  try {
    return await ref;
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}
