import * as vscode from 'vscode';
import type { LinkKind } from '../../core/alignment/comparison';
import type { MentionKind } from '../../core/entities/entity';

/** The kinds that the Entities view groups by, in its order. All that can be counted or measured is a figure. */
export const listedKinds = ['person', 'organisation', 'place', 'group', 'date', 'figure'] as const;
export type ListedKind = (typeof listedKinds)[number];

const figures = [
  'number',
  'money',
  'percent',
  'measure',
  'duration',
  'time',
] as const satisfies readonly MentionKind[];

/** The group in which an entity of that kind is listed. */
export function listedKindOf(kind: MentionKind): ListedKind {
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'group':
    case 'date':
      return kind;
    case 'number':
    case 'money':
    case 'percent':
    case 'measure':
    case 'duration':
    case 'time':
      return 'figure';
  }
}

/** The kinds of the entities that a group lists. */
export function kindsListedAs(kind: ListedKind): readonly MentionKind[] {
  return kind === 'figure' ? figures : [kind];
}

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
    case 'figure':
      return vscode.l10n.t('Figures');
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
