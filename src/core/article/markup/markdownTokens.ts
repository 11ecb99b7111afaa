import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Span } from '../../text/span';

type ParseContext = ReturnType<typeof parse>;

/** A token of micromark: a construct of Markdown or one of its marks. */
export interface MarkdownToken extends Span {
  readonly type: string;
}

/** In articles, indented paragraphs are not code. */
const extensions = [gfmTable(), gfmFootnote(), gfmTaskListItem(), { disable: { null: ['codeIndented'] } }];

/** The greatest length of a chunk, in UTF-16 units, because some constructs take quadratic time. */
const most = 12_000;
/** Most paragraphs of prose have nothing that could be a mark. */
const marked = /[*_`[\]<>&\\#|~]|^[ \t]*(?:[-+=]|\d{1,9}[.)])/m;
/** Quotations and lists inside each other, deeper than any text has them. */
const tooDeep = /^(?:[ \t]*(?:[->*+]|\d{1,9}[.)])){40}/m;
const definition = /^ {0,3}\[[^\]\r\n]{1,100}\]:[ \t]*\S[^\r\n]{0,400}$/gm;
const mostDefinitions = 100;

/** The tokens of a stretch of Markdown in order, each before those inside it; null for one that is not to be parsed. */
export interface Chunk extends Span {
  readonly tokens: readonly MarkdownToken[] | null;
}

/** Parses what may be Markdown from an offset on, in chunks that end between paragraphs, so that it takes linear time. */
export function* markdownChunks(text: string, from: number): Generator<Chunk> {
  const parser = parse({ extensions });
  // What links and notes refer to may be defined in another chunk.
  const definitions = Array.from(text.matchAll(definition), ([line]) => line).slice(0, mostDefinitions);
  eventsOf(parser, definitions.join('\n\n'));
  for (const { start, end } of chunkSpans(text, from)) {
    const chunk = text.slice(start, end);
    if (!marked.test(chunk)) continue;
    const isParsed = chunk.length <= most && !tooDeep.test(chunk);
    yield { start, end, tokens: isParsed ? tokensOf(parser, chunk, start) : null };
  }
}

function tokensOf(parser: ParseContext, chunk: string, start: number): readonly MarkdownToken[] {
  const tokens: MarkdownToken[] = [];
  for (const [phase, { type, start: from, end: to }] of eventsOf(parser, chunk))
    if (phase === 'enter') tokens.push({ type, start: start + from.offset, end: start + to.offset });
  return tokens;
}

/** The parser keeps what is defined; which of its lines were lazy is of one chunk. */
function eventsOf(parser: ParseContext, text: string) {
  parser.lazy = {};
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

/** Stretches that end at an empty line outside of any fence or element, before a line that is not indented. */
function* chunkSpans(text: string, from: number): Generator<Span> {
  const line = /[^\r\n]*(?:\r\n|[\r\n]|$)/y;
  let start = from;
  let isOpen: ((line: string) => boolean) | null = null;
  let isBlank = false;
  for (let at = from; at < text.length;) {
    line.lastIndex = at;
    const found = line.exec(text)?.[0] ?? '';
    if (isOpen === null && isBlank && /^\S/.test(found)) {
      yield { start, end: at };
      start = at;
    }
    if (isOpen === null) isOpen = opened(found);
    else if (!isOpen(found)) isOpen = null;
    isBlank = found.trim() === '';
    at += found.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const element = /^ {0,3}<(!--|(?:script|style|pre)\b)/i;

/** Whether what a line opens, which may hold empty lines, is open still after another; null when it opens nothing. */
function opened(line: string): ((line: string) => boolean) | null {
  const mark = fence.exec(line)?.[1];
  if (mark !== undefined) return (next) => fence.exec(next)?.[1]?.startsWith(mark) !== true;
  const name = element.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const end = name === '!--' ? '-->' : `</${name}`;
  return line.toLowerCase().includes(end) ? null : (next) => !next.toLowerCase().includes(end);
}
