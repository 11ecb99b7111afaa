import { finish } from '../steps';
import { firstThat } from '../text/search';
import type { Span } from '../text/span';

/**
 * Stands in a plain view for each UTF-16 unit of the file that says nothing to a reader (U+2060, the word joiner, which has
 * no width and parts no word).
 */
export const filler = '\u2060';

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const silent = /\u2060+|[ﬀ-ﬆ]/g;
/** A step is so many stretches that say nothing. */
const foundInStep = 10_000;
const isSilent = /[\u2060ﬀ-ﬆ]/;

/** What a stretch of a plain view says: without filler, ligatures as their letters. */
export function legible(plain: string): string {
  return isSilent.test(plain) ? plain.replace(silent, (found) => ligatures[found] ?? '') : plain;
}

/** What a plain view says, and where each word of it stands there. */
export interface LegibleText {
  readonly text: string;
  /** The stretch of the plain view that a stretch of the text is written in, without filler at its ends. */
  readonly written: (span: Span) => Span;
  /** What a stretch of the plain view is in the text. */
  readonly read: (span: Span) => Span;
}

/** `legible` with the way back; costs nothing where a plain view has nothing to leave out. */
export function legibleText(plain: string): LegibleText {
  return finish(legibleTextSteps(plain));
}

/** `legibleText` of a whole article, in short steps. */
export function* legibleTextSteps(plain: string): Generator<undefined, LegibleText> {
  return isSilent.test(plain) ? yield* shortened(plain) : { text: plain, written: itself, read: itself };
}

function itself(span: Span): Span {
  return span;
}

/** Where stretches begin and end that the plain view and the text write otherwise, in one of these, in order. */
interface Changed {
  readonly starts: number[];
  readonly ends: number[];
}

function* shortened(plain: string): Generator<undefined, LegibleText> {
  const inPlain: Changed = { starts: [], ends: [] };
  const inText: Changed = { starts: [], ends: [] };
  let text = '';
  let end = 0;
  for (const { 0: found, index } of plain.matchAll(silent)) {
    text += plain.slice(end, index);
    inPlain.starts.push(index);
    inText.starts.push(text.length);
    text += ligatures[found] ?? '';
    end = index + found.length;
    inPlain.ends.push(end);
    inText.ends.push(text.length);
    if (inText.ends.length % foundInStep === 0) yield;
  }
  text += plain.slice(end);
  return {
    text,
    written({ start, end }) {
      const from = moved(start, lastBefore(inText, start + 1), inText, inPlain, 'starts');
      return {
        start: from,
        end: Math.max(from, moved(end, lastBefore(inText, end), inText, inPlain, 'ends')),
      };
    },
    read({ start, end }) {
      const from = moved(start, lastBefore(inPlain, start), inPlain, inText, 'starts');
      return {
        start: from,
        end: Math.max(from, moved(end, lastBefore(inPlain, end), inPlain, inText, 'ends')),
      };
    },
  };
}

/** The last change that begins before an offset; -1 where none does. */
function lastBefore({ starts }: Changed, offset: number): number {
  return firstThat(starts.length, (at) => (starts[at] ?? 0) >= offset) - 1;
}

/** Where an offset of one is in the other, behind the last change before it; inside of that it is one of its edges. */
function moved(offset: number, last: number, from: Changed, to: Changed, edge: keyof Changed): number {
  const end = from.ends[last] ?? 0;
  return last >= 0 && offset < end ? (to[edge][last] ?? 0) : offset - end + (to.ends[last] ?? 0);
}
