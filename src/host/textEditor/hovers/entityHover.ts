import * as vscode from 'vscode';
import type { HostServices } from '../../services';
import { attempt } from '../../errors/attempt';
import { readCard } from './readCard';

/** Over a name in a text editor: its card. */
export class EntityHover implements vscode.HoverProvider {
  constructor(private readonly context: HostServices) {}

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    return attempt(this.context.log, async () => {
      const found = await this.context.mentions.at(document, position, token);
      if (!found) return undefined;
      const card = await readCard(this.context, found.library, found.mention.entity, token);
      return card && new vscode.Hover(card, found.range);
    });
  }
}
