import { finish, Pace } from '../../steps';
import type { Span } from '../../text/span';

/** A stretch of text between quotation marks; `inner` is the stretch without them. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
}

const longest = 1500;
const doubleMarks = /[“”„"«»]|``|''/gu;
const singleOpening = /(?<![\p{L}\p{N}.,!?"“])[‘'](?=\p{Lu})/gu;
/** Single marks hold speech only where a stop ends it; elsewhere they are as often apostrophes. */
const singleQuoted = /[‘'](?:[^\n"“”]|\n(?![^\S\n]*\n)){1,1500}?[.,!?…][’'](?![\p{L}\p{N}])/uy;

/** A step is so many marks. */
const stepLength = 500;
/** Or so many characters in which the end of a quotation is looked for. */
const stepReach = 1_000_000;

/** `quotedSpanSteps` at once. */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  return finish(quotedSpanSteps(text));
}

/**
 * The quotations of a text, in order and never overlapping, step by step. One that goes on in the next paragraph, which then begins
 * with an opening mark of its own, ends with its paragraph; one that is never closed is none.
 */
export function* quotedSpanSteps(text: string): Generator<undefined, readonly QuotedSpan[]> {
  const found: QuotedSpan[] = [];
  let open: OpenMark | null = null;
  let read = 0;
  for (const { 0: mark, index } of text.matchAll(doubleMarks)) {
    if (++read % stepLength === 0) yield;
    const end = index + mark.length;
    const isOpening = opens(text, mark, index, open?.mark);
    if (open) {
      const inner = { start: open.end, end: isOpening ? paragraphEnd(text, open.end, index) : index };
      if (inner.end - inner.start <= longest && !/\n\s*\n/u.test(text.slice(inner.start, inner.end)))
        found.push({ start: open.start, end: isOpening ? inner.end : end, inner });
    }
    open = isOpening ? { start: index, end, mark } : null;
  }
  const single: QuotedSpan[] = [];
  let next = 0;
  const pace = new Pace(stepReach);
  let last = 0;
  for (const { index } of text.matchAll(singleOpening)) {
    if (index < last) continue;
    singleQuoted.lastIndex = index;
    const [whole = ''] = singleQuoted.exec(text) ?? [];
    if (pace.isDue(whole.length || longest)) yield;
    if (whole === '') continue;
    const end = index + whole.length;
    last = end;
    while ((found[next]?.end ?? Infinity) <= index) next++;
    if ((found[next]?.start ?? Infinity) >= end)
      single.push({ start: index, end, inner: { start: index + 1, end: end - 1 } });
  }
  return [...found, ...single]
    .filter(({ inner }) => inner.end > inner.start)
    .sort((a, b) => a.start - b.start);
}

/** A mark that has opened a quotation. */
interface OpenMark extends Span {
  readonly mark: string;
}

/** Whether a mark opens a quotation where another one is open, or none: the same mark opens in one language and closes in another. */
function opens(text: string, mark: string, index: number, open: string | undefined): boolean {
  if (mark === '„' || mark === '``') return true;
  if (mark === '“') return open !== '„';
  if (mark === '«') return open !== '»';
  if (open !== undefined && (mark === '”' || mark === '»')) return false;
  return /[\s([—–-]/u.test(text[index - 1] ?? ' ') && /\S/u.test(text[index + mark.length] ?? ' ');
}

/** Where the paragraph ends whose follower begins with the mark at `next`; `start` where that mark begins none. */
function paragraphEnd(text: string, start: number, next: number): number {
  const between = text.slice(start, next);
  const end = between.trimEnd().length;
  const lineEnd = between.indexOf('\n', end);
  return lineEnd < 0 ? start : start + lineEnd;
}
