import { areBesideEachOther, firstBehind, isPronoun, type Word } from '../alignment/words/words';
import { stem } from '../alignment/words/stem';
import { wordRarity } from '../alignment/words/wordRarity';
import { isTitleWord } from '../entities/gazetteers/titles';
import { firstFrom } from '../entities/quotations/firstFrom';
import { oncePer } from '../oncePer';
import type { Span } from '../text/span';
import { wordTokens } from '../text/words/tokens';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import type { Finding, LinkedSentences, TwoArticles } from './linkedSentences';
import { phraseBefore } from './phrases';

/** Who a sentence gives as the source of what it states. */
interface Source {
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
/** Beside these a word is a part of another. */
const goesOn = /[\p{L}-]/u;
/** Behind these stands what is told: "the reports", "its claims". */
const behindDeterminer = /(?<!\p{L})(?:the|an?|his|her|its|their|these|those)\s$/iu;
/** What parts a subject from what stands before it. */
const border =
  /[,;:.!?"“”()–—]|--|(?<!\p{L})(?:that|and that|but|because|while|when|which|who|as|where|if|after|since|though|although)(?!\p{L})/giu;
/** What is told by it rather than by somebody: "projections from the ministry". */
const documents: ReadonlySet<string> = new Set(
  'projection projections estimate estimates statement statements report reports study studies survey surveys poll polls data figures'.split(
    ' ',
  ),
);
const document =
  /(?<!\p{L})(?:projections?|estimates?|statements?|reports?|stud(?:y|ies)|surveys?|polls?|data|figures)\s+(?:from|by)(?!\p{L})/giu;
const adverbs = /(?:\s+(?:also|later|then|has|had|have|once|again|\p{Ll}+ly))+$/u;
const after =
  /^\s+((?:(?!(?:on|in|at|that|during|by|to|it|he|she|they|the same|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|last|this|earlier|late|later)(?!\p{L}))[\p{L}\p{N}.'’-]+\s*?)(?:\s+(?!(?:on|that|during|who|told|said|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last|earlier|late)(?!\p{L}))[\p{L}\p{N}.'’-]+){0,9})/iu;
/** The words that a sentence begins with, up to its first verb. */
const leading =
  /^((?:(?:an?|the|two|three|several|some|many|most|senior|former|\p{Lu}[\p{L}.’'-]*|\p{Ll}{4,}(?<!ed|ly))\s+){1,9})(?:\p{Ll}+ly\s+)?(?:\p{Ll}+ed|has|had|have|was|were|is|are|will|would|made|took|gave|went|sent|met|held|spoke|told|said)\s/u;
/** When it was said is no part of who said it. */
const when =
  /\s+(?:(?:earlier|later|late|early|on)?\s*(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today)|(?:last|this) (?:week|month|year)|first|recently)$/iu;
/** Who "was asked by reporters, saying" is who stands before it. */
const deed = /\s+(?:is|are|was|were|has|have|had)\s.+$/iu;
const toldOf = /^(?:the\s+)?$/iu;
/** Sources that only what stands before tells who is meant. */
const generic =
  /^(?:the|this|that|its|his|her|their)\s+(?:company|firm|group|agency|organi[sz]ation|source|official|officials|sources|statement|report|letter|spokesman|spokeswoman|paper|newspaper|magazine|network|poll|memo|author|authors|man|woman|person|others?)$/iu;
/** Words that may stand for a source at all. */
const sourceWord =
  /(?<!\p{L})(?:aides?|administration|advis[eo]rs?|agency|agents?|allies|ambassadors?|analysts?|attorneys?|authorities|authority|campaign|centre|center|chief|commanders?|commission|committee|company|court|department|diplomats?|director|doctors?|executives?|experts?|governor|government|groups?|guard|insiders?|investigators?|judge|lawmakers?|lawyers?|mayor|media|members?|military|minister|ministry|office|officers?|officials?|people|persons?|police|president|prosecutors?|representatives?|researchers?|residents?|scientists?|secretary|senators?|sheriff|someone|sources?|spokes(?:man|men|woman|person|people)|statement|supporters?|survivors?|union|witness(?:es)?|academics?|activists?|airline|allies|announcers?|anchors?|archbishop|article|associates?|association|bank|bishops?|board|brother|bureau|cardinal|chairman|chairwoman|church|clergy|coalition|colleagues?|columnists?|commissioners?|conference|congressm[ae]n|consultants?|counsel|critics|daughter|delegates?|democrats|detectives?|economists?|editors?|editorial|embassy|engineers?|envoys?|faculty|family|father|firms?|foundation|friends?|governors?|historians?|hospital|husband|institute|insurers?|journalists?|judges?|justices?|league|leaders?|leadership|letter|magazine|managers?|memo|mother|narrator|neighbou?rs?|network|newspaper|nominee|observers?|opponents?|operatives?|organi[sz]ations?|organi[sz]ers?|paper|partner|party|physicians?|pilots?|players?|pollsters?|priests?|professors?|protesters?|relatives|reporters?|republicans|scholars?|school|sergeant|sister|soldiers?|speakers?|staff|staffers?|station|strategists?|students?|surgeons?|survey|teachers?|troopers?|trustees?|university|veterans|victims?|voice-over|voters|website|wife|workers?)(?!\p{L})/iu;
const onePerson: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson lawyer attorney mayor chief minister director president chairman chairwoman leader judge sheriff secretary adviser advisor aide ambassador governor senator representative commander'
    .split(' ')
    .map(stem),
);
const leastScore = 0.3;
/** So many words on either side of a source are of what it says. */
const around = 8;
const tellingRarity = 2.6;
/** So many words of what a source says are looked at. */
const mostSaid = 30;
/** "Said", "said in a statement on Friday": so many words may only tell that something was said. */
const mostOfSaying = 6;
/** Of fewer telling words it cannot be told whether they are of one statement. */
const leastSaid = 2;
/** How much words tell that two sources both say of one thing. */
const leastCommon = 10;
const mostWords = 14;
/** Further letters of a sentence, and further sources, are not looked at. */
const mostText = 4000;
const mostSources = 12;

/** What the speaker of a sentence said, as a question. */
export function aboutUtterance(sentence: ClaimSentence, other: ClaimSentence): string {
  const [speaker] = [...sourcesOf(sentence), ...sourcesOf(other)].filter(isPerson);
  return speaker ? `what ${speaker.text} said` : 'what was said';
}

function isPerson({ sentence, span }: Source): boolean {
  return sentence.mentions.some(
    ({ kind, start, end }) => kind === 'person' && start < span.end && end > span.start,
  );
}

/** The sources of a sentence, which may have many links, in order. */
const sourcesOf = oncePer((sentence: ClaimSentence): readonly Source[] => {
  const text = sentence.text.slice(0, mostText);
  let borders: readonly Span[] | null = null;
  const found: Source[] = [];
  const cited: Source[] = [];
  for (const { index, end, isLed } of sayingsIn(sentence)) {
    if (found.length + cited.length >= mostSources) break;
    if (behindDeterminer.test(text.slice(Math.max(0, index - 8), index))) continue;
    const verb = text.slice(index, end);
    const span = isLed
      ? subjectAfter(text, end)
      : verb.endsWith('ing')
        ? subjectOfParticiple(sentence, index)
        : (subjectBefore(text, index, (borders ??= bordersIn(text))) ?? subjectAfter(text, end));
    const source = span && sourceOf(span, sentence);
    if (source && verb.toLowerCase() === 'citing') cited.push({ ...source, isCited: true });
    else if (source) found.push(source);
  }
  for (const { 0: lead, index } of hasDocument(sentence) ? text.matchAll(document) : []) {
    const span = subjectAfter(text, index + lead.length);
    const source = span && sourceOf(span, sentence);
    if (source) found.push(source);
  }
  return [...cited, ...found];
});

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
    const [index, end] = [word.start, isAccording ? to.end : word.end];
    if (end > mostText) break;
    if (goesOn.test(text.charAt(index - 1)) || goesOn.test(text.charAt(end))) continue;
    found.push({ index, end, isLed: isAccording || norm === 'citing' });
  }
  return found;
}

/** Whether a sentence may give a document as a source; to ask takes far less time than to look for it. */
function hasDocument({ words }: ClaimSentence): boolean {
  return words.some(
    ({ form }, at) => documents.has(form.norm) && /^(?:from|by)$/u.test(words[at + 1]?.form.norm ?? ''),
  );
}

/** What parts a subject from what stands before it, in order. */
function bordersIn(text: string): readonly Span[] {
  const borders: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(border)) {
    // An abbreviation and an initial end nothing: "Gov. Berg", "J. Holm".
    if (
      mark === '.' &&
      (!/^.\s/u.test(text.slice(index, index + 2)) ||
        /(?:^|[\s.])(?:\p{L}|\p{Lu}\p{Ll}{1,4})$/u.test(text.slice(Math.max(0, index - 6), index)))
    )
      continue;
    borders.push({ start: index, end: index + mark.length });
  }
  return borders;
}

/** @param borders Those of the text. */
function subjectBefore(text: string, verb: number, borders: readonly Span[]): Span | null {
  const behind = firstFrom(borders, verb);
  const [before, last] = [borders[behind - 2], borders[behind - 1]];
  // Of "an official who spoke to us said", the official.
  if (last && text.slice(last.start, last.end).toLowerCase() === 'who')
    return trimmed(text, before?.end ?? 0, last.start);
  const start = last?.end ?? 0;
  return trimmed(text, start, verb - (adverbs.exec(text.slice(start, verb).trimEnd())?.[0].length ?? 0));
}

/** Of "a report claiming", what claims it; of "the mayor met the press, warning", who the sentence begins with. */
function subjectOfParticiple({ text, words }: ClaimSentence, verb: number): Span | null {
  const at = words.findIndex(({ start }) => start >= verb);
  const isApart = /(?:[,;:—–"“”]|--|\sand)\s*$/u.test(text.slice(0, verb));
  return isApart ? subjectOf(text, verb) : phraseBefore(words, at, text, true);
}

/** Who a sentence begins with, up to what they do: "Two officials met the press on Friday, warning …". */
function subjectOf(text: string, before: number): Span | null {
  const [, subject = ''] = leading.exec(text.slice(0, before)) ?? [];
  return subject === ''
    ? null
    : trimmed(text, 0, subject.length - (adverbs.exec(subject.trimEnd())?.[0].length ?? 0) - 1);
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
      .replace(deed, '')
      .replace(/[.,'’]+$/u, '').length;
  return end > start ? { start, end } : null;
}

function sourceOf(span: Span, sentence: ClaimSentence): Source | null {
  if (holdsTooMany(span, sentence)) return null;
  const text = sentence.text.slice(span.start, span.end);
  const words = wordTokens(text);
  const [first] = words;
  if (!first || words.length > mostWords || toldOf.test(text) || generic.test(text)) return null;
  // What stands before "and said" is no subject, but what somebody said before.
  if (/\s(?:and|or|but)$/iu.test(text)) return null;
  const last = words.at(-1)?.norm ?? '';
  if ((words.length > 1 && /^(?:he|she|they|it|we|i)$/u.test(last)) || isQuoted(span, sentence)) return null;
  if (isPronoun(first.norm) || ['i', 'we', 'you', 'there', 'what', 'this'].includes(first.norm)) return null;
  const isNamed = sentence.mentions.some(
    ({ kind, start, end }) =>
      (kind === 'person' || kind === 'organisation') && start < span.end && end > span.start,
  );
  if (!isNamed && !sourceWord.test(text)) return null;
  const stems = words.map(({ norm }) => stem(norm)).filter((one) => wordRarity(one) > 2.2);
  return stems.length === 0 ? null : { span, text, stems, sentence, isCited: false };
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

/** Who two linked sentences give as the source of one statement, where these are not the same. */
export function sourceFindings({
  left: one,
  right: other,
  score,
  articles,
}: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const here = sourcesOf(one);
  if (here.length === 0) return [];
  const there = sourcesOf(other);
  // So it is told where the same words say who, which takes far less time than to weigh the sources.
  if (here.some(({ text }) => there.some((theirs) => theirs.text === text))) return [];
  const [source, counterpart] = likeliest(citedOr(here), citedOr(there));
  if (!source || !counterpart) return [];
  if (here.some((mine) => there.some((theirs) => isSameSource(mine, theirs, articles)))) return [];
  if (isNamedIn(source, other) || isNamedIn(counterpart, one)) return [];
  if (!maySaySame(source, counterpart)) return [];
  return [
    {
      kind: 'attribution',
      relation: 'precision',
      about: 'who said it',
      left: source.span,
      right: counterpart.span,
    },
  ];
}

/** Whether a sentence tells of a source too, whatever else it gives as one: "as the paper reported, the mayor said". */
function isNamedIn({ sentence, span }: Source, { text }: ClaimSentence): boolean {
  return sentence.mentions.some(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'organisation') &&
      mention.start >= span.start &&
      mention.end === span.end &&
      text.includes(
        mention.kind === 'person' ? mention.text.slice(mention.text.lastIndexOf(' ') + 1) : mention.text,
      ),
  );
}

/** Who is cited knows it; who cites only passes it on. */
function citedOr(sources: readonly Source[]): readonly Source[] {
  const cited = sources.filter(({ isCited }) => isCited);
  return cited.length > 0 ? cited : sources;
}

/** The sources of both that have most in common of what stands around them; the first of each where nothing is. */
function likeliest(here: readonly Source[], there: readonly Source[]): readonly (Source | undefined)[] {
  let [best, found]: [number, readonly (Source | undefined)[]] = [0, [here[0], there[0]]];
  if (here.length + there.length <= 2) return found;
  const others = there.map((source) => ({ source, stems: new Set(stemsAround(source)) }));
  for (const source of here) {
    const stems = stemsAround(source);
    for (const other of others) {
      const common = stems.reduce((sum, one) => sum + (other.stems.has(one) ? wordRarity(one) : 0), 0);
      if (common > best) [best, found] = [common, [source, other.source]];
    }
  }
  return found;
}

/** What stands so near a source that it may be what is said. */
function stemsAround({ sentence, span }: Source): readonly string[] {
  const before = sentence.words.filter(({ end }) => end <= span.start).slice(-around);
  const behind = sentence.words.filter(({ start }) => start >= span.end).slice(0, around);
  return stemsOf([...before, ...behind]);
}

/** Whether what two sources say has enough words in common to be one statement; where one says next to nothing, it may. */
function maySaySame(one: Source, other: Source): boolean {
  const [here, there] = [stemsOf(saidBy(one)), stemsOf(saidBy(other))];
  if (Math.min(here.length, there.length) < leastSaid) return true;
  const others = new Set(there);
  return here.reduce((sum, found) => sum + (others.has(found) ? wordRarity(found) : 0), 0) >= leastCommon;
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map(({ form }) => form.stem))].filter((one) => wordRarity(one) > tellingRarity);
}

/** The words of what a source says: behind it, or before it where little more than when it was said follows. */
function saidBy({ sentence: { words, text }, span }: Source): readonly Word[] {
  const before = words.filter(({ end }) => end <= span.start);
  const behind = words.filter(({ start }) => start >= span.end);
  const pause = text.slice(span.end).search(/[,;.](?!\d)/u);
  const rest = pause < 0 ? behind : behind.filter(({ end }) => end <= span.end + pause);
  return before.length > mostOfSaying && rest.length <= mostOfSaying
    ? before.slice(-mostSaid)
    : behind.slice(0, mostSaid);
}

function isSameSource(one: Source, other: Source, { left, right }: TwoArticles): boolean {
  const others = new Set(other.stems);
  const common = one.stems.filter((found) => others.has(found));
  // "Berg's lawyer" is not Berg.
  const names = (source: Source) =>
    source.sentence.mentions.filter(
      ({ kind, start, end }) =>
        kind === 'person' &&
        start < source.span.end &&
        end > source.span.start &&
        !/^['’]s?\s/u.test(source.sentence.text.slice(end, end + 3)),
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
  // "Officials" says of whom it speaks that they are several, "the minister" nothing that a name does not say.
  if ([one, other].some((source) => telling(source) === 0 && !isOfSeveral(source))) return true;
  // A surname alone is of somebody whom the article has told of: "Berg" may be "the lawyer for the town".
  if ((isSurnameAlone(one) && isOnePerson(other)) || (isSurnameAlone(other) && isOnePerson(one))) return true;
  // A person who is named in one article only by office in the other: "the mayor" is Berg where Berg is near.
  return (
    (!isOfSeveral(other) && isCalledNear(surnames(one), other, right)) ||
    (!isOfSeveral(one) && isCalledNear(surnames(other), one, left))
  );
}

/** "Officials", "two aides to the mayor". */
function isOfSeveral({ text }: Source): boolean {
  return wordTokens(text).some(({ norm }) => norm.endsWith('s') && sourceWord.test(norm));
}

/** "Berg", "Mr. Berg". */
function isSurnameAlone({ text, sentence, span }: Source): boolean {
  const words = wordTokens(text).filter(({ norm }) => !isTitleWord(norm));
  return (
    words.length === 1 &&
    sentence.mentions.some(
      ({ kind, start, end }) => kind === 'person' && start < span.end && end > span.start,
    )
  );
}

/** "The lawyer for the town", "a spokesman", "his aide". */
function isOnePerson({ text, stems }: Source): boolean {
  return (
    stems.some((found) => onePerson.has(found)) &&
    (/['’]s?\s\p{Ll}+$/u.test(text) ||
      (/^(?:the|an?|his|her|its|their)\s/iu.test(text) && !/^\p{Lu}/u.test(text.replace(/^\S+\s+/u, ''))))
  );
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
