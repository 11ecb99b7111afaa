import type { LinkReason } from '../comparison';
import { calendarWord } from '../words/dateWords';
import { isDayOfSaying } from '../words/occasion';
import type { ReadSentence, Word } from '../words/words';

/** As many names as a reader takes in at a glance. */
const mostNames = 5;
/** A quotation of fewer words proves nothing. */
const leastQuotation = 4;
/** Quotations are not looked for beyond this many words. */
const mostWordsSearched = 500;

/** Why two sentences are linked, in terms that a reader can check. */
export function reasonFor(left: ReadSentence, right: ReadSentence): LinkReason {
  const shorter = left.words.length <= right.words.length ? left : right;
  return {
    quotation: sharedQuotation(left, right),
    names: sharedNames(left, tellingOf(right)),
    sharedWords: countShared(left.words, right.words),
    words: shorter.words.length,
  };
}

/** `reasonFor` a sentence and itself. */
export function reasonForItself(sentence: ReadSentence): LinkReason {
  const longest = quotations(sentence).reduce<readonly Word[]>(
    (best, one) => (one.length > best.length ? one : best),
    [],
  );
  return {
    quotation: quotationOf(sentence, longest),
    names: sharedNames(sentence, everything),
    sharedWords: sentence.words.length,
    words: sentence.words.length,
  };
}

/** Size of the intersection of the two bags of words. */
function countShared(left: readonly Word[], right: readonly Word[]): number {
  const counts = new Map<string, number>();
  for (const { form } of left) counts.set(form.norm, (counts.get(form.norm) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const { norm } = word.form;
    const count = counts.get(norm) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(norm, count - 1);
  }
  return shared;
}

/** The names and numbers of a sentence, and which word stands before which. */
interface Telling {
  has(words: readonly Word[], at: number): boolean;
  hasInRow(before: Word, word: Word): boolean;
}

const everything: Telling = { has: () => true, hasInRow: () => true };

function tellingOf({ words }: ReadSentence): Telling {
  const alone = new Set<string>();
  const inRow = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (tells(word)) alone.add(meaning(words, i));
    if (tells(word) || particles.has(word.form.norm)) inRow.add(row(words[i - 1], word));
  }
  return {
    has: (others, at) => alone.has(meaning(others, at)),
    hasInRow: (before, word) => inRow.has(row(before, word)),
  };
}

/** The Tuesday on which somebody says something is not the one on which it is to be. */
function meaning(words: readonly Word[], at: number): string {
  const word = words[at];
  if (!word) return '';
  const isOfSaying = calendarWord(word)?.weekday !== undefined && isDayOfSaying(words, at);
  return isOfSaying ? `said ${word.form.norm}` : word.form.norm;
}

/** Runs of names and numbers of a sentence that the other has too, each word after the one before it. */
function sharedNames({ text, words }: ReadSentence, other: Telling): readonly string[] {
  const found = new Set<string>();
  let run: Word[] = [];
  const flush = () => {
    const last = run.findLast(tells);
    const [first] = run;
    if (first && last && !cutsFigure(text, first.start, last.end))
      found.add(text.slice(first.start, last.end));
    run = [];
  };
  for (const [at, word] of words.entries()) {
    const before = run.at(-1);
    if (!tells(word) && !(before && particles.has(word.form.norm))) {
      if (before) flush();
      continue;
    }
    const goesOn =
      before !== undefined &&
      other.hasInRow(before, word) &&
      /^(?:[ .-]*|:)$/.test(text.slice(before.end, word.start));
    if (!goesOn) flush();
    if (tells(word) ? other.has(words, at) : goesOn) run.push(word);
    else flush();
  }
  flush();
  return [...found].slice(0, mostNames);
}

/** Whether a stretch holds a part of a figure alone: the "4" of "4:20". */
function cutsFigure(text: string, start: number, end: number): boolean {
  return (
    /\d[:.,]\d/.test(text.slice(Math.max(0, start - 2), start + 1)) ||
    /\d[:.,]\d/.test(text.slice(end - 1, end + 2))
  );
}

/** Small words inside names: "Nuri al-Maliki", "Bank of Iraq". */
const particles = new Set('al el bin ibn de del da di du la van von der of'.split(' '));

function row(before: Word | undefined, word: Word): string {
  return `${before?.form.norm ?? ''} ${word.form.norm}`;
}

function tells({ name, form }: Word): boolean {
  return name || form.number;
}

/** The longest run of words that stands between quotation marks on both sides. */
function sharedQuotation(left: ReadSentence, right: ReadSentence): string | null {
  let best: readonly Word[] = [];
  const others = quotations(right);
  for (const quotation of quotations(left)) {
    for (const other of others) {
      const run = longestRun(quotation, other);
      if (run.length > best.length) best = run;
    }
  }
  return quotationOf(left, best);
}

function quotationOf({ text }: ReadSentence, words: readonly Word[]): string | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last && words.length >= leastQuotation ? text.slice(first.start, last.end) : null;
}

/** The words of each quotation of a sentence. */
function quotations({ words }: ReadSentence): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words.slice(0, mostWordsSearched)) {
    if (!word.quoted) open = null;
    else if (open) open.push(word);
    else found.push((open = [word]));
  }
  return found;
}

/** Longest common run of words (dynamic programming over the two lists). */
function longestRun(a: readonly Word[], b: readonly Word[]): readonly Word[] {
  let lengths = new Int32Array(b.length + 1);
  let best = 0;
  let bestEnd = 0;
  for (const [i, word] of a.entries()) {
    const next = new Int32Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (word.form.norm !== other.form.norm) continue;
      const length = (lengths[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best) {
        best = length;
        bestEnd = i + 1;
      }
    }
    lengths = next;
  }
  return a.slice(bestEnd - best, bestEnd);
}
