import { append } from '../../append';
import { Pace } from '../../steps';
import type { Span } from '../../text/span';

/** Words of one sentence between quotation marks; the span is that of the words in what the sentence says. */
export interface QuotedPart extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
}

/** So much text is looked through between two steps, in UTF-16 units; a sentence costs some, however short it is. */
const textAStep = 1 << 15;
const leastOfSentence = 100;
/** A quotation that is not closed within this many further sentences is not one. */
const mostSentences = 5;

/** The quoted parts of sentences in order; a quotation of several sentences has a part in each of them. */
export function* quotedParts(
  count: number,
  textOf: (index: number) => string,
): Generator<undefined, readonly QuotedPart[]> {
  const found: QuotedPart[] = [];
  /** Parts of a quotation whose end was not met yet, after the sentence that it begins in. */
  let open: QuotedPart[] | null = null;
  /** The mark that opened the last one. */
  let openMark = '';
  const pace = new Pace(textAStep);
  for (let sentence = 0; sentence < count; sentence++) {
    const text = textOf(sentence);
    if (pace.isDue(leastOfSentence + text.length)) yield;
    if (!open && !mayQuote(text)) continue;
    let from = 0;
    let isOpen = open !== null;
    for (let index = markFrom(text, 0), end = 0; index < text.length; index = markFrom(text, end)) {
      end = endOfMark(text, index);
      const mark = text.slice(index, end);
      if (opens(text, mark, index, isOpen ? openMark : '')) {
        open = null;
        openMark = mark;
        from = end;
        isOpen = true;
      } else {
        if (isOpen) {
          append(found, open ?? []);
          found.push({ sentence, start: from, end: index });
        }
        open = null;
        isOpen = false;
      }
    }
    if (!isOpen) continue;
    const part = { sentence, start: from, end: text.length };
    if (!open) {
      // What follows may stand in a paragraph of its own, without a mark at its end.
      found.push(part);
      open = [];
    } else if (open.length < mostSentences) open.push(part);
    else open = null;
  }
  return found.filter(({ start, end }) => end > start);
}

/** Whether there is a mark; to ask takes less time than to look for each. */
function mayQuote(text: string): boolean {
  return (
    text.includes('"') ||
    text.includes('“') ||
    text.includes('”') ||
    text.includes('„') ||
    text.includes('«') ||
    text.includes('»') ||
    text.includes('``') ||
    text.includes("''")
  );
}

/** Where the next mark begins, of whatever many units; the length of the text where none does. */
function markFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isMark(text.charCodeAt(at)) && !isTwoForOne(text, at)) at += 1;
  return at;
}

function endOfMark(text: string, start: number): number {
  let end = start;
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end > start ? end : start + 2;
}

/** One of "“”„«»; to ask a pattern takes longer than all else that is done with what is quoted. */
function isMark(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e);
}

/** Two apostrophes or two grave accents, which typewriters have for a mark. */
function isTwoForOne(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x27 || unit === 0x60) && at + 1 < text.length && text.charCodeAt(at + 1) === unit;
}

/** Whether a mark opens a quotation, where another is open or none: some open in one language and close in another. */
function opens(text: string, mark: string, index: number, open: string): boolean {
  if (mark.startsWith('„') || mark === '``') return true;
  if (mark.startsWith('“')) return !open.startsWith('„');
  if (mark.startsWith('«')) return !open.startsWith('»');
  if (mark.startsWith('”') || (mark.startsWith('»') && open !== '')) return false;
  return (
    /[\s([—–-]/u.test(text.charAt(index - 1) || ' ') && /[^\s,.]/u.test(text.charAt(index + mark.length))
  );
}
