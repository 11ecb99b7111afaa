import { endsAsSentence } from '../../article/prose';
import type { DraftLine } from '../draft';
import type { Line } from './line';

/** Of sizes, in shares of that of the body. */
const headingSize = 1.12;
const titleSize = 1.35;
const sameSize = 0.08;
/** Of the distance between lines of a paragraph. */
const widerLeading = 1.3;
/** Of the size. */
const leastIndent = 0.7;
/** Of the width of the column. */
const shortLine = 0.8;
const item = /^(?:[•◦▪‣●–—*]\s|\(?\d{1,2}[.)]\s|\[\d{1,3}\]\s)/;

/** Lines that are read one after the other, as paragraphs; the lines of each are kept apart. */
export function paragraphsOf(flows: readonly (readonly Line[])[]): readonly DraftLine[] {
  const body = bodySize(flows);
  const paragraphs: { readonly first: Line; text: string }[] = [];
  let last: Line | null = null;
  for (const flow of flows) {
    const shape = shapeOf(flow);
    let inFlow = false;
    for (const line of flow) {
      const paragraph = paragraphs.at(-1);
      if (paragraph && last && (inFlow ? continues(last, line, shape) : goesOn(last, line)))
        paragraph.text += `\n${line.text}`;
      else paragraphs.push({ first: line, text: line.text });
      last = line;
      inFlow = true;
    }
  }
  const largest = paragraphs.slice(0, 12).reduce((most, { first }) => Math.max(most, first.size), 0);
  const title =
    largest >= body * titleSize ? paragraphs.findIndex(({ first }) => first.size === largest) : -1;
  return paragraphs.map(({ first, text }, index) => {
    if (index === title) return { tag: 'h1', text };
    return { tag: first.size >= body * headingSize && text.length < 160 ? 'h2' : 'p', text };
  });
}

/** The size in which most of the text is. */
function bodySize(flows: readonly (readonly Line[])[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of flows.flat()) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, length] of lengths) if (length > (lengths.get(best) ?? 0)) best = size;
  return best;
}

interface Shape {
  readonly left: number;
  readonly right: number;
  /** The usual distance between two lines. */
  readonly leading: number;
}

function shapeOf(flow: readonly Line[]): Shape {
  const distances = flow
    .slice(1)
    .map((line, index) => (flow[index]?.y ?? 0) - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return {
    left: flow.reduce((least, { x }) => Math.min(least, x), Infinity),
    right: flow.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity),
    // Paragraphs may be parted by more, lines never by less.
    leading: distances[Math.floor(distances.length / 4)] ?? Infinity,
  };
}

/** Whether a line goes on where the one above it ends. */
function continues(above: Line, line: Line, { left, right, leading }: Shape): boolean {
  if (differsInSize(above, line) || item.test(line.text)) return false;
  if (above.y - line.y > leading * widerLeading && above.y - line.y > line.size * widerLeading) return false;
  const indent = leastIndent * line.size;
  if (line.x - above.x > indent && above.x - left < indent) return false;
  const isShort = above.x + above.width - left < (right - left) * shortLine;
  if (isShort && endsAsSentence(above.text)) return false;
  return !isHeading(above, line, isShort);
}

/** A short line in a font of its own. */
function isHeading(above: Line, line: Line, isShort: boolean): boolean {
  return isShort && above.oneFont && line.oneFont && above.font !== line.font;
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOn(above: Line, line: Line): boolean {
  return !differsInSize(above, line) && !endsAsSentence(above.text) && /^[\p{Ll}\p{N}"“(]/u.test(line.text);
}

function differsInSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) > sameSize * Math.max(above.size, line.size);
}
