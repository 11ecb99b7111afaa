import * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import type { Side } from '../../../protocol/pageContract';
import { settings } from '../../ids';
import { DisposableStore } from '../../lifetime';
import { areDecorationsOn, updateWhereSet } from '../../settings';
import { attempt } from '../../errors/attempt';
import { documentMarks } from './documentMarks';
import { rangeOf } from '../documentMentions';
import type { HostServices } from '../../services';
import { MarkStyles } from './markStyles';
import type { SentenceMark } from './sentenceMarks';

/**
 * Marks shared sentences in visible text editors. While a user types, the editor moves the marks; they are set again once
 * the edited text has been compared.
 */
export class Decorations implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #styles: MarkStyles;
  /** The update in progress of each editor; a new one cancels it. */
  readonly #painting = new Map<vscode.TextEditor, vscode.CancellationTokenSource>();
  readonly #painted = new WeakSet<vscode.TextEditor>();

  constructor(
    private readonly context: HostServices,
    extensionUri: vscode.Uri,
  ) {
    this.#styles = this.#store.add(new MarkStyles(extensionUri));
    this.#store.add(
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#paintAll();
      }),
    );
    this.#store.add(
      vscode.window.tabGroups.onDidChangeTabs(() => {
        this.#paintAll();
      }),
    );
    this.#store.add(
      context.comparisons.onDidChange((uris) => {
        const changed = new Set(uris.map(String));
        for (const editor of vscode.window.visibleTextEditors) {
          if (changed.has(editor.document.uri.toString())) void this.#paint(editor);
        }
      }),
    );
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.decorations)) this.#paintAll();
      }),
    );
    this.#paintAll();
  }

  dispose(): void {
    for (const source of this.#painting.values()) source.cancel();
    this.#store.dispose();
  }

  #paintAll(): void {
    for (const [editor, source] of this.#painting) {
      if (!vscode.window.visibleTextEditors.includes(editor)) source.cancel();
    }
    for (const editor of vscode.window.visibleTextEditors) void this.#paint(editor);
  }

  async #paint(editor: vscode.TextEditor): Promise<void> {
    this.#painting.get(editor)?.cancel();
    if (!this.context.articles.includes(editor.document.uri) || !isWanted(editor)) {
      this.#clear(editor);
      return;
    }
    const source = new vscode.CancellationTokenSource();
    this.#painting.set(editor, source);
    try {
      await this.#paintAnew(editor, source);
    } finally {
      if (this.#painting.get(editor) === source) this.#painting.delete(editor);
      source.dispose();
    }
  }

  /** Marks first what is shared; what differs is found after it. */
  async #paintAnew(editor: vscode.TextEditor, source: vscode.CancellationTokenSource): Promise<void> {
    const { log, results } = this.context;
    const { token } = source;
    const { version } = editor.document;
    const isStale = (): boolean =>
      token.isCancellationRequested ||
      this.#painting.get(editor) !== source ||
      editor.document.version !== version;
    const found = await attempt(log, () => documentMarks(editor.document, this.context, token));
    if (found === undefined || isStale()) return;
    this.#draw(editor, found?.marks ?? []);
    this.#painted.add(editor);
    const compared = found?.comparison;
    const differing =
      compared && (await attempt(log, () => results.differences.get([compared.left, compared.right], token)));
    if ((compared && !differing) || isStale()) return;
    this.#drawDifferences(editor, found?.side ?? 'left', differing ?? []);
  }

  #clear(editor: vscode.TextEditor): void {
    if (this.#painted.has(editor)) {
      this.#draw(editor, []);
      this.#drawDifferences(editor, 'left', []);
    }
    this.#painted.delete(editor);
  }

  #drawDifferences(editor: vscode.TextEditor, side: Side, differences: readonly Difference[]): void {
    const { conflict, difference } = this.#styles;
    const ranges = (isWanted: (each: Difference) => boolean) =>
      differences.filter(isWanted).map((each) => rangeOf(editor.document, each[side]));
    editor.setDecorations(
      conflict,
      ranges(({ relation }) => relation === 'conflict'),
    );
    editor.setDecorations(
      difference,
      ranges(({ relation }) => relation !== 'conflict'),
    );
  }

  #draw(editor: vscode.TextEditor, marks: readonly SentenceMark[]): void {
    const ranges = new Map(this.#styles.all.map((style) => [style, [] as vscode.Range[]]));
    for (const mark of marks) {
      const { start } = rangeOf(editor.document, mark);
      for (const part of mark.said) {
        ranges.get(this.#styles.ofSentence(mark))?.push(rangeOf(editor.document, part));
      }
      if (mark.moved) ranges.get(this.#styles.moved)?.push(new vscode.Range(start, start));
      for (const word of mark.words) {
        ranges.get(this.#styles.ofWord(word.class))?.push(rangeOf(editor.document, word));
      }
    }
    for (const [style, styled] of ranges) editor.setDecorations(style, styled);
  }
}

/** Not in diffs of an article's revisions, and not when switched off. */
function isWanted({ document: { uri }, viewColumn }: vscode.TextEditor): boolean {
  if (!areDecorationsOn(uri)) return false;
  return vscode.window.tabGroups.all.some(
    ({ viewColumn: column, activeTab }) =>
      column === viewColumn &&
      activeTab?.input instanceof vscode.TabInputText &&
      activeTab.input.uri.toString() === uri.toString(),
  );
}

/** Switches the setting where it is set. */
export async function toggleDecorations(): Promise<void> {
  const scope = vscode.window.activeTextEditor?.document.uri;
  await updateWhereSet(settings.decorations, !areDecorationsOn(scope), scope);
}
