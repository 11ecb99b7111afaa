import { isGroupWord } from '../../entities/gazetteers/nationalities';
import type { ValueDifference } from '../comparison';
import { isCommonWord } from '../words/wordRarity';
import { stem } from '../words/stem';
import { startsWithCapital } from '../../text/words/capital';
import type { ReadSentence, Word } from '../words/words';

/** Shorter names that differ in a letter are mostly other names. */
const leastLetters = 4;
/** A name of so many letters may differ in two of them. */
const longName = 8;
/** Further names of a sentence are not looked at. */
const mostNames = 40;
/** What makes another word of a name, not another spelling. */
const endings = /^(?:s|n|an|ian|i|is|ish|ese|es|ed|er|ers)$/;

/** Names that the two sentences spell otherwise: "Eric" beside "Erik". */
export function spelledOtherwise(left: ReadSentence, right: ReadSentence): readonly ValueDifference[] {
  const here = namesOf(left, right);
  const there = namesOf(right, left);
  const pairs: ValueDifference[] = [];
  const taken = new Set<Word>();
  for (const one of here) {
    const other = there.find(
      (word) =>
        !taken.has(word) &&
        !(isGroupWord(one.form.norm) && isGroupWord(word.form.norm)) &&
        isOtherSpelling(one.form.norm, word.form.norm) &&
        isBesideTheSame(left.words, one, right.words, word),
    );
    if (!other) continue;
    taken.add(other);
    pairs.push({
      left: { start: one.start, end: one.end },
      right: { start: other.start, end: other.end },
      class: 'name',
    });
  }
  return pairs;
}

/** Whether the word before or behind is the same: "Erik Solberg", "commander Erik". */
function isBesideTheSame(here: readonly Word[], one: Word, there: readonly Word[], other: Word): boolean {
  const at = here.indexOf(one);
  const farAt = there.indexOf(other);
  return [-1, 1].some((step) => {
    const word = here[at + step];
    return word !== undefined && word.form.norm === there[farAt + step]?.form.norm;
  });
}

/** The words of names that the other sentence lacks. */
function namesOf({ text, words }: ReadSentence, other: ReadSentence): readonly Word[] {
  const theirs = new Set(other.words.map(({ form }) => form.norm));
  return words
    .filter(
      ({ name, start, form: { norm } }) =>
        norm.length >= leastLetters &&
        !theirs.has(norm) &&
        /^\p{L}+$/u.test(norm) &&
        (name || (startsWithCapital(text, start) && !isCommonWord(stem(norm)))),
    )
    .slice(0, mostNames);
}

/** Whether two names differ in so little that they are spellings of one: a letter, or two in a long name. */
export function isOtherSpelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const most = short.length >= longName ? 2 : 1;
  if (long.length - short.length > most || !long.startsWith(short.charAt(0))) return false;
  if (long.startsWith(short) && endings.test(long.slice(short.length))) return false;
  return distance(short, long) <= most;
}

/** How many letters must be changed, added or dropped to turn one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
