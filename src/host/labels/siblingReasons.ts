import * as vscode from 'vscode';
import type { SiblingReason } from '../../core/siblings/sibling';
import { verbatim } from './verbatim';

/** Why an article counts as a sibling, for people: the strongest reason first. */
export function siblingReasons({ terms, names, sharedSentences, dayGap }: SiblingReason): readonly string[] {
  const { t } = vscode.l10n;
  const parts: string[] = [];
  if (sharedSentences === 1) parts.push(t('1 sentence word for word'));
  else if (sharedSentences > 1) parts.push(t('{0} sentences word for word', sharedSentences));
  if (dayGap === 0) parts.push(t('same day'));
  else if (dayGap === 1) parts.push(t('1 day apart'));
  else if (dayGap !== null) parts.push(t('{0} days apart', dayGap));
  const shared = [...new Set([...names, ...terms])].slice(0, 8);
  if (shared.length > 0) parts.push(t('both say {0}', verbatim(shared.join(', '))));
  return parts;
}
