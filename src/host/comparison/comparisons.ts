import type * as vscode from 'vscode';
import type { Sibling } from '../../core/siblings/sibling';
import type { ComparisonView } from '../../protocol/shapes';
import type { ArticleRef } from '../library/articles';

export interface Rank {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly sibling: Sibling;
}

/** A comparison as it is shown somewhere. */
export interface OpenComparison {
  readonly left: ArticleRef;
  readonly right: ArticleRef;
  readonly view: ComparisonView;
  /** The right article's place among the left one's siblings; null for a pair that a person chose otherwise. */
  readonly rank: Rank | null;
}

export declare class Comparisons implements vscode.Disposable {
  /** The comparison of the active tab, or of the active text editor with its nearest sibling; null when there is none. */
  readonly active: OpenComparison | null;
  readonly onDidChangeActive: vscode.Event<OpenComparison | null>;
  /** Fires when what `of` answers may have changed for these articles. */
  readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
  /** The article against the sibling that its tab shows, else its nearest; null when it has no sibling. */
  of(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<OpenComparison | null>;
  dispose(): void;
}
