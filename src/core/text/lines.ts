import type { Span } from './span';

/** A place in a text as editors count: lines and UTF-16 characters, both from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where the lines of a text are. CRLF, LF and CR each are one line break. */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))
        starts.push(at + 1);
    }
    this.#starts = starts;
  }

  /** At least 1: the empty text has one empty line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line without its break. Throws a `RangeError` when there is no such line. */
  lineSpan(line: number): Span {
    const start = this.#starts[line];
    if (start === undefined) throw new RangeError(`no line ${line} in a text of ${this.lineCount} lines`);
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (line + 1 < this.lineCount) {
      end -= 1;
      if (end > start && this.#text[end] === '\n' && this.#text[end - 1] === '\r') end -= 1;
    }
    return { start, end };
  }

  /** The line without its break. */
  lineText(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.#text.slice(start, end);
  }

  /** An offset outside the text counts as its nearest end, one inside a CRLF as the end of the line. */
  position(offset: number): Position {
    let low = 0;
    let high = this.lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    const { start, end } = this.lineSpan(low);
    return { line: low, character: Math.max(0, Math.min(offset, end) - start) };
  }

  /** A position outside the text counts as the nearest inside. */
  offset({ line, character }: Position): number {
    const { start, end } = this.lineSpan(Math.max(0, Math.min(line, this.lineCount - 1)));
    return Math.min(start + Math.max(0, character), end);
  }
}
