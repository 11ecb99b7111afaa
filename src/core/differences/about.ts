import { areBesideEachOther, isPronoun, type Word } from '../alignment/words/words';
import type { MentionKind } from '../entities/entity';
import type { Span } from '../text/span';
import type { ClaimSentence } from './claims/claimSentence';
import { tollOf } from './tolls/tolls';
import { questionOfMatter } from './tolls/tollWords';
import { isTitleWord } from '../entities/gazetteers/titles';
import { inSmallLetters } from '../text/words/smallLetters';
import {
  isBreak,
  isDeed,
  isDeterminer,
  isOfTime,
  isPreposition,
  isSeveral,
  isVerb,
  opensClause,
  phraseAfter,
  phraseBefore,
  phraseEndingAt,
} from './claims/phrases';
import type { ValueClaim } from './values/valueClaims';

/** What a value is where no words tell well what it is of. */
const plain: Readonly<Record<ValueClaim['value']['kind'], string>> = {
  date: 'the date',
  time: 'the time',
  duration: 'the length of time',
  number: 'the number',
  ordinal: 'the number',
  percent: 'the share',
  money: 'the amount',
  measure: 'the measure',
};
/** So many words tell what is asked of, at most. */
const mostWords = 8;
/** What people do, and is not done to them. */
const byThemselves =
  /^(?:resigned|died|joined|moved|returned|worked|served|arrived|appeared|asked|called|went|came|left|began|lived|stayed|agreed|refused|became)$/u;
/** What is whole without an object, beside these. */
const whole =
  /^(?:begin|began|end|ended|open|opened|reopen|reopened|close|closed|sank|fell|burned|burst|collapsed|crashed|erupted|meet|met|won|lost|speak|spoke|testify|testified|surrendered|escaped|fled|retire|retired|vote|voted|conceded|apologi[sz]ed|disappeared|happen|happened|occur|occurred)$/u;
/** What is said stands behind the day of saying it. */
const sayingIt = /^(?:announced|reported|declared|confirmed|revealed|disclosed|denied|wrote|said|claimed)$/u;
const paying =
  /^(?:cost|costs|costing|paid|pay|paying|pays|spent|spend|spending|raised|raise|raising|lost|losing|earned|earn|earning|owed|owes|cut|took|taken|donated|donating|gave|given|received|saved|saving|won|borrowed|stole|stolen|funneling|invested|fined|lent|offered)$/u;
const lasting =
  /^(?:last|lasts|lasted|took|takes|take|taken|lived|served|serve|serving|waited|wait|worked|stayed|stay|ruled|remained|continued|ran|jailed|imprisoned|held|closed|reigned|spent)$/u;
/** A longer subject is no short question. */
const mostOfSubject = 7;
const tellingRarity = 2.6;
const passive = /^(?:is|are|was|were|be|been)$/u;
const ordinal = /^(?:first|second|third|last|next|one)$/u;
const amountOf =
  /(?<!\p{L})(?:the|its|his|her|their|an?)?\s*((?:total |annual |second-quarter )?(?:cost|price|budget|profit|revenue|loss|debt|deficit|fine|damage|value|sales|bill|share|rate|toll)s?)\s(?:of|was|is|were|to|at|rose to|fell to|reached)\s+$/u;

/**
 * The question that two claims answer, in a few words of the first one's sentence, or of the other's where that tells more;
 * the kind of value where neither tells it well.
 */
export function aboutValue(left: ValueClaim, right: ValueClaim): string {
  return questionOf(left, right) ?? questionOf(right, left) ?? plain[left.value.kind];
}

