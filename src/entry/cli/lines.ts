import { decodeText, textLooked, utf16Of } from './decode';
import { chunksOf, expectText, reading } from './textFile';

/**
 * The lines of a file (`-` is `input`), read as a text file is, however long it is: UTF-16 by its mark, else each line UTF-8
 * or, where it is none, Windows-1252. Throws a `Failure` when the file cannot be read or is no text.
 */
export function* linesOf(path: string, input: () => Iterable<Buffer>): Generator<string, void> {
  const [name, chunks] = path === '-' ? ['standard input', input()] : [path, chunksOf(path)];
  const lines = reading(name, () => linesIn(chunks, name));
  for (;;) {
    const line = reading(name, () => lines.next());
    if (line.done) return;
    yield line.value;
  }
}

function* linesIn(chunks: Iterable<Buffer>, name: string): Generator<string, void> {
  const parts = withWholeHead(chunks)[Symbol.iterator]();
  const first = parts.next();
  if (first.done) return;
  const head = first.value;
  expectText(head, name);
  const all = startingWith(head, parts);
  const utf16 = utf16Of(head);
  if (utf16 === null) yield* split(all, (part, start, end) => part.subarray(start, end), decodeAll);
  else
    yield* split(
      decoded(all, utf16),
      (part, start, end) => part.slice(start, end),
      (parts) => parts.join(''),
    );
}

/** The same, the first part so long that it tells whether all is text. */
function* withWholeHead(chunks: Iterable<Buffer>): Generator<Buffer, void> {
  let head: Buffer[] | undefined = [];
  let length = 0;
  for (const chunk of chunks) {
    if (!head) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    length += chunk.length;
    if (length < textLooked) continue;
    yield Buffer.concat(head);
    head = undefined;
  }
  if (head) yield Buffer.concat(head);
}

function* startingWith<Part>(first: Part, rest: Iterator<Part>): Generator<Part, void> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* decoded(chunks: Iterable<Buffer>, encoding: string): Generator<string, void> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decodeAll(parts: readonly Buffer[]): string {
  return decodeText(Buffer.concat(parts));
}

/** Parts anew, from one line feed to the next. */
function* split<Part extends Buffer | string>(
  parts: Iterable<Part>,
  cut: (part: Part, start: number, end?: number) => Part,
  joined: (parts: readonly Part[]) => string,
): Generator<string, void> {
  let waiting: Part[] = [];
  for (const part of parts) {
    let start = 0;
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
      waiting.push(cut(part, start, end));
      yield joined(waiting);
      waiting = [];
      start = end + 1;
    }
    waiting.push(cut(part, start));
  }
  yield joined(waiting);
}
