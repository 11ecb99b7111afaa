import * as vscode from 'vscode';
import type { LinkKind } from '../core/alignment/comparison';
import type { MentionKind } from '../core/entities/entity';

/** The kinds that the Entities view groups by, in its order. */
export const listedKinds = [
  'person',
  'organisation',
  'place',
  'group',
  'date',
] as const satisfies readonly MentionKind[];
export type ListedKind = (typeof listedKinds)[number];

/** The name of a codicon. */
export function kindIcon(kind: MentionKind): string {
  switch (kind) {
    case 'person':
      return 'person';
    case 'organisation':
      return 'briefcase';
    case 'place':
      return 'location';
    case 'group':
      return 'organization';
    case 'date':
      return 'calendar';
    case 'time':
    case 'duration':
      return 'watch';
    case 'number':
    case 'money':
    case 'percent':
    case 'measure':
      return 'symbol-number';
  }
}

export function kindName(kind: MentionKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('person');
    case 'organisation':
      return vscode.l10n.t('organisation');
    case 'place':
      return vscode.l10n.t('place');
    case 'group':
      return vscode.l10n.t('group');
    case 'date':
      return vscode.l10n.t('date');
    case 'time':
      return vscode.l10n.t('time');
    case 'number':
      return vscode.l10n.t('number');
    case 'money':
      return vscode.l10n.t('money');
    case 'percent':
      return vscode.l10n.t('percentage');
    case 'duration':
      return vscode.l10n.t('duration');
    case 'measure':
      return vscode.l10n.t('measure');
  }
}

export function kindTitle(kind: ListedKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organisation':
      return vscode.l10n.t('Organisations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'group':
      return vscode.l10n.t('Groups');
    case 'date':
      return vscode.l10n.t('Dates');
  }
}

/** How a shared sentence relates to its partner, to begin a line with. */
export function linkTitle(kind: LinkKind): string {
  switch (kind) {
    case 'same':
      return vscode.l10n.t('The same');
    case 'reworded':
      return vscode.l10n.t('Reworded');
    case 'partial':
      return vscode.l10n.t('Shares a part');
  }
}
