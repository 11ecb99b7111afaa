import { areBesideEachOther, firstBehind, isPronoun, type Word } from '../../alignment/words/words';
import { stem } from '../../alignment/words/stem';
import { wordRarity } from '../../alignment/words/wordRarity';
import { oncePer } from '../../oncePer';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import { type Token, wordTokens } from '../../text/words/tokens';
import type { ClaimSentence } from '../claims/claimSentence';
import { adverb } from '../claims/adverbs';
import { phraseBefore } from '../claims/phrases';

/** Who a sentence gives as the source of what it states. */
export interface Source {
  readonly span: Span;
  readonly text: string;
  /** Its words that tell who. */
  readonly stems: readonly string[];
  readonly sentence: ClaimSentence;
  /** Whether another source passes on what it knows. */
  readonly isCited: boolean;
}

const verbs: ReadonlySet<string> = new Set(
  'said says say announced announces reported reports told tells tell responded replied wrote writes noted argued contended suggested confirmed confirms warned warns warning saying adding insisting claiming arguing stated insisted insists denied disclosed revealed claimed claims asserted acknowledged concluded maintained testified argues argue notes responds replies insists insist concludes contends denies acknowledges asserts suggests believes believe disagrees disagreed disputed disputes countered counters declared declares explained explains conceded concedes admitted predicted predicts estimates estimated recalled remarked emphasized stressed observed corrected'.split(
    ' ',
  ),
);
/** What verbs of saying are, too. */
const nouns = new Set('claims reports notes estimates'.split(' '));
/** Who says these states nothing. */
const sayingNothing = new Set('sorry goodbye hello yes nothing'.split(' '));
/** Beside these a word is a part of another. */
const goesOn = /[\p{L}-]/u;
/** Behind these stands what is told: "the reports", "its claims". */
const behindDeterminer = /(?<!\p{L})(?:the|an?|his|her|its|their|these|those)\s$/u;
/** What parts a subject from what stands before it. */
const border =
  /[,;:.!?"“”()–—]|--|''|``|(?<!\p{L})(?:that|and that|but|because|while|when|which|whose|who|as|where|if|after|since|though|although)(?!\p{L})/gu;
/** What is told by it rather than by somebody: "projections from the ministry". */
const documents: ReadonlySet<string> = new Set(
  'projection projections estimate estimates statement statements report reports study studies survey surveys poll polls data figures'.split(
    ' ',
  ),
);
const document =
  /(?<!\p{L})(?:projections?|estimates?|statements?|reports?|stud(?:y|ies)|surveys?|polls?|data|figures)\s+(?:from|by)(?!\p{L})/gu;
const none: readonly never[] = [];
/** What stands before a subject and is none of it. */
const lead = /^\s*(?:(?:and|but|as|yet|so|also|meanwhile|in a statement|on \p{Ll}{2,}day)\s+)*/u;
/** Words that no source of several words ends with, and that none begins with. */
const noLasts: ReadonlySet<string> = new Set('he she they it we i and or but'.split(' '));
const noFirsts: ReadonlySet<string> = new Set('i we you there what this'.split(' '));
const adverbs = new RegExp(
  String.raw`(?:\s+(?:also|later|then|has|had|have|would|will|could|can|did|does|do|not|once|again|${adverb}))+$`,
  'u',
);
const after =
  /^\s+((?:(?!(?:on|in|at|that|during|by|to|it|he|she|they|the same|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|last|this|earlier|late|later)(?!\p{L}))[\p{L}\p{N}.'’-]+\s*?)(?:\s+(?!(?:on|that|during|who|told|said|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last|earlier|late)(?!\p{L}))[\p{L}\p{N}.'’-]+){0,9})/u;
/** The words that a sentence begins with, up to its first verb. */
const leading =
  /^((?:(?:an?|the|two|three|several|some|many|most|senior|former|\p{Lu}[\p{L}.’'-]*|\p{Ll}{4,}(?<!ed|ly))\s+){1,9})(?:\p{Ll}+ly\s+)?(?:\p{Ll}+ed|has|had|have|was|were|is|are|will|would|made|took|gave|went|sent|met|held|spoke|told|said)\s/u;
/** When it was said is no part of who said it. */
const when =
  /\s+(?:(?:earlier|later|late|early|on)?\s*(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today)|(?:last|this) (?:week|month|year)|first|recently)$/u;
/** Who "was asked by reporters, saying" is who stands before it. */
const deed = /\s+(?:is|are|was|were|has|have|had)\s.+$/u;
/** Sources that only what stands before tells who is meant. */
const generic: ReadonlySet<string> = new Set(
  (
    'company firm group agency organisation organization source official officials sources statement report letter ' +
    'spokesman spokeswoman paper newspaper magazine network poll memo author authors man woman person others other'
  ).split(' '),
);
const referring: ReadonlySet<string> = new Set('the this that its his her their'.split(' '));
/** Words that may stand for a source at all. */
const sourceWords: ReadonlySet<string> = new Set(
  (
    'aides aide administration advisers adviser advisors advisor agency agents agent allies ambassadors ambassador ' +
    'analysts analyst attorneys attorney authorities authority campaign centre center chief commanders commander ' +
    'commission committee company court department diplomats diplomat director doctors doctor executives executive experts ' +
    'expert governor government groups group guard insiders insider investigators investigator judge lawmakers lawmaker ' +
    'lawyers lawyer mayor media members member military minister ministry office officers officer officials official ' +
    'people persons person police president prosecutors prosecutor representatives representative researchers researcher ' +
    'residents resident scientists scientist secretary senators senator sheriff someone sources source spokesman spokesmen ' +
    'spokeswoman spokesperson spokespeople statement supporters supporter survivors survivor union witnesses witness ' +
    'academics academic activists activist airline announcers announcer anchors anchor archbishop article associates ' +
    'associate association bank bishops bishop board brother bureau cardinal chairman chairwoman church clergy coalition ' +
    'colleagues colleague columnists columnist commissioners commissioner conference congressman congressmen consultants ' +
    'consultant counsel critics daughter delegates delegate democrats detectives detective economists economist editors ' +
    'editor editorial embassy engineers engineer envoys envoy faculty family father firms firm foundation friends friend ' +
    'governors historians historian hospital husband institute insurers insurer journalists journalist judges justices ' +
    'justice league leaders leader leadership letter magazine managers manager memo mother narrator neighbours neighbour ' +
    'neighbors neighbor network newspaper nominee observers observer opponents opponent operatives operative organisations ' +
    'organisation organizations organization organisers organiser organizers organizer paper partner party physicians ' +
    'physician pilots pilot players player pollsters pollster priests priest professors professor protesters protester ' +
    'relatives reporters reporter republicans scholars scholar school sergeant sister soldiers soldier speakers speaker ' +
    'staff staffers staffer station strategists strategist students student surgeons surgeon survey teachers teacher ' +
    'troopers trooper trustees trustee university veterans victims victim voters website wife workers worker'
  ).split(' '),
);
/** "A voice-over" is one too. */
const voiceOver = 'voice-over';
const mostWords = 14;
/** Further letters of a sentence, and further sources, are not looked at. */
const mostText = 4000;
const mostSources = 12;
/** So many borders before a verb tell whose it is. */
const mostBorders = 4;

/** A text as it is written, and in small letters. */
interface Written {
  readonly text: string;
  readonly small: string;
}

/** The sources of a sentence, which may have many links, in order. */
export const sourcesOf = oncePer((sentence: ClaimSentence): readonly Source[] => {
  const sayings = sayingsIn(sentence);
  const mayBeTold = hasDocument(sentence);
  if (sayings.length === 0 && !mayBeTold) return none;
  const text = sentence.text.slice(0, mostText);
  const small = inSmallLetters(text);
  const written = { text, small };
  const found: Source[] = [];
  const cited: Source[] = [];
  for (const { index, end, isLed } of sayings) {
    if (found.length + cited.length >= mostSources) break;
    if (behindDeterminer.test(small.slice(Math.max(0, index - 8), index))) continue;
    const source = sourceAt({ index, end, isLed }, written, sentence);
    if (source && small.slice(index, end) === 'citing') cited.push({ ...source, isCited: true });
    else if (source) found.push(source);
  }
  for (const { 0: lead, index } of mayBeTold ? small.matchAll(document) : none) {
    const span = subjectAfter(written, index + lead.length);
    const source = span && sourceOf(span, sentence);
    if (source) found.push(source);
  }
  return [...cited, ...found];
});

function sourceAt({ index, end, isLed }: Saying, written: Written, sentence: ClaimSentence): Source | null {
  const told = (span: Span | null) => span && sourceOf(span, sentence);
  if (isLed) return told(subjectAfter(written, end));
  if (written.small.slice(index, end).endsWith('ing'))
    return told(subjectOfParticiple(written, sentence, index));
  const borders = bordersBefore(written, index);
  const before = subjectBefore(written, index, borders);
  return before ? told(before) : (told(besideCommas(written, borders)) ?? told(subjectAfter(written, end)));
}

interface Saying {
  readonly index: number;
  readonly end: number;
  /** "According to", "citing": the source follows. */
  readonly isLed: boolean;
}

/** Where it is told that somebody says something, in order. */
function sayingsIn({ words, text }: ClaimSentence): readonly Saying[] {
  const found: Saying[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const { norm } = word.form;
    const to = norm === 'according' ? words[at + 1] : undefined;
    const isAccording = to?.form.norm === 'to' && areBesideEachOther(word, to, text);
    if (!isAccording && norm !== 'citing' && !verbs.has(norm)) continue;
    if (sayingNothing.has(words[at + 1]?.form.norm ?? '') || isNoun(words, at)) continue;
    const [index, end] = [word.start, isAccording ? to.end : word.end];
    if (end > mostText) break;
    if (goesOn.test(text.charAt(index - 1)) || goesOn.test(text.charAt(end))) continue;
    found.push({ index, end, isLed: isAccording || norm === 'citing' });
  }
  return found;
}

/** Of "the court rejected claims" nobody claims. */
function isNoun(words: readonly Word[], at: number): boolean {
  return nouns.has(words[at]?.form.norm ?? '') && /[^e]ed$/u.test(words[at - 1]?.form.norm ?? '');
}

/** Whether a sentence may give a document as a source; to ask takes far less time than to look for it. */
function hasDocument({ words }: ClaimSentence): boolean {
  return words.some(
    ({ form }, at) => documents.has(form.norm) && /^(?:from|by)$/u.test(words[at + 1]?.form.norm ?? ''),
  );
}

/** What parts subjects from what stands before them, up to an offset, in order. */
function* bordersIn({ text, small }: Written, to: number): Generator<Span> {
  for (const { 0: mark, index } of small.slice(0, to).matchAll(border)) {
    // An abbreviation and an initial end nothing: "Gov. Berg", "J. Holm".
    if (
      mark === '.' &&
      (!/^.\s/u.test(text.slice(index, index + 2)) ||
        /(?:^|[\s.])(?:\p{L}|\p{Lu}\p{Ll}{1,4})$/u.test(text.slice(Math.max(0, index - 6), index)))
    )
      continue;
    yield { start: index, end: index + mark.length };
  }
}

/** The last ones before a verb, from the beginning of the text on. */
function bordersBefore(written: Written, verb: number): readonly Span[] {
  return [{ start: 0, end: 0 }, ...bordersIn(written, verb)].slice(-mostBorders);
}

function subjectBefore(written: Written, verb: number, borders: readonly Span[]): Span | null {
  const [before, last] = [borders.at(-2), borders.at(-1)];
  const { text, small } = written;
  // Of "an official who spoke to us said", the official.
  if (last && before && /^who(?:se)?$/u.test(small.slice(last.start, last.end)))
    return trimmed(written, before.end, last.start);
  const start = last?.end ?? 0;
  return trimmed(written, start, verb - (adverbs.exec(text.slice(start, verb).trimEnd())?.[0].length ?? 0));
}

/** Of "the mayor, Liv Aas, said" all of it, and of "Liv Aas, who leads the council, said" what stands before "who". */
function besideCommas(written: Written, borders: readonly Span[]): Span | null {
  const marks = borders.map(({ start, end }) => written.small.slice(start, end));
  if (marks.at(-1) !== ',') return null;
  const [outer, from, open, close] = [-4, -3, -2, -1].map((at) => borders.at(at));
  if (/^who(?:se)?$/u.test(marks.at(-2) ?? ''))
    return outer && from && marks.at(-3) === ',' ? trimmed(written, outer.end, from.start) : null;
  if (marks.at(-2) !== ',' || !from || !open || !close) return null;
  // Of "Voss, 58, said", Voss.
  const isAge = /^\s*\d*\s*$/u.test(written.text.slice(open.end, close.start));
  return trimmed(written, from.end, isAge ? open.start : close.start);
}

/** Of "a report claiming", what claims it; of "the mayor met the press, warning", who the sentence begins with. */
function subjectOfParticiple(written: Written, { text, words }: ClaimSentence, verb: number): Span | null {
  const at = words.findIndex(({ start }) => start >= verb);
  const isApart = /(?:[,;:—–"“”]|--|\sand)\s*$/u.test(text.slice(0, verb));
  return isApart ? subjectOf(written, verb) : phraseBefore(words, at, text, true);
}

/** Who a sentence begins with, up to what they do: "Two officials met the press on Friday, warning …". */
function subjectOf(written: Written, before: number): Span | null {
  const [, subject = ''] = leading.exec(written.text.slice(0, before)) ?? [];
  return subject === ''
    ? null
    : trimmed(written, 0, subject.length - (adverbs.exec(subject.trimEnd())?.[0].length ?? 0) - 1);
}

function subjectAfter(written: Written, verb: number): Span | null {
  const [whole = '', subject = ''] = after.exec(written.small.slice(verb)) ?? [];
  const end = verb + whole.length;
  return subject === '' ? null : trimmed(written, end - subject.length, end);
}

function trimmed({ small }: Written, from: number, to: number): Span | null {
  const part = small.slice(from, to);
  const start = from + (lead.exec(part)?.[0].length ?? 0);
  const end =
    from +
    part
      .trimEnd()
      .replace(when, '')
      .replace(deed, '')
      .replace(/[.,'’]+$/u, '').length;
  return end > start ? { start, end } : null;
}

function sourceOf(span: Span, sentence: ClaimSentence): Source | null {
  if (holdsTooMany(span, sentence)) return null;
  const text = sentence.text.slice(span.start, span.end);
  const words = wordTokens(text);
  const [first] = words;
  if (!first || words.length > mostWords || isGeneric(words, text)) return null;
  // What stands before "and said" is no subject, but what somebody said before.
  const last = words.at(-1)?.norm ?? '';
  if (words.length > 1 && noLasts.has(last)) return null;
  if (isQuoted(span, sentence)) return null;
  if (isPronoun(first.norm) || noFirsts.has(first.norm)) return null;
  const isNamed = sentence.mentions.some(
    ({ kind, start, end }) =>
      (kind === 'person' || kind === 'organisation') && start < span.end && end > span.start,
  );
  if (!isNamed && !words.some(({ norm }) => isSourceWord(norm)) && !text.includes(voiceOver)) return null;
  const stems = words.map(({ norm }) => stem(norm)).filter((one) => wordRarity(one) > 2.2);
  return stems.length === 0 ? null : { span, text, stems, sentence, isCited: false };
}

/** "The company": only what stands before tells which. */
function isGeneric([first, second, third]: readonly Token[], text: string): boolean {
  return (
    first?.start === 0 &&
    second?.end === text.length &&
    third === undefined &&
    referring.has(first.norm) &&
    generic.has(second.norm)
  );
}

/** Whether a word may stand for a source at all. */
export function isSourceWord(norm: string): boolean {
  return sourceWords.has(norm);
}

/** Whether a span has so many words that it need not be read to count them; at its ends it may part a word. */
function holdsTooMany({ start, end }: Span, { words }: ClaimSentence): boolean {
  const last = words[firstBehind(words, start) + mostWords + 2];
  return last !== undefined && last.end < end;
}

/** Whether somebody is named in what somebody else is quoted with. */
function isQuoted({ start }: Span, { words }: ClaimSentence): boolean {
  return words.find(({ end }) => end > start)?.quoted === true;
}
