import * as vscode from 'vscode';
import { attempt } from '../errors/attempt';
import { commands } from '../ids';
import type { HostServices } from '../services';

/** Says above the text of a file that it holds many documents of a database, and offers a file for each. */
export class HeldDocuments implements vscode.CodeLensProvider {
  constructor(private readonly services: HostServices) {}

  provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | undefined> {
    const { worker, articles, log } = this.services;
    return attempt(log, async () => {
      if (!articles.includes(document.uri)) return undefined;
      const { library, source } = await articles.refer(document.uri, token);
      if (token.isCancellationRequested) return undefined;
      const [described] = await worker.ask('describe', { library, ids: [source.id] }, token);
      const { documents } = described ?? {};
      if (!documents) return undefined;
      const told = vscode.l10n.t('Holds {0} documents, read as one article', documents.count);
      const split = {
        command: commands.splitDocuments,
        title: vscode.l10n.t('{0}: Split into Files', told),
        arguments: [document.uri],
      };
      const command = documents.parts > 0 ? split : { command: '', title: told };
      return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
    });
  }
}
