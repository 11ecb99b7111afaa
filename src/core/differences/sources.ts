import { isPronoun } from '../alignment/words/words';
import { stem } from '../alignment/words/stem';
import { wordRarity } from '../alignment/words/wordRarity';
import { isTitleWord } from '../entities/gazetteers/titles';
import type { Span } from '../text/span';
import { wordTokens } from '../text/words/tokens';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import type { Difference } from './difference';

/** Who a sentence gives as the source of what it states. */
interface Source {
  readonly span: Span;
  readonly text: string;
  /** Its words that tell who. */
  readonly stems: readonly string[];
  readonly sentence: ClaimSentence;
}

const verbs =
  'said|says|announced|announces|reported|reports|told|tells|confirmed|confirms|warned|warns|warning|stated|insisted|insists|denied|disclosed|revealed|claimed|claims|asserted|acknowledged|concluded|maintained|testified';
const saying = new RegExp(String.raw`(?<![\p{L}-])(?:(according to)|(${verbs}))(?![\p{L}-])`, 'giu');
/** What parts a subject from what stands before it. */
const border =
  /[,;:.!?"“”()–—]|--|(?<!\p{L})(?:that|and that|but|because|while|when|which|who|as|where|if|after|since)(?!\p{L})/giu;
/** What is told by it rather than by somebody: "projections from the ministry". */
const document =
  /(?<!\p{L})(?:projections?|estimates?|statements?|reports?|stud(?:y|ies)|surveys?|polls?|data|figures)\s+(?:from|by)(?!\p{L})/giu;
const adverbs = /(?:\s+(?:also|later|then|has|had|have|once|again|\p{Ll}+ly))+$/u;
const after =
  /^\s+((?:(?!(?:on|in|at|that|during|by|to|it|he|she|they|the same|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|last|this|earlier|late|later)(?!\p{L}))[\p{L}\p{N}.'’-]+\s*?)(?:\s+(?!(?:on|that|during|who|told|said|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last|earlier|late)(?!\p{L}))[\p{L}\p{N}.'’-]+){0,9})/iu;
/** When it was said is no part of who said it. */
const when =
  /\s+(?:(?:earlier|later|late|early|on)?\s*(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today)|(?:last|this) (?:week|month|year)|first|recently)$/iu;
const toldOf = /^(?:the\s+)?$/iu;
/** Sources that only what stands before tells who is meant. */
const generic =
  /^(?:the|this|that|its|his|her|their)\s+(?:company|firm|group|agency|organi[sz]ation|source|official|officials|sources|statement|report|letter|spokesman|spokeswoman|paper|newspaper|magazine|network|poll|memo|author|authors|man|woman|person|others?)$/iu;
/** Words that may stand for a source at all. */
const sourceWord =
  /(?<!\p{L})(?:aides?|administration|advis[eo]rs?|agency|agents?|allies|ambassadors?|analysts?|attorneys?|authorities|authority|campaign|centre|center|chief|commanders?|commission|committee|company|court|department|diplomats?|director|doctors?|executives?|experts?|governor|government|groups?|guard|insiders?|investigators?|judge|lawmakers?|lawyers?|mayor|media|members?|military|minister|ministry|office|officers?|officials?|people|persons?|police|president|prosecutors?|representatives?|researchers?|residents?|scientists?|secretary|senators?|sheriff|sources?|spokes(?:man|men|woman|person|people)|statement|supporters?|survivors?|union|witness(?:es)?)(?!\p{L})/iu;
const leastScore = 0.4;
const mostWords = 14;

/** The sources of a sentence, in order. */
function sourcesOf(sentence: ClaimSentence): readonly Source[] {
  const { text } = sentence;
  const found: Source[] = [];
  for (const { 0: verb, 1: according, index } of text.matchAll(saying)) {
    const end = index + verb.length;
    const span =
      according === undefined
        ? (subjectBefore(text, index) ?? subjectAfter(text, end))
        : subjectAfter(text, end);
    const source = span && sourceOf(span, sentence);
    if (source) found.push(source);
  }
  for (const { 0: lead, index } of text.matchAll(document)) {
    const span = subjectAfter(text, index + lead.length);
    const source = span && sourceOf(span, sentence);
    if (source) found.push(source);
  }
  return found;
}

function subjectBefore(text: string, verb: number): Span | null {
  const before = text.slice(0, verb);
  let start = 0;
  for (const { 0: mark, index } of before.matchAll(border)) {
    // An abbreviation and an initial end nothing: "Gov. Berg", "J. Holm".
    if (mark === '.' && !/\s["“]?$/u.test(before.slice(0, index + 2))) continue;
    if (
      mark === '.' &&
      /(?:^|[\s.])(?:\p{L}|\p{Lu}\p{Ll}{1,4})$/u.test(before.slice(Math.max(0, index - 6), index))
    )
      continue;
    start = index + mark.length;
  }
  return trimmed(text, start, verb - (adverbs.exec(before.trimEnd())?.[0].length ?? 0));
}

function subjectAfter(text: string, verb: number): Span | null {
  const found = after.exec(text.slice(verb));
  const [whole = '', subject = ''] = found ?? [];
  return subject === '' ? null : trimmed(text, verb + whole.length - subject.length, verb + whole.length);
}

function trimmed(text: string, from: number, to: number): Span | null {
  const written = text.slice(from, to);
  const lead =
    /^\s*(?:(?:and|but|as|yet|so|also|meanwhile|in a statement|on \p{Lu}\p{Ll}+day)\s+)*/iu.exec(
      written,
    )?.[0] ?? '';
  const start = from + lead.length;
  const end =
    from +
    written
      .trimEnd()
      .replace(when, '')
      .replace(/[.,'’]+$/u, '').length;
  return end > start ? { start, end } : null;
}

function sourceOf(span: Span, sentence: ClaimSentence): Source | null {
  const text = sentence.text.slice(span.start, span.end);
  const words = wordTokens(text);
  const [first] = words;
  if (!first || words.length > mostWords || toldOf.test(text) || generic.test(text)) return null;
  if (isPronoun(first.norm) || ['i', 'we', 'you', 'there', 'what', 'this'].includes(first.norm)) return null;
  const isNamed = sentence.mentions.some(
    ({ kind, start, end }) =>
      (kind === 'person' || kind === 'organisation') && start < span.end && end > span.start,
  );
  if (!isNamed && !sourceWord.test(text)) return null;
  const stems = words.map(({ norm }) => stem(norm)).filter((one) => wordRarity(one) > 2.2);
  return stems.length === 0 ? null : { span, text, stems, sentence };
}

/** Who two linked sentences give as the source of one statement, where these are not the same. */
export function sourceDifference(
  one: ClaimSentence,
  other: ClaimSentence,
  left: ClaimSentences,
  right: ClaimSentences,
  linkScore: number,
): Difference | null {
  const here = sourcesOf(one);
  const there = sourcesOf(other);
  if (linkScore < leastScore || here.length !== 1 || there.length !== 1) return null;
  const [source] = here;
  const [counterpart] = there;
  if (!source || !counterpart || isSameSource(source, counterpart, left, right)) return null;
  return {
    kind: 'attribution',
    relation: 'precision',
    about: 'who says so',
    left: left.place(one.index, source.span),
    right: right.place(other.index, counterpart.span),
    alsoLeft: [],
    alsoRight: [],
    score: linkScore,
  };
}

function isSameSource(one: Source, other: Source, left: ClaimSentences, right: ClaimSentences): boolean {
  const others = new Set(other.stems);
  const common = one.stems.filter((found) => others.has(found));
  const names = (source: Source) =>
    source.sentence.mentions.filter(
      ({ kind, start, end }) => kind === 'person' && start < source.span.end && end > source.span.start,
    );
  const surnames = (source: Source) =>
    names(source).map(({ text }) => stem(wordTokens(text).at(-1)?.norm ?? ''));
  if (
    surnames(one).some((name) => others.has(name)) ||
    surnames(other).some((name) => one.stems.includes(name))
  )
    return true;
  const telling = (source: Source) => source.stems.filter((found) => !isTitleWord(found)).length;
  if (common.length >= Math.min(one.stems.length, other.stems.length)) return true;
  if (telling(one) === 0 || telling(other) === 0) return true;
  // A person who is named in one article only by office in the other: "the mayor" is Berg where Berg is near.
  return isCalledNear(surnames(one), other, right) || isCalledNear(surnames(other), one, left);
}

/** Whether one of these people is named in the sentence of a source, or in one beside it. */
function isCalledNear(surnames: readonly string[], source: Source, sentences: ClaimSentences): boolean {
  const { index } = source.sentence;
  return [index - 1, index, index + 1].some(
    (at) =>
      at >= 0 &&
      at < sentences.count &&
      sentences.at(at).words.some(({ form }) => surnames.includes(stem(form.norm))),
  );
}
