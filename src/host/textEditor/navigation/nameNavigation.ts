import * as vscode from 'vscode';
import { attempt } from '../../errors/attempt';
import { rangeOf } from '../documentMentions';
import type { HostServices } from '../../services';
import { locationOf } from './place';

/** Definition (the first full name), references (all mentions) and highlights of a name. */
export class NameNavigation
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
  constructor(private readonly context: HostServices) {}

  /** The first mention of the full name, in this article if it has one, or else in another. */
  provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    return attempt(this.context.log, async () => {
      const found = await this.context.mentions.at(document, position, token);
      if (!found) return undefined;
      const { worker } = this.context;
      const { library, mention, range } = found;
      const [answer, rows] = await Promise.all([
        worker.ask('card', { library, entity: mention.entity, open: null }, token),
        worker.ask('occurrences', { library, entity: mention.entity }, token),
      ]);
      if (token.isCancellationRequested) return undefined;
      const full = rows.filter(({ text }) => text === answer?.card.name);
      const here = document.uri.toString();
      const first = full.find(({ place }) => place.article === here) ?? full[0] ?? rows[0];
      if (!first) return undefined;
      const { uri, range: targetRange } = locationOf(first.place);
      return [{ originSelectionRange: range, targetUri: uri, targetRange }];
    });
  }

  provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    _context: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    return attempt(this.context.log, async () => {
      const found = await this.context.mentions.at(document, position, token);
      if (!found) return undefined;
      const { library, mention } = found;
      const rows = await this.context.worker.ask('occurrences', { library, entity: mention.entity }, token);
      return token.isCancellationRequested ? undefined : rows.map(({ place }) => locationOf(place));
    });
  }

  provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    return attempt(this.context.log, async () => {
      const found = await this.context.mentions.at(document, position, token);
      return found?.all
        .filter(({ entity }) => entity === found.mention.entity)
        .map((mention) => new vscode.DocumentHighlight(rangeOf(document, mention)));
    });
  }
}
