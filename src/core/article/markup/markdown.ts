import { append } from '../../append';
import { brokenWordMaskSteps } from '../../plain/brokenWords';
import { inlineMasks, noteMasks } from '../../plain/inlineMarkup';
import { raisedMasks } from '../../plain/raisedMasks';
import { invisibleMasks } from '../../plain/invisible';
import { legible } from '../../plain/legible';
import { type Mask, maskSteps, takeMaskSteps } from '../../plain/masks';
import type { Span } from '../../text/span';
import { type Finding, type Piece, withoutClaimed } from '../page';
import { pieceSteps } from '../pieces';
import { endsAsSentence } from '../prose';
import type { Layout } from './layout';
import { type Chunk, markdownChunks, type MarkdownToken } from './markdownTokens';
import { referenceMasks } from './references';

/** The fields at the top, between lines of hyphens. */
const frontMatter = /^---[ \t]*(?:\r\n?|\n)[\s\S]{0,4000}?(?:\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/;
const linkOnly = /^(?:[-*+]\s+)?!?\[[^\]]*\]\([^()\s]*\)$/;
/** A line that is underlined is a sentence and no heading when it is longer and ends as one. */
const longestHeading = 120;

/**
 * The layout, step by step, of a text in Markdown (CommonMark with the tables, tasks and footnotes of GitHub), through micromark. Lines
 * are paragraphs as in any text: what Markdown would join are often the lines of a header.
 */
export function* markdownLayout(text: string): Generator<undefined, Layout> {
  const front = frontMatter.exec(text)?.[0].length ?? 0;
  const reader = new MarkdownReader(text);
  for (const chunk of markdownChunks(text, front)) {
    reader.take(chunk);
    yield;
  }
  const masks: Mask[] = [...reader.masks];
  yield* takeMaskSteps(masks, invisibleMasks(text));
  append(masks, yield* brokenWordMaskSteps(text));
  for (const find of [noteMasks, raisedMasks]) yield* takeMaskSteps(masks, find(text));
  const plain = yield* maskSteps(text, masks);
  yield;
  const says = ({ start, end }: Span): string => legible(plain.slice(start, end)).trim();
  const headings = reader.headings.filter(
    (heading) =>
      says(heading) !== '' && !(endsAsSentence(says(heading)) && says(heading).length > longestHeading),
  );
  const claimed: Finding[] = [
    ...reader.apart.map((span): Finding => ({ ...span, kind: 'furniture' })),
    ...reader.quotes.map((span): Finding => ({ ...span, kind: 'quote' })),
    ...headings.map(({ start, end }): Finding => ({ start, end, kind: 'crosshead' })),
  ].filter((finding) => says(finding) !== '');
  const taken = [...claimed, ...reader.items].sort((a, b) => a.start - b.start);
  const pieces = [
    ...goingOn(yield* withoutClaimed(plain, yield* pieceSteps(text, plain), taken), plain, reader.paragraphs),
    ...reader.items.map((item) => pieceOf(text, plain, item)),
  ].sort((a, b) => a.start - b.start);
  const isLink = ({ start, end }: Span): boolean => linkOnly.test(text.slice(start, end));
  const links = pieces.filter(isLink).map(({ start, end }): Finding => ({ kind: 'furniture', start, end }));
  const story = pieces.filter((piece) => !isLink(piece));
  const first = story.find(({ start }) => start >= front)?.start ?? Infinity;
  const main = headings.find(({ level }) => level === 1) ?? headings.find(({ start }) => start < first);
  const findings = [...claimed, ...links].map((finding) =>
    finding.start === main?.start ? headlineOf(finding, plain) : finding,
  );
  return {
    plain,
    pieces: story,
    findings: joined(
      text,
      findings.sort((a, b) => a.start - b.start),
    ),
    first: [],
    otherwise: [],
    language: null,
  };
}

/** Lines of a paragraph are one piece where a word in lower case goes on with the line above. */
function goingOn(pieces: readonly Piece[], plain: string, paragraphs: readonly Span[]): readonly Piece[] {
  const all: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    while ((paragraphs[at]?.end ?? Infinity) < piece.end) at += 1;
    const last = all.at(-1);
    const start = paragraphs[at]?.start ?? Infinity;
    if (last && last.start >= start && /^\p{Ll}/u.test(legible(plain.slice(piece.start, piece.start + 40))))
      all[all.length - 1] = { ...last, end: piece.end, text: plain.slice(last.start, piece.end) };
    else all.push(piece);
  }
  return all;
}

