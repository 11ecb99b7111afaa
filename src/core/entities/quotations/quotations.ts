import { finish } from '../../steps';
import type { Span } from '../../text/span';
import type { Mention } from '../entity';
import { firstFrom } from './firstFrom';
import { quotedSpanSteps } from './quotedSpans';
import type { QuotedSpan } from './quotedSpans';
import { sayingSteps } from './sayings';
import type { Saying } from './sayings';
import { SentenceStarts } from './sentenceStarts';

/** What a person or an organisation is quoted with: the words between the marks. */
export interface Quotation extends Span {
  /** Without the comma that leads on to the speaker, white space made single. */
  readonly text: string;
  readonly speaker: Mention;
}

/** So far from a quotation's end stands its verb at most. */
const mostBetween = 200;
/** The words between a quotation and a verb when that verb is not the quotation's. */
const otherClause =
  /[;:]\s|^\s*(?:and|but|or|to|in|on|at|as|of|for|with|about|by|when|while|that|which|is|was|were|are)\s/u;
/** Of fewer words a quotation is a borrowed phrase. */
const leastWords = 3;
/** Of the words of speech at least one in so many begins with a small letter. */
const titleShare = 4;

/** A step is so many quotations, or mentions. */
const stepLength = 200;

/** `quotationSteps` at once. */
export function findQuotations(text: string, mentions: readonly Mention[]): readonly Quotation[] {
  return finish(quotationSteps(text, mentions));
}

/**
 * Finds what a text quotes people and organisations with: “…,” X said; said X; X told reporters, “…”; according to X,
 * “…”; “…,” the company said; and what follows such a quotation without a speaker of its own. `mentions` are those of the text, in order.
 * Step by step.
 */
export function* quotationSteps(
  text: string,
  mentions: readonly Mention[],
): Generator<undefined, readonly Quotation[]> {
  const quotations = yield* quotedSpanSteps(text);
  if (quotations.length === 0) return [];
  yield;
  const speakers: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % stepLength === 0) yield;
    const { kind, start } = mention;
    const before = quotations[firstFrom(quotations, start) - 1];
    if ((kind === 'person' || kind === 'organisation') && (before?.end ?? 0) <= start) speakers.push(mention);
  }
  const sentences = yield* SentenceStarts.read(text);
  yield;
  const sayings = yield* sayingSteps(text, sentences, quotations, speakers);
  const found: Quotation[] = [];
  let last: { readonly speaker: Mention | null; readonly end: number } | null = null;
  for (const [index, quotation] of quotations.entries()) {
    if (index % stepLength === 0) yield;
    const from = quotations[index - 1]?.end ?? 0;
    const to = quotations[index + 1]?.start ?? text.length;
    const own =
      sayingAfter(text, sentences, quotation, sayings, to) ??
      sayingBefore(text, sentences, quotation, sayings, from);
    const speaker: Mention | null =
      own === undefined ? (last && goesOn(text, last.end, quotation) ? last.speaker : null) : own.speaker;
    last = { speaker, end: Math.max(quotation.end, own?.end ?? 0) };
    if (speaker && isSpeech(text, quotation.inner))
      found.push({ ...quotation.inner, text: quotedWords(text, quotation.inner), speaker });
  }
  return found;
}

/** The verb of the sentence that a quotation ends in: “…,” said Delgado. */
function sayingAfter(
  text: string,
  sentences: SentenceStarts,
  { end, inner }: QuotedSpan,
  sayings: readonly Saying[],
  to: number,
): Saying | undefined {
  const next = sayings[firstFrom(sayings, end)];
  if (!next || next.start >= to || sentences.between(inner.end, next.start)) return undefined;
  const between = text.slice(end, next.start);
  return between.length > mostBetween || otherClause.test(between) ? undefined : next;
}

/** The verb before a quotation in its sentence, or before the colon that it stands after. */
function sayingBefore(
  text: string,
  sentences: SentenceStarts,
  { start }: QuotedSpan,
  sayings: readonly Saying[],
  from: number,
): Saying | undefined {
  const before = sayings[firstFrom(sayings, start) - 1];
  if (!before || before.start < from) return undefined;
  const colon = /:\s*$/u.test(text.slice(before.end, start));
  return sentences.between(before.end, colon ? start - 3 : start) ? undefined : before;
}

/** Whether a quotation without a verb of its own goes on with what was said before it. */
function goesOn(text: string, end: number, { start }: QuotedSpan): boolean {
  const between = text.slice(end, start);
  if (/['‘]/u.test(text.charAt(start)) && text.charAt(start + 1) !== "'") return false;
  return between.length < 200 && /^(?:[^.!?]*[.!?])?\s*$/u.test(between);
}

/** The words of a stretch of speech, white space made single; null where they are too few. */
export function quotationOf(text: string, span: Span): string | null {
  return isSpeech(text, span) ? quotedWords(text, span) : null;
}

function quotedWords(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
}

/** Not a borrowed phrase, nor the title of a book or a programme, whose words all begin with capitals. */
function isSpeech(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= leastWords && small * titleShare >= words.length;
}
