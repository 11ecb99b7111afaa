import { append } from '../../append';
import { finish } from '../../steps';
import { abbreviationsOf, type Abbreviations, longestAbbreviation } from './abbreviations';
import { isLatin, latinBoundaries } from './latinBoundaries';
import { placesOf } from '../placesOf';
import type { Span } from '../span';

const lineBreak = /[\r\n\u2028\u2029\u0085\v\f]/;
const lineBreaks = new RegExp(lineBreak, 'g');
const segmenters = new Map<string, Intl.Segmenter>();

/** UTF-16 units given to `Intl.Segmenter` at once: its time per boundary grows with the length of its input. */
const windowLength = 4096;

/** A step is so many sentences. */
const stepLength = 500;

/** What goes on for longer without an end is no sentence of anybody's: it is cut, so that all that reads sentences reads a little. */
const longest = 10_000;

/** `sentenceSpanSteps` at once. */
export function sentenceSpans(text: string, span: Span, locale = 'en'): Span[] {
  return finish(sentenceSpanSteps(text, span, locale));
}

/**
 * The sentences of `text` between `start` and `end`, step by step, without the white space around them. Line breaks count as spaces:
 * give one paragraph at a time. The boundaries of `Intl.Segmenter` (Unicode UAX #29) are taken where they do not follow
 * an abbreviation, an initial, a list number, or a quotation whose speaker is still to be named. Every sentence of a
 * quotation is one. No span is longer than 10,000 units. `locale` is a BCP 47 tag.
 */
export function* sentenceSpanSteps(
  text: string,
  { start, end }: Span,
  locale = 'en',
): Generator<undefined, Span[]> {
  const slice = text.slice(start, end);
  let isKnown = isLatin(slice);
  let body = slice;
  if (!isKnown && lineBreak.test(slice)) {
    body = slice.replace(lineBreaks, ' ');
    isKnown = isLatin(body);
  }
  const marks = placesOf(endMarks, body);
  const isByRules = isKnown && unicodeRules(locale);
  const mayEnd = isByRules ? (marks[0] ?? -1) : body.search(ending);
  if (mayEnd < 0 || isEnd.test(body.slice(mayEnd))) {
    // It is plainly one sentence, and Unicode's rules need not be asked, which takes long for little.
    const only = trim(body, 0, body.length);
    return only.start < only.end
      ? shortened(text, [{ start: start + only.start, end: start + only.end }])
      : [];
  }
  const abbreviations = abbreviationsOf(locale);
  const spans: Span[] = [];
  const isOpen = quotesBefore(body);
  const found = isByRules ? latinBoundaries(body, marks) : null;
  const boundaries = found ?? (yield* segmenterSteps(body, segmenterOf(locale)));
  let from = 0;
  let read = 0;
  for (const boundary of inOrder(missedEnds(body, marks), boundaries)) {
    if (++read % stepLength === 0) yield;
    const to = beforeOpening(body, from, boundary, isOpen);
    if (to <= from) continue;
    if (to < body.length && !endsSentence(body, from, to, abbreviations)) continue;
    let trimmed = trim(body, from, to);
    const last = spans.at(-1);
    const apart =
      last && isClosing(body, trimmed.start)
        ? (closersApart.exec(body.slice(trimmed.start, trimmed.end))?.[0].length ?? 0)
        : 0;
    if (apart > 0 && last) {
      spans[spans.length - 1] = { start: last.start, end: start + trimmed.start + apart };
      trimmed = trim(body, trimmed.start + apart, trimmed.end);
    }
    if (trimmed.start < trimmed.end) spans.push({ start: start + trimmed.start, end: start + trimmed.end });
    from = to;
  }
  return shortened(text, spans);
}

/** Spans of which those that are too long are cut. */
function shortened(text: string, spans: Span[]): Span[] {
  return spans.some(isTooLong) ? spans.flatMap((whole) => cut(text, whole)) : spans;
}

function isTooLong({ start, end }: Span): boolean {
  return end - start > longest;
}

