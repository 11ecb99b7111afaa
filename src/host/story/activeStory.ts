import * as vscode from 'vscode';

/** The article whose story the active tab shows. */
export class ActiveStory implements vscode.Disposable {
  readonly #change = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#change.event;
  #article: vscode.Uri | null = null;

  /** Null when the active tab shows no story. */
  get article(): vscode.Uri | null {
    return this.#article;
  }

  set article(article: vscode.Uri | null) {
    if (article?.toString() === this.#article?.toString()) return;
    this.#article = article;
    this.#change.fire();
  }

  dispose(): void {
    this.#change.dispose();
  }
}
