import * as vscode from 'vscode';
import { said } from '../../importing/said';
import type { Command } from '../command';

/** Opens a new text of what was copied: a page's HTML, or text. */
export const newFromClipboard: Command = async ({ startImporter, reporter }) => {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    reporter.explain(vscode.l10n.t('The clipboard holds no text. Copy an article first.'));
    return;
  }
  const importer = startImporter();
  try {
    const answer = await importer.clipboard(text);
    if (answer.kind === 'failure') {
      reporter.explain(said(answer.note));
      return;
    }
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: answer.text });
    await vscode.window.showTextDocument(document);
  } finally {
    importer.dispose();
  }
};
