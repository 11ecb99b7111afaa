import { abbreviationsOf, type Abbreviations } from './abbreviations';
import type { Span } from './span';

const lineBreak = /[\r\n\u2028\u2029\u0085\v\f]/;
const lineBreaks = new RegExp(lineBreak, 'g');
const segmenters = new Map<string, Intl.Segmenter>();

/** UTF-16 units given to `Intl.Segmenter` at once: its time per boundary grows with the length of its input. */
const windowLength = 4096;

/**
 * The sentences of `text` between `start` and `end`, without the white space around them. Line breaks count as spaces:
 * give one paragraph at a time. The boundaries of `Intl.Segmenter` (Unicode UAX #29) are taken where they do not follow
 * an abbreviation, an initial, a list number, or a quotation whose speaker is still to be named. Every sentence of a
 * quotation is one. `locale` is a BCP 47 tag.
 */
export function sentenceSpans(text: string, { start, end }: Span, locale = 'en'): Span[] {
  const slice = text.slice(start, end);
  const body = lineBreak.test(slice) ? slice.replace(lineBreaks, ' ') : slice;
  const abbreviations = abbreviationsOf(locale);
  const spans: Span[] = [];
  let from = 0;
  for (const to of boundaries(body, segmenterOf(locale))) {
    if (to <= from) continue;
    if (to < body.length && !endsSentence(body, from, to, abbreviations)) continue;
    let trimmed = trim(body, from, to);
    const apart = closersApart.exec(body.slice(trimmed.start, trimmed.end))?.[0].length ?? 0;
    const last = spans.at(-1);
    if (apart > 0 && last) {
      spans[spans.length - 1] = { start: last.start, end: start + trimmed.start + apart };
      trimmed = trim(body, trimmed.start + apart, trimmed.end);
    }
    if (trimmed.start < trimmed.end) spans.push({ start: start + trimmed.start, end: start + trimmed.end });
    from = to;
  }
  return spans;
}

/** Closing marks with a space before them, as in French, belong to the sentence that they close. */
const closersApart = /^[»”)\]]+(?=\s|$)/;

/**
 * Ends that Unicode's rules pass over: an ellipsis, no space after the full stop ("the story.Read more"), or a next
 * sentence that begins with a figure or, as in letters and comments, in lower case ("it is small. you should").
 */
function* missedEnds(body: string): Generator<number> {
  for (let at = nextMark(body, 0); at >= 0; at = nextMark(body, at + 1)) {
    const after = body.slice(at + 1, at + 16);
    if (/^["”’)]*\s+["“]?[A-Z]/.test(after) && body[at] !== '…') continue;
    const end = missedEnd(body.charAt(at), body.slice(Math.max(0, at - 8), at), after);
    if (end > 0) yield at + end;
  }
}

/** The next mark that may end a sentence; a pattern would be several times slower. */
function nextMark(body: string, from: number): number {
  for (let at = from; at < body.length; at += 1) {
    const unit = body.charCodeAt(at);
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) return at;
  }
  return -1;
}

/** How far behind the mark the next sentence begins; 0 when the mark ends none that Unicode's rules pass over. */
function missedEnd(mark: string, before: string, after: string): number {
  if (mark === '…') {
    const space = /^["”’)]?\s+(?=["“‘]?\p{Lu}\p{L})/u.exec(after);
    return space ? 1 + space[0].length : 0;
  }
  if (!/\p{Ll}{3}$/u.test(before)) return 0;
  const glued = /^["”’)]?(?=\p{Lu}\p{Ll}+[\s.,])/u.exec(after);
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

/** Where Unicode's rules end a sentence and where they should have, in order; the end of the text is the last. */
function boundaries(body: string, segmenter: Intl.Segmenter): readonly number[] {
  const found = [...missedEnds(body)];
  const all = found.length > 0;
  let from = 0;
  let length = windowLength;
  while (from < body.length) {
    const window = body.length <= windowLength ? body : body.slice(from, from + length);
    const reached: number[] = [];
    for (const { index, segment } of segmenter.segment(window)) reached.push(from + index + segment.length);
    // The cut may have made the last boundaries of a window.
    if (from + length < body.length) reached.length = Math.max(0, reached.length - 2);
    found.push(...reached);
    const last = reached.at(-1);
    length = last === undefined ? length * 2 : windowLength;
    from = last ?? from;
  }
  return all ? found.sort((a, b) => a - b) : found;
}

function segmenterOf(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter)
    segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })));
  return segmenter;
}

