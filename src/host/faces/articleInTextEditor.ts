import * as vscode from 'vscode';
import { contextKeys } from '../ids';
import { DisposableStore } from '../lifetime';
import type { Articles } from '../library/articles';

/** Keeps the context key by which commands for an article in a text editor are shown. */
export class ArticleInTextEditor implements vscode.Disposable {
  readonly #store = new DisposableStore();

  constructor(private readonly articles: Articles) {
    const update = (): void => {
      this.#update();
    };
    this.#store.add(vscode.window.onDidChangeActiveTextEditor(update));
    this.#store.add(vscode.workspace.onDidChangeConfiguration(update));
    this.#store.add(vscode.workspace.onDidChangeWorkspaceFolders(update));
    update();
  }

  dispose(): void {
    this.#store.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isArticle = document !== undefined && this.articles.includes(document.uri);
    void vscode.commands.executeCommand('setContext', contextKeys.articleInTextEditor, isArticle);
  }
}
