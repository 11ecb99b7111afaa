import type { Article } from '../article/article';
import { edgeLines } from '../article/lines/edgeLines';
import { countWords } from '../article/prose';
import { legibleTextSteps } from '../plain/legible';
import { finish, flatMapSteps } from '../steps';
import type { Span } from '../text/span';
import { TermNumbers } from './terms/termNumbers';
import { type Passage, readTerms, readTermSteps, termStepLength } from './terms/terms';
import { PlaceWriter, type WrittenPlaces } from './writtenPlaces';

/**
 * An article as siblings are found by it: its body, its title and its date, never its furniture, its readers' comments or
 * a line around the story that is furniture if other articles have it, too.
 */
export interface SiblingEntry {
  /** The title, if there is one, and the sentences. */
  readonly passages: readonly Passage[];
  /** Where the terms are written, if that has been kept; else it is read again when what is shared is told. */
  readonly written?: WrittenPlaces;
  /** The terms, each once, in the order in which they first occur. */
  readonly terms: Int32Array;
  /** How often each term occurs, at most `mostCounted`. */
  readonly counts: Uint8Array;
  /** Hashes of the sentences but for short ones, ascending, each once. */
  readonly sentences: Int32Array;
  /** Keys of the lines around the story that are furniture if they repeat. */
  readonly edges: Int32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
  /** Whether it holds several documents of a database, so that it tells no one story. */
  readonly holdsMany: boolean;
}

/** What an index takes of an entry. */
export type IndexedEntry = Omit<SiblingEntry, 'passages' | 'written'>;

/** Terms are counted up to here. */
const mostCounted = 255;
/** Shorter sentences, in UTF-16 units, are said in any text: "Thank you, Mayor." */
const shortest = 24;
/** How much text is read in a step, in UTF-16 units. */
const stepLength = 1 << 16;
/** A sentence has at least so many words; an entry of a list usually has fewer. */
const fewestWords = 4;
/** How many sentences are looked at before a text is taken for a list. */
const mostLookedAt = 2_000;

/** How many sentences are looked up in a step. */
const sentencesInStep = 10_000;

/** What of an article its entry is made from. */
export type Described = Pick<
  Article,
  'plain' | 'title' | 'sentences' | 'published' | 'publisher' | 'blocks' | 'versions' | 'documents'
>;

/** What siblings of an article are found by. */
export function siblingEntry(article: Described): SiblingEntry {
  return finish(siblingEntrySteps(article));
}

/** `siblingEntry` in steps of a few milliseconds. */
export function siblingEntrySteps(article: Described): Generator<undefined, SiblingEntry> {
  return entrySteps(article, null);
}

/** `siblingEntry` of an article that is asked about at once. */
export function askedEntry(article: Described): SiblingEntry {
  return finish(askedEntrySteps(article));
}

/** `askedEntry` in steps of a few milliseconds. */
export function* askedEntrySteps(article: Described): Generator<undefined, SiblingEntry> {
  const writer = new PlaceWriter();
  return { ...(yield* entrySteps(article, writer)), written: writer.all };
}

function* entrySteps(article: Described, writer: PlaceWriter | null): Generator<undefined, SiblingEntry> {
  const { plain, title, sentences, published } = article;
  const { text, read: inText } = yield* legibleTextSteps(plain);
  yield;
  const edges = edgeLines(article);
  const counter = counters.pop() ?? { numbers: new TermNumbers(), counts: new Uint8Array(0) };
  const count = (term: number): number => {
    const { numbers } = counter;
    const before = numbers.size;
    const number = numbers.numberOf(term);
    if (number >= counter.counts.length) counter.counts = enlarged(counter.counts, numbers.terms.length);
    const counted = number === before ? 0 : (counter.counts[number] ?? 0);
    if (counted < mostCounted) counter.counts[number] = counted + 1;
    return number;
  };
  const visit = writer
    ? (term: number, start: number, end: number): void => {
        writer.add(count(term), start, end);
      }
    : count;
  // To read the sentences where they are is faster than to read them as slices.
  const aside = new Set(edges.map(({ block }) => block));
  const told = yield* flatMapSteps(sentences, sentencesInStep, (sentence) =>
    aside.has(sentence.block) ? [] : [{ text, ...spanOf(inText(sentence)) }],
  );
  const body = told.slice(0, mostLookedAt).some(isProse) ? told : [];
  // What has no prose is a list, a table or a menu: it is compared with nothing.
  const head = title === null || body.length === 0 ? [] : [{ text: title, start: 0, end: title.length }];
  for (const passage of head) {
    readTerms(passage, visit);
    writer?.endPassage(passage);
  }
  const hashes = new Set<number>();
  let read = 0;
  for (const passage of body) {
    const isLong = passage.end - passage.start > termStepLength;
    const hash = isLong ? yield* readTermSteps(passage, visit) : readTerms(passage, visit);
    writer?.endPassage(passage);
    if (passage.end - passage.start >= shortest) hashes.add(hash);
    read += passage.end - passage.start;
    if (read < stepLength) continue;
    read = 0;
    yield;
  }
  const { numbers } = counter;
  const entry = {
    passages: [...head, ...body],
    terms: numbers.terms.slice(0, numbers.size),
    counts: counter.counts.slice(0, numbers.size),
    sentences: Int32Array.from(hashes).sort(),
    edges: Int32Array.from(edges, ({ key }) => key),
    day: published === null ? null : dayNumber(published),
    holdsMany: article.documents !== undefined,
  };
  if (numbers.size <= mostKept) {
    numbers.clear();
    counters.push(counter);
  }
  return entry;
}

function isProse({ text, start, end }: Passage): boolean {
  return countWords(text.slice(start, end), fewestWords) >= fewestWords;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

interface Counter {
  readonly numbers: TermNumbers;
  counts: Uint8Array;
}

/** Counters that have been used and are free again: to make one takes longer than to read a short article. */
const counters: Counter[] = [];
/** Counters with more terms are not kept. */
const mostKept = 1 << 14;

function enlarged(counts: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(length);
  room.set(counts);
  return room;
}

function dayNumber(isoDay: string): number | null {
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}
