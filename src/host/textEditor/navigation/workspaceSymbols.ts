import * as vscode from 'vscode';
import type { MentionKind } from '../../../core/entities/entity';
import { asTyped, hasInOrder } from '../../../core/text/words/typed';
import { attempt } from '../../errors/attempt';
import type { HostServices } from '../../services';
import { kindName, listedKinds } from '../../labels/kinds';
import { verbatim } from '../../labels/verbatim';
import { locationOf } from './place';

/** Figures are left out. */
const symbolKinds = listedKinds.filter((kind) => kind !== 'figure');

/** Limited, because the place of each has to be looked up. */
const mostSymbols = 100;

/** Go to Symbol in Workspace finds who and what the articles name, and goes to the first mention. */
export class EntitySymbols implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly context: HostServices) {}

  provideWorkspaceSymbols(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[] | undefined> {
    const { worker, articles, log } = this.context;
    return attempt(log, async () => {
      await articles.ensureWorkspaceLibrary(token);
      if (token.isCancellationRequested) return undefined;
      const library = articles.workspaceLibrary;
      const filter = { kinds: [...symbolKinds], presences: [], name: query };
      const question = { library, articles: null, open: null, filter, limit: mostSymbols } as const;
      const { rows } = await worker.ask('entities', question, token);
      const symbols = await Promise.all(
        rows.map(async ({ id, kind, name }) => {
          const answer = await worker.ask('card', { library, entity: id, open: null }, token);
          const place = answer?.places[0];
          return (
            place &&
            new vscode.SymbolInformation(
              verbatim(symbolName(name, query)),
              symbolKind(kind),
              kindName(kind),
              locationOf(place),
            )
          );
        }),
      );
      return symbols.filter((symbol) => symbol !== undefined);
    });
  }
}

/** VS Code finds and ranks symbols again by what is typed: one that is called so without accents alone says that, too. */
function symbolName(name: string, query: string): string {
  return hasInOrder(name, query) ? name : `${name} (${asTyped(name)})`;
}

function symbolKind(kind: MentionKind): vscode.SymbolKind {
  switch (kind) {
    case 'person':
      return vscode.SymbolKind.Class;
    case 'organisation':
      return vscode.SymbolKind.Module;
    case 'place':
      return vscode.SymbolKind.Namespace;
    case 'group':
      return vscode.SymbolKind.Enum;
    case 'date':
      return vscode.SymbolKind.Event;
    default:
      return vscode.SymbolKind.Constant;
  }
}
