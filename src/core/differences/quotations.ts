import type { Word } from '../alignment/words/words';
import type { Span } from '../text/span';
import type { ClaimSentences } from './claimSentence';
import { commonWords, type WordMatch } from './commonWords';
import type { Difference } from './difference';
import { rarityOf } from './telling';
import { quotedParts, type QuotedPart } from './quotedParts';

/** A quoted part with its words. */
interface Speech extends QuotedPart {
  /** Whether its sentence begins with it, so that it is no phrase in a sentence of the article's own. */
  readonly isOwn: boolean;
  readonly words: readonly Word[];
}

/** Fewer words are a borrowed phrase. */
const leastWords = 3;
/** Further words of a part are not looked at. */
const mostWords = 120;
/** Two parts that share this many words in a row are candidates for one utterance. */
const runLength = 3;
/** A row of words that more parts than this share tells nothing. */
const mostParts = 6;
/** Share, by what they tell, of the shorter part's words that the other must have. */
const leastShared = 0.6;
/** With this many common words in a row, less of the rest must be shared. */
const longRun = 6;
const leastOfLongRun = 0.35;
/** A word that tells more is more than a filler. */
const leastTelling = 0.8;
/** A run that tells less is no part of an utterance when it stands apart from the rest of it. */
const leastRunTelling = 4;
/** What parts of sentences that are not linked have in common at least, in words in a row. */
const leastElsewhere = 5;
/** So many words may be missing from a part that is no sentence of its own. */
const mostCut = 6;
/** What is left of a part, by what it tells, when no more than a word is cut. */
const leastCut = 4;
const negation = new Set('no not never nor none without cannot'.split(' '));

/**
 * Utterances that both articles quote, and quote otherwise: in other words, or cut. A left sentence that is settled stands
 * in the right article in the same words.
 */
export function* quotationDifferences(
  left: ClaimSentences,
  right: ClaimSentences,
  isLinked: (left: number, right: number) => boolean,
  isSettled: (left: number) => boolean,
): Generator<undefined, readonly Difference[]> {
  const here = yield* speechesOf(left);
  const there = yield* speechesOf(right);
  const byRun = runsOf(there);
  yield;
  const found: Difference[] = [];
  const quoted = { left: wordsOf(here), right: wordsOf(there) };
  for (const speech of here) {
    if (isSettled(speech.sentence)) continue;
    const matches: { readonly match: Match; readonly other: Speech }[] = [];
    for (const other of candidatesFor(speech, byRun)) {
      const match = matchOf(speech, other);
      if (!match || (match.run < leastElsewhere && !isLinked(speech.sentence, other.sentence))) continue;
      matches.push({ match, other });
    }
    yield;
    matches.sort((p, q) => q.match.score - p.match.score || p.other.sentence - q.other.sentence);
    const taken: Span[] = [];
    for (const { match, other } of matches) {
      const { start, end } = spanOf(speech.words, match.first, match.last + 1);
      if (taken.some((span) => span.start < end && span.end > start)) continue;
      taken.push({ start, end });
      const spans = match.interior ?? cutOf(speech, other, match, quoted);
      if (match.isSame || !spans) continue;
      found.push({
        kind: 'quotation',
        relation: match.isContrary ? 'conflict' : 'wording',
        about: 'words quoted',
        left: left.place(speech.sentence, spans.left),
        right: right.place(other.sentence, spans.right),
        alsoLeft: [],
        alsoRight: [],
        score: match.score,
      });
    }
  }
  return found;
}

function* speechesOf(sentences: ClaimSentences): Generator<undefined, readonly Speech[]> {
  const parts = quotedParts(sentences.count, (index) => sentences.text(index));
  yield;
  const speeches: Speech[] = [];
  for (const part of parts) {
    const words = sentences
      .at(part.sentence)
      .words.filter(({ start, end }) => start >= part.start && end <= part.end)
      .slice(0, mostWords);
    if (words.length >= leastWords)
      speeches.push({ ...part, words, isOwn: words[0] === sentences.at(part.sentence).words[0] });
    yield;
  }
  return speeches;
}

function runsOf(speeches: readonly Speech[]): ReadonlyMap<string, readonly Speech[]> {
  const byRun = new Map<string, Speech[]>();
  for (const speech of speeches) {
    for (const run of new Set(runsIn(speech))) {
      const others = byRun.get(run);
      if (others) others.push(speech);
      else byRun.set(run, [speech]);
    }
  }
  return byRun;
}

function runsIn({ words }: Speech): readonly string[] {
  return Array.from({ length: words.length - runLength + 1 }, (_, at) =>
    words
      .slice(at, at + runLength)
      .map(keyOf)
      .join(' '),
  );
}

function candidatesFor(speech: Speech, byRun: ReadonlyMap<string, readonly Speech[]>): ReadonlySet<Speech> {
  const found = new Set<Speech>();
  for (const run of runsIn(speech)) {
    const others = byRun.get(run) ?? [];
    if (others.length > mostParts) continue;
    for (const other of others) found.add(other);
  }
  return found;
}