function pieceOf(text: string, plain: string, { start, end }: Span): Piece {
  const gap = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start))
    ? 1
    : 0;
  return { start, end, text: plain.slice(start, end), gap, indent: 0, atLineStart: true, atLineEnd: true };
}

function headlineOf({ start, end }: Span, plain: string): Finding {
  const written = plain.slice(start, end);
  const [lead = ''] = /^[\s\u2060]*/.exec(written) ?? [];
  const words = written.slice(lead.length).replace(/[\s\u2060]+$/, '');
  const place = { start: start + lead.length, end: start + lead.length + words.length };
  const value = legible(words).replace(/\s+/g, ' ');
  return { kind: 'headline', start, end, facts: [{ field: 'title', value, ...place }] };
}

/** Furniture that follows on furniture is one. */
function joined(text: string, findings: readonly Finding[]): readonly Finding[] {
  const all: Finding[] = [];
  for (const finding of findings) {
    const last = all.at(-1);
    const follows = last?.kind === 'furniture' && finding.kind === 'furniture';
    if (last && follows && text.slice(last.end, finding.start).trim() === '')
      all[all.length - 1] = { ...last, end: finding.end };
    else all.push(finding);
  }
  return all;
}

interface Heading extends Span {
  readonly level: number;
}

/** Marks that say nothing by themselves, and constructs that do not. */
const marks: ReadonlySet<string> = new Set([
  ...['emphasisSequence', 'strongSequence', 'codeTextSequence', 'escapeMarker', 'hardBreakEscape'],
  ...['atxHeadingSequence', 'setextHeadingLine', 'autolinkMarker', 'labelMarker', 'blockQuoteMarker'],
  ...['gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'definitionMarker', 'thematicBreak'],
]);
const silent: ReadonlySet<string> = new Set(['image', 'resource', 'reference', 'definition']);
/** Blocks that are no text of the story. */
const apart: ReadonlySet<string> = new Set(['table', 'codeFenced', 'htmlFlow']);
const comment = /^<!--[\s\S]*-->\s*$/;

/** Gathers what the constructs of Markdown make of a text. */
class MarkdownReader {
  readonly masks: Mask[] = [];
  readonly apart: Span[] = [];
  readonly quotes: Span[] = [];
  readonly headings: Heading[] = [];
  /** Paragraphs of lists, and all others. */
  readonly items: Span[] = [];
  readonly paragraphs: Span[] = [];
  #silentEnd = 0;
  #blockEnd = 0;
  #prefix: Span | null = null;

  constructor(private readonly text: string) {}

  take({ start, end, tokens }: Chunk): void {
    if (tokens) for (const token of tokens) this.#takeToken(token);
    else
      for (const mask of inlineMasks(this.text.slice(start, end)))
        this.masks.push({ ...mask, start: mask.start + start, end: mask.end + start });
  }

  #takeToken(token: MarkdownToken): void {
    const { type, start, end } = token;
    if (start < this.#silentEnd) return;
    if (silent.has(type)) this.#silentEnd = end;
    if (silent.has(type) || marks.has(type)) this.masks.push({ start, end, says: '' });
    else if (type === 'htmlText')
      this.masks.push({ start, end, says: /^<br\b/i.test(this.text.slice(start, end)) ? ' ' : '' });
    else if (type === 'characterReference')
      for (const mask of referenceMasks(this.text, start, end)) this.masks.push(mask);
    if (type === 'taskListCheck') {
      const task = this.items.at(-1);
      if (task && task.start <= start && start < task.end) {
        this.items.pop();
        this.apart.push(task);
      }
    }
    if (start >= this.#blockEnd) this.#takeBlock(token);
  }

  #takeBlock({ type, start, end }: MarkdownToken): void {
    const written = this.text.slice(start, end);
    // White space that Markdown does not know may stand before a block.
    const from = start + written.length - written.trimStart().length;
    const block = { start: from, end: from + written.trim().length };
    if (apart.has(type) && comment.test(written)) this.masks.push({ start, end, says: '' });
    else if (apart.has(type)) this.apart.push(block);
    else if (type === 'blockQuote') this.quotes.push(block);
    else if (type === 'atxHeading')
      this.headings.push({ ...block, level: /^#+/.exec(written)?.[0].length ?? 1 });
    else if (type === 'setextHeading') this.headings.push({ ...block, level: /=\s*$/.test(written) ? 1 : 2 });
    else {
      if (type === 'listItemPrefix') this.#prefix = { start, end };
      if (type === 'content' && start === this.#prefix?.end)
        this.items.push({ start: this.#prefix.start, end: block.end });
      else if (type === 'content') this.paragraphs.push(block);
      return;
    }
    this.#blockEnd = end;
  }
}
