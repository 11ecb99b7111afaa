import { isPronoun } from '../alignment/words/words';
import type { Span } from '../text/span';
import type { ClaimSentence } from './claims/claimSentence';
import { clauseBefore, clauseBehind, endOfClause, mostWords, wholePart } from './claims/clauses';
import { firstOfVerb, isBorder, isBroken, isHelp, isLead, trimmed, written } from './claims/clauseWords';
import { mostOfSubject, objectOf, withSubject } from './claims/subjects';
import { tollOf } from './tolls/tolls';
import { questionOfMatter } from './tolls/tollWords';
import { inSmallLetters } from '../text/words/smallLetters';
import {
  isDeed,
  isDeterminer,
  isOfTime,
  isPreposition,
  isSeveral,
  isVerb,
  phraseAfter,
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

const paying =
  /^(?:cost|costs|costing|paid|pay|paying|pays|spent|spend|spending|raised|raise|raising|lost|losing|earned|earn|earning|owed|owes|cut|took|taken|donated|donating|gave|given|received|saved|saving|won|borrowed|stole|stolen|funneling|invested|fined|lent|offered)$/u;

const lasting =
  /^(?:last|lasts|lasted|took|takes|take|taken|lived|served|serve|serving|waited|wait|worked|stayed|stay|ruled|remained|continued|ran|jailed|imprisoned|held|closed|reigned|spent)$/u;

const tellingRarity = 2.6;

const ordinal = /^(?:first|second|third|last|next|one)$/u;

const wholeBehind = /^\s(?:out )?of (?:the|its|their|all)?\s?\d[\d,]*(?=\s)/u;
const longestWhole = 32;
const amountOf =
  /(?<!\p{L})(?:the|its|his|her|their|an?)?\s*((?:total |annual |second-quarter )?(?:cost|price|budget|profit|revenue|loss|debt|deficit|fine|damage|value|sales|bill|share|rate|toll|asset|payment|saving|turnover|investment|salary|rent|fee|ransom|loan|grant|fund|reward)s?)\s(?:of|was|is|were|to|at|rose to|fell to|reached)\s+$/u;

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

/** What is counted, with what tells which: "people on board"; empty where that is none, as in "a three-day strike". */
function countedBehind({ value, sentence: { words, text } }: ValueClaim): string {
  // "37 of the 75 seats".
  const [whole = ''] = wholeBehind.exec(text.slice(value.end, value.end + longestWhole)) ?? [];
  const end = value.end + whole.length;
  const from = words.findIndex(({ start }) => start >= end);
  const first = words[from];
  if (!first || !/^\s$/u.test(text.slice(end, first.start)) || isPreposition(first)) return '';
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
