import { relatedStems } from '../../alignment/words/wordRelation';
import type { Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import type { Span } from '../../text/span';
import type { ClaimSentence } from './claimSentence';
import { isBreak, isDeed } from './phrases';

/** What stands around a value and tells what it is the value of. */
export interface Anchor {
  /** Telling stems of its clause, nearest first, each once. */
  readonly stems: readonly AnchorStem[];
  /** What is counted: the stem of "people" in "14 more people"; empty when no word tells. */
  readonly counted: string;
  /** The same as printed. */
  readonly countedWord: string;
  /** What stands beside it: the day of `said` is that of saying, a day beside `confirmed` may be so. */
  readonly saying: '' | 'said' | 'other';
  /** What happens, as the verb of its clause tells that stands nearest before it, or else behind it; empty for none. */
  readonly deed: string;
}

interface AnchorStem {
  readonly stem: string;
  readonly word: string;
  /** How much it tells, less where it stands further away. */
  readonly weight: number;
  readonly isName: boolean;
}

/** Words further away than this, on either side, tell nothing of a value. */
const reach = 10;
/** So many of the nearest words tell what happens on a day. */
const mostEvents = 3;
/** A stem that is rarer than this tells something. */
const tellingRarity = 2.6;
const silent = new Set(
  (
    'be been being is are was were am has have had having do does did would could will can may might should must shall not no ' +
    'its his her their our my your this that these those it he she they we who whom whose which what all both each any if than then there here so just only also even still while during ' +
    'when where after before since until about around between among against through over under because although though ' +
    'including early earlier late later morning afternoon evening night nearly almost roughly some least more most other another ' +
    'said say says told announced added people person year years month months week weeks day days time ago'
  ).split(' '),
);
const said = new Set('said says told added'.split(' '));
const otherSaying = new Set(
  'announced confirmed warned reported stated claimed revealed disclosed acknowledged denied insisted vowed statement interview'.split(
    ' ',
  ),
);
const passedOver = new Set(
  'more other others additional further of the new former least most about and some were are was is have had been still people'.split(
    ' ',
  ),
);
const clauseWords = new Set('and but while when who which although though because or'.split(' '));

/** What stands in a sentence, and where. */
interface Placed {
  readonly value: Span;
  readonly sentence: ClaimSentence;
}

/** Most values are stated the same by both articles, so that nobody asks what they are of. */
export const anchorOf = oncePer(({ value, sentence }: Placed): Anchor => readAnchor(value, sentence));

function readAnchor(span: Span, { text, words }: ClaimSentence): Anchor {
  const first = words.findIndex((word) => word.end > span.start);
  const next = words.findIndex((word) => word.start >= span.end);
  const before = first < 0 ? [] : words.slice(Math.max(0, first - reach), first).reverse();
  const after = next < 0 ? [] : words.slice(next, next + reach);
  const near = [
    ...inClause(after, span, text).map((word, at) => ({ word, at })),
    ...inClause(before, span, text).map((word, at) => ({ word, at })),
  ].sort((a, b) => a.at - b.at);
  const stems: AnchorStem[] = [];
  for (const { word, at } of near) {
    const found = word.form.stem;
    const weight = word.form.rarity - tellingRarity;
    if (silent.has(word.form.norm) || word.form.number || weight <= 0) continue;
    if (stems.some((other) => other.stem === found)) continue;
    stems.push({
      stem: found,
      word: text.slice(word.start, word.end),
      weight: Math.min(4, weight) * (1 - at / (reach + 4)),
      isName: word.name,
    });
  }
  const counted = inClause(after, span, text)
    .slice(0, 4)
    .find(({ form }) => !passedOver.has(form.norm) && !silent.has(form.norm) && !form.number);
  // "It was inspected in March, said the mayor": the day of what he says, not of saying it.
  const [behind] = after;
  const isParted =
    before.length > 1 && behind !== undefined && text.slice(span.end, behind.start).includes(',');
  const isOfDeed = (word: Word) => isDeed(words, words.indexOf(word));
  const deed = inClause(before, span, text).find(isOfDeed) ?? inClause(after, span, text).find(isOfDeed);
  return {
    stems,
    deed: deed ? deed.form.stem : '',
    saying: sayingOf([...before.slice(0, 3), ...(isParted ? [] : after.slice(0, 1))]),
    counted: counted ? counted.form.stem : '',
    countedWord: counted ? text.slice(counted.start, counted.end) : '',
  };
}

function sayingOf(words: readonly Word[]): Anchor['saying'] {
  if (words.some(({ form }) => said.has(form.norm))) return 'said';
  return words.some(({ form }) => otherSaying.has(form.norm)) ? 'other' : '';
}

/** Whether one of two dates is that of saying and the other is not. */
export function haveUnlikeRoles(one: Anchor, other: Anchor): boolean {
  return one.saying !== other.saying && one.saying !== 'other' && other.saying !== 'other';
}

/** The words, nearest first, up to where another clause begins. */
function inClause(words: readonly Word[], span: Span, text: string): readonly Word[] {
  let { start, end } = span;
  for (const [at, word] of words.entries()) {
    const between = word.start >= end ? text.slice(end, word.start) : text.slice(word.end, start);
    if (isBreak(between) || (between.includes(',') && at > 0)) return words.slice(0, at);
    if (clauseWords.has(word.form.norm) && at > 0) return words.slice(0, at);
    ({ start, end } = word);
  }
  return words;
}

/** Whether the clauses of two dates tell that other things happen. */
export function haveUnlikeDeeds(one: Anchor, other: Anchor): boolean {
  return one.deed !== '' && other.deed !== '' && !isLikeStem(one.deed, other.deed);
}

/** Whether all that is told is that somebody had something: "have had no relations since". */
export function hasNoDeed({ deed }: Anchor): boolean {
  return deed === 'had';
}

/** Whether two stems may tell one thing; what opens again reopens. */
function isLikeStem(one: string, other: string): boolean {
  return one === other || one === `re${other}` || other === `re${one}` || relatedStems(one).includes(other);
}

/** Whether what happens next to two dates may be one: a word that is no name and stands nearest to the one is near the other. */
export function shareEvent(one: Anchor, other: Anchor): boolean {
  const [here, there] = [eventsOf(one), eventsOf(other)];
  return here.some((found) => there.some((other) => isLikeStem(found, other)));
}

function eventsOf({ stems }: Anchor): readonly string[] {
  return stems
    .filter(({ isName }) => !isName)
    .slice(0, mostEvents)
    .map(({ stem: found }) => found);
}

/** How much of what stands around two values is alike; names tell less than what happens. */
export function likeness(one: Anchor, other: Anchor): number {
  let sum = 0;
  const others = new Map(other.stems.map((found) => [found.stem, found]));
  for (const found of one.stems) {
    const same = others.get(found.stem);
    const related =
      same ??
      relatedStems(found.stem)
        .map((stem) => others.get(stem))
        .find((like) => like);
    if (related) sum += Math.min(found.weight, related.weight) * (same ? 1 : 0.7) * (found.isName ? 0.5 : 1);
  }
  return Math.round(sum * 1e6) / 1e6;
}