/** A span in parts that end before white space where there is some, and never inside a character. */
function cut(text: string, whole: Span): Span[] {
  const parts: Span[] = [];
  let { start } = whole;
  while (whole.end - start > longest) {
    const part = text.slice(start, start + longest);
    const space = part.search(/\s\S*$/u);
    const isInside = /[\ud800-\udbff]$/.test(part);
    const to = start + (space > 0 ? space : isInside ? longest - 1 : longest);
    parts.push(trim(text, start, to));
    start = trim(text, to, whole.end).start;
  }
  return [...parts, { start, end: whole.end }];
}

/** The marks that may end a sentence. */
const endMarks = '.!?…'.split('');
/** All but the characters of Latin text that end no sentence by Unicode's rules, by ours or by those of a language. */
const ending = /[^\t "-\-/-:<->@-~\u00a0-\u024f–—‘’“”]/;
const isEnd = /^[.!?]+["”’)\]]*\s*$/;

/** Unicode's rules take any mark after a full stop for a closing one; without a space between, one may open what follows. */
function beforeOpening(body: string, from: number, boundary: number, isOpen: QuotesBefore): number {
  if (boundary === body.length) return boundary;
  const last = body.charAt(boundary - 1);
  if ((last === '"' || last === '“') && isGlued(body, boundary, isOpen)) return boundary - 1;
  if (body.charCodeAt(boundary - 1) < 0x80) return boundary;
  let at = boundary;
  while (at > from && wideOpening.includes(body.charAt(at - 1))) at -= 1;
  return at > from && wideTerminators.includes(body.charAt(at - 1)) ? at : boundary;
}

/** Whether the quotation mark before `boundary` opens what follows: `was paid."We are glad,"`. */
function isGlued(body: string, boundary: number, isOpen: QuotesBefore): boolean {
  return /^[.!?]["“]\p{L}/u.test(body.slice(boundary - 2, boundary + 2)) && !isOpen(boundary - 1);
}

type QuotesBefore = (at: number) => boolean;

/** Tells whether a quotation is open at a place; to be asked from left to right. */
function quotesBefore(body: string): QuotesBefore {
  let read = 0;
  let open = false;
  return (at) => {
    for (; read < at; read += 1) {
      const mark = body.charAt(read);
      if (mark === '"') open = !open;
      else if (mark === '“') open = !open || body.charAt(read - 1) === ' ';
      else if (mark === '„') open = true;
      else if (mark === '”') open = false;
    }
    return open;
  };
}

const wideTerminators = '。！？';
const wideOpening = '“‘「『《〈【（';

/** Closing marks with a space before them, as in French, belong to the sentence that they close. */
const closersApart = /^[»”)\]]+(?=\s|$)/;

/**
 * Ends that Unicode's rules pass over: an ellipsis, no space after the full stop ("the story.Read more"), or a next
 * sentence that begins with a figure or, as in letters and comments, in lower case ("it is small. you should").
 */
function missedEnds(body: string, marks: readonly number[]): number[] {
  const ends: number[] = [];
  for (const at of marks) {
    const mark = body.charAt(at);
    if (mark !== '…' && body.charCodeAt(at + 1) === 0x20 && isCapital(body.charCodeAt(at + 2))) continue;
    const after = body.slice(at + 1, at + 16);
    if (mark !== '…' && /^["”’)]*\s+["“]?[A-Z]/.test(after)) continue;
    const end = missedEnd(mark, body.slice(Math.max(0, at - 8), at), after);
    if (end > 0) ends.push(at + end);
  }
  return ends;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** How far behind the mark the next sentence begins; 0 when the mark ends none that Unicode's rules pass over. */
function missedEnd(mark: string, before: string, after: string): number {
  if (mark === '…') {
    const space = /^["”’)]?\s+(?=["“‘]?\p{Lu}\p{L})/u.exec(after);
    return space ? 1 + space[0].length : 0;
  }
  if (!/\p{Ll}{3}$/u.test(before)) return 0;
  const glued = /^["”“’)]?(?=\p{Lu}\p{Ll}+[\s.,])/u.exec(after);
  if (glued) return 1 + glued[0].length;
  if (mark !== '.') return 0;
  const space = /^\s+(?=[\p{Nd}\p{Ll}])/u.exec(after);
  if (!space) return 0;
  const next = after.slice(space[0].length);
  return /\p{Ll}{4}$/u.test(before) || /^\p{Nd}/u.test(next) || lowerOpener.test(next)
    ? 1 + space[0].length
    : 0;
}

/** Words that begin a sentence even where nothing is written with a capital. */
const lowerOpener =
  /^(?:i|you|he|she|it|they|we|my|this|that|there|the|just|if|please|thanks|but|so|call|let|have|what|how|not|no)\s/;

/** Where Unicode's rules end a sentence and where they should have, in order. */
function inOrder(missed: number[], boundaries: readonly number[]): readonly number[] {
  if (missed.length === 0) return boundaries;
  append(missed, boundaries);
  return missed.sort((a, b) => a - b);
}

/** Whether sentences end by Unicode's rules as they are: in Greek a semicolon asks. */
function unicodeRules(locale: string): boolean {
  return !/^el\b/i.test(locale);
}

/** Where `Intl.Segmenter` ends a sentence, in order. */
function* segmenterSteps(body: string, segmenter: Intl.Segmenter): Generator<undefined, readonly number[]> {
  const found: number[] = [];
  let from = 0;
  let length = windowLength;
  while (from < body.length) {
    const window = body.length <= windowLength ? body : body.slice(from, from + length);
    const reached: number[] = [];
    // To ask for one after the other takes less time and memory than to iterate.
    const segments = segmenter.segment(window);
    for (
      let next = segments.containing(0);
      next;
      next = segments.containing(next.index + next.segment.length)
    ) {
      reached.push(from + next.index + next.segment.length);
    }
    // The cut may have made the last boundaries of a window.
    if (from + length < body.length) reached.length = Math.max(0, reached.length - 2);
    append(found, reached);
    const last = reached.at(-1);
    length = last === undefined ? length * 2 : windowLength;
    from = last ?? from;
    if (from < body.length) yield;
  }
  return found;
}

function segmenterOf(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter)
    segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })));
  return segmenter;
}

