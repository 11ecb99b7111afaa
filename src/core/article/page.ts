import { eachInSteps, flatMapSteps } from '../steps';
import type { Span } from '../text/span';
import type { ArticleMetadata, Block } from './article';
import type { Cues } from './cues';
import { isProse } from './prose';

/** A paragraph of the page, or what is left of one: its lines are joined where the text was only wrapped. */
export interface Piece extends Span {
  /** The slice of the page's text. */
  readonly text: string;
  /** Empty lines above it; 0 too for what follows a claimed part of the same line. */
  readonly gap: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether it begins, and ends, where its line does. */
  readonly atLineStart: boolean;
  readonly atLineEnd: boolean;
}

/** A piece of metadata and where it stands. */
export interface Fact extends Span {
  readonly field: keyof ArticleMetadata;
  readonly value: string;
  /** The other day that a date in figures may be, with its month first, where nothing beside it tells. */
  readonly monthFirst?: string;
  /** Set when the date is that of a change: it counts if the page tells no other. */
  readonly ofChange?: true;
}

/** What a recogniser has found: a block and what it tells about the article. */
export interface Finding extends Block {
  readonly facts?: readonly Fact[];
  /** The name in the label of a speaker, where the block is one. */
  readonly speaker?: Span;
}

/** What recognisers look at. */
export interface Page {
  readonly text: string;
  /** Where the text has words that a recogniser looks for. */
  readonly cues: Cues;
  /** What no recogniser has claimed yet, in order. */
  readonly pieces: readonly Piece[];
  /** What has been claimed, in the order in which it was. */
  readonly claimed: readonly Finding[];
  /** From the first to the last paragraph of prose, claimed or not; null where there is none. */
  readonly story: Span | null;
  /** BCP 47 tag of the page's language. */
  readonly locale: string;
  /** ISO day from which relative dates count; null when it is not known. */
  readonly day: string | null;
  /** The title that the caller knows. */
  readonly title: string | null;
}

/** A step of a recogniser is so many pieces. */
export const piecesInStep = 500;

/**
 * Finds blocks of one kind of page part; sees only what those before it in the list left. The blocks stand inside the page's
 * pieces, in order, not overlapping. Step by step.
 */
export type Recogniser = (page: Page) => Generator<undefined, readonly Finding[]>;

/** What is found in each piece, asked in order, step by step: most recognisers need no more. */
export function inEachPiece(
  { pieces }: Page,
  findIn: (piece: Piece, index: number) => readonly Finding[],
): Generator<undefined, readonly Finding[]> {
  return flatMapSteps(pieces, piecesInStep, findIn);
}

/** From the first to the last of the findings that are text of the story, and what was known of it before. */
export function textIn(findings: readonly Finding[], before: Span | null): Span | null {
  let text = before;
  for (const { kind, start, end } of findings) {
    if (kind !== 'paragraph') continue;
    text = { start: Math.min(start, text?.start ?? start), end: Math.max(end, text?.end ?? end) };
  }
  return text;
}

/** From the first to the last paragraph of prose: among the pieces, and in what was claimed as text of the story. Step by step. */
export function* storySteps(
  pieces: readonly Piece[],
  claimed: Span | null = null,
): Generator<undefined, Span | null> {
  const isProseAt = (at: number): boolean => isProse(pieces[at]?.text ?? '');
  let from = 0;
  while (from < pieces.length && !isProseAt(from)) if (++from % piecesInStep === 0) yield;
  let to = pieces.length;
  while (to > from && !isProseAt(to - 1)) if (--to % piecesInStep === 0) yield;
  const first = pieces[from] ?? claimed;
  const last = (from < to ? pieces[to - 1] : undefined) ?? claimed;
  if (!first || !last) return null;
  return {
    start: Math.min(first.start, claimed?.start ?? Infinity),
    end: Math.max(last.end, claimed?.end ?? 0),
  };
}

/** What is left of the pieces when `claimed` (ordered, not overlapping) is taken out, step by step. */
export function* withoutClaimed(
  text: string,
  pieces: readonly Piece[],
  claimed: readonly Span[],
): Generator<undefined, Piece[]> {
  const left: Piece[] = [];
  let next = 0;
  yield* eachInSteps(pieces, piecesInStep, (piece) => {
    let from = piece.start;
    while (next < claimed.length) {
      const claim = claimed[next];
      if (!claim || claim.start >= piece.end) break;
      pushPiece(left, text, piece, from, claim.start);
      from = Math.max(from, claim.end);
      if (claim.end > piece.end) break;
      next += 1;
    }
    if (from === piece.start) left.push(piece);
    else pushPiece(left, text, piece, from, piece.end);
  });
  return left;
}

function pushPiece(pieces: Piece[], text: string, whole: Piece, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const end = start + slice.trim().length;
  if (start >= end) return;
  pieces.push({
    start,
    end,
    text: text.slice(start, end),
    gap: start === whole.start ? whole.gap : 0,
    indent: whole.indent,
    atLineStart: whole.atLineStart && start === whole.start,
    atLineEnd: whole.atLineEnd && end === whole.end,
  });
}
