import { type Period, periodOf } from '../entities/dates/period';
import type { NamedArticle } from '../differences/difference';
import { parseDay } from '../entities/dates/calendar';
import { nearDays } from '../entities/dates/dateValue';
import { formatDate, isDay } from '../entities/dates/formatDate';
import type { Mention } from '../entities/entity';
import { filterSteps, flatMapSteps, Pace, sortSteps } from '../steps';
import type { Span } from '../text/span';

/** A step is so many mentions, or times. */
const stepLength = 1000;

/** Where an article speaks of a time, first in that sentence: the words of the date. */
export interface TimeSaying extends Span {
  /** The article's place in the story. */
  readonly article: number;
  /** Index into its sentences. */
  readonly sentence: number;
  /** Whether the article does not tell the year, which another one of the story does. */
  readonly lacksYear: boolean;
}

/** A day or a longer time of which articles of a story speak, or on which one was published. */
export interface StoryTime {
  /** As `resolveDates` gives it; null where the article does not tell which day it is ("Tuesday"). */
  readonly value: string | null;
  /** The words of the date where there is no value; else empty. */
  readonly words: string;
  /** Null where not even the year is told. */
  readonly period: Period | null;
  /** The articles that were published then, by their places. */
  readonly published: readonly number[];
  /** One for each sentence; by article, then place. */
  readonly sayings: readonly TimeSaying[];
}

/** How exactly a time is told: a day of a known year, a longer time, one without its year, or words alone. */
export type TimeKind = 'day' | 'longer' | 'noYear' | 'untold';

export function kindOfTime({ value, period }: Pick<StoryTime, 'value' | 'period'>): TimeKind {
  if (value === null) return 'untold';
  if (period === null) return 'noYear';
  return isDay(value) ? 'day' : 'longer';
}

/** "28 May 2007", "April 1980", or the words of the articles where they do not tell which day it is; months by three letters when `short`. */
export function nameOfTime({ value, words }: Pick<StoryTime, 'value' | 'words'>, short = false): string {
  return value === null ? words : formatDate(value, short);
}

interface Gathered {
  readonly published: number[];
  readonly sayings: TimeSaying[];
}

/**
 * The times of a story: first those of a known year by their days, the longer ones first, then those without a year, then those
 * that are not told, by their words. A date without its year is the one of the story that is the same but for its year, where
 * there is only one and it is near the day on which an article of the story was published; nothing vague becomes a day. In short
 * steps.
 */
export function* storyTimes(articles: readonly NamedArticle[]): Generator<undefined, readonly StoryTime[]> {
  const told = new Map<string, Gathered>();
  const untold = new Map<string, Gathered>();
  const at = (times: Map<string, Gathered>, key: string): Gathered => {
    const found = times.get(key) ?? { published: [], sayings: [] };
    times.set(key, found);
    return found;
  };
  for (const [place, { article }] of articles.entries())
    if (article.published !== null) at(told, article.published).published.push(place);
  const pace = new Pace(stepLength);
  const said: (DateIn & { readonly place: number })[] = [];
  for (const [place, { article, mentions }] of articles.entries())
    for (const date of yield* datesIn(article.sentences, mentions, pace)) said.push({ ...date, place });
  const days = articles.flatMap(({ article }) => parseDay(article.published ?? '') ?? []);
  const values = new Set([...told.keys(), ...said.flatMap(({ mention: { value } }) => value ?? [])]);
  const known = byYearlessValue(
    yield* filterSteps(values, stepLength, (value) => isNear(periodOf(value), days)),
  );
  for (const { mention, sentence, place } of said) {
    if (pace.isDue(1)) yield;
    const { value, text, start, end } = mention;
    const lent = value?.startsWith('-') === true ? known.get(value) : undefined;
    const [only] = lent?.size === 1 ? lent : [];
    const time = value === undefined ? at(untold, wordsOf(text)) : at(told, only ?? value);
    const last = time.sayings.at(-1);
    if (last?.article === place && last.sentence === sentence) continue;
    time.sayings.push({ article: place, sentence, start, end, lacksYear: only !== undefined });
  }
  const times = yield* flatMapSteps([...told], stepLength, ([value, time]) => [
    { value, words: '', period: periodOf(value), ...time },
  ]);
  const rest = yield* sortSteps([...untold], ([one], [other]) => (one < other ? -1 : 1));
  return [
    ...(yield* sortSteps<StoryTime>(times, byDays)),
    ...rest.map(([words, time]) => ({ value: null, words, period: null, ...time })),
  ];
}

interface DateIn {
  readonly mention: Mention;
  /** Index into the sentences. */
  readonly sentence: number;
}

/** The dates of an article's sentences; the mentions are in order. */
function* datesIn(
  sentences: readonly Span[],
  mentions: readonly Mention[],
  pace: Pace,
): Generator<undefined, readonly DateIn[]> {
  const byStart = yield* sortSteps([...sentences.entries()], ([, a], [, b]) => a.start - b.start);
  const dates: DateIn[] = [];
  let next = 0;
  for (const mention of mentions) {
    if (pace.isDue(1)) yield;
    if (mention.kind !== 'date') continue;
    while (next < byStart.length && (byStart[next]?.[1].end ?? 0) <= mention.start) next += 1;
    const [sentence, span] = byStart[next] ?? [];
    if (sentence !== undefined && span && span.start <= mention.start) dates.push({ mention, sentence });
  }
  return dates;
}

function isNear(period: Period | null, days: readonly number[]): boolean {
  return days.some((day) => period && period.from - day <= nearDays && day - period.to <= nearDays);
}

/** For each value without its years all that are the same but for them. */
function byYearlessValue(values: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const value of values) {
    if (value.startsWith('-')) continue;
    const yearless = value.replace(/\d{4}-/gu, '--');
    known.set(yearless, (known.get(yearless) ?? new Set()).add(value));
  }
  return known;
}

/** Words that are told apart by nothing but their case are the same. */
function wordsOf(text: string): string {
  const words = text.replace(/\s+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function byDays(one: StoryTime, other: StoryTime): number {
  const [a, b] = [one.period, other.period];
  if (!a || !b)
    return Number(a === null) - Number(b === null) || ((one.value ?? '') < (other.value ?? '') ? -1 : 1);
  return a.from - b.from || b.to - a.to || ((one.value ?? '') < (other.value ?? '') ? -1 : 1);
}
