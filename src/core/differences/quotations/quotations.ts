import type { LinkedPair } from '../../alignment/align';
import { isOtherSpelling } from '../../alignment/marks/nameSpellings';
import type { Word, WordForm } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import type { Span } from '../../text/span';
import { commonWords, type WordMatch } from '../claims/commonWords';
import type { Difference } from '../difference';
import { differenceOf, type Finding, type TwoArticles } from '../claims/linkedSentences';
import type { Linking } from '../claims/linking';
import { requotedPairs } from './requoted';
import { aboutUtterance } from '../sources/sources';
import { Rows, runLength } from './rows';
import {
  type BothQuoted,
  indexSpeeches,
  type Quoted,
  readQuoted,
  type Speech,
  spanOf,
  speechesNear,
} from './speeches';
import { isSpoken, leastTelling, tells } from './spokenWords';

/** Share, by what they tell, of the shorter part's words that the other must have. */
const leastShared = 0.6;
/** With this many common words in a row, less of the rest must be shared. */
const longRun = 6;
const leastOfLongRun = 0.35;
/** A run that tells less is no part of an utterance when it stands apart from the rest of it. */
const leastRunTelling = 4;
/** What parts of sentences that are not linked have in common at least, in words in a row. */
const leastElsewhere = 5;
/** So many words may be missing from a part that is no sentence of its own, or so many times its own words. */
const mostCut = 6;
const mostOfCut = 4;
/** What is left of a part, by what it tells, when no more than a word is cut. */
const leastCut = 4;
/** When this many words on both sides lie between common ones, these are of two utterances. */
const mostBetween = 7;
/** The same, when the other side has at least a word between them. */
const mostInserted = 20;
/** How many words in a row two parts share of which only the first or last words are others, and how many these are. */
const leastBeforeLast = 5;
const mostLast = 2;
/** A denial is one of so many words at most. */
const mostOfDenial = 4;
/** What an utterance is led in by says nothing. */
const leads = new Set('and but so well now because or yet look'.split(' '));
/** How alike two parts are whose other words tell nothing: "everything" and "all of it". */
const leastOfFillers = 0.75;
const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** What an article sets in: "they [the miners]". */
const inserted = /\[[^\]]*\]/gu;
const negation = new Set('no not never nor none without cannot'.split(' '));

/** Utterances that both articles quote, and quote otherwise: in other words, or cut. */
export function* quotationDifferences(
  articles: TwoArticles,
  links: readonly LinkedPair[],
  { isLinked, settled }: Linking,
): Generator<undefined, readonly Difference[]> {
  const { left, right } = articles;
  const rows = new Rows();
  const quoted = {
    rows,
    left: yield* readQuoted(left, rows, settled.left),
    right: yield* readQuoted(right, rows, settled.right),
  };
  const index = yield* indexSpeeches(quoted.right.speeches, quoted.left.speeches);
  const found: Difference[] = [];
  const told = new Set<Speech>();
  const tell = (one: Speech, other: Speech, finding: QuotedOtherwise) => {
    told.add(one).add(other);
    const about = aboutUtterance(left.at(one.sentence), right.at(other.sentence));
    const sentences = { left: one.sentence, right: other.sentence };
    found.push(differenceOf({ kind: 'quotation', about, ...finding }, sentences, articles, finding.score));
  };
  for (const speech of quoted.left.speeches) {
    const matches: { readonly match: Match; readonly other: Speech }[] = [];
    for (const other of speechesNear(speech, index)) {
      const match = matchOf(speech, other, quoted);
      if (!match || (match.run < leastElsewhere && !isLinked(speech.sentence, other.sentence))) continue;
      matches.push({ match, other });
    }
    yield;
    matches.sort((p, q) => q.match.score - p.match.score || p.other.sentence - q.other.sentence);
    const taken: Span[] = [];
    let isQuotedOtherwise = false;
    for (const { match, other } of matches) {
      const { start, end } = spanOf(speech.words, match.first, match.last + 1);
      if (taken.some((span) => span.start < end && span.end > start)) continue;
      taken.push({ start, end });
      if (match.isSame) {
        told.add(speech).add(other);
        continue;
      }
      // What is cut from here may be what another part has.
      const spans = match.interior ?? (isQuotedOtherwise ? null : cutOf(speech, other, match, quoted));
      if (!spans) continue;
      isQuotedOtherwise = true;
      tell(speech, other, {
        relation: match.isContrary ? 'conflict' : 'wording',
        score: match.score,
        ...spans,
      });
    }
  }
  for (const { left: one, right: other, score } of yield* requotedPairs(quoted, links, told))
    tell(one, other, { relation: 'wording', score, left: one.span, right: other.span });
  return found;
}

