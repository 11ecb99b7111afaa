import * as vscode from 'vscode';
import { isArticleName } from '../../core/article/fileNames';
import { contextKeys } from '../ids';
import { DisposableStore } from '../lifetime';
import type { Articles } from '../library/articles';

/** Keeps the context keys by which commands for an article in a text editor are shown, and for a text that could be one. */
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
    const isOutside = document !== undefined && !isArticle && couldBeArticle(document.uri);
    void vscode.commands.executeCommand('setContext', contextKeys.articleInTextEditor, isArticle);
    void vscode.commands.executeCommand('setContext', contextKeys.textOutsideLibrary, isOutside);
  }
}

/** A text in a folder of the workspace, which can be made part of the library. */
function couldBeArticle(uri: vscode.Uri): boolean {
  return isArticleName(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
