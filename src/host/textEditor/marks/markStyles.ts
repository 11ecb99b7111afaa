import * as vscode from 'vscode';
import type { LinkKind, MarkClass } from '../../../core/alignment/comparison';
import { colors } from '../../ids';
import { DisposableStore } from '../../lifetime';
import type { SentenceMark } from './sentenceMarks';

const { ClosedClosed } = vscode.DecorationRangeBehavior;
const { Left, Center, Right, Full } = vscode.OverviewRulerLane;

type SentenceStyles = Readonly<Record<LinkKind, vscode.TextEditorDecorationType>>;

/** How marks look in a text editor: by colour, and beside it by line style, lane of the overview ruler and gutter icon. */
export class MarkStyles implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #sentence: SentenceStyles;
  /** The same without a ground. */
  readonly #quietSentence: SentenceStyles;
  /** Sentences that stand in another order in the partner. */
  readonly moved: vscode.TextEditorDecorationType;
  /** Words that the partner lacks. */
  readonly word: vscode.TextEditorDecorationType;
  /** Names, numbers, dates, negations and quoted words that the partner lacks, with the strongest emphasis. */
  readonly weightyWord: vscode.TextEditorDecorationType;

  /** Values that the partner gives otherwise, wherever: those that cannot both be true, and the rest. */
  readonly conflict: vscode.TextEditorDecorationType;
  readonly difference: vscode.TextEditorDecorationType;

  constructor(extensionUri: vscode.Uri) {
    const create = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
      this.#store.add(
        vscode.window.createTextEditorDecorationType({ rangeBehavior: ClosedClosed, ...options }),
      );
    const sentence = (
      borderStyle: string,
      color: { readonly background: string; readonly border: string; readonly ruler: string },
      overviewRulerLane: vscode.OverviewRulerLane,
      ground: boolean,
    ): vscode.TextEditorDecorationType =>
      create({
        ...(ground && { backgroundColor: new vscode.ThemeColor(color.background) }),
        borderColor: new vscode.ThemeColor(color.border),
        borderStyle,
        borderWidth: '0 0 1px 0',
        overviewRulerColor: new vscode.ThemeColor(color.ruler),
        overviewRulerLane,
      });
    const sentences = (ground: boolean): SentenceStyles => ({
      same: sentence('solid', colors.same, Left, ground),
      reworded: sentence('dashed', colors.reworded, Center, ground),
      partial: sentence('dotted', colors.partial, Right, ground),
    });
    this.#sentence = sentences(true);
    this.#quietSentence = sentences(false);
    this.moved = create({
      gutterIconPath: vscode.Uri.joinPath(extensionUri, 'media', 'moved.svg'),
      gutterIconSize: 'contain',
    });
    this.word = create({
      backgroundColor: new vscode.ThemeColor(colors.word.background),
      borderRadius: '2px',
    });
    this.weightyWord = create({
      backgroundColor: new vscode.ThemeColor(colors.value.background),
      borderColor: new vscode.ThemeColor(colors.value.border),
      borderStyle: 'solid',
      borderWidth: '0 0 2px 0',
      fontWeight: 'bold',
    });
    const difference = (borderStyle: string) =>
      create({
        borderColor: new vscode.ThemeColor(colors.value.border),
        borderStyle,
        borderWidth: '1px',
        borderRadius: '2px',
        overviewRulerColor: new vscode.ThemeColor(colors.value.border),
        overviewRulerLane: Full,
      });
    this.conflict = difference('solid');
    this.difference = difference('dotted');
  }

  ofSentence({ kind, isQuiet }: SentenceMark): vscode.TextEditorDecorationType {
    return (isQuiet ? this.#quietSentence : this.#sentence)[kind];
  }

  ofWord(markClass: MarkClass): vscode.TextEditorDecorationType {
    return markClass === 'other' ? this.word : this.weightyWord;
  }

  get all(): readonly vscode.TextEditorDecorationType[] {
    return [
      ...Object.values(this.#sentence),
      ...Object.values(this.#quietSentence),
      ...[this.moved, this.word, this.weightyWord],
    ];
  }

  dispose(): void {
    this.#store.dispose();
  }
}
