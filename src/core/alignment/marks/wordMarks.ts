import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { flatten } from '../../text/words/normalise';
import type { Span } from '../../text/span';

/** Sentences with more words, or more words and signs, than this get no marks: they are no prose. */
export const mostWordsToMark = 500;

/**
 * Words whole, with the marks inside them, a hyphen that is left of a compound, and the full stop of an abbreviation
 * (any but the last of the sentence); a word in brackets; every other character but space by itself. In scripts
 * written without spaces each character is a unit.
 */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const word = String.raw`(?:(?![${unspaced}])[\p{L}\p{M}\p{N}])+`;
const unit = new RegExp(
  String.raw`\[${word}\]|(?:(?<!\S)-)?${word}(?:['.,:/&_-]${word})*(?:-(?!\S)|\.(?!["')\]]*\s*$))?|\S`,
  'gu',
);

interface Unit extends Span {
  readonly form: string;
}

function units(sentence: string): readonly Unit[] {
  return Array.from(flatten(sentence).matchAll(unit), ({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    form,
  }));
}

/**
 * Joins the units of each pair of spans into one unit that is equal on both sides, unless these units also hold something
 * that differs.
 */
function unite(
  left: readonly Unit[],
  right: readonly Unit[],
  same: readonly CommonRun[],
): readonly [readonly Unit[], readonly Unit[]] {
  const unitedLeft = [...left];
  const unitedRight = [...right];
  for (const [at, pair] of same.entries()) {
    const here = rangeOf(unitedLeft, pair.left);
    const there = rangeOf(unitedRight, pair.right);
    if (here?.around === undefined || here.around !== there?.around) continue;
    const form = `\0${at}${here.around}`;
    unitedLeft.splice(here.from, here.count, { start: here.start, end: here.end, form });
    unitedRight.splice(there.from, there.count, { start: there.start, end: there.end, form });
  }
  return [unitedLeft, unitedRight];
}

/** The units that overlap a span; `around` is the text of these units outside it. */
function rangeOf(list: readonly Unit[], { start, end }: Span) {
  const from = list.findIndex((unit) => unit.end > start);
  const to = list.findIndex((unit) => unit.start >= end);
  const within = list.slice(from, to < 0 ? undefined : to);
  const first = within[0];
  const last = within.at(-1);
  if (from < 0 || !first || !last) return null;
  const around =
    first.form.slice(0, Math.max(0, start - first.start)) +
    '\0' +
    last.form.slice(last.form.length - Math.max(0, last.end - end));
  return { from, count: within.length, start: first.start, end: last.end, around };
}

/** Spans of one sentence that the other lacks, and which of them stand in for each other. */
export interface Difference {
  /** Absent where words were only added on the right. */
  readonly left: Span | null;
  /** Absent where words were only dropped from the left. */
  readonly right: Span | null;
}

/** A run of words that is in both sentences. */
export interface CommonRun {
  readonly left: Span;
  readonly right: Span;
}

/** How the words of two sentences relate, in order. */
interface WordComparison {
  readonly differences: readonly Difference[];
  readonly common: readonly CommonRun[];
}

/**
 * What differs between two sentences, by a shortest edit script over whole words and punctuation marks (Myers 1986, as
 * in diff-match-patch). Quotes and dashes of another shape are no difference. Null when a sentence has more than
 * `mostWordsToMark` words.
 * @param same What says the same though it is written otherwise; disjoint.
 */
export function compareWords(
  left: string,
  right: string,
  same: readonly CommonRun[] = [],
): WordComparison | null {
  const [a, b] = unite(units(left), units(right), same);
  if (a.length > mostWordsToMark || b.length > mostWordsToMark) return null;
  const ids = new Map<string, string>();
  const encode = (list: readonly Unit[], other: readonly Unit[]) =>
    list.map(({ form }, at) => idOf(at === first(list) ? initialForm(form, other) : form, ids)).join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const differences: Difference[] = [];
  const common: CommonRun[] = [];
  let atLeft = 0;
  let atRight = 0;
  let startLeft = 0;
  let startRight = 0;
  const flush = () => {
    const difference = { left: spanOf(a, startLeft, atLeft), right: spanOf(b, startRight, atRight) };
    if (difference.left ?? difference.right) differences.push(difference);
  };
  for (const [operation, run] of engine.diff_main(encode(a, b), encode(b, a), false)) {
    if (operation === 0) {
      flush();
      startLeft = atLeft + run.length;
      startRight = atRight + run.length;
      const here = spanOf(a, atLeft, startLeft);
      const there = spanOf(b, atRight, startRight);
      if (here && there) common.push({ left: here, right: there });
      atLeft = startLeft;
      atRight = startRight;
    } else if (operation < 0) atLeft += run.length;
    else atRight += run.length;
  }
  flush();
  return { differences, common };
}

/** Where the first word is: after an opening quotation mark or the like. */
function first(list: readonly Unit[]): number {
  return list.findIndex(({ form }) => /^[\p{L}\p{N}]/u.test(form));
}

/** The capital of a first word counts only if the other sentence has the word with it. */
function initialForm(form: string, other: readonly Unit[]): string {
  return other.some((unit) => unit.form === form) ? form : form.toLowerCase();
}

/** One character for each distinct form; two sentences stay far below the surrogates. */
function idOf(form: string, ids: Map<string, string>): string {
  let id = ids.get(form);
  if (id === undefined) {
    id = String.fromCharCode(ids.size + 1);
    ids.set(form, id);
  }
  return id;
}

function spanOf(list: readonly Unit[], from: number, to: number): Span | null {
  const first = list[from];
  const last = list[to - 1];
  return from < to && first && last ? { start: first.start, end: last.end } : null;
}
