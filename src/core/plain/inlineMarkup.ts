import { characterOf, reference } from './characterReferences';
import { visible } from './invisible';
import type { Mask } from './masks';
import { raisedMasks } from './raisedMasks';

const inlineTag =
  /<(\/?)(a|abbr|b|big|br|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u|wbr|p|div|li|h[1-6]|blockquote)(?:\s{1,4}[\w:-]{1,40}=(?:"[^"<>]{0,400}"|'[^'<>]{0,400}'|[^\s"'<>]{1,200})){0,12}\s?\/?>/gi;
/** Tags that part what stands before them from what stands behind. */
const parting = /^(?:br|p|div|li|h[1-6]|blockquote)$/i;

/** `[text](address)`; what is in parentheses must look like an address. */
const link =
  /(!?)\[([^[\]\r\n]{1,300})\]\((?=[^\s()]*[./#:])<?[^\s()<>]{1,600}(?:\([^\s()]{0,100}\)[^\s()<>]{0,100})?>?(?:\s+["'][^"'\r\n]{0,200}["'])?\)/g;
const aloneBefore = /(?:^|[\r\n])[^\S\r\n]*(?:[-*+] +|\d{1,3}[.)] +)?$/;
const aloneAfter = /^[^\S\r\n]*(?:[\r\n]|$)/;

/** `*stressed*`, `__stressed__`: marks that stand at the edges of words, on one line, with no other between. */
const stress =
  /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\r\n]{1,400})(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;

/** What its writer took back: struck out by marks or by tags, on one line. */
const struck: readonly RegExp[] = [
  /(?<![\\~])~~(?=[^\s~])[^~\r\n]{1,1000}(?<=[^\s\\])~~(?!~)/g,
  /<(del|s|strike)(?:\s[^<>]{0,200})?>[^\r\n<]{0,1000}(?:<(?!\/?(?:del|s|strike)\b)[^\r\n<]{0,1000}){0,20}<\/\1\s?>/gi,
];

/** What refers to a note behind a word or a stop: `[2]`, `[^a]`, `¹`, `(4)`. */
const references: readonly RegExp[] = [
  /\[(?<=[\p{L}\p{N}.,;:!?"”’)\]*_]\[)(?:\d{1,3}|\^[^\s[\]]{1,20}|citation needed|note \d{1,2})\](?!\()/giu,
  /\[(?<=[.!?]["”’)]? \[)(?:\d{1,3}|\^[^\s[\]]{1,20})\](?=\s|$)/gu,
  /\[(?<=[.!?]["”’)]?\[)[a-z]\](?=\s|$)/giu,
  /[¹²³⁰⁴-⁹](?<=[.,;:!?"”’)][¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]{0,2}(?=[\s"”’)]|$)/gu,
  /\((?<=\p{L}[.!?]["”’]?\()\d{1,2}\)(?=\s|$)/gu,
];

/** Markup that stands inside running text of any file, and character references. */
export function* inlineMasks(text: string): Generator<Mask, void> {
  const mask = (start: number, end: number, says = ''): Mask => ({ start, end, says });
  if (text.includes('&')) {
    for (const match of text.matchAll(reference)) {
      const says = characterOf(match[0]);
      if (says !== null) yield mask(match.index, match.index + match[0].length, visible(says));
    }
  }
  for (const expression of text.includes('~~') || text.includes('</') ? struck : [])
    for (const { 0: whole, index } of text.matchAll(expression)) yield mask(index, index + whole.length);
  if (text.includes('<')) {
    yield* raisedMasks(text);
    for (const { 0: tag, 2: name = '', index } of text.matchAll(inlineTag))
      yield mask(index, index + tag.length, parting.test(name) ? ' ' : '');
  }
  if (text.includes('](')) {
    for (const { 0: whole, 1: image = '', 2: label = '', index } of text.matchAll(link)) {
      const end = index + whole.length;
      const from = text.slice(Math.max(0, index - 40), index);
      // A line that is but a link is no text that holds one.
      if (image !== '' || (aloneBefore.test(from) && aloneAfter.test(text.slice(end, end + 40)))) continue;
      yield mask(index, index + 1);
      yield mask(index + 1 + label.length, end);
    }
  }
  if (text.includes('*') || text.includes('_')) {
    for (const { 0: whole, 1: marks = '', index } of text.matchAll(stress)) {
      yield mask(index, index + marks.length);
      yield mask(index + whole.length - marks.length, index + whole.length);
    }
  }
  yield* noteMasks(text);
}

/** With all others of their block, which takes half the time to look for. */
const raised = /[¹²³⁰-₟]/;
const inBrackets = /[\d^a-z]/i;
const inParentheses = /\d/;

/** To look for each mark alone takes a fraction of the time of one pattern for all. */
function mayHaveNotes(text: string): boolean {
  return isFollowed(text, '[', inBrackets) || isFollowed(text, '(', inParentheses) || raised.test(text);
}

function isFollowed(text: string, mark: string, by: RegExp): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (by.test(text.charAt(at + 1))) return true;
  return false;
}

/** Marks that refer to notes. */
export function* noteMasks(text: string): Generator<Mask, void> {
  if (!mayHaveNotes(text)) return;
  for (const expression of references)
    for (const { 0: whole, index } of text.matchAll(expression))
      yield { start: index, end: index + whole.length, says: '' };
}