interface QuotedOtherwise extends Pick<Finding, 'relation' | 'left' | 'right'> {
  readonly score: number;
}

interface Match {
  /** The longest row of common words. */
  readonly run: number;
  /** The first and the last common word of the left part. */
  readonly first: number;
  readonly last: number;
  readonly matches: readonly WordMatch[];
  readonly score: number;
  /** Whether nothing that tells something is said otherwise, or by one alone. */
  readonly isSame: boolean;
  /** Whether one of them denies, or counts otherwise, what the other says. */
  readonly isContrary: boolean;
  /** Where the words differ that both parts have something in the place of; null when they do not. */
  readonly interior: { readonly left: Span; readonly right: Span } | null;
}

/** Null when the parts are of two utterances. */
function matchOf(one: Speech, other: Speech, quoted: BothQuoted): Match | null {
  const matches = withoutFar(
    withoutStrays(commonWords(one.words, other.words, isSameWord), one.words),
    one.words,
  );
  const weightOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + tells(word), 0);
  const common = matches.reduce((sum, { left }) => sum + tells(one.words[left]), 0);
  const score = common / Math.max(1e-9, Math.min(weightOf(one.words), weightOf(other.words)));
  const run = longestRun(matches);
  if (run < runLength || (run < longRun ? score < leastShared : score < leastOfLongRun)) return null;
  const unlike = gapsOf(matches, one, other);
  const all = unlike.filter(({ isEdge, left, right }) => !isEdge || (left.length > 0 && right.length > 0));
  const gaps = all.filter((gap) =>
    // Other words at both ends of parts that are otherwise alike are what stands beside the utterance.
    gap.isEdge
      ? shareWord(gap) || isContrary(gap) || (all.length === 1 && run >= leastBeforeLast && isShort(gap))
      : !isSaidElsewhere(gap, quoted),
  );
  const isOfNothing = score < leastOfFillers && gaps.every(isOfFillers);
  if (isOfNothing && gaps.length === 0) return null;
  const first = gaps[0];
  const last = gaps.at(-1);
  return {
    run,
    first: matches[0]?.left ?? 0,
    last: matches.at(-1)?.left ?? 0,
    matches,
    score: Math.round(Math.min(1, score) * 1e4) / 1e4,
    isSame: isOfNothing || unlike.length === 0,
    isContrary: all.some(isContrary),
    interior:
      first && last
        ? {
            left: spanOf(one.words, first.from.left - 1, last.to.left + 1),
            right: spanOf(other.words, first.from.right - 1, last.to.right + 1),
          }
        : null,
  };
}

interface Gap {
  /** Before the first common word, or behind the last. */
  readonly isEdge: boolean;
  readonly from: WordMatch;
  /** Behind the last word. */
  readonly to: WordMatch;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Without common words at either end that stand apart from the rest and tell nothing: "the … lines remain open". */
function withoutStrays(matches: readonly WordMatch[], words: readonly Word[]): readonly WordMatch[] {
  const runs: WordMatch[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.left === match.left - 1 && before.right === match.right - 1) run.push(match);
    else runs.push([match]);
  }
  const isStray = (run: readonly WordMatch[] | undefined) =>
    run !== undefined &&
    run.length < runLength &&
    run.reduce((sum, { left }) => sum + tells(words[left]), 0) < leastRunTelling;
  while (runs.length > 1 && isStray(runs[0])) runs.shift();
  while (runs.length > 1 && isStray(runs.at(-1))) runs.pop();
  return runs.flat();
}

