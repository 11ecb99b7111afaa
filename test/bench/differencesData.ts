import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DifferenceKind, DifferenceRelation } from '../../src/core/differences/difference';
import type { Span } from '../../src/core/text/span';
import { readRows } from './benchTools';

/** One side of an annotated difference, offsets into its sentence. */
export interface Place extends Span {
  readonly sentence: number;
}

export interface Annotated {
  readonly kind: DifferenceKind;
  readonly relation: DifferenceRelation;
  readonly left: Place;
  readonly right: Place;
  /** Sentences, or places, that state the same value. */
  readonly alsoLeft: readonly (number | Place)[];
  readonly alsoRight: readonly (number | Place)[];
}

export interface AnnotatedPair {
  readonly id: string;
  /** The day of each article, "2010-07-02"; null when the data folder does not tell it. */
  readonly days: readonly [string | null, string | null];
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly differences: readonly Annotated[];
}

interface Sentences {
  readonly id: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

interface Dated {
  readonly id: string;
  readonly date: string;
}

interface OwnRow {
  readonly id: string;
  readonly heldOut: boolean;
  readonly differences: readonly Annotated[];
}

interface GivenRow {
  readonly id: string;
  readonly differences: readonly (Omit<Annotated, 'left' | 'right'> & {
    readonly left: { readonly sentence: number; readonly text: string };
    readonly right: { readonly sentence: number; readonly text: string };
  })[];
}

/** The annotated pairs: those of the data folder, and those annotated for this project, in two parts. */
export function readAnnotated(folder: string) {
  const texts = new Map(
    (readRows(folder, 'alignment', 'news_dev.jsonl') as readonly Sentences[]).map((row) => [row.id, row]),
  );
  const days = new Map(
    (readRows(folder, 'siblings', 'basil_dev.jsonl') as readonly Dated[]).map(({ id, date }) => [id, date]),
  );
  const given = readRows(folder, 'differences', 'dev.jsonl') as readonly GivenRow[];
  const own = readRows(__PROJECT_ROOT__, 'test', 'fixtures', 'differences.jsonl') as readonly OwnRow[];
  const withText = (id: string, of: (text: Sentences) => readonly Annotated[]): AnnotatedPair[] => {
    const text = texts.get(id);
    const [a = '', b = ''] = id.split('|');
    const dayOf = (article: string) => days.get(article)?.slice(0, 10) ?? null;
    return text ? [{ id, days: [dayOf(a), dayOf(b)], a: text.a, b: text.b, differences: of(text) }] : [];
  };
  const ownPart = (heldOut: boolean) =>
    own.filter((row) => row.heldOut === heldOut).flatMap((row) => withText(row.id, () => row.differences));
  return {
    dev: given.flatMap((row) =>
      withText(row.id, (text) =>
        row.differences.map((difference) => ({
          ...difference,
          left: placed(difference.left, text.a),
          right: placed(difference.right, text.b),
        })),
      ),
    ),
    own: ownPart(false),
    heldOut: ownPart(true),
  };
}

interface ReadingRow {
  readonly id: string;
  readonly reading: number;
  readonly differences: readonly Annotated[];
}

/**
 * The pairs of the data folder as two further readers annotated them, who had the guide and the texts alone: how far people agree
 * is how far a program can.
 */
export function readAnew(pairs: readonly AnnotatedPair[]): readonly AnnotatedPair[][] {
  const rows = readRows(__PROJECT_ROOT__, 'test', 'fixtures', 'readings.jsonl') as readonly ReadingRow[];
  return [1, 2].map((number) => {
    const read = new Map(
      rows.filter(({ reading }) => reading === number).map(({ id, differences }) => [id, differences]),
    );
    return pairs.map((pair) => ({ ...pair, differences: read.get(pair.id) ?? [] }));
  });
}

interface NewsRow {
  readonly id: string;
  readonly heldOut: boolean;
  /**
   * `later`: when the rules for figures were done; `political`: political news, when all rules were done; `mixed`: news of all
   * sorts, after those; absent for the first ones.
   */
  readonly written?: 'later' | 'political' | 'mixed';
  readonly differences: readonly {
    readonly kind: DifferenceKind;
    readonly relation: DifferenceRelation;
    readonly left: Span;
    readonly right: Span;
    readonly alsoLeft?: readonly Span[];
    readonly alsoRight?: readonly Span[];
  }[];
}

/** Pairs of whole invented articles, in two parts, written at four times; each text is its only sentence, so that places are offsets into it. */
export function readNewsroom() {
  const folder = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'newsroom');
  const rows = readRows(folder, 'annotations.jsonl') as readonly NewsRow[];
  const text = (id: string, side: string) => readFileSync(path.join(folder, `${id}-${side}.txt`), 'utf8');
  const inText = (span: Span): Place => ({ sentence: 0, ...span });
  const part = (heldOut: boolean, written?: NewsRow['written']): readonly AnnotatedPair[] =>
    rows
      .filter((row) => row.heldOut === heldOut && row.written === written)
      .map(({ id, differences }) => ({
        id,
        days: [null, null],
        a: [text(id, 'a')],
        b: [text(id, 'b')],
        differences: differences.map(({ left, right, alsoLeft = [], alsoRight = [], ...rest }) => ({
          ...rest,
          left: inText(left),
          right: inText(right),
          alsoLeft: alsoLeft.map(inText),
          alsoRight: alsoRight.map(inText),
        })),
      }));
  return {
    'newsroom, looked at': part(false),
    'newsroom, held out': part(true),
    'newsroom, later, looked at': part(false, 'later'),
    'newsroom, later, held out': part(true, 'later'),
    'political, looked at': part(false, 'political'),
    'political, held out': part(true, 'political'),
    'mixed, looked at': part(false, 'mixed'),
    'mixed, held out': part(true, 'mixed'),
  };
}

function placed({ sentence, text }: { sentence: number; text: string }, sentences: readonly string[]): Place {
  const start = sentences[sentence]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`Sentence ${sentence} does not say: ${text}`);
  return { sentence, start, end: start + text.length };
}

/** A found difference; no kind where a method does not tell it. */
export interface Found {
  readonly kind: DifferenceKind | null;
  readonly relation: DifferenceRelation | null;
  readonly left: Place;
  readonly right: Place;
}

/** The annotated difference that a found one is: of its kind, each span on the annotated one or in a sentence that says the same. */
export function annotatedAs(found: Found, { differences }: AnnotatedPair): Annotated | undefined {
  return differences.find(
    (one) =>
      (found.kind === null || found.kind === one.kind) &&
      [one.left, ...one.alsoLeft].some((place) => isAt(found.left, place)) &&
      [one.right, ...one.alsoRight].some((place) => isAt(found.right, place)),
  );
}

function isAt(found: Place, place: Place | number): boolean {
  return typeof place === 'number' ? found.sentence === place : overlap(found, place);
}

function overlap(a: Place, b: Place): boolean {
  return a.sentence === b.sentence && a.start < b.end && a.end > b.start;
}

export const namesFile = path.join(__PROJECT_ROOT__, 'media', 'names.bin');
