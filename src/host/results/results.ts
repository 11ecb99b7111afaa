import * as vscode from 'vscode';
import { fingerprint } from '../../core/text/fingerprint';
import type { Difference, DifferencePlace } from '../../core/differences/difference';
import { legible } from '../../core/plain/legible';
import type { Sibling } from '../../core/siblings/sibling';
import type { ArticleView, ComparisonView, MentionView } from '../../protocol/shapes';
import type { StoryView } from '../../protocol/storyShapes';
import type { ArticleRef, Articles } from '../library/articles';
import type { GivenSiblings } from '../library/givenSiblings';
import { DisposableStore } from '../lifetime';
import type { WorkerClient } from '../workerClient/workerClient';
import { ResultStore } from './resultStore';

/** How many siblings are ranked. */
export const mostSiblings = 50;

/** Two articles of one library, the left one first. */
type Pair = readonly [left: ArticleRef, right: ArticleRef];

export interface Ranking {
  /** Best first. */
  readonly siblings: readonly Sibling[];
  /** How many articles the library has besides the one asked about. */
  readonly others: number;
  /** The file that a person has chosen to rank by, where the ranking is that file's. */
  readonly file: vscode.Uri | null;
}

/** Thrown when the worker has taken in another text since an article was referred to. */
export class StaleError extends Error {}

/** What the host knows of articles, a store for each kind of result. */
export class Results implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly siblings: ResultStore<readonly [ArticleRef], Ranking>;
  /** All links, however weak. A `StaleError` rejects where a text has changed. */
  readonly comparisons: ResultStore<Pair, ComparisonView>;
  /** Conflicts first, then by place; each stands in the texts as they were compared. */
  readonly differences: ResultStore<Pair, readonly Difference[]>;
  /** The story of an article of a library with others; null where nobody else tells it. */
  readonly stories: ResultStore<readonly [ArticleRef], StoryView | null>;
  /** In order, never overlapping. */
  readonly mentions: ResultStore<readonly [ArticleRef], readonly MentionView[]>;

  constructor(worker: WorkerClient, articles: Articles, givenSiblings: GivenSiblings) {
    this.siblings = this.#store.add(
      new ResultStore(articles, {
        capacity: 64,
        version: () => givenSiblings.version,
        ask: async ([{ library, source }], token) => {
          const given = source.text === undefined ? await givenSiblings.of(library, source.id) : null;
          if (given) {
            const others = articles.articlesOf(library).length - 1;
            return { siblings: given.slice(0, mostSiblings), others, file: givenSiblings.file };
          }
          const { siblings, size } = await worker.ask(
            'siblings',
            { library, source, limit: mostSiblings },
            token,
          );
          const others = Math.max(0, source.text === undefined ? size - 1 : size);
          return { siblings, others, file: null };
        },
      }),
    );
    this.comparisons = this.#store.add(
      new ResultStore(articles, {
        capacity: 12,
        ask: async ([left, right], token) => {
          const { library } = left;
          const view = await worker.ask(
            'compare',
            { library, left: left.source, right: right.source },
            token,
          );
          if (!view || !isOf(view.left, left) || !isOf(view.right, right)) throw new StaleError();
          return view;
        },
      }),
    );
    this.differences = this.#store.add(
      new ResultStore(articles, {
        capacity: 12,
        ask: async ([left, right], token) => {
          const view = await this.comparisons.get([left, right], token).catch(cancelStale);
          const { library } = left;
          const found = await worker.ask(
            'differences',
            { library, left: left.source, right: right.source },
            token,
          );
          return (found ?? []).filter(
            (difference) => stands(difference.left, view.left) && stands(difference.right, view.right),
          );
        },
      }),
    );
    this.stories = this.#store.add(
      new ResultStore(articles, {
        capacity: 4,
        ask: ([{ library, source }], token) => worker.ask('story', { library, id: source.id }, token),
      }),
    );
    this.mentions = this.#store.add(
      new ResultStore(articles, {
        capacity: 24,
        extraction: worker.onDidExtract,
        ask: ([{ library, source }], token) => worker.ask('mentions', { library, source }, token),
      }),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }
}

/** False when the worker has taken in another text since, which will be compared in turn. */
function stands({ start, end, text }: DifferencePlace, { plain }: ArticleView): boolean {
  return legible(plain.slice(start, end)) === text;
}

/** Texts that have changed are compared anew; nobody waits for what was to be said of the old ones. */
function cancelStale(error: unknown): never {
  throw error instanceof StaleError ? new vscode.CancellationError() : error;
}

function isOf(view: ArticleView, { fingerprint: expected }: ArticleRef): boolean {
  return fingerprint(view.text) === expected;
}
