import type { Word } from '../../alignment/words/words';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import { eventOf, isEnd } from './eventWords';
import { isBreak, isDeed, opensClause } from '../claims/phrases';

/** What happens at a date or a place, where its clause tells one of the things that a story mostly tells once. */
export interface EventTold {
  /** `arrested`, `voted`; with its end, `struck end`. */
  readonly event: string;
  /** Whether it is done or to come; empty where the words leave that open. */
  readonly tense: 'past' | 'ahead' | '';
  /** The word that tells it. */
  readonly at: number;
}

/** So many words from a date its event is told. */
const reach = 12;
const ahead =
  /^(?:will|would|shall|due|scheduled|expected|planned|plans|next|tomorrow|may|might|could|should|must|begins|starts|beginning|starting|opens|meets|resumes)$/u;
const done = /^(?:was|were|had|has|have|been|did)$/u;
const until = /(?<!\p{L})(?:until|till|through)\s(?:the\s)?$/u;

/** The event of which a span of a sentence tells when or where; null for none that is listed. */
export function eventAt({ words, text }: ClaimSentence, span: Span): EventTold | null {
  const first = words.findIndex(({ end }) => end > span.start);
  const next = words.findIndex(({ start }) => start >= span.end);
  if (first < 0) return null;
  const before = backward(words, first, text);
  const behind = next < 0 ? [] : forward(words, next, text, first);
  const clause = [...before, ...behind];
  const at = clause.find((place) => eventOf(words, place) !== undefined);
  if (at === undefined) return null;
  const isUntil = until.test(inSmallLetters(text.slice(Math.max(0, span.start - 14), span.start)));
  const ends = isUntil || clause.some((place) => words[place] && isEnd(words[place]));
  return {
    event: `${eventOf(words, at) ?? ''}${ends ? ' end' : ''}`,
    // What lasts until then was done and is to come.
    tense: isUntil ? '' : tenseOf(words, at, clause),
    at,
  };
}

function tenseOf(words: readonly Word[], at: number, clause: readonly number[]): EventTold['tense'] {
  const normAt = (place: number) => words[place]?.form.norm ?? '';
  const isTo = normAt(at - 1) === 'to' || (normAt(at - 2) === 'to' && normAt(at - 1) === 'be');
  if (isTo || clause.some((place) => ahead.test(normAt(place)))) return 'ahead';
  const isDone = normAt(at).endsWith('ed') || clause.some((place) => done.test(normAt(place)));
  return isDone || clause.some((place) => isDeed(words, place) && normAt(place).endsWith('ed')) ? 'past' : '';
}

/** The words before a place in its clause, nearest first. */
function backward(words: readonly Word[], from: number, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = from - 1; at >= 0 && from - at <= reach; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || isPause(text.slice(word.end, next.start))) break;
    const joins = word.form.norm === 'and' && !isDeed(words, at + 1);
    if (opensClause(word) && !joins) {
      // "The first round, which ended on Friday", "has not been seen since he set out on Friday".
      if (/^(?:which|since)$/u.test(word.form.norm))
        for (let far = at - 1; far >= Math.max(0, at - 3); far--) found.push(far);
      break;
    }
    found.push(at);
  }
  return found;
}

/** The words behind a place in its clause; a date that opens a sentence may have a comma. */
function forward(words: readonly Word[], from: number, text: string, first: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < words.length && at - from <= reach; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word) break;
    const between = before ? text.slice(before.end, word.start) : '';
    if (isPause(between) && !(first <= 2 && at === from && /^,\s$/u.test(between))) break;
    if (opensClause(word)) break;
    found.push(at);
  }
  return found;
}

function isPause(between: string): boolean {
  return isBreak(between) || between.includes(',');
}