function questionOf(claim: ValueClaim, other: ValueClaim): string | null {
  const { value } = claim;
  if (claim.sentence.language !== 'en') return ofOneToll(claim, other) ?? foreignCount(claim);
  switch (value.kind) {
    case 'date':
    case 'time': {
      const clause = value.facets['vague'] === undefined ? clauseOf(claim) : null;
      return clause === null ? null : `${sinceOrUntil(claim)}when ${clause}`;
    }
    case 'duration':
      return clauseTo('how long', lasting, claim) ?? ofOneToll(claim, other);
    case 'number': {
      const counted = countedBehind(claim);
      // "How many people on board" says it as its article does.
      const isToldWell = counted.includes(' ') && tollOf(claim)?.matter === 'aboard';
      const ofToll = isToldWell ? null : ofOneToll(claim, other, counted);
      if (ofToll !== null) return ofToll;
      return counted === '' ? null : `how many ${counted}`;
    }
    case 'percent': {
      const shared = sharedBehind(claim);
      if (shared !== null) return `what share of ${shared}`;
      return amountBefore(claim) ?? ofOneToll(claim, other);
    }
    case 'money':
      return amountBefore(claim) ?? clauseTo('how much', paying, claim) ?? ofOneToll(claim, other);
    case 'measure':
      return ofOneToll(claim, other) ?? unitAsked(claim);
    default:
      return ofOneToll(claim, other);
  }
}

/** "How many tonnes", where the unit is told in the plural or abbreviated, as no "40-mile" is. */
function unitAsked({ value, sentence: { text } }: ValueClaim): string | null {
  const [unit] =
    /(?<=[\d\s])\p{Ll}[\p{L}/]*(?:\s\p{Ll}[\p{L}/]*)*$/u.exec(text.slice(value.start, value.end)) ?? [];
  const named = unit?.replace(/^.*(?:hundred|thousand|[mb]illion)s?\s/u, '') ?? '';
  return /s$|feet$|^[\p{L}/]{1,3}$/u.test(named) ? `how many ${named}` : null;
}

/** "How many Einsatzkräfte": what is counted in another language by its first word, which a short one does not tell. */
function foreignCount({ value, sentence: { text } }: ValueClaim): string | null {
  const [, counted] = /^\s(\p{L}{4,})/u.exec(text.slice(value.end, value.end + 40)) ?? [];
  return value.kind === 'number' && counted !== undefined ? `how many ${counted}` : null;
}

/** @param counted What is counted, as the article says it. */
function ofOneToll(claim: ValueClaim, other: ValueClaim, counted = ''): string | null {
  const toll = tollOf(claim);
  return toll && toll.matter === tollOf(other)?.matter
    ? questionOfMatter(toll.matter, toll.whom, counted)
    : null;
}

/** "The cost was", "at a price of". */
function amountBefore({ sentence: { text }, span }: ValueClaim): string | null {
  const [, amount] =
    amountOf.exec(inSmallLetters(text.slice(Math.max(0, span.start - 48), span.start))) ?? [];
  if (amount === undefined) return null;
  return `what the ${amount} ${/[^s]s$/u.test(amount) ? 'were' : 'was'}`;
}

/** The clause that a value ends, where its last word asks for such a value: "how much the town paid". */
function clauseTo(asked: string, wanted: RegExp, { sentence, span }: ValueClaim): string | null {
  const { words } = sentence;
  const last = words.findLast(({ end }) => end <= span.start);
  if (!last || !wanted.test(last.form.norm)) return null;
  const clause = clauseBefore(sentence, span, false);
  return clause === null || /\d/u.test(clause) ? null : `${asked} ${clause}`;
}

/** Whether something is so: "whether Arpaio endorsed Governor Perry". */
export function aboutDeed(sentence: ClaimSentence, verb: number): string {
  const { words, text } = sentence;
  const to = endOfClause(words, verb + 1, text);
  const told = withSubject(sentence, verb, wholePart(words, verb, Math.min(to, verb + mostWords), text));
  return told === null ? 'whether it is so' : `whether ${told}`;
}

