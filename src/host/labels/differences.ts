import * as vscode from 'vscode';
import type { Difference, DifferenceKind } from '../../core/differences/difference';
import { differenceKindMessages, relationMessage } from '../../core/reports/differenceMessages';

/** The name of a codicon. */
export function differenceIcon(kind: DifferenceKind): string {
  switch (kind) {
    case 'figure':
      return 'symbol-number';
    case 'date':
      return 'calendar';
    case 'name':
      return 'person';
    case 'attribution':
      return 'megaphone';
    case 'quotation':
      return 'quote';
    case 'polarity':
      return 'question';
  }
}

export function differenceKindTitle(kind: DifferenceKind): string {
  switch (kind) {
    case 'figure':
      return vscode.l10n.t('Figures');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'name':
      return vscode.l10n.t('Names');
    case 'attribution':
      return vscode.l10n.t('Sources');
    case 'quotation':
      return vscode.l10n.t('Quotations');
    case 'polarity':
      return vscode.l10n.t('Yes or No');
  }
}

/** "figure" */
export function differenceKindName(kind: DifferenceKind): string {
  return vscode.l10n.t(differenceKindMessages[kind]);
}

/** "cannot both be true", "more exact on the right" */
export function relationLabel(difference: Difference): string {
  return vscode.l10n.t(relationMessage(difference));
}

export function conflictsIn(differences: readonly Difference[]): number {
  return differences.filter(({ relation }) => relation === 'conflict').length;
}

/** "6 differences, 2 of them conflicts" */
export function differencesLabel(differences: readonly Difference[]): string {
  const { length } = differences;
  const conflicts = conflictsIn(differences);
  if (length === 0) return vscode.l10n.t('no differences');
  if (length === 1) {
    return conflicts === 1 ? vscode.l10n.t('1 difference, a conflict') : vscode.l10n.t('1 difference');
  }
  if (conflicts === 0) return vscode.l10n.t('{0} differences', length);
  return conflicts === 1
    ? vscode.l10n.t('{0} differences, 1 of them a conflict', length)
    : vscode.l10n.t('{0} differences, {1} of them conflicts', length, conflicts);
}

/** The first letter as a capital. */
export function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
