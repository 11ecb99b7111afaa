import * as vscode from 'vscode';
import type { MentionView } from '../../protocol/shapes';
import type { Articles } from '../library/articles';
import type { Results } from '../results/results';

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

/** The mentions in documents that are articles of the workspace. */
export class DocumentMentions {
  constructor(
    private readonly articles: Articles,
    private readonly results: Results,
  ) {}

  /** Null for a document that is no article of the workspace, or that has changed before the answer came. */
  async of(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Mentions | null> {
    if (!this.articles.includes(document.uri)) return null;
    const { version } = document;
    const isStale = (): boolean => token.isCancellationRequested || document.version !== version;
    const article = await this.articles.refer(document.uri, token);
    if (isStale()) return null;
    const all = await this.results.mentions.get([article], token);
    return isStale() ? null : { library: article.library, all };
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
}

export function rangeOf(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
