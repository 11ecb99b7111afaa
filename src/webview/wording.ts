// The sentences that the page says about articles and links.
import type { LinkKind, LinkReason } from '../core/alignment/comparison';
import type { ArticleView } from '../protocol/shapes';
import type { Sibling } from '../core/siblings/sibling';
import type { Counts, Shared } from './shared';

export const kindNames: Readonly<Record<LinkKind, string>> = {
  same: 'the same',
  reworded: 'reworded',
  partial: 'in part',
};

export const kinds: readonly LinkKind[] = ['same', 'reworded', 'partial'];

/** `few(1, 'line')` is "1 line", `few(3, 'line')` is "3 lines". */
export function few(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function inWords(count: number): string {
  return smallNumbers[count] ?? count.toLocaleString('en');
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
  return `${shared.toLocaleString('en')} of ${few(total, 'sentence')} ${shared === 1 ? 'is' : 'are'} in ${version}`;
}

/** "18 of 19 sentences are in one version, and the page does not tell which; 1 is in both"; the kinds follow after a colon. */
export function countVersions({ shared, total }: Counts, uncertain: number): string {
  const one = uncertain === 1 ? 'sentence is' : 'sentences are';
  const both = shared === 0 ? 'none is' : `${shared.toLocaleString('en')} ${shared === 1 ? 'is' : 'are'}`;
  return `${uncertain.toLocaleString('en')} of ${total.toLocaleString('en')} ${one} in one version, and the page does not tell which; ${both} in both`;
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

/** "22 July 2007" of an ISO day. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The headline, or the first words of the story where there is none. */
export function headlineOf(article: ArticleView): { readonly text: string; readonly isHeadline: boolean } {
  if (article.title !== null) return { text: article.title, isHeadline: true };
  const [first] = article.sentences;
  const opening = article.text.slice(first?.start ?? 0, first?.end ?? 200).trim();
  if (opening === '') return { text: 'No text', isHeadline: false };
  const words = opening.slice(0, 400).split(/\s+/u);
  const text = words.slice(0, 8).join(' ').slice(0, 80);
  return {
    text: text.length < opening.length ? `${text.replace(/[\p{P}\s]+$/u, '')}…` : text,
    isHeadline: false,
  };
}

/** Why an article is the other's sibling, for a tooltip. */
export function explainSibling({ score, why }: Sibling): string {
  const reasons = [`Similarity ${score.toFixed(2)}`];
  if (why.sharedSentences > 0) reasons.push(`${few(why.sharedSentences, 'sentence')} word for word`);
  if (why.names.length > 0) reasons.push(`names: ${why.names.join(', ')}`);
  if (why.terms.length > 0) reasons.push(`terms: ${why.terms.join(', ')}`);
  if (why.dayGap !== null) reasons.push(why.dayGap === 0 ? 'same day' : `${few(why.dayGap, 'day')} apart`);
  return reasons.join('\n');
}
