// The sentences that the page says about articles and links.
import type { LinkKind, LinkReason } from '../core/alignment/comparison';
import { legible } from '../core/plain/legible';
import type { ArticleView } from '../protocol/shapes';
import type { Counts, Difference, Shared } from '../core/alignment/sharedSentences';

export const kindNames: Readonly<Record<LinkKind, string>> = {
  same: 'the same',
  reworded: 'reworded',
  partial: 'in part',
};

/** "reworded in the other version". */
export function inOtherVersion(kind: LinkKind): string {
  return `${kindNames[kind]} in the other version`;
}

export const kinds: readonly LinkKind[] = ['same', 'reworded', 'partial'];

/** With commas: "1,151". */
export function figure(count: number): string {
  return count.toLocaleString('en');
}

/** `few(1, 'line')` is "1 line", `few(3, 'line')` is "3 lines". */
export function few(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Whether the two are versions of one page. */
export function areVersions(one: ArticleView, other: ArticleView): boolean {
  return one.id === other.id && one.version !== null && other.version !== null;
}

/** "CNN's version" where that tells the two apart, else "the other version". */
export function versionName(of: ArticleView, beside: ArticleView): string {
  if (areVersions(of, beside)) return `version ${of.version ?? ''}`;
  return of.publisher !== null && of.publisher !== beside.publisher
    ? `${of.publisher}’s version`
    : 'the other version';
}

/** "11 of 15 sentences are in the other version"; the kinds follow after a colon. */
export function countSentence({ shared, total }: Counts, version: string): string {
  if (total === 0) return 'This article has no sentences to compare';
  if (shared === 0) return `None of the ${few(total, 'sentence')} is in ${version}`;
  return `${figure(shared)} of ${few(total, 'sentence')} ${shared === 1 ? 'is' : 'are'} in ${version}`;
}

/** "18 of 19 sentences are in one version, and the page does not tell which; 1 is in both"; the kinds follow after a colon. */
export function countVersions({ shared, total }: Counts, uncertain: number): string {
  const one = uncertain === 1 ? 'sentence is' : 'sentences are';
  const both = shared === 0 ? 'none is' : `${figure(shared)} ${shared === 1 ? 'is' : 'are'}`;
  return `${figure(uncertain)} of ${figure(total)} ${one} in one version, and the page does not tell which; ${both} in both`;
}

/** Where a sentence stands that has no partner in the other article. */
export function describeUnshared(article: ArticleView, index: number, other: ArticleView): string {
  return article.sentences[index]?.uncertain === true && areVersions(article, other)
    ? 'In one version; the page does not tell in which.'
    : `Not in ${versionName(other, article)}.`;
}

/** "Reworded, moved: sentence 7 of 12 in CNN’s version. Linked because …" */
export function describeShared(shared: Shared, total: number, version: string): string {
  const { kind, moved, partners, tooLong, why } = shared;
  const state = [{ same: 'The same', reworded: 'Reworded', partial: 'In part' }[kind]];
  if (moved) state.push('moved');
  if (tooLong) state.push('too long to compare word by word');
  return `${state.join(', ')}: ${places(partners)} of ${total} in ${version}.${explainLink(why, kind)}`;
}

/** The differences that may change what is stated. */
export function weighty({ differences }: Shared): readonly Difference[] {
  return differences.filter((difference) => difference.class !== 'other');
}

/** "number differs: 52 / some 50", or "name only here: Crocker" where nothing stands in its place. */
export function describeDifference({ plain }: ArticleView, difference: Difference): string {
  const here = legible(plain.slice(difference.start, difference.end));
  return difference.instead === null
    ? `${difference.class} only here: ${here}`
    : `${difference.class} differs: ${here} / ${difference.instead}`;
}

/** "sentence 7", or "sentences 2, 7 and 8" in the order of the text. */
function places(indices: readonly number[]): string {
  const numbers = [...indices].sort((a, b) => a - b).map((index) => String(index + 1));
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? `sentence ${last}` : `sentences ${numbers.join(', ')} and ${last}`;
}

function explainLink({ quotation, names, sharedWords, words }: LinkReason, kind: LinkKind): string {
  if (kind === 'same') return '';
  const reasons: string[] = [];
  if (quotation !== null) reasons.push('the same quotation');
  if (names.length > 0) reasons.push(names.join(', '));
  if (words > 0) reasons.push(`${sharedWords} of ${few(words, 'word')}`);
  return reasons.length > 0 ? ` In both: ${reasons.join('; ')}.` : '';
}