const space = /\s/;
const closing = /["'”’»)\]}]/;
const opening = /["'“‘«([{¿¡-]/;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const digit = /\p{Nd}/u;
const saying =
  'said|says|asked|asks|added|adds|told|tells|replied|answered|wrote|writes|shouted|cried|exclaimed|warned|insisted|recalled|wondered|declared|continued|explained|joked|quipped|tweeted';
const speakerNamed = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:${saying})\b|^(?:${saying}) (?:\p{Lu}|the |an? )`,
  'u',
);
/** What follows "U.S." and its like as part of a name. */
const institution =
  /^(?:Air|Ambassador|Agency|Army|Attorney|Bank|Border|Bureau|Capitol|Census|Central|Chamber|Circuit|Civil|Coast|Commerce|Commission|Congress|Congressman|Consulate|Constitution|Court|Customs|Defense|Department|Deputy|District|Dollar|Embassy|Energy|Environmental|Federal|Fish|Food|Force|Forces|Foreign|Forest|Geological|General|Government|Holocaust|Homeland|House|Immigration|Interior|Joint|Judge|Justice|Labor|Magistrate|Marine|Marines|Marshals?|Military|Mission|National|Navy|Naval|Olympic|Open|Patent|Postal|President|Public|Rep|Representatives?|Representative|Secret|Secretary|Securities|Sen|Senate|Senators?|Soccer|Special|State|Steel|Strategic|Supreme|Trade|Transportation|Treasury|Troops|Under|Undersecretary|Vice|Virgin)\b/;
const dayOrMonth =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Mountain|Pacific|[A-Z]{2,4}T|GMT|UTC)\b/;

/** Whether the boundary that Unicode finds before `at` ends the sentence that began at `from`. */
function endsSentence(body: string, from: number, at: number, abbreviations: Abbreviations): boolean {
  let last = at - 1;
  while (last >= from && space.test(body.charAt(last))) last -= 1;
  if (last < from) return false;
  let terminator = last;
  while (terminator > from && closing.test(body.charAt(terminator))) terminator -= 1;
  const closed = terminator < last;
  let next = at;
  while (next < body.length && (space.test(body.charAt(next)) || opening.test(body.charAt(next)))) next += 1;
  const reopened = /["“‘«]/.test(body.slice(at, next));
  const mark = body.charAt(terminator);
  if (closed && /^\s*\([^()]{1,80}\)[.,;]/.test(body.slice(at, at + 90))) return false;
  if (mark !== '.') {
    if (next === last + 1 && /[\p{Ll}\p{Nd}]/u.test(body.charAt(next))) return false;
    if (!/[?!…]/.test(mark) || reopened) return true;
    if (mark === '…' && /^I\b/.test(body.slice(next, next + 2)))
      return !space.test(body.charAt(terminator - 1));
    if (closed) return !lower.test(body.charAt(next)) && !speakerNamed.test(body.slice(next, next + 80));
    return (
      mark !== '!' ||
      !lower.test(body.charAt(next)) ||
      !/\s\p{Lu}\p{Ll}+$/u.test(body.slice(from, terminator))
    );
  }
  if (closed) return true;
  if (
    /\s\.{2,}$|\. \.$/.test(body.slice(Math.max(from, at - 8), terminator + 1)) &&
    /^I\b/.test(body.slice(next, next + 2))
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
  { before, beforeNumber, either, openers, beforeOrdinal }: Abbreviations,
): boolean {
  let begin = dot;
  while (begin > from && !/[\s"“‘(\[—–/-]/.test(body.charAt(begin - 1))) begin -= 1;
  const word = body.slice(begin, dot);
  const follower = /^[\p{L}\p{M}\p{N}'’&]*/u.exec(body.slice(next, next + 40))?.[0] ?? '';
  if (word.length === 0 || word.endsWith('.')) return false;
  if (begin === from || trimStart(body, from) === begin) {
    if (/^(?:\p{Nd}{1,3}|\p{L}|[ivxlc]{1,5})$/iu.test(word) && word !== 'I') return true;
  }
  const form = word.toLowerCase();
  const numberNext = digit.test(follower.charAt(0));
  if (before.has(form)) return !reopened && follower !== '';
  if (beforeNumber.has(form) && (numberNext || word.length > 1)) return numberNext;
  const preceding = /(\S*)\s+$/.exec(body.slice(Math.max(from, begin - 40), begin))?.[1] ?? '';
  if (/^\p{Nd}{1,2}$/u.test(word)) return beforeOrdinal.has(preceding.toLowerCase());
  const opener = openers.has(follower.toLowerCase().replace('’', "'"));
  const initial = /^\p{Lu}$/u.test(word);
  const acronym = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!initial && !acronym && !either.has(form)) return false;
  if (numberNext) return !/^[ap]\.m$/.test(form);
  if (lower.test(follower.charAt(0))) return true;
  if (opener || reopened || !upper.test(follower.charAt(0))) return false;
  if (initial)
    return preceding === '' || (word === 'I' ? /^\p{Lu}\p{Ll}/u : /^[\p{Lu}(“"']/u).test(preceding);
  if (/^[ap]\.m$/i.test(form))
    return dayOrMonth.test(body.slice(next, next + 12)) || leadsIn(body, from, dot);
  if (/^(?:u\.s|u\.k|u\.n|e\.u|u\.s\.a)$/.test(form)) {
    return institution.test(body.slice(next, next + 20)) || !/^(?:the|in|to|from|of|and)$/i.test(preceding);
  }
  return form !== 'etc';
}

/** Whether the sentence has only said when so far: "At 5 a.m." */
function leadsIn(body: string, from: number, dot: number): boolean {
  return /^\s*(?:At|By|Around|About|Before|After|Until|From)(?: about| around)? [\d:]+ ?[ap]\.m$/i.test(
    body.slice(from, dot),
  );
}

function trimStart(body: string, from: number): number {
  let start = from;
  while (start < body.length && space.test(body.charAt(start))) start += 1;
  return start;
}

function trim(body: string, from: number, to: number): Span {
  const start = trimStart(body, from);
  let end = to;
  while (end > start && space.test(body.charAt(end - 1))) end -= 1;
  return { start, end };
}
