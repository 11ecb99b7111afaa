import { firstValues, mostValues } from '../../alignment/values/firstValues';
import type { Word } from '../../alignment/words/words';
import { mayBeValue, type QuantitiesFound, type Value } from '../../alignment/values/values';
import type { DayNumber } from '../../entities/dates/calendar';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import { foreignValues } from './foreignValues';
import { fractionsIn, fractionWords } from './fractions';
import { type Hedge, hedgeBefore } from './hedge';
import { type Period, periodOf } from '../../entities/dates/period';

/** A figure or a date that a sentence states, with what it is about. */
export interface ValueClaim {
  readonly value: Value;
  /** With its hedge and all that makes it more exact: "at least 24", "late Friday". */
  readonly span: Span;
  readonly hedge: Hedge['sense'];
  /** Of a date: what its words say beside the calendar: "late", "morning", "by". */
  readonly detail: string;
  /** The days of a date that is told; null when they are not. */
  readonly period: Period | null;
  /** The day of the article; null when it does not tell. */
  readonly published: DayNumber | null;
  readonly sentence: ClaimSentence;
}

/** So many words before a value may be its hedge, and so many behind it its unit or what makes it more exact. */
const mostBefore = 4;
const mostBehind = 2;
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const behindMonth = new RegExp(`(?<!\\p{L})${months}\\p{L}{0,6}\\.?[-–]$`, 'u');
const beforeMonth = new RegExp(`^[-–]${months}`, 'u');
/** "Corresponding quarter of the", and a space. */
const longestBase = 32;
const vagueWords = new Set('recent recently later'.split(' '));
const dateBefore =
  /(?<![\p{L}])((?:early|earlier|late|later|by|the end of|the beginning of)(?:\son|\sin)?)[\s-]$/u;
const dateAfter = /^\s(morning|afternoon|evening|night|at (?:noon|midnight))(?!\p{L})/u;
const dayPart = /(?:morning|afternoon|evening|night)$/u;

/**
 * Each word that a value may be read from, with those beside it that may belong to the value; to ask takes far less time than to
 * read the values. Where two sentences have the same, they state the same in the same way.
 */
export function valuePlaces(sentence: ClaimSentence): ReadonlySet<string> {
  const { words, text } = sentence;
  const foreign = sentence.language === 'en' ? null : foreignValues(sentence);
  const places = new Set<string>();
  for (const [at, word] of words.entries()) {
    const isOne = foreign
      ? foreign.some(({ start, end }) => start < word.end && end > word.start)
      : isPlace(word, text);
    if (!isOne) continue;
    let place = '';
    const end = Math.min(words.length, at + mostBehind + 1);
    for (let near = Math.max(0, at - mostBefore); near < end; near++) place += `${words[near]?.form.norm} `;
    places.add(place);
  }
  return places;
}

/** Whether a sentence may state a value; to ask takes less time still than to list where. */
export function mayState(sentence: ClaimSentence): boolean {
  return sentence.language === 'en'
    ? sentence.words.some((word) => isPlace(word, sentence.text))
    : foreignValues(sentence).length > 0;
}

function isPlace(word: Word, text: string): boolean {
  return mayBeValue(word, text) || vagueWords.has(word.form.norm) || fractionWords.has(word.form.norm);
}

/**
 * @param published The day of the article, null when it does not tell.
 * @param known What the values of other sentences were read from.
 */
export function valueClaims(
  sentence: ClaimSentence,
  published: DayNumber | null,
  known?: QuantitiesFound,
): readonly ValueClaim[] {
  if (sentence.language !== 'en')
    return foreignValues(sentence).map((value) => claimOf(value, sentence, published));
  const values = withFractions(sentence, firstValues(sentence, known)).filter(
    (value) => !tellsNoDayOfItsOwn(value, sentence.text) && !isPlaceInList(value, sentence),
  );
  const claims = values.map((value) => claimOf(value, sentence, published));
  const vague = values.length < mostValues ? vagueDates(sentence, claims, published) : [];
  return vague.length === 0 ? claims : [...claims, ...vague].sort((a, b) => a.span.start - b.span.start);
}

