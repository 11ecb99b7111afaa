import { type DayNumber, yearOf } from '../../entities/dates/calendar';
import type { Value } from '../../alignment/values/values';
import type { Span } from '../../text/span';
import type { ValueClaim } from './valueClaims';

/** Whether something can or could happen; May is a month. */
const unreal =
  /(?<!\p{L})(?:could|might|may|should|capacity|capable|licen[sc]ed|designed|[Ii]f|threaten(?:s|ed|ing)?)(?!\p{L})/u;
/** "A cloud would kill"; what an article says that somebody would do is as sure as what somebody will do. */
const conditional = /(?<!\p{L})would(?!\p{L})/u;
/** Whether something happens again and again; "for more than a year" tells how long it does. */
const recurring =
  /(?<!\p{L})(?:every|each|annual|annually|per(?! ?cent| share| hour| second)|on average|so far this|(?<!(?:for|than|of|in|over|after|within|nearly|almost|about|half) )an? (?:year|month|week|day)(?! (?:ago|earlier|before|later)))(?!\p{L})/u;
const before =
  /(?<!\p{L})(?:ago|(?:last|previous) (?:year|month|decade|century|summer|autumn|fall|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)|earlier (?:attacks?|accidents?|disasters?)|history)(?!\p{L})/u;
/** "14 drivers in two years" are not those of the news; "the most in two years" are. */
const allTold =
  /(?<!\p{L})(?:in|over|within|during) (?:the )?(?:(?:past|last|previous) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:months|years|decades)(?!\p{L})/u;
const superlative = /(?<!\p{L})(?:\p{L}{3,}est|most|worst|first|highest|only)(?!\p{L})/u;
/** "The highest since 1998" is of the news. */
const mostSince =
  /(?<!\p{L})(?:\p{L}{3,}est|most|worst|first)(?:\s\p{L}+){0,4} since (?:\p{L}+ )?\d{4}(?!\d)/u;
/** The longest sentence that the law knows is nobody's. */
const extreme = /(?<!\p{L})(?:maximum|minimum) (?:sentence|term|penalty|fine)(?!\p{L})/u;
const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/u;
/** "3 June 2003", "June 3, 2003". */
const dayWithYear = /\d{1,2},? (?:\p{Lu}\p{L}+,? )?(\d{4})/gu;
/** A part of a sentence goes on with what the part before it tells: "since 1987, when 32 were killed". */
const goesOn = /^\s*(?:when|which|who|that|where|in which|\p{Ll}+ing)(?!\p{L})/u;
const opening = /^(?:in|on|since|during) [^,]{3,40},/u;
const pauses = /[;:()–—]|,(?!\d)|--|\s(?:while|but)\s/gu;
const pausesOfSums =
  /[;:()–—]|,(?!\d)|--|\s(?:while|but|and|from(?= \p{Sc}?\d)|against|compared (?:with|to)|versus)\s/gu;
/** "Profit rose, by 12 percent", "a profit of 4 million, up 12 percent". */
const pausesOfShares = /[;:()–—]|--|\s(?:while|but)\s/gu;
/** Longer parts are not read to their ends, in UTF-16 units. */
const longest = 240;
/** So many parts of a sentence are read together. */
const mostJoined = 3;
/** What lasts over the turn of a year may be told of either. */
const mostYears = 2;

/** When what a figure tells happened: a year before, empty for the news; null for what is no one occasion. */
export type Occasion = string | null;

/** The part of a sentence, between its pauses, that a figure stands in. */
export function partAround(text: string, { kind, start, end }: Value): Span {
  return between(
    text,
    { start, end },
    kind === 'money' ? pausesOfSums : kind === 'percent' ? pausesOfShares : pauses,
  );
}

function between(text: string, { start, end }: Span, pause: RegExp): Span {
  const first = Math.max(0, start - longest);
  const last = [...text.slice(first, start).matchAll(pause)].at(-1);
  const next = text.slice(end, end + longest).search(pause);
  return {
    start: last ? first + last.index + last[0].length : first,
    end: next < 0 ? Math.min(text.length, end + longest) : end + next,
  };
}

/**
 * @param part Where the figure stands, see `partAround`.
 * @param isPlan Whether it is of what somebody does and may only have said.
 */
export function occasionOf(
  { value, sentence: { text }, published }: ValueClaim,
  part: Span,
  isPlan = false,
): Occasion {
  let { start } = part;
  for (let joined = 0; joined < mostJoined && start > 0 && goesOn.test(text.slice(start, part.end)); joined++)
    ({ start } = between(text, { start: start - 1, end: start - 1 }, pauses));
  const written = text.slice(start, part.end);
  const said = `${opening.exec(text.slice(0, longest).toLowerCase())?.[0] ?? ''} ${written.toLowerCase()}`;
  if (extreme.test(said) || recurring.test(said)) return null;
  if (value.kind === 'number') {
    if (unreal.test(written) || (!isPlan && conditional.test(said))) return null;
    if (!isPlan && allTold.test(said) && !superlative.test(said)) return null;
  }
  const told = year.exec(start === part.start ? said.replace(mostSince, '') : said)?.[1];
  if (told !== undefined) return isOfNews(Number(told), written, published) ? '' : told;
  return before.test(said) ? null : '';
}

/** Whether what happened on two occasions may be one thing. */
export function mayBeOneOccasion(one: Occasion, other: Occasion): boolean {
  if (one === other) return true;
  return !!one && !!other && Math.abs(Number(one) - Number(other)) <= mostYears;
}

/** Whether a year is that of the news: of the article's day, or of a day that is told with its year. */
function isOfNews(told: number, written: string, published: DayNumber | null): boolean {
  if (published !== null) return yearOf(published) === told;
  return Array.from(written.matchAll(dayWithYear)).some(([, found]) => Number(found) === told);
}
