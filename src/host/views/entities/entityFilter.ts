import * as vscode from 'vscode';
import type { Presence } from '../../../core/entities/card';
import type { OpenComparison } from '../../comparison/openComparison';
import { presences as allPresences } from '../../../protocol/libraryShapes';
import { kindTitle, listedKinds } from '../../labels/kinds';
import type { ListedKind } from '../../labels/kinds';
import { presenceLabel } from '../../labels/presence';

type Choice = vscode.QuickPickItem & { readonly kind?: vscode.QuickPickItemKind } & (
    | { readonly entityKind: ListedKind }
    | { readonly presence: Presence }
    | { readonly kind: vscode.QuickPickItemKind.Separator }
  );

/** Which entities the reader wants listed. */
export interface ListFilter {
  readonly kinds: ReadonlySet<ListedKind>;
  readonly presences: ReadonlySet<Presence>;
}

export const everything: ListFilter = { kinds: new Set(listedKinds), presences: new Set(allPresences) };

export function isFiltering({ kinds, presences }: ListFilter): boolean {
  return kinds.size < listedKinds.length || presences.size < allPresences.length;
}

/** Lets the reader choose what is listed: kinds and, while a comparison is open, where an entity is named. */
export async function pickFilter(
  { kinds, presences }: ListFilter,
  open: OpenComparison | null,
): Promise<ListFilter | undefined> {
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choices: Choice[] = [
    separator(vscode.l10n.t('Kinds')),
    ...listedKinds.map((kind) => ({ label: kindTitle(kind), picked: kinds.has(kind), entityKind: kind })),
  ];
  if (open) {
    choices.push(separator(vscode.l10n.t('Named')));
    for (const presence of allPresences)
      choices.push({ label: presenceLabel(presence, open), picked: presences.has(presence), presence });
  }
  const picked = await vscode.window.showQuickPick(choices, {
    canPickMany: true,
    title: vscode.l10n.t('Filter Entities'),
    placeHolder: vscode.l10n.t('What to list'),
  });
  if (!picked) return undefined;
  return {
    kinds: new Set(picked.flatMap((choice) => ('entityKind' in choice ? choice.entityKind : []))),
    presences: open
      ? new Set(picked.flatMap((choice) => ('presence' in choice ? choice.presence : [])))
      : presences,
  };
}