const wideSpace = /\s/;
const closing = `"'”’»)]}」』》〉】）`;
const opening = `"'“‘«([{¿¡-`;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const digit = /\p{Nd}/u;
const saying =
  'said|says|asked|asks|added|adds|told|tells|replied|answered|wrote|writes|shouted|cried|exclaimed|warned|insisted|recalled|wondered|declared|continued|explained|joked|quipped|tweeted';
const speakerNamed = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:${saying})\b|^(?:${saying}) (?:\p{Lu}|the |an? )`,
  'u',
);
/** Who said it, and that, behind a quotation in Japanese and in Chinese. */
const wideSpeaker =
  /^(?:と|って|[^。！？，、,“「]{1,16}(?:说|說|称|稱|表示|指出|写道|寫道|补充|補充|强调|強調|问|問|答)[道。，：,])/;
/** What follows "U.S." and its like as part of a name. */
const institution =
  /^(?:Air|Ambassador|Agency|Army|Attorney|Bank|Border|Bureau|Capitol|Census|Central|Chamber|Circuit|Civil|Coast|Commerce|Commission|Congress|Congressman|Consulate|Constitution|Court|Customs|Defense|Department|Deputy|District|Dollar|Embassy|Energy|Environmental|Federal|Fish|Food|Force|Forces|Foreign|Forest|Geological|General|Government|Holocaust|Homeland|House|Immigration|Interior|Joint|Judge|Justice|Labor|Magistrate|Marine|Marines|Marshals?|Military|Mission|National|Navy|Naval|Olympic|Open|Patent|Postal|President|Public|Rep|Representatives?|Representative|Secret|Secretary|Securities|Sen|Senate|Senators?|Soccer|Special|State|Steel|Strategic|Supreme|Trade|Transportation|Treasury|Troops|Under|Undersecretary|Vice|Virgin)\b/;
const dayOrMonth =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Mountain|Pacific|[A-Z]{2,4}T|GMT|UTC)\b/;

function isSpace(body: string, at: number): boolean {
  const unit = body.charCodeAt(at);
  return unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : wideSpace.test(body.charAt(at));
}

function isClosing(body: string, at: number): boolean {
  return !isAsciiWord(body.charCodeAt(at)) && closing.includes(body.charAt(at));
}

function isOpening(body: string, at: number): boolean {
  return !isAsciiWord(body.charCodeAt(at)) && opening.includes(body.charAt(at));
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || isCapital(unit) || (unit >= 0x30 && unit <= 0x39);
}

/** Whether the boundary that Unicode finds before `at` ends the sentence that began at `from`. */
function endsSentence(body: string, from: number, at: number, abbreviations: Abbreviations): boolean {
  let last = at - 1;
  while (last >= from && isSpace(body, last)) last -= 1;
  if (last < from) return false;
  let terminator = last;
  while (terminator > from && isClosing(body, terminator)) terminator -= 1;
  const closed = terminator < last;
  let next = at;
  while (next < body.length && (isSpace(body, next) || isOpening(body, next))) next += 1;
  const reopened = next > at && /["“‘«]/.test(body.slice(at, next));
  const mark = body.charAt(terminator);
  if (closed && /^\s*\([^()]{1,80}\)[.,;]/.test(body.slice(at, at + 90))) return false;
  if (mark !== '.') {
    if (closed && wideTerminators.includes(mark)) return !wideSpeaker.test(body.slice(at, at + 40));
    if (next === last + 1 && /[\p{Ll}\p{Nd}]/u.test(body.charAt(next))) return false;
    if (!/[?!…]/.test(mark) || reopened) return true;
    if (mark === '…' && /^I\b/.test(body.slice(next, next + 2))) return !isSpace(body, terminator - 1);
    if (closed) return !lower.test(body.charAt(next)) && !speakerNamed.test(body.slice(next, next + 80));
    return (
      mark !== '!' ||
      !lower.test(body.charAt(next)) ||
      !/\s\p{Lu}\p{Ll}+$/u.test(body.slice(from, terminator))
    );
  }
  if (closed) return true;
  if (
    /^I\b/.test(body.slice(next, next + 2)) &&
    /\s\.{2,}$|\. \.$/.test(body.slice(Math.max(from, at - 8), terminator + 1))
  ) {
    return false;
  }
  return !goesOn(body, from, terminator, next, reopened, abbreviations);
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a list number inside a sentence. */
function goesOn(
  body: string,
  from: number,
  dot: number,
  next: number,
  reopened: boolean,
  { before, beforeNumber, either, openers, spaced, beforeOrdinal }: Abbreviations,
): boolean {
  let begin = dot;
  while (begin > from && !beginsWord(body, begin - 1)) begin -= 1;
  const word = body.slice(begin, dot);
  if (word.length === 0 || word.endsWith('.')) return false;
  if (begin === from || trimStart(body, from) === begin) {
    if (word.length <= 5 && /^(?:\p{Nd}{1,3}|\p{L}|[ivxlc]{1,5})$/iu.test(word) && word !== 'I') return true;
  }
  const part = placeInSpaced(body, from, dot, spaced);
  if (part === 'inside') return true;
  if (part === null && word.length > longestAbbreviation && !word.includes('.')) return false;
  const form = word.toLowerCase();
  const number = word.length <= 4 && /^\p{Nd}{1,2}$/u.test(word);
  const initial = word.length <= 2 && /^\p{Lu}$/u.test(word);
  const acronym = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word);
  const known = part !== null || before.has(form) || beforeNumber.has(form) || either.has(form);
  if (!known && !number && !initial && !acronym) return false;
  const follower = /^[\p{L}\p{M}\p{N}'’&]*/u.exec(body.slice(next, next + 40))?.[0] ?? '';
  const numberNext = digit.test(follower.charAt(0));
  if (part === 'before' || before.has(form)) return !reopened && follower !== '';
  if (beforeNumber.has(form) && (numberNext || word.length > 1)) return numberNext;
  const preceding = /(\S*)\s+$/.exec(body.slice(Math.max(from, begin - 40), begin))?.[1] ?? '';
  if (number) return beforeOrdinal.has(preceding.toLowerCase());
  const opener = openers.has(follower.toLowerCase().replace('’', "'"));
  if (part === null && !initial && !acronym && !either.has(form)) return false;
  if (numberNext) return !/^[ap]\.m$/.test(form);
  if (lower.test(follower.charAt(0))) return true;
  if (opener || reopened || !upper.test(follower.charAt(0))) return false;
  if (part === 'either') return true;
  if (initial) return isInitialOfName(word, preceding, body.slice(next, next + 3));
  if (/^[ap]\.m$/i.test(form))
    return dayOrMonth.test(body.slice(next, next + 12)) || leadsIn(body, from, dot);
  if (/^(?:u\.s|u\.k|u\.n|e\.u|u\.s\.a)$/.test(form)) {
    return institution.test(body.slice(next, next + 20)) || !/^(?:the|in|to|from|of|and)$/i.test(preceding);
  }
  return form !== 'etc';
}

const beforeName =
  /^(?:and|by|with|sir|dame|named|called|mayor|chairman|chairwoman|president|minister|judge|director|chief|secretary|senator|governor|professor|captain|commander|general|colonel|sergeant|officer|analyst|lawyer|attorney|author|writer|editor|coach|manager|spokesman|spokeswoman)$|,$/u;

/** Whether a capital with a full stop stands for a given name, by what is before and behind it. */
function isInitialOfName(word: string, preceding: string, behind: string): boolean {
  if (preceding === '') return true;
  if (word === 'I') return /^\p{Lu}\p{Ll}/u.test(preceding);
  return /^[\p{Lu}(“"']/u.test(preceding) || beforeName.test(preceding) || /^\p{Lu}\./u.test(behind);
}

/** Longer than any abbreviation of several words. */
const spacedReach = 16;

/** Where the full stop at `dot` is in an abbreviation of several words; null when it is in none. */
function placeInSpaced(
  body: string,
  from: number,
  dot: number,
  [before, either]: Abbreviations['spaced'],
): 'inside' | 'before' | 'either' | null {
  if (before.size === 0 && either.size === 0) return null;
  const so = /(?<![\p{L}\p{N}.])(?:\p{L}{1,3}\.\s?)*\p{L}{1,3}\.$/u.exec(
    body.slice(Math.max(from, dot - spacedReach), dot + 1),
  );
  if (!so) return null;
  const read = letters(so[0]);
  const coming = letters(/^(?:\s?\p{L}{1,3}\.)*/u.exec(body.slice(dot + 1, dot + spacedReach))?.[0] ?? '');
  for (let begin = 0; begin < read.length; begin++) {
    for (let end = 1; end <= coming.length; end++) {
      const whole = [...read.slice(begin), ...coming.slice(0, end)].join('');
      if (before.has(whole) || either.has(whole)) return 'inside';
    }
  }
  for (let begin = 0; begin + 1 < read.length; begin++) {
    const whole = read.slice(begin).join('');
    if (before.has(whole)) return 'before';
    if (either.has(whole)) return 'either';
  }
  return null;
}

/** The words of "i. d. R.", in lower case. */
function letters(written: string): readonly string[] {
  return written.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether a word that ends in a full stop begins behind the character. */
function beginsWord(body: string, at: number): boolean {
  const unit = body.charCodeAt(at);
  return unit === 0x20 || (!isAsciiWord(unit) && /[\s"“‘(\[—–/-]/.test(body.charAt(at)));
}

/** Whether the sentence has only said when so far: "At 5 a.m." */
function leadsIn(body: string, from: number, dot: number): boolean {
  return /^\s*(?:At|By|Around|About|Before|After|Until|From)(?: about| around)? [\d:]+ ?[ap]\.m$/i.test(
    body.slice(from, dot),
  );
}

function trimStart(body: string, from: number): number {
  let start = from;
  while (start < body.length && isSpace(body, start)) start += 1;
  return start;
}

function trim(body: string, from: number, to: number): Span {
  const start = trimStart(body, from);
  let end = to;
  while (end > start && isSpace(body, end - 1)) end -= 1;
  return { start, end };
}
