// The sentences that the page says about articles and links.
import type { LinkKind, LinkReason } from '../core/alignment/comparison';
import { legible } from '../core/plain/legible';
import { isUnsure } from '../core/alignment/linkStrength';
import type { ArticleView } from '../protocol/shapes';
import type { Counts, WordDifference, Shared } from '../core/alignment/sharedSentences';

/** What a sentence of each kind is: of two articles or of two versions of one. */
export const kindStates: Readonly<Record<LinkKind, string>> = {
  same: 'the same in the other text',
  reworded: 'reworded in the other text',
  partial: 'shares a part with the other text',
};

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

/** "CNN’s article" where that tells the two apart, else "the other article"; of one page "version 1". */
export function articleName(of: ArticleView, beside: ArticleView): string {
  if (areVersions(of, beside)) return `version ${of.version ?? ''}`;
  return of.publisher !== null && of.publisher !== beside.publisher
    ? `${of.publisher}’s article`
    : 'the other article';
}

/** A number of sentences and what they are. */
export interface CountPart {
  /** Null for those without a partner. */
  readonly kind: LinkKind | null;
  readonly text: string;
}

/**
 * "3 the same", "7 share a part", "2 only here": each sentence of a side counts in one part.
 * @param uncertain How many sentences without a partner stand in one of two versions, and the page does not tell in which.
 */
export function countParts(counts: Counts, uncertain: number): readonly CountPart[] {
  const { same, reworded, partial, total, shared } = counts;
  const parts: readonly (readonly [kind: LinkKind | null, count: number, what: string])[] = [
    ['same', same, 'the same'],
    ['reworded', reworded, 'reworded'],
    ['partial', partial, partial === 1 ? 'shares a part' : 'share a part'],
    [null, total - shared - uncertain, 'only here'],
    [null, uncertain, 'in one version, and the page does not tell which'],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([kind, count, what]) => ({ kind, text: `${figure(count)} ${what}` }));
}

/** "11 sentences: 2 reworded, 7 share a part, 2 only here" */
export function countSentence(total: number, parts: readonly CountPart[]): string {
  return total === 0
    ? 'no sentences to compare'
    : `${few(total, 'sentence')}: ${parts.map(({ text }) => text).join(', ')}`;
}

/** Where a sentence stands that has no partner in the other article. */
export function describeUnshared(article: ArticleView, index: number, other: ArticleView): string {
  return article.sentences[index]?.uncertain === true && areVersions(article, other)
    ? 'In one version; the page does not tell in which.'
    : `Only here, not in ${articleName(other, article)}.`;
}

/** "Reworded, moved: sentence 7 of 12 in CNN’s article. In both: …" */
export function describeShared(shared: Shared, total: number, article: string): string {
  const { kind, moved, partners, tooLong, why } = shared;
  const state = [{ same: 'The same', reworded: 'Reworded', partial: 'Shares a part' }[kind]];
  if (isUnsure(shared.links)) state.push('unsure');
  if (moved) state.push('moved');
  if (tooLong) state.push('too long to compare word by word');
  return `${state.join(', ')}: ${places(partners)} of ${total} in ${article}.${explainLink(why, kind)}`;
}

/** The differences that may change what is stated. */
export function weighty({ differences }: Shared): readonly WordDifference[] {
  return differences.filter((difference) => difference.class !== 'other');
}

/** "number differs: 52 / some 50", or "name only here: Crocker" where nothing stands in its place. */
export function describeDifference({ plain }: ArticleView, difference: WordDifference): string {
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
