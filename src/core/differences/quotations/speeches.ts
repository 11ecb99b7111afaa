import { int32Arena } from '../../alignment/words/arena';
import { firstBehind, type ReadSentence, type Word } from '../../alignment/words/words';
import { Pace } from '../../steps';
import type { Span } from '../../text/span';
import type { ClaimSentences } from '../claims/claimSentence';
import { NumberSet } from './numberSet';
import { quotedParts, type QuotedPart } from './quotedParts';
import { type Rows, runLength } from './rows';

/** So many parts are looked through between two steps. */
const speechesAStep = 100;
/** So many words are read between two steps; a part costs as much as some. */
const wordsAStep = 2000;
const leastOfPart = 10;
/** Fewer words are a borrowed phrase. */
const leastWords = 3;
/** Further words of a part are not looked at. */
const mostWords = 120;
/** A row of words that more parts than this share tells nothing. */
const mostParts = 6;
const none = new Int32Array(0);

/** A quoted part with its words, which are listed when they are asked for first: most are quoted the same by both articles. */
export class Speech implements QuotedPart {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  #words: readonly Word[] | null = null;

  /**
   * @param from Its first word in the sentence, and the one behind its last.
   * @param rows Its rows of `runLength` words.
   */
  constructor(
    part: QuotedPart,
    private readonly read: ReadSentence,
    private readonly from: number,
    private readonly to: number,
    readonly rows: Int32Array,
  ) {
    this.sentence = part.sentence;
    this.start = part.start;
    this.end = part.end;
  }

  /** What its sentence says. */
  get text(): string {
    return this.read.text;
  }

  /** Whether its sentence begins with it, so that it is no phrase in a sentence of the article's own. */
  get isOwn(): boolean {
    return this.from === 0;
  }

  /** How many words it has; to ask takes less than to list them. */
  get count(): number {
    return this.to - this.from;
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.read.words.slice(this.from, this.to));
  }

  /** From its first word to its last. */
  get span(): Span {
    return spanOf(this.words, 0, this.words.length);
  }
}

/** From a word to the one before another; the ends of the list count for places beyond them. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  const first = words[Math.max(0, from)];
  const last = words[Math.min(words.length, to) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** What an article quotes: its utterances in order, all its words, and its rows of `runLength` words. */
export interface Quoted {
  readonly speeches: readonly Speech[];
  readonly words: NumberSet;
  readonly rows: NumberSet;
}

/** What two articles quote, their words and rows numbered with the same numbers. */
export interface BothQuoted {
  readonly rows: Rows;
  readonly left: Quoted;
  readonly right: Quoted;
}

/**
 * @param numbers What words and rows are numbered with, for both articles.
 * @param settled Sentences that the other article has in the same words, of which the utterances are not asked for.
 */
export function* readQuoted(
  sentences: ClaimSentences,
  numbers: Rows,
  settled: ReadonlySet<number>,
): Generator<undefined, Quoted> {
  const parts = yield* quotedParts(sentences.count, (index) => sentences.text(index));
  const arena = int32Arena();
  const speeches: Speech[] = [];
  const words = new NumberSet();
  const rows = new NumberSet();
  // The last words before, for an utterance may go on in the next part.
  let first = -1;
  let second = -1;
  const pace = new Pace(wordsAStep);
  for (const part of parts) {
    const read = sentences.read(part.sentence);
    const from = firstBehind(read.words, behindInserted(read.text, part));
    let to = from;
    while (to - from < mostWords && (read.words[to]?.start ?? Infinity) < part.end) to++;
    if (pace.isDue(leastOfPart + to - from)) yield;
    if (to - from < leastWords) continue;
    const isOpen = !settled.has(part.sentence);
    const own = isOpen ? arena.take(to - from - runLength + 1) : none;
    for (let at = from; at < to; at++) {
      const word = read.words[at];
      if (!word) break;
      const key = numbers.keyOf(word);
      words.add(key);
      if (first >= 0) {
        const row = numbers.rowOf(first, second, key);
        rows.add(row);
        if (isOpen && at - from >= runLength - 1) own[at - from - runLength + 1] = row;
      }
      first = second;
      second = key;
    }
    if (isOpen) speeches.push(new Speech(part, read, from, to, own));
  }
  return { speeches, words, rows };
}

/** Where the words of a part begin, behind such as the article sets in: "[Mayor] Holm's plan". */
function behindInserted(text: string, { start, end }: QuotedPart): number {
  if (text.charAt(start) !== '[') return start;
  const close = text.indexOf(']', start);
  return close < 0 || close >= end ? start : close + 1;
}

/** Utterances by their rows of words, in order. */
export type SpeechIndex = ReadonlyMap<number, readonly Speech[]>;

/** @param sought Those whose kin may be asked for. */
export function* indexSpeeches(
  speeches: readonly Speech[],
  sought: readonly Speech[],
): Generator<undefined, SpeechIndex> {
  const byRow = new Map<number, Speech[]>();
  const wanted = new NumberSet();
  for (const { rows } of sought) for (const row of rows) wanted.add(row);
  yield;
  for (const [at, speech] of speeches.entries()) {
    for (const row of speech.rows) {
      if (!wanted.has(row)) continue;
      const others = byRow.get(row);
      if (!others) byRow.set(row, [speech]);
      else if (others.at(-1) !== speech) others.push(speech);
    }
    if (at % speechesAStep === speechesAStep - 1) yield;
  }
  return byRow;
}

/** Those that share a row of words with an utterance that only some have. */
export function speechesNear({ rows }: Speech, index: SpeechIndex): ReadonlySet<Speech> {
  const found = new Set<Speech>();
  for (const row of rows) {
    const others = index.get(row) ?? [];
    if (others.length > mostParts) continue;
    for (const other of others) found.add(other);
  }
  return found;
}