/** Who does what a verb tells: "who initiated the conversations"; null when its form tells only that it is done. */
export function aboutActor({ words, text }: ClaimSentence, verb: number): string | null {
  if (!isDeed(words, verb) || words[verb - 1]?.form.norm === 'to') return null;
  const first = firstOfVerb(words, verb);
  if (words[first]?.form.norm === 'to') return null;
  const to = Math.min(endOfClause(words, verb + 1, text), verb + mostWords);
  const told = trimmed(wholePart(words, verb, to, text));
  const object = objectOf(words, verb, told);
  return object === null ? null : `who ${written([...words.slice(first, verb), ...told], text)}${object}`;
}

/** What something is that stands behind a word: "what they pleaded guilty to". */
export function aboutObject(sentence: ClaimSentence, anchor: number, lead: string): string {
  const { words } = sentence;
  let verb = anchor;
  while (verb > Math.max(0, anchor - 3) && !isDeed(words, verb)) verb--;
  if (!isDeed(words, verb)) verb = anchor;
  const told = withSubject(sentence, verb, words.slice(verb, anchor + 1), false);
  return told === null ? 'what it was' : `what ${told}${lead === '' ? '' : ` ${lead}`}`;
}

/** Where something is, which stands before a place. */
export function aboutPlace(sentence: ClaimSentence, place: Span): string {
  const told = clauseBefore(sentence, place);
  return told === null ? 'where it was' : `where ${told}`;
}

/** What happens at a date or is of an amount: the words of its clause without it. */
function clauseOf({ sentence, span, value }: ValueClaim): string | null {
  const before = clauseBefore(sentence, span);
  if (before !== null || value.kind !== 'date') return before ?? clauseBehind(sentence, span);
  const event = eventBehind(sentence, span);
  return event ?? clauseBehind(sentence, span);
}

