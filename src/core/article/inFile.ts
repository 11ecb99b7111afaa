// From what is read of a file back to where it stands in the file.
import { filler, type LegibleText } from '../plain/legible';
import { eachInSteps, flatMapSteps } from '../steps';
import type { Span } from '../text/span';
import type { Block } from './article';
import type { Finding } from './page';

/** A file, its plain view, and what is read of it. */
export interface Places {
  readonly text: string;
  readonly plain: string;
  readonly legible: LegibleText;
}

/** A block of the file and what of it is read; null where that is nothing. */
export interface PlacedBlock extends Block {
  readonly read: Span | null;
}

/** A step is so many findings or spans. */
const stepLength = 1000;

/** The blocks of the file, step by step. What no finding covers, because it is not read, is furniture and joins furniture beside it. */
export function* placed(
  findings: readonly Finding[],
  places: Places,
): Generator<undefined, readonly PlacedBlock[]> {
  const { text } = places;
  const blocks: PlacedBlock[] = [];
  let end = 0;
  const push = (block: PlacedBlock): void => {
    const last = blocks.at(-1);
    const joins = last?.kind === 'furniture' && block.kind === 'furniture';
    if (last && joins && (last.read === null || block.read === null))
      blocks[blocks.length - 1] = { ...last, end: block.end, read: last.read ?? block.read };
    else blocks.push(block);
    end = block.end;
  };
  const fill = (to: number): void => {
    const gap = text.slice(end, to);
    const start = end + gap.length - gap.trimStart().length;
    if (start < to) push({ kind: 'furniture', start, end: start + gap.trim().length, read: null });
  };
  const spans = yield* writtenSpans(findings, places, { start: 0, end: text.length });
  yield* eachInSteps(findings, stepLength, ({ kind, start: readStart, end: readEnd }, index) => {
    const span = spans[index];
    if (!span) return;
    fill(span.start);
    push({ kind, start: span.start, end: span.end, read: { start: readStart, end: readEnd } });
  });
  fill(text.length);
  return blocks;
}

/** Where stretches of what is read stand in the file, with the marks that they touch; in order, inside the limits. Step by step. */
export function* writtenSpans(
  read: readonly Span[],
  { text, plain, legible }: Places,
  limits: Span,
): Generator<undefined, readonly Span[]> {
  if (legible.text === text) return read;
  const isMark = (at: number): boolean => plain.charAt(at) === filler;
  const isSpace = (at: number): boolean => text.charAt(at).trim() === '';
  const spans = yield* flatMapSteps(read, stepLength, (span) => [legible.written(span)]);
  let floor = limits.start;
  return yield* flatMapSteps(spans, stepLength, ({ start: from, end: to }, index) => {
    const ceiling = spans[index + 1]?.start ?? limits.end;
    let start = from;
    let end = to;
    while (start > floor && isMark(start - 1)) start -= 1;
    while (end < ceiling && isMark(end)) end += 1;
    while (start < from && isSpace(start)) start += 1;
    while (end > to && isSpace(end - 1)) end -= 1;
    floor = end;
    return [{ start, end }];
  });
}
