import * as vscode from 'vscode';
import { sharedSentences } from '../../../core/alignment/sharedSentences';
import type { Side } from '../../../protocol/pageContract';
import type { Focus } from '../tab/focus';
import type { OpenComparison } from '../openComparison';
import { openText, selectionAt } from './openText';

/** A file's text and the place in it to show. */
interface TextPlace {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly offset: number;
}

/** The active sentence of one side, or the closest partner of the other side's active one. */
export function placeOf(side: Side, comparison: OpenComparison, focus: Focus): TextPlace {
  const { view } = comparison;
  const index =
    focus.side === side || focus.sentence === null
      ? focus.sentence
      : sharedSentences(view, focus.side).get(focus.sentence)?.partners[0];
  const { text, sentences } = view[side];
  return { uri: comparison[side].uri, text, offset: sentences[index ?? 0]?.start ?? 0 };
}

/** VS Code locks scrolling for the whole window and does not tell its state; this remembers whether we switched it on. */
let isLocked = false;

/** Opens two texts side by side, scrolled to their places, and locks their scrolling. */
export async function openSideBySide(
  left: TextPlace,
  right: TextPlace,
  column: vscode.ViewColumn,
): Promise<void> {
  await show(left, column);
  await show(right, vscode.ViewColumn.Beside);
  if (isLocked) return;
  await vscode.commands.executeCommand('workbench.action.toggleLockedScrolling');
  isLocked = true;
}

async function show({ uri, text, offset }: TextPlace, viewColumn: vscode.ViewColumn): Promise<void> {
  const { selection } = selectionAt(text, offset);
  await openText(uri, { selection, viewColumn });
  vscode.window.activeTextEditor?.revealRange(selection, vscode.TextEditorRevealType.AtTop);
}