/** "The 2003 invasion", "Thursday night's meeting". */
function eventBehind({ words, text }: ClaimSentence, span: Span): string | null {
  const from = words.findIndex(({ start }) => start >= span.end);
  const first = words[from];
  if (!first || from < 1 || isDeterminer(first)) return null;
  const between = text.slice(span.end, first.start);
  const isLed = /(?<!\p{L})(?:the|an?|its|his|her|their|this)\s$/u.test(
    inSmallLetters(text.slice(Math.max(0, span.start - 8), span.start)),
  );
  if (!/^['’]s?\s$/u.test(between) && !(isLed && /^\s$/u.test(between))) return null;
  let to = from;
  while (to < Math.min(words.length, from + 3) && !isBorder(words, to - 1, to, text)) {
    const word = words[to];
    if (!word || isPreposition(word) || isPronoun(word.form.norm) || isHelp(word) || isVerb(words, to)) break;
    to++;
  }
  const event = words.slice(from, to);
  const last = event.at(-1);
  const tells = event.some((word) => word.form.rarity >= tellingRarity) && !isBroken(event, text);
  if (!last || !tells || ordinal.test(last.form.norm)) return null;
  return `the ${written(event, text)} ${isSeveral(last) ? 'were' : 'was'}`;
}

function sinceOrUntil({ sentence: { words }, span }: ValueClaim): string {
  const at = words.findIndex(({ end }) => end > span.start);
  const before = words[at - 1]?.form.norm ?? '';
  return before === 'since' || before === 'until' ? `${before} ` : '';
}

function clauseBefore(sentence: ClaimSentence, span: Span, isWhole = true): string | null {
  const { words, text } = sentence;
  let to = words.findIndex(({ end }) => end > span.start);
  if (to < 0) return null;
  while (to > 0 && isLead(words[to - 1])) to--;
  let from = to;
  while (from > 0 && !isBorder(words, from - 1, from, text)) from--;
  const verb = words.findIndex((_, at) => at >= from && at < to && isDeed(words, at));
  if (verb < 0) return null;
  return isWhole
    ? withSubject(sentence, verb, wholePart(words, verb, Math.min(to, verb + mostWords), text))
    : withSubject(sentence, verb, words.slice(verb, to), false);
}

/** "In 2008 the mill was rebuilt", "Thursday's meeting lasted". */
function clauseBehind(sentence: ClaimSentence, span: Span): string | null {
  const { words, text } = sentence;
  const from = words.findIndex(({ start }) => start >= span.end);
  if (from < 0 || isWithinRelative(words, from, text) || isJoined(words[from])) return null;
  const to = endOfClause(words, from + 1, text);
  const verb = words.findIndex((_, at) => at >= from && at < to && isDeed(words, at));
  if (verb < 0) return null;
  return withSubject(sentence, verb, wholePart(words, verb, Math.min(to, verb + mostWords), text));
}

/** "Conceded at noon and said that he would step down" tells when he conceded. */
function isJoined(word: Word | undefined): boolean {
  return /^(?:and|but|or)$/u.test(word?.form.norm ?? '');
}

/** Whether what stands before a word ends a clause like "which was built in 1987,": the next one tells of another day. */
function isWithinRelative(words: readonly Word[], from: number, text: string): boolean {
  if (!isBorder(words, from - 1, from, text)) return false;
  let at = from - 1;
  while (at > 0 && !isBorder(words, at - 1, at, text)) at--;
  return /^(?:which|who)$/u.test(words[at]?.form.norm ?? '');
}

/** Of what is told from a verb on, all but a last phrase that is not told to its end: "met Berg in | the old". */
function wholePart(words: readonly Word[], verb: number, end: number, text: string): readonly Word[] {
  let to = end;
  while (to > verb + 1 && isLead(words[to - 1])) to--;
  const next = words[to];
  const goesOn =
    to === verb + mostWords && next !== undefined && !isLead(next) && !isBorder(words, to - 1, to, text);
  if (!goesOn && !isBroken(words.slice(verb, to), text)) return words.slice(verb, to);
  for (let at = to - 1; at > verb; at--) {
    const word = words[at];
    if (!word || !(isPreposition(word) || word.form.norm === 'as' || opensPart(word))) continue;
    const part = trimmed(words.slice(verb, at));
    if (!isBroken(part, text)) return part;
  }
  return words.slice(verb, verb + 1);
}

function opensPart({ form, name }: Word): boolean {
  return !name && form.norm.endsWith('ing') && form.norm.length > 5;
}

/** Whether more must follow: "his own", "the nation's", "same-". */
function isBroken(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  if (!last) return true;
  return (
    words.length > 1 &&
    (/^['’-]/u.test(text.slice(last.end, last.end + 1)) ||
      isDeterminer(last) ||
      isHelp(last) ||
      opensPart(last) ||
      last.form.norm.endsWith('ly') ||
      /^(?:own|very|more|most|new|old|he|she|they|it|we|i|as|than|so|such|other|become)$/u.test(
        last.form.norm,
      ))
  );
}

function endOfClause(words: readonly Word[], from: number, text: string): number {
  let to = from;
  while (to < words.length && !isBorder(words, to - 1, to, text)) to++;
  while (to > from && isLead(words[to - 1])) to--;
  return to;
}

/**
 * What is done, with who does it; null where that cannot be told, or where more must be said of what is done.
 * @param isWhole Whether nothing follows.
 */
function withSubject(
  sentence: ClaimSentence,
  verb: number,
  told: readonly Word[],
  isWhole = true,
): string | null {
  const { words, text } = sentence;
  const first = firstOfVerb(words, verb);
  if (words[first]?.form.norm === 'to' || (first === verb && words[verb]?.form.norm.endsWith('ing') === true))
    return null;
  const subject = subjectOf(sentence, first);
  const part = trimmed(told);
  const object = isWhole ? objectOf(words, verb, part) : '';
  if (subject === null || object === null || hasOtherDeed(words, verb, part)) return null;
  // "They" and "he" may be anybody, so that what they do must tell.
  if (subject.isOpen && !part.slice(1).some((word) => word.name || word.form.rarity >= tellingRarity))
    return null;
  return `${subject.text} ${written([...words.slice(first, verb), ...part], text)}${object}`;
}

/** Whether something else is done too, by somebody who is no "he": "the deal announced", "what aides called". */
function hasOtherDeed(words: readonly Word[], verb: number, told: readonly Word[]): boolean {
  return told.some(
    (_, at) =>
      at > 0 &&
      isDeed(words, verb + at) &&
      !isHelp(words[verb + at - 1]) &&
      !/^(?:he|she|they|it)$/u.test(words[verb + at - 1]?.form.norm ?? ''),
  );
}

interface Subject {
  readonly text: string;
  /** Whether it does not tell who. */
  readonly isOpen: boolean;
}

function subjectOf(sentence: ClaimSentence, verb: number): Subject | null {
  const { words, text } = sentence;
  let behind = verb;
  while (isOfTime(words[behind - 1])) behind--;
  const isAged = isAgeBetweenCommas(words, behind - 1, text);
  if (isAged) behind--;
  const before = words[behind - 1];
  if (before && /^(?:he|she|they|it)$/u.test(before.form.norm) && behind === verb)
    return { text: before.form.norm, isOpen: true };
  if (before && /^(?:and|but)$/u.test(before.form.norm)) return sharedSubject(sentence, verb, behind - 1);
  const isRelative = before !== undefined && /^(?:who|which)$/u.test(before.form.norm);
  const subject =
    isRelative || isAged
      ? phraseEndingAt(words, isAged ? behind : behind - 1, text, true)
      : phraseBefore(words, behind, text, true);
  const [head] = subject?.words ?? [];
  if (!subject || !head) return null;
  if (isListed(words, words.indexOf(head), text))
    return /^(?:is|was|has|does)$/u.test(words[verb]?.form.norm ?? '')
      ? null
      : { text: 'they', isOpen: true };
  if (subject.words.length > mostOfSubject) return null;
  return { text: inLine(text.slice(subject.start, subject.end), head, sentence), isOpen: false };
}

/** "Brekke, 61, conceded". */
function isAgeBetweenCommas(words: readonly Word[], at: number, text: string): boolean {
  const [before, age] = [words[at - 1], words[at]];
  return (
    before?.name === true &&
    age?.form.number === true &&
    /^,\s*$/u.test(text.slice(before.end, age.start)) &&
    text.startsWith(',', age.end)
  );
}

/** Of "the ferry was built and refurbished", who the second verb is said of, with the auxiliary that both share. */
function sharedSubject(sentence: ClaimSentence, verb: number, joint: number): Subject | null {
  const { words, text } = sentence;
  if (byThemselves.test(words[verb]?.form.norm ?? '') || isHelp(words[verb])) return null;
  const shared = words.slice(0, joint).findLastIndex(({ form }) => /^(?:was|were)$/u.test(form.norm));
  if (shared < 1 || !isDeed(words, shared + 1)) return null;
  const subject = phraseBefore(words, shared, text, true);
  if (!subject || subject.words.length > mostOfSubject) return null;
  const said = inLine(text.slice(subject.start, subject.end), subject.words[0], sentence);
  return { text: `${said} ${words[shared]?.form.norm ?? ''}`, isOpen: false };
}

/** What must be said behind a verb that nothing follows: nothing, or "it"; null where that cannot be told. */
function objectOf(words: readonly Word[], verb: number, told: readonly Word[]): string | null {
  if (told.length > 1) return '';
  const { norm = '' } = words[verb]?.form ?? {};
  const isPassive = words.slice(Math.max(0, verb - 3), verb).some(({ form }) => passive.test(form.norm));
  if (isPassive || byThemselves.test(norm) || whole.test(norm)) return '';
  if (words[verb - 1]?.form.norm === 'and') return norm.endsWith('ed') ? '' : null;
  return sayingIt.test(norm) ? ' it' : null;
}

/** Whether somebody is one of several: "Iraq" in "Iran and Iraq", "Iran and Iraq" in "Syria, Iran and Iraq". */
function isListed(words: readonly Word[], at: number, text: string): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return false;
  const isBehindComma = /^,\s*$/u.test(text.slice(before.end, first.start));
  return before.form.norm === 'and' || (isBehindComma && before.name && first.name);
}

function trimmed(words: readonly Word[]): readonly Word[] {
  let to = words.length;
  while (to > 1 && isLead(words[to - 1])) to--;
  return words.slice(0, to);
}

/** With the auxiliaries before a verb. */
function firstOfVerb(words: readonly Word[], verb: number): number {
  let first = verb;
  while (first > 0 && words[first - 1] && isHelp(words[first - 1])) first--;
  return first;
}

function isHelp(word: Word | undefined): boolean {
  return /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|does|do|not|never|to|plans?|planned|expected)$/u.test(
    word?.form.norm ?? '',
  );
}

/** "Two cranes" is no name. */
const figures: ReadonlySet<MentionKind> = new Set(['number', 'money', 'percent', 'duration', 'measure']);

/** As it is written inside a sentence. */
function inLine(said: string, first: Word | undefined, { mentions }: ClaimSentence): string {
  const isName =
    (first?.name === true && !isDeterminer(first)) ||
    isTitleWord(first?.form.norm.replace(/\.$/u, '') ?? '') ||
    mentions.some(({ kind, start }) => start === first?.start && !figures.has(kind));
  return isName || (first?.form.allCapitals === true && !isDeterminer(first))
    ? said
    : said.charAt(0).toLowerCase() + said.slice(1);
}

function written(words: readonly Word[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}

function isLead(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isPreposition(word) ||
      /^(?:the|a|an|and|or|but|early|late|that|before|after|shortly|just|it|this|last)$/u.test(
        word.form.norm,
      ))
  );
}