/** Stretches between common words, before the first of them and behind the last, of which the words are others. */
function gapsOf(matches: readonly WordMatch[], one: Speech, other: Speech): readonly Gap[] {
  const gaps: Gap[] = [];
  let from: WordMatch = { left: 0, right: 0 };
  for (const [at, to] of [...matches, { left: one.words.length, right: other.words.length }].entries()) {
    const left = one.words.slice(from.left, to.left);
    const right = other.words.slice(from.right, to.right);
    const isEdge = at === 0 || at === matches.length;
    const gap = { isEdge, from, to, left, right };
    if (left.length + right.length > 0 && !isSlight(gap, one, other)) gaps.push(gap);
    from = { left: to.left + 1, right: to.right + 1 };
  }
  return gaps;
}

/** Of matches that words of both sides lie between that have nothing in common, those of the part that tells most. */
function withoutFar(matches: readonly WordMatch[], words: readonly Word[]): readonly WordMatch[] {
  const parts: WordMatch[][] = [];
  for (const match of matches) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const isFar = before && areFar(match.left - before.left - 1, match.right - before.right - 1);
    if (part && !isFar) part.push(match);
    else parts.push([match]);
  }
  const weightOf = (part: readonly WordMatch[]) =>
    part.reduce((sum, { left }) => sum + tells(words[left]), 0);
  return parts.reduce<readonly WordMatch[]>(
    (best, part) => (weightOf(part) > weightOf(best) ? part : best),
    [],
  );
}

function areFar(left: number, right: number): boolean {
  const [less, more] = [Math.min(left, right), Math.max(left, right)];
  return less >= mostBetween || (less > 0 && more >= mostInserted);
}

/** Whether words that only one side has in this place are quoted elsewhere on the other. */
function isSaidElsewhere({ left, right }: Gap, quoted: BothQuoted): boolean {
  return right.length === 0
    ? isQuoted(left, quoted.right, quoted.rows)
    : left.length === 0 && isQuoted(right, quoted.left, quoted.rows);
}

/** Whether both parts, otherwise alike, begin or end with a few other words: "from the water" and "from the sea". */
function isShort({ left, right }: Gap): boolean {
  return left.length <= mostLast && right.length <= mostLast;
}

/** Whether one side alone denies, in nearly as many words. */
function isContrary({ left, right }: Gap): boolean {
  return denies(left) !== denies(right) && Math.max(left.length, right.length) <= mostOfDenial;
}

function isOfFillers({ left, right }: Gap): boolean {
  return [...left, ...right].every((word) => tells(word) <= leastTelling);
}

/** Whether the words of both sides have one in common that tells something. */
function shareWord({ left, right }: Gap): boolean {
  const isNear = Math.max(left.length, right.length) <= mostBetween;
  return left.some(
    (word) =>
      tells(word) > leastTelling &&
      (isNear || !isSpoken(word)) &&
      right.some((other) => isSameWord(word, other)),
  );
}

/** "he's" beside "he is", "per cent" beside "percent", "two" beside "2"; what stands before counts as "he" does there. */
function isSlight({ isEdge, from, to }: Gap, one: Speech, other: Speech): boolean {
  const here = lettersOf(one, isEdge ? from.left : from.left - 1, to.left, isEdge);
  const there = lettersOf(other, isEdge ? from.right : from.right - 1, to.right, isEdge);
  return here === there || shortened(here) === shortened(there);
}

