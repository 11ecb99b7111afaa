import { inSmallLetters } from '../text/words/smallLetters';
import type { Difference } from './difference';

/** Words that leave open how much it is. */
const hedge =
  /(?<!\p{L})(?:about|some|around|roughly|approximately|(?:an )?estimated|nearly|almost|close to|at (?:least|most)|(?:more|less|fewer) than|over|under|up to|as (?:many|much) as|just (?:over|under|short of)|or (?:so|more|less)|dozens|scores|hundreds|thousands|millions|several|a few|many|few)(?!\p{L})/u;

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Of dates, the finest first: what an earlier one matches is more exact than what a later one does. */
const grains: readonly RegExp[] = [
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/u,
  new RegExp(
    `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:today|yesterday|tomorrow)\\b|\\b(?:${months})\\b\\.? \\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\\b`,
    'u',
  ),
  /\bweek(?:end)?\b/u,
  new RegExp(`\\b(?:${months}|month)\\b`, 'u'),
  /\b(?:spring|summer|autumn|fall|winter|quarter)\b/u,
  /\b\d{4}\b(?!s)|\byear\b/u,
  /\b\d0s\b|\bdecade\b|\bcentury\b/u,
];

/** Which side of a difference says more exactly what both say; null when that cannot be told from their words. */
export function moreExact({
  kind,
  left,
  right,
}: Pick<Difference, 'kind' | 'left' | 'right'>): 'left' | 'right' | null {
  const [here, there] = [inSmallLetters(left.text), inSmallLetters(right.text)];
  const measures: readonly ((text: string) => number)[] = [
    (text) => (hedge.test(text) ? 0 : 1),
    ...(kind === 'date' ? [grainOf] : []),
    ...(kind === 'figure' ? [digitsOf] : []),
  ];
  for (const measure of measures) {
    const more = measure(here) - measure(there);
    if (more !== 0) return more > 0 ? 'left' : 'right';
  }
  const [mine, theirs] = [wordsOf(here), wordsOf(there)];
  if (mine.size > theirs.size && [...theirs].every((word) => mine.has(word))) return 'left';
  if (theirs.size > mine.size && [...mine].every((word) => theirs.has(word))) return 'right';
  return null;
}

function grainOf(date: string): number {
  const found = grains.findIndex((grain) => grain.test(date));
  return found < 0 ? -grains.length : -found;
}

/** Digits up to the last one that is no zero. */
function digitsOf(figure: string): number {
  return figure.replace(/\D/gu, '').replace(/0+$/u, '').length;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
