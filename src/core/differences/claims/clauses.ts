import type { Word } from '../../alignment/words/words';
import type { Span } from '../../text/span';
import type { ClaimSentence } from './claimSentence';
import { isBorder, isBroken, isLead, opensPart, trimmed } from './clauseWords';
import { isDeed, isDeterminer, isPreposition } from './phrases';
import { withSubject } from './subjects';

/** So many words tell what is asked of, at most. */
export const mostWords = 8;

/** The clause that ends before a span, with who does what it tells; null where it cannot be told. @param isWhole As of `withSubject`. */
export function clauseBefore(sentence: ClaimSentence, span: Span, isWhole = true): string | null {
  const { words, text } = sentence;
  let to = words.findIndex(({ end }) => end > span.start);
  if (to < 0) return null;
  while (to > 0 && isLead(words[to - 1])) to--;
  let from = to;
  while (from > 0 && !isBorder(words, from - 1, from, text)) from--;
  const verb = words.findIndex((_, at) => at >= from && at < to && tellsDeed(words, at));
  if (verb < 0) return null;
  return isWhole
    ? withSubject(sentence, verb, wholePart(words, verb, Math.min(to, verb + mostWords), text))
    : withSubject(sentence, verb, words.slice(verb, to), false);
}

/** The same of the clause that a span opens: "in 2008 the mill was rebuilt", "Thursday's meeting lasted". */
export function clauseBehind(sentence: ClaimSentence, span: Span): string | null {
  const { words, text } = sentence;
  const from = words.findIndex(({ start }) => start >= span.end);
  if (from < 0 || isWithinRelative(words, from, text) || isJoined(words[from])) return null;
  const to = endOfClause(words, from + 1, text);
  const verb = words.findIndex((_, at) => at >= from && at < to && tellsDeed(words, at));
  if (verb < 0) return null;
  return withSubject(sentence, verb, wholePart(words, verb, Math.min(to, verb + mostWords), text));
}

/** What is to come is told in the present, too: "the assembly meets on Dec. 7". */
const coming =
  /^(?:(?:meet|convene|reconvene|open|reopen|close|begin|start|end|resume|expire|arrive|depart|finish)s?|finishes)$/u;

function tellsDeed(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    isDeed(words, at) ||
    (word?.name === false && coming.test(word.form.norm) && before !== undefined && !isDeterminer(before))
  );
}

/** "Conceded at noon and said that he would step down" tells when he conceded. */
function isJoined(word: Word | undefined): boolean {
  return /^(?:and|but|or)$/u.test(word?.form.norm ?? '');
}

/** Whether what stands before a word ends a clause like "which was built in 1987,": the next one tells of another day. */
function isWithinRelative(words: readonly Word[], from: number, text: string): boolean {
  if (!isBorder(words, from - 1, from, text)) return false;
  let at = from - 1;
  while (at > 0 && !isBorder(words, at - 1, at, text)) at--;
  return /^(?:which|who)$/u.test(words[at]?.form.norm ?? '');
}

/** Of what is told from a verb on, all but a last phrase that is not told to its end: "met Berg in | the old". */
export function wholePart(words: readonly Word[], verb: number, end: number, text: string): readonly Word[] {
  let to = end;
  while (to > verb + 1 && isLead(words[to - 1])) to--;
  const next = words[to];
  const goesOn =
    to === verb + mostWords && next !== undefined && !isLead(next) && !isBorder(words, to - 1, to, text);
  if (!goesOn && !isBroken(words.slice(verb, to), text)) return words.slice(verb, to);
  for (let at = to - 1; at > verb; at--) {
    const word = words[at];
    if (!word || !(isPreposition(word) || word.form.norm === 'as' || opensPart(word))) continue;
    const part = trimmed(words.slice(verb, at));
    if (!isBroken(part, text)) return part;
  }
  return words.slice(verb, verb + 1);
}

/** The place behind the last word of the clause that goes on at a place. */
export function endOfClause(words: readonly Word[], from: number, text: string): number {
  let to = from;
  while (to < words.length && !isBorder(words, to - 1, to, text)) to++;
  while (to > from && isLead(words[to - 1])) to--;
  return to;
}
