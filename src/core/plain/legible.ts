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
  return isSilent.test(plain) ? shortened(plain) : { text: plain, written: itself, read: itself };
}

function itself(span: Span): Span {
  return span;
}

/** A stretch of the plain view that is written otherwise in the text; it may be nothing there. */
interface Change {
  readonly plain: Span;
  readonly read: Span;
}

function shortened(plain: string): LegibleText {
  const changes: Change[] = [];
  let text = '';
  let end = 0;
  for (const { 0: found, index } of plain.matchAll(silent)) {
    text += plain.slice(end, index);
    const start = text.length;
    text += ligatures[found] ?? '';
    end = index + found.length;
    changes.push({ plain: { start: index, end }, read: { start, end: text.length } });
  }
  text += plain.slice(end);
  /** The last change that begins before an offset, or at it. */
  const lastBefore = (place: 'plain' | 'read', offset: number): Change | undefined =>
    changes[firstThat(changes.length, (at) => (changes[at]?.[place].start ?? 0) >= offset) - 1];
  return {
    text,
    written({ start, end }) {
      const first = lastBefore('read', start + 1);
      const last = lastBefore('read', end);
      const from = first
        ? start < first.read.end
          ? first.plain.start
          : start + first.plain.end - first.read.end
        : start;
      const to = last ? (end < last.read.end ? last.plain.end : end + last.plain.end - last.read.end) : end;
      return { start: from, end: Math.max(from, to) };
    },
    read({ start, end }) {
      const first = lastBefore('plain', start);
      const last = lastBefore('plain', end);
      const from = first
        ? start < first.plain.end
          ? first.read.start
          : start - first.plain.end + first.read.end
        : start;
      const to = last ? (end < last.plain.end ? last.read.end : end - last.plain.end + last.read.end) : end;
      return { start: from, end: Math.max(from, to) };
    },
  };
}
