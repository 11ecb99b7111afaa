import * as vscode from 'vscode';
import { type HeldDocuments, heldDocumentsSteps } from '../../core/article/documents/heldDocuments';
import { looksLikeHtml } from '../../core/article/format';
import { isTextName } from '../../core/import/importFormats';
import { commands } from '../ids';

/**
 * Says above a text that it holds many documents of a database, and offers a file for each. Of any text, as a person may not have made
 * its folder a library yet: no other text has such marks, and nothing else has to be read to find them.
 */
export class DocumentsLens implements vscode.CodeLensProvider {
  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | undefined> {
    const text = document.getText();
    if (!isTextName(document.uri.path) || looksLikeHtml(text)) return undefined;
    const held = await heldIn(text, token);
    if (!held) return undefined;
    const told = vscode.l10n.t('Holds {0} documents, read as one article', held.count);
    const split = {
      command: commands.splitDocuments,
      title: vscode.l10n.t('{0}: Split into Files', told),
      arguments: [document.uri],
    };
    const command = held.parts.length > 0 ? split : { command: '', title: told };
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
  }
}

/** Step by step, so that a long text keeps nobody waiting; null also where it is cancelled. */
async function heldIn(text: string, token: vscode.CancellationToken): Promise<HeldDocuments | null> {
  const steps = heldDocumentsSteps(text);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
    if (token.isCancellationRequested) return null;
  }
}
