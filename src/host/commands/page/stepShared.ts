import * as vscode from 'vscode';
import { nothingFound } from '../../comparison/notices';
import { sentenceMarks } from '../../textEditor/marks/sentenceMarks';
import { commands } from '../../ids';
import type { Command, CommandServices } from '../command';
import { onPage } from './onPage';

/** On a comparison's page, or else in the text editor, where it selects the shared sentence. */
export function stepShared(direction: 'next' | 'previous'): Command {
  return async (services) => {
    const editor = vscode.window.activeTextEditor;
    if (services.comparisons.activeTab === undefined && editor)
      await stepInEditor(editor, direction, services);
    else await onPage(direction === 'next' ? 'nextShared' : 'previousShared')(services, []);
  };
}

async function stepInEditor(
  editor: vscode.TextEditor,
  direction: 'next' | 'previous',
  { comparisons, reporter }: CommandServices,
): Promise<void> {
  const { document } = editor;
  const match = await comparisons.matchOf(document.uri);
  if (match.kind === 'alone') {
    const title = vscode.l10n.t('No other article tells the same story.');
    reporter.explain(`${title} ${nothingFound(match.looked)}`, {
      label: vscode.l10n.t('Compare with…'),
      run: () => vscode.commands.executeCommand(commands.compareWith, document.uri),
    });
  }
  if (match.kind !== 'comparison') return;
  const { comparison } = match;
  const isLeft = comparison.left.uri.toString() === document.uri.toString();
  const side = isLeft ? 'left' : 'right';
  if (comparison.view[side].text !== document.getText()) return;
  const marks = sentenceMarks(comparison.view, side);
  const here = document.offsetAt(editor.selection.start);
  const mark =
    direction === 'next'
      ? (marks.find(({ start }) => start > here) ?? marks[0])
      : (marks.findLast(({ start }) => start < here) ?? marks.at(-1));
  if (!mark) {
    reporter.explain(vscode.l10n.t('The nearest sibling shares no sentence with this article.'));
    return;
  }
  const [start, end] = [document.positionAt(mark.start), document.positionAt(mark.end)];
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
