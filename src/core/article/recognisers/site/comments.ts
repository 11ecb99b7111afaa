import type { Finding, Page, Piece } from '../../page';
import { isDateLine } from '../../dates/dateLine';

const heading =
  /^(?:(?:soundoff|comments?|reader comments|user comments|responses|replies|reactions|discussion|have your say|join the (?:conversation|discussion)|what (?:readers|you) (?:say|think)|kommentare|leserkommentare|commentaires|comentarios|reacties|commenti)\b[^.!?]{0,40}|\d+ (?:comments?|responses?|replies|reactions|kommentare|commentaires|comentarios)\b.{0,40})$/i;
const numbered = /^#?(\d{1,4})[.):]\s*(?:\S|$)/;
const signed =
  /^.{1,60}\b(?:says|said|wrote|writes|commented|posted|schrieb|a écrit|dijo)\b.{0,60}:?$|^(?:posted|comment|written|reply) (?:by|from)\b/i;

/** The thread of readers' comments: its heading, and each comment as a block. */
export function* comments({ pieces }: Page): Generator<undefined, readonly Finding[]> {
  const index = pieces.findIndex(({ text }) => isHeading(text));
  const found = pieces[index];
  const thread = pieces.slice(index + 1);
  if (!found || !thread.some(({ text }) => isMarker(text))) return [];
  return [{ kind: 'furniture', start: found.start, end: found.end }, ...split(thread)];
}

function isHeading(text: string): boolean {
  return text.length <= 70 && heading.test(text);
}

function isMarker(text: string): boolean {
  return numbered.test(text) || (text.length <= 120 && (signed.test(text) || isDateLine(text)));
}

/** One block for each comment: by their numbers when they have some, else by the lines that date or sign them. */
function split(thread: readonly Piece[]): Finding[] {
  const starts = numberedStarts(thread) ?? signedStarts(thread) ?? datedStarts(thread);
  return starts.flatMap((from, index) => {
    const first = thread[from];
    const last = thread[(starts[index + 1] ?? thread.length) - 1];
    return first && last ? [{ kind: 'comment' as const, start: first.start, end: last.end }] : [];
  });
}

function numberedStarts(thread: readonly Piece[]): number[] | null {
  const starts: number[] = [];
  let expected: number | null = null;
  for (const [index, { text }] of thread.entries()) {
    const number = Number(numbered.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(number) || (expected !== null && number !== expected)) continue;
    starts.push(index);
    expected = number + 1;
  }
  return starts.length > 0 ? fromFirst(starts) : null;
}

function signedStarts(thread: readonly Piece[]): number[] | null {
  const starts = thread.flatMap(({ text }, index) =>
    text.length <= 120 && signed.test(text) ? [index] : [],
  );
  return starts.length > 0 ? fromFirst(starts) : null;
}

/** Each date ends the comment above it, unless the thread begins with one. */
function datedStarts(thread: readonly Piece[]): number[] {
  const dated = thread.flatMap(({ text }, index) => (text.length <= 120 && isDateLine(text) ? [index] : []));
  if (dated[0] !== undefined && dated[0] > 1) return fromFirst(dated.map((index) => index + 1).slice(0, -1));
  const named = dated.map((index) => Math.max(0, index - (dated[0] ?? 0)));
  return fromFirst(named);
}

function fromFirst(starts: readonly number[]): number[] {
  return starts[0] === 0 ? [...starts] : [0, ...starts];
}
