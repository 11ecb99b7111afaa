import * as vscode from 'vscode';
import type { Presence } from '../../../core/entities/card';

const scheme = 'parallax-presence';

/** The made-up resource by which a row of the tree gets its badge. */
export function presenceUri(presence: Presence): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${presence}` });
}

/** Shows by a badge on which side of the open comparison an entity is named: both halves filled, the left or the right one. */
export class EntityBadges implements vscode.FileDecorationProvider {
  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== scheme) return undefined;
    switch (uri.path) {
      case '/both':
        return new vscode.FileDecoration('■', vscode.l10n.t('In both articles'));
      case '/left':
        return new vscode.FileDecoration('◧', vscode.l10n.t('Only in the left article'));
      case '/right':
        return new vscode.FileDecoration('◨', vscode.l10n.t('Only in the right article'));
      default:
        return undefined;
    }
  }
}
