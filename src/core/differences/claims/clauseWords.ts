import { areBesideEachOther, type Word } from '../../alignment/words/words';
import { isAdverb } from './adverbs';
import { isBreak, isDeterminer, isPreposition, opensClause } from './phrases';

/** Whether more must follow: "his own", "the nation's", "same-". */
export function isBroken(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  if (!last) return true;
  return (
    words.length > 1 &&
    (/^['’-]/u.test(text.slice(last.end, last.end + 1)) ||
      isDeterminer(last) ||
      isHelp(last) ||
      opensPart(last) ||
      isAdverb(last.form.norm) ||
      /^(?:own|very|more|most|new|old|he|she|they|it|we|i|as|than|so|such|other|become)$/u.test(
        last.form.norm,
      ))
  );
}

/** "Met Berg | seeking help". */
export function opensPart({ form, name }: Word): boolean {
  return !name && form.norm.endsWith('ing') && form.norm.length > 5;
}

/** Without the words at the end that lead to what follows: "met Berg | in the". */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let to = words.length;
  while (to > 1 && isLead(words[to - 1])) to--;
  return words.slice(0, to);
}

/** The place of the first auxiliary before a verb; of the verb itself for none. */
export function firstOfVerb(words: readonly Word[], verb: number): number {
  let first = verb;
  while (first > 0 && words[first - 1] && isHelp(words[first - 1])) first--;
  return first;
}

/** Whether a word is an auxiliary, or stands among them. */
export function isHelp(word: Word | undefined): boolean {
  return /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|does|do|not|never|to|plans?|planned|expected)$/u.test(
    word?.form.norm ?? '',
  );
}

/** From the first word to the last as it is printed, white space made single. */
export function written(words: readonly Word[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}

/** Whether a word leads to what follows it: a preposition, an article, a conjunction. */
export function isLead(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isPreposition(word) ||
      /^(?:the|a|an|and|or|but|early|late|that|before|after|shortly|just|it|this|last)$/u.test(
        word.form.norm,
      ))
  );
}

/** Whether another clause begins with a word. */
export function isBorder(words: readonly Word[], at: number, next: number, text: string): boolean {
  const [one, other] = [words[at], words[next]];
  if (!one || !other) return true;
  if (areBesideEachOther(one, other, text)) return opensClause(other);
  const between = text.slice(one.end, other.start);
  return isBreak(between) || between.includes(',') || opensClause(other);
}
