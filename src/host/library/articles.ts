import type * as vscode from 'vscode';
import type { Source } from '../../protocol/workerContract';

/** Where the worker finds an article. */
export interface ArticleRef {
  readonly uri: vscode.Uri;
  /** The worker's key of the library that the article is compared in. */
  readonly library: string;
  readonly source: Source;
}

export interface LibraryChange {
  readonly library: string;
  readonly uris: readonly vscode.Uri[];
}

/** The articles of the workspace, and of the folders of texts outside it, as the worker knows them. */
export declare class Articles implements vscode.Disposable {
  /** The key of the library in which included articles are compared, whether or not it was read yet. */
  readonly workspaceLibrary: string;
  /** Fires after the worker has taken in a change: an edit, save, addition, deletion, renaming, or clearing. */
  readonly onDidChange: vscode.Event<LibraryChange>;
  /** Matched by `parallax.library.include` and not excluded: faces of the text editor answer only for these. */
  includes(uri: vscode.Uri): boolean;
  /** Waits until the library of the resource is read (unsaved edits of open documents included) and names the article in it. */
  refer(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<ArticleRef>;
  /** Reads the workspace's library if that has not happened yet. */
  ensureWorkspaceLibrary(token?: vscode.CancellationToken): Promise<void>;
  dispose(): void;
}