/** Of "three-quarters" the three is no number. */
function withFractions(sentence: ClaimSentence, values: readonly Value[]): readonly Value[] {
  const fractions = fractionsIn(sentence);
  if (fractions.length === 0) return values;
  const others = values.filter(
    ({ start, end }) => !fractions.some((one) => one.start < end && one.end > start),
  );
  return [...others, ...fractions].sort((a, b) => a.start - b.start).slice(0, mostValues);
}

/** "7 You can't cure jet lag", "(2) Lower fares": the number of a heading or an item counts nothing, as that of "12 Americans" does. */
function isPlaceInList({ kind, start, end }: Value, { text, mentions }: ClaimSentence): boolean {
  if (kind !== 'number') return false;
  if (start <= 1 && /^\(?\p{Nd}{1,3}[.)]\s/u.test(text.slice(0, end + 2))) return true;
  return (
    start === 0 &&
    /^\p{Nd}{1,2}\s\p{Lu}/u.test(text.slice(0, end + 2)) &&
    !mentions.some((mention) => mention.start === end + 1)
  );
}

/** A month of "July-September", and the year of "the same period last year", which something is compared with. */
function tellsNoDayOfItsOwn({ kind, start, end }: Value, text: string): boolean {
  if (kind !== 'date') return false;
  const before = inSmallLetters(text.slice(Math.max(0, start - longestBase), start));
  return (
    behindMonth.test(before) ||
    beforeMonth.test(inSmallLetters(text.slice(end, end + 4))) ||
    /(?<!\p{L})(?:same|corresponding|comparable|equivalent|year-ago) (?:period|time|point|quarter|month|week|day|date|stage)\s(?:of\s|in\s|the\s)*$/u.test(
      before,
    )
  );
}

/** "The most recent", "two years earlier", "no later". */
function isCompared(text: string, start: number): boolean {
  return /(?:most|no|ago|years?|months?|weeks?|days?|hours?|minutes?|much|even|was|is)\s$/u.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** Words that tell when, but leave open which day: "recently", "later". */
function vagueDates(
  sentence: ClaimSentence,
  claims: readonly ValueClaim[],
  published: DayNumber | null,
): readonly ValueClaim[] {
  const words = sentence.words.filter(({ form }) => vagueWords.has(form.norm));
  return words.flatMap(({ form, start, end }) => {
    if (isCompared(sentence.text, start)) return [];
    if (claims.some(({ span }) => span.start < end + 12 && span.end > start - 12)) return [];
    const value: Value = { start, end, kind: 'date', facets: { vague: form.norm }, unit: '' };
    return [
      {
        value,
        span: { start, end },
        hedge: '' as const,
        detail: '',
        period: null,
        published,
        sentence,
      },
    ];
  });
}

function claimOf(value: Value, sentence: ClaimSentence, published: DayNumber | null): ValueClaim {
  const { text, mentions } = sentence;
  if (value.kind !== 'date') {
    const found = hedgeBefore(text, value.start);
    // "Over a 75-year period" and "within the two weeks" tell when, not how much.
    const isStretch =
      value.kind === 'duration' && /^(?:over|under|within) (?:an?|the) /iu.test(text.slice(found.start));
    const hedge = isStretch ? { sense: '' as const, start: value.start } : found;
    return {
      value,
      span: { start: hedge.start, end: value.end },
      hedge: hedge.sense,
      detail: '',
      period: null,
      published,
      sentence,
    };
  }
  const isStretch = value.facets['period'] !== undefined;
  const before = isStretch
    ? null
    : dateBefore.exec(inSmallLetters(text.slice(Math.max(0, value.start - 24), value.start)));
  const start = before ? value.start - before[0].length : value.start;
  const after = dateAfter.exec(inSmallLetters(text.slice(value.end, value.end + 16)));
  const end = value.end + (after?.[0].length ?? 0);
  const part = after?.[1] ?? dayPart.exec(inSmallLetters(text.slice(value.start, value.end)))?.[0] ?? '';
  const mention = mentions.find(
    (found) => found.kind === 'date' && found.start < value.end && found.end > value.start,
  );
  return {
    value,
    span: { start, end },
    hedge: '',
    detail: `${before?.[1] ?? ''} ${part}`.trim(),
    period: periodOf(mention?.value),
    published,
    sentence,
  };
}
