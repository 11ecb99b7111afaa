// How an article is headed for people.
import { legible } from '../plain/legible';
import type { ArticleSentences } from './article';

interface HeadedText extends ArticleSentences {
  readonly title: string | null;
}

/** "22 July 2007" of an ISO day. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The headline, or the first words of the story where there is none. */
export function headlineOf(article: HeadedText): { readonly text: string; readonly isHeadline: boolean } {
  if (article.title !== null) return { text: article.title, isHeadline: true };
  const [first] = article.sentences;
  const opening = legible(article.plain.slice(first?.start ?? 0, first?.end ?? 200)).trim();
  if (opening === '') return { text: 'No text', isHeadline: false };
  const words = opening.slice(0, 400).split(/\s+/u);
  const text = words.slice(0, 8).join(' ').slice(0, 80);
  return {
    text: text.length < opening.length ? `${text.replace(/[\p{P}\s]+$/u, '')}…` : text,
    isHeadline: false,
  };
}
