import * as vscode from 'vscode';
import type { MentionView } from '../../protocol/shapes';
import type { WorkerClient } from '../workerClient/workerClient';
import { DisposableStore } from '../lifetime';
import type { Articles } from '../library/articles';

/** The mentions of one version of a document, in order, never overlapping. */
interface Mentions {
  readonly library: string;
  readonly all: readonly MentionView[];
}

/** A mention under the cursor. */
export interface MentionAt extends Mentions {
  readonly mention: MentionView;
  readonly range: vscode.Range;
  readonly name: string;
}

interface Known extends Mentions {
  readonly version: number;
  readonly generation: number;
}

/** The mentions in documents that are articles of the workspace, asked for once per version of a document. */
export class DocumentMentions implements vscode.Disposable {
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  readonly #store = new DisposableStore();
  /** Counts the changes by which a mention may have come to belong to another entity. */
  #generation = 0;

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
  ) {
    const forget = (): void => {
      this.#generation++;
    };
    this.#store.add(articles.onDidChange(forget));
    this.#store.add(worker.onDidExtract(forget));
  }

  /** Null for a document that is no article of the workspace, or that has changed before the answer came. */
  async of(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Mentions | null> {
    if (!this.articles.includes(document.uri)) return null;
    const { version } = document;
    const known = this.#known.get(document);
    if (known?.version === version && known.generation === this.#generation) return known;
    const isStale = (): boolean => token.isCancellationRequested || document.version !== version;
    const { library, source } = await this.articles.refer(document.uri, token);
    if (isStale()) return null;
    const generation = this.#generation;
    const all = await this.worker.ask('mentions', { library, source }, token);
    if (isStale()) return null;
    const mentions = { library, all, version, generation };
    this.#known.set(document, mentions);
    return mentions;
  }

  /** The mention that holds the position or ends at it. */
  async at(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<MentionAt | null> {
    const mentions = await this.of(document, token);
    const offset = document.offsetAt(position);
    const mention = mentions?.all.findLast(({ start, end }) => start <= offset && offset <= end);
    if (!mentions || !mention) return null;
    const range = rangeOf(document, mention);
    return { library: mentions.library, all: mentions.all, mention, range, name: document.getText(range) };
  }

  dispose(): void {
    this.#store.dispose();
  }
}

export function rangeOf(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
