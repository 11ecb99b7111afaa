import * as vscode from 'vscode';
import { countByStrength, type LinkStrength } from '../../core/alignment/linkStrength';
import type { ChosenStrength } from '../../protocol/pageContract';
import type { ArticleView, ComparisonView } from '../../protocol/shapes';
import type { Source } from '../../protocol/workerContract';
import type { WorkerClient } from '../workerClient/workerClient';
import type { ArticleRef, Articles } from '../library/articles';
import { UnreadableError, type UnreadableReason } from '../library/files/unreadable';
import { type Ranking, type Results, StaleError } from '../results/results';
import { linkStrength } from '../settings';
import { withoutWeaker } from './linkStrength';
import type { AloneReason, Match } from './match';
import type { Rank } from './openComparison';
import { hasProse } from './prose';
import { wholeFile } from './subject';
import type { SubjectSide, Subject } from './subject';

/** How often matching is tried again because a text has changed meanwhile. */
const attempts = 5;

/** What is shown of two articles. */
interface Compared {
  readonly view: ComparisonView;
  readonly strength: ChosenStrength;
}

/** Finds the partner of an article and compares the two. */
export class Matcher {
  /** One object for the same comparison at the same strength: faces tell by it whether anything has changed. */
  readonly #compared = new WeakMap<ComparisonView, Compared>();

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
    private readonly results: Results,
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
    const ranking = await this.results.siblings.get([left], token);
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
    try {
      return this.#shown(await this.results.comparisons.get([left, right], token), linkStrength(left.uri));
    } catch (error) {
      if (error instanceof StaleError) return null;
      throw error;
    }
  }

  #shown(view: ComparisonView, chosen: LinkStrength): Compared {
    const known = this.#compared.get(view);
    if (known?.strength.chosen === chosen) return known;
    const strength = { chosen, links: countByStrength(view.links) };
    const compared = { view: withoutWeaker(view, chosen), strength };
    this.#compared.set(view, compared);
    return compared;
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

function reasonWithoutProse(article: ArticleView): AloneReason {
  return article.text.trim() === '' ? 'empty' : 'noProse';
}

function rankOf(right: ArticleRef, { siblings }: Ranking): Rank | null {
  if (right.source.version !== undefined) return null;
  const index = siblings.findIndex(({ id }) => id === right.source.id);
  const sibling = siblings[index];
  return sibling ? { position: index + 1, total: siblings.length, sibling } : null;
}

async function orReason(ref: Promise<ArticleRef>): Promise<ArticleRef | UnreadableReason> {
  try {
    return await ref;
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}
