import type { Span } from '../../text/span';

/** So long a part is at least, and so much longer at most where a paragraph does not end. */
const least = 8_000;
const most = 64_000;

/**
 * Cuts a long text where its paragraphs end, or else between words, so that what no paragraph break can stand in the
 * middle of is found part by part. The parts are the whole text, in order.
 */
export function textParts(text: string): readonly Span[] {
  const parts: Span[] = [];
  const paragraphEnd = /\n[^\S\n]*\n/gu;
  let start = 0;
  while (text.length - start > least) {
    paragraphEnd.lastIndex = start + least;
    const found = paragraphEnd.exec(text);
    const end = found && found.index <= start + most ? found.index + found[0].length : wordEnd(text, start);
    parts.push({ start, end });
    start = end;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

/** The last break between words of the longest part; its end when there is none. */
function wordEnd(text: string, start: number): number {
  const longest = text.slice(start, start + most);
  const broken = Math.max(longest.lastIndexOf(' '), longest.lastIndexOf('\n'));
  return start + (broken > least ? broken + 1 : longest.length);
}
