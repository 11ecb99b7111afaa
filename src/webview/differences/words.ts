// What the page says of differences.
import type { Difference, DifferenceKind } from '../../core/differences/difference';
import { alsoIn, differenceKindMessages, relationMessage } from '../../core/reports/differenceMessages';
import { sayInEnglish } from '../../core/reports/messages';
import { few, figure } from '../descriptions';

/** Null while they are looked for, `failed` when they could not be found out. */
export type FoundDifferences = readonly Difference[] | 'failed' | null;

export function differencesOf(found: FoundDifferences): readonly Difference[] {
  return found === null || found === 'failed' ? [] : found;
}

/** Codicons. */
export const kindIcons: Readonly<Record<DifferenceKind, string>> = {
  figure: 'symbol-number',
  date: 'calendar',
  name: 'person',
  attribution: 'megaphone',
  quotation: 'quote',
  polarity: 'question',
};

/** "6 differences, 2 of them conflicts" */
export function countOf(found: FoundDifferences): string {
  if (found === null) return 'Looking for differences…';
  if (found === 'failed') return 'Differences not found';
  if (found.length === 0) return 'No differences';
  const conflicts = found.filter(({ relation }) => relation === 'conflict').length;
  if (conflicts === 0) return few(found.length, 'difference');
  if (found.length === 1) return '1 difference, a conflict';
  return `${few(found.length, 'difference')}, ${figure(conflicts)} of them ${conflicts === 1 ? 'a conflict' : 'conflicts'}`;
}

/** What stands in place of a list without rows; null for one with rows. */
export function whyEmpty(found: FoundDifferences): string | null {
  if (found === null) return 'Looking for what the two do not agree on…';
  if (found === 'failed')
    return 'Where the two differ could not be found out. The output channel “Parallax” says why.';
  if (found.length > 0) return null;
  return 'No differences were found: no figure, date, name, source or quotation that one article gives and the other gives otherwise.';
}

export function kindOf({ kind }: Difference): string {
  return sayInEnglish(differenceKindMessages[kind]);
}

/** "cannot both be true", "more exact on the right" */
export function relationOf(difference: Difference): string {
  return sayInEnglish(relationMessage(difference));
}

/** "also in sentence 7" */
export function alsoSaid(sentence: number): string {
  return alsoIn([sentence], sayInEnglish) ?? '';
}

/** "Difference 2 of 6, number of hostages: 52 / some 50. More exact on the left." */
export function stateOfDifference(difference: Difference, index: number, total: number): string {
  const { about, left, right } = difference;
  return `Difference ${index + 1} of ${total}, ${about}: ${left.text} / ${right.text}. ${capitalised(relationOf(difference))}.`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