/** The letters of some words up to the next one, with what a word has behind an apostrophe. */
function lettersOf({ text, words, end }: Speech, from: number, to: number, isEdge: boolean): string {
  const isLed = isEdge && from === 0 && leads.has(words[from]?.form.norm ?? '');
  return text
    .slice(words[isLed ? from + 1 : from]?.start ?? end, words[to]?.start ?? end)
    .replace(inserted, '')
    .toLowerCase()
    .split(/[\s-]/u)
    .map((word) => inFigures(word.replace(/[^\p{L}\p{N}]/gu, '')))
    .join('');
}

function inFigures(word: string): string {
  const number = smallNumbers.indexOf(word);
  return number < 0 ? word : String(number);
}

function shortened(letters: string): string {
  return letters.replace(/(?:is|are|have|has|will|am|not)$/u, (ending) => ending.slice(-1));
}

function denies(words: readonly Word[]): boolean {
  return words.some(({ form }) => negation.has(form.norm) || form.norm.endsWith("n't"));
}

function longestRun(matches: readonly WordMatch[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, { left, right }] of matches.entries()) {
    const before = matches[at - 1];
    run = before?.left === left - 1 && before.right === right - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Of an utterance that is cut, all that each article quotes of it; null when the rest is quoted elsewhere. */
function cutOf(
  one: Speech,
  other: Speech,
  { matches }: Match,
  quoted: BothQuoted,
): { readonly left: Span; readonly right: Span } | null {
  const restLeft = one.words.filter(
    (word, at) => !matches.some(({ left }) => left === at) && !isInserted(word, one.text),
  );
  const restRight = other.words.filter(
    (word, at) => !matches.some(({ right }) => right === at) && !isInserted(word, other.text),
  );
  const isCutRight = isMissing(restLeft, quoted.right, quoted.rows);
  if (isCutRight === isMissing(restRight, quoted.left, quoted.rows)) return null;
  const [short, rest] = isCutRight ? [other, restLeft] : [one, restRight];
  if (!short.isOwn && rest.length > Math.max(mostCut, mostOfCut * short.words.length)) return null;
  return { left: spanOf(one.words, 0, one.words.length), right: spanOf(other.words, 0, other.words.length) };
}

/** Whether a word stands between brackets. */
function isInserted({ start }: Word, text: string): boolean {
  return text.includes('[') && text.lastIndexOf('[', start) > text.lastIndexOf(']', start);
}

/** Whether words tell something that is not quoted on the other side. */
function isMissing(rest: readonly Word[], quoted: Quoted, read: Rows): boolean {
  const missing = rest.filter((word) => !quoted.words.has(read.keyOf(word)));
  return missing.reduce((sum, word) => sum + tells(word), 0) >= leastCut;
}

/** Whether words that the other part lacks are quoted there all the same, in a row in another place. */
function isQuoted(words: readonly Word[], { rows }: Quoted, read: Rows): boolean {
  const wanted = read.rowsOf(read.keysOf(words));
  return wanted.length > 0 && wanted.every((row) => rows.has(row));
}

function isSameWord(one: Word, other: Word): boolean {
  if (one.form === other.form) return true;
  const [here, there] = [one.form.norm, other.form.norm];
  return (
    here === there ||
    isOneSpelling(one.form, other.form) ||
    (one.name && other.name && isOtherSpelling(here, there))
  );
}

/** "behaviour" and "behavior", "organise" and "organize". */
function isOneSpelling(one: WordForm, other: WordForm): boolean {
  return (
    one.norm.charCodeAt(0) === other.norm.charCodeAt(0) &&
    one.norm.length > 4 &&
    american(one) === american(other)
  );
}

const american = oncePer(({ norm }: WordForm): string =>
  norm
    .replace(/our(?=$|s|ed|ing|able|ite|al)/u, 'or')
    .replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/u, 'iz')
    .replace(/ys(?=(?:e|ed|es|ing)$)/u, 'yz')
    .replace(/re$/u, 'er')
    .replace(/ll(?=ed|ing|er)/u, 'l')
    .replace(/ence$/u, 'ense')
    .replace(/mme$/u, 'm'),
);