/** Whether another clause begins with a word. */
function isBorder(words: readonly Word[], at: number, next: number, text: string): boolean {
  const [one, other] = [words[at], words[next]];
  if (!one || !other) return true;
  if (areBesideEachOther(one, other, text)) return opensClause(other);
  const between = text.slice(one.end, other.start);
  return isBreak(between) || between.includes(',') || opensClause(other);
}

/** What is counted, with what tells which: "people on board"; empty where that is none, as in "a three-day strike". */
function countedBehind({ value, sentence: { words, text } }: ValueClaim): string {
  const from = words.findIndex(({ start }) => start >= value.end);
  const first = words[from];
  if (!first || !/^\s$/u.test(text.slice(value.end, first.start)) || isPreposition(first)) return '';
  let to = from;
  while (to < Math.min(words.length, from + 4) && (to === from || !isBorder(words, to - 1, to, text))) {
    const word = words[to];
    if (!word || isVerb(words, to) || isHelp(word) || isDeterminer(word) || isPronoun(word.form.norm)) break;
    if (word.form.number || (isOfTime(word) && word.form.norm !== 'on')) break;
    to++;
  }
  while (to > from && isLead(words[to - 1])) to--;
  const counted = words.slice(from, to);
  if (isBroken(counted, text) || !counted.some((word) => !word.name && isSeveral(word))) return '';
  return counted.some((word) => word.form.rarity >= tellingRarity) ? written(counted, text) : '';
}

/** What a share is of: "the voters" in "35 percent of the voters". */
function sharedBehind({ value, sentence: { words, text } }: ValueClaim): string | null {
  const at = words.findLastIndex(({ end }) => end <= value.end);
  if (words[at + 1]?.form.norm !== 'of') return null;
  const phrase = phraseAfter(words, at, text);
  return phrase?.lead === 'of' && phrase.words.length <= mostOfSubject ? written(phrase.words, text) : null;
}