interface Match {
  /** The longest row of common words. */
  readonly run: number;
  /** The first and the last common word of the left part. */
  readonly first: number;
  readonly last: number;
  readonly matches: readonly WordMatch[];
  readonly score: number;
  readonly isSame: boolean;
  /** Whether one of them denies, or counts otherwise, what the other says. */
  readonly isContrary: boolean;
  /** Where the words differ that both parts have something in the place of; null when they do not. */
  readonly interior: { readonly left: Span; readonly right: Span } | null;
}

/** Null when the parts are of two utterances. */
function matchOf(one: Speech, other: Speech): Match | null {
  const matches = withoutStrays(commonWords(one.words, other.words, isSameWord), one.words);
  const weightOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + tells(word), 0);
  const common = matches.reduce((sum, { left }) => sum + tells(one.words[left]), 0);
  const score = common / Math.max(1e-9, Math.min(weightOf(one.words), weightOf(other.words)));
  const run = longestRun(matches);
  if (run < runLength || (run < longRun ? score < leastShared : score < leastOfLongRun)) return null;
  const all = gapsOf(matches, one, other);
  // Other words at both ends of parts that are otherwise alike are what stands beside the utterance.
  const gaps = all.some(({ isEdge }) => !isEdge) ? all : all.filter(shareWord);
  const first = gaps[0];
  const last = gaps.at(-1);
  return {
    run,
    first: matches[0]?.left ?? 0,
    last: matches.at(-1)?.left ?? 0,
    matches,
    score: Math.round(Math.min(1, score) * 1e4) / 1e4,
    isSame: matches.length === one.words.length && matches.length === other.words.length,
    isContrary: gaps.some(({ left, right }) => denies(left) !== denies(right)),
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

/** Stretches between common words, and those before the first and behind the last that both parts have words in. */
function gapsOf(matches: readonly WordMatch[], one: Speech, other: Speech): readonly Gap[] {
  const gaps: Gap[] = [];
  let from: WordMatch = { left: 0, right: 0 };
  for (const [at, to] of [...matches, { left: one.words.length, right: other.words.length }].entries()) {
    const left = one.words.slice(from.left, to.left);
    const right = other.words.slice(from.right, to.right);
    const isEdge = at === 0 || at === matches.length;
    const counts = isEdge ? left.length > 0 && right.length > 0 : left.length + right.length > 0;
    if (counts && !isSlight(left, right)) gaps.push({ isEdge, from, to, left, right });
    from = { left: to.left + 1, right: to.right + 1 };
  }
  return gaps;
}

/** Whether the words of both sides have one in common that tells something. */
function shareWord({ left, right }: Gap): boolean {
  return left.some((word) => tells(word) > leastTelling && right.some((other) => isSameWord(word, other)));
}

/** "he's" beside "he is" and "per cent" beside "percent". */
function isSlight(left: readonly Word[], right: readonly Word[]): boolean {
  const letters = (words: readonly Word[]) => words.map(({ form }) => form.norm.replace(/\W/g, '')).join('');
  const [one, other] = [letters(left), letters(right)];
  return one === other || shortened(one) === shortened(other);
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
  quoted: { readonly left: ReadonlySet<string>; readonly right: ReadonlySet<string> },
): { readonly left: Span; readonly right: Span } | null {
  const restLeft = one.words.filter((_, at) => !matches.some(({ left }) => left === at));
  const restRight = other.words.filter((_, at) => !matches.some(({ right }) => right === at));
  const isCutRight = isMissing(restLeft, quoted.right);
  if (isCutRight === isMissing(restRight, quoted.left)) return null;
  const [short, rest] = isCutRight ? [other, restLeft] : [one, restRight];
  if (!short.isOwn && rest.length > mostCut) return null;
  return { left: spanOf(one.words, 0, one.words.length), right: spanOf(other.words, 0, other.words.length) };
}

/** Whether words tell something that is not quoted on the other side. */
function isMissing(rest: readonly Word[], quoted: ReadonlySet<string>): boolean {
  const missing = rest.filter((word) => !quoted.has(keyOf(word)));
  return missing.reduce((sum, word) => sum + tells(word), 0) >= leastCut;
}

function wordsOf(speeches: readonly Speech[]): ReadonlySet<string> {
  return new Set(speeches.flatMap(({ words }) => words.map(keyOf)));
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  const first = words[Math.max(0, from)];
  const last = words[Math.min(words.length, to) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function keyOf({ form }: Word): string {
  return form.norm;
}

function isSameWord(one: Word, other: Word): boolean {
  return one.form.norm === other.form.norm || sameSpelling(one.form.norm, other.form.norm);
}

/** "behaviour" and "behavior", "organise" and "organize". */
function sameSpelling(one: string, other: string): boolean {
  return other.startsWith(one.charAt(0)) && one.length > 4 && american(one) === american(other);
}

function american(norm: string): string {
  return norm
    .replace(/our(?=$|s|ed|ing|able|ite|al)/u, 'or')
    .replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/u, 'iz')
    .replace(/ys(?=(?:e|ed|es|ing)$)/u, 'yz')
    .replace(/re$/u, 'er')
    .replace(/ll(?=ed|ing|er)/u, 'l')
    .replace(/ence$/u, 'ense')
    .replace(/mme$/u, 'm');
}

function tells(word: Word | undefined): number {
  return word ? Math.max(0.3, rarityOf(word) - 1) : 0;
}
