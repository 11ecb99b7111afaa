import { isPronoun, type Word } from '../alignment/words/words';
import type { Span } from '../text/span';
import type { ClaimSentence } from './claimSentence';
import { isDeed, isOfTime, isPreposition, isVerb, opensClause, phraseBefore } from './phrases';
import { rarityOf } from './telling';
import type { ValueClaim } from './valueClaims';

const fates: Readonly<Record<string, string>> = {
  dead: 'how many were killed',
  hurt: 'how many were hurt',
  missing: 'how many are missing',
  saved: 'how many were saved',
  held: 'how many were held',
  aboard: 'how many were aboard',
};
const questions: Readonly<Partial<Record<ValueClaim['value']['kind'], string>>> = {
  date: 'when',
  time: 'when',
  duration: 'how long',
};
/** So many words tell what is asked of, at most. */
const mostWords = 8;
/** What people do, and is not done to them. */
const byThemselves =
  /^(?:resigned|died|joined|moved|returned|worked|served|arrived|appeared|asked|called|went|came|left|began|lived|stayed|agreed|refused|became)$/u;
/** A longer subject is left to be guessed. */
const mostOfSubject = 6;
const tellingRarity = 2.6;
const amountOf =
  /(?<!\p{L})(?:the|its|his|her|their|an?)?\s*((?:total |annual |second-quarter )?(?:cost|price|budget|profit|revenue|loss|debt|deficit|fine|damage|value|sales|bill|share|rate|toll)s?)\s(?:of|was|is|were|to|at|rose to|fell to|reached)\s+$/iu;

/** The question that two claims answer, in a few words of the first one's sentence, or of the other's where that tells more. */
export function aboutValue(left: ValueClaim, right: ValueClaim): string {
  const { value, anchor, sentence, span } = left;
  const asked = questions[value.kind];
  if (asked !== undefined) {
    const mine = clauseOf(left);
    if (mine !== null) return `${sinceOrUntil(left)}${asked} ${mine}`;
    const theirs = clauseOf(right);
    return theirs === null
      ? `${asked} it was, of ${topicOf(left, right)}`
      : `${sinceOrUntil(right)}${asked} ${theirs}`;
  }
  if (value.kind === 'number' && anchor.fate !== '' && anchor.fate === right.anchor.fate)
    return fates[anchor.fate] ?? anchor.fate;
  const [, amount] = amountOf.exec(sentence.text.slice(Math.max(0, span.start - 48), span.start)) ?? [];
  if (amount !== undefined) return `what the ${amount.toLowerCase()} was`;
  const counted = countedBehind(left) || countedBehind(right);
  if (value.kind === 'number' && counted !== '') return `how many ${counted}`;
  if (value.kind === 'percent') return `what share ${clauseOf(left) ?? clauseOf(right) ?? 'it was'}`;
  return `how much ${clauseOf(left) ?? clauseOf(right) ?? `it was, of ${topicOf(left, right)}`}`;
}

/** Whether something is so: "whether Arpaio endorsed Governor Perry". */
export function aboutDeed(sentence: ClaimSentence, verb: number): string {
  const { words, text } = sentence;
  const to = endOfClause(words, verb + 1, text);
  return `whether ${withSubject(sentence, verb, words.slice(verb, Math.min(to, verb + mostWords)))}`;
}

/** Who does what a verb tells: "who initiated the conversations"; null when its form tells only that it is done. */
export function aboutActor({ words, text }: ClaimSentence, verb: number): string | null {
  if (!isDeed(words, verb) || words[verb - 1]?.form.norm === 'to') return null;
  const to = Math.min(endOfClause(words, verb + 1, text), verb + mostWords);
  return `who ${written(trimmed(words.slice(firstOfVerb(words, verb), to)), text)}`;
}

/** What something is that stands behind a word: "what they pleaded guilty to". */
export function aboutObject(sentence: ClaimSentence, anchor: number, lead: string): string {
  const { words } = sentence;
  let verb = anchor;
  while (verb > Math.max(0, anchor - 3) && !isDeed(words, verb)) verb--;
  if (!isDeed(words, verb)) verb = anchor;
  return `what ${withSubject(sentence, verb, words.slice(verb, anchor + 1))}${lead === '' ? '' : ` ${lead}`}`;
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
  return event === null ? clauseBehind(sentence, span) : `the ${event} was`;
}

/** "The 2003 invasion", "Thursday night's meeting". */
function eventBehind({ words, text }: ClaimSentence, span: Span): string | null {
  const from = words.findIndex(({ start }) => start >= span.end);
  if (from < 1 || !/^['’]?s?\s$/u.test(text.slice(span.end, words[from]?.start))) return null;
  let to = from;
  while (to < Math.min(words.length, from + 3) && !isBorder(words, to - 1, to, text)) {
    const word = words[to];
    if (!word || isPreposition(word) || isPronoun(word.form.norm) || isHelp(word) || isVerb(words, to)) break;
    to++;
  }
  const event = words.slice(from, to);
  return event.some((word) => rarityOf(word) >= tellingRarity) ? written(event, text) : null;
}

function sinceOrUntil({ sentence: { words }, span }: ValueClaim): string {
  const at = words.findIndex(({ end }) => end > span.start);
  const before = words[at - 1]?.form.norm ?? '';
  return before === 'since' || before === 'until' ? `${before} ` : '';
}

function clauseBefore(sentence: ClaimSentence, span: Span): string | null {
  const { words, text } = sentence;
  let to = words.findIndex(({ end }) => end > span.start);
  if (to < 0) return null;
  while (to > 0 && isLead(words[to - 1])) to--;
  let from = to;
  while (from > 0 && !isBorder(words, from - 1, from, text)) from--;
  const verb = words.findIndex((_, at) => at >= from && at < to && isDeed(words, at));
  if (verb < 0) return null;
  const told = words.slice(verb, to);
  return told.length > mostWords
    ? withSubject(sentence, verb, told.slice(0, mostWords))
    : withSubject(sentence, verb, told);
}

/** "In 2008 the mill was rebuilt", "Thursday's meeting lasted". */
function clauseBehind(sentence: ClaimSentence, span: Span): string | null {
  const { words, text } = sentence;
  const from = words.findIndex(({ start }) => start >= span.end);
  if (from < 0) return null;
  const to = endOfClause(words, from + 1, text);
  const verb = words.findIndex((_, at) => at >= from && at < to && isDeed(words, at));
  if (verb < 0) return null;
  return withSubject(sentence, verb, words.slice(verb, Math.min(to, verb + mostWords)));
}

function endOfClause(words: readonly Word[], from: number, text: string): number {
  let to = from;
  while (to < words.length && !isBorder(words, to - 1, to, text)) to++;
  while (to > from && isLead(words[to - 1])) to--;
  return to;
}

/** What is done, with who does it: where that cannot be told, "it". */
function withSubject(sentence: ClaimSentence, verb: number, told: readonly Word[]): string {
  const { words, text } = sentence;
  const first = firstOfVerb(words, verb);
  let behind = first;
  while (isOfTime(words[behind - 1])) behind--;
  const subject = phraseBefore(words, behind, text, true);
  const said = written([...words.slice(first, verb), ...trimmed(told)], text);
  const [head] = subject?.words ?? [];
  if (head && isListed(words, words.indexOf(head), text)) return `they ${said}`;
  if (subject && subject.words.length <= mostOfSubject)
    return `${inLine(text.slice(subject.start, subject.end), subject.words[0], sentence)} ${said}`;
  return `it ${wasBefore(words, first)}${said}`;
}

/** Whether somebody is one of several: "Iraq" in "Iran and Iraq", "Iran and Iraq" in "Syria, Iran and Iraq". */
function isListed(words: readonly Word[], at: number, text: string): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return false;
  const isBehindComma = /^,\s*$/u.test(text.slice(before.end, first.start));
  return before.form.norm === 'and' || (isBehindComma && before.name && first.name);
}

/** "Was built and refurbished": the auxiliary that a second verb shares; "to be shown" is what is to be. */
function wasBefore(words: readonly Word[], verb: number): string {
  const before = words[verb - 1]?.form.norm;
  if (words[verb]?.form.norm === 'to') return 'is ';
  if (before !== 'and' || byThemselves.test(words[verb]?.form.norm ?? '')) return '';
  const shared = words.slice(0, verb).findLast(({ form }) => /^(?:was|were)$/u.test(form.norm));
  return shared ? `${shared.form.norm} ` : '';
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

/** As it is written inside a sentence. */
function inLine(said: string, first: Word | undefined, { mentions }: ClaimSentence): string {
  const isName = first?.name === true || mentions.some(({ start }) => start === first?.start);
  return isName || first?.form.allCapitals === true ? said : said.charAt(0).toLowerCase() + said.slice(1);
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
  return /[,;:()"“”—–]|--/u.test(text.slice(one.end, other.start)) || opensClause(other);
}

/** What is counted, with what tells which: "people on board". */
function countedBehind({ value, sentence: { words, text } }: ValueClaim): string {
  const from = words.findIndex(({ start }) => start >= value.end);
  const first = words[from];
  if (!first || isBorder(words, from - 1, from, text) || isPreposition(first)) return '';
  let to = from + 1;
  while (to < Math.min(words.length, from + 4) && !isBorder(words, to - 1, to, text) && !isVerb(words, to))
    to++;
  while (to > from && isLead(words[to - 1])) to--;
  const counted = words.slice(from, to);
  return counted.some((word) => rarityOf(word) >= tellingRarity) ? written(counted, text) : '';
}

/** The words that both claims stand beside, else those of the left one, in the order of the sentence. */
function topicOf({ anchor, sentence }: ValueClaim, right: ValueClaim): string {
  const theirs = new Set(right.anchor.stems.map(({ stem }) => stem));
  const common = anchor.stems.filter(({ stem }) => theirs.has(stem));
  const words = (common.length > 0 ? common : anchor.stems).slice(0, 3).map(({ word }) => word);
  return words.sort((a, b) => sentence.text.indexOf(a) - sentence.text.indexOf(b)).join(' ') || 'both';
}
