import { stem } from '../words/stem';
import type { Value } from './values';
import { relatedStems } from '../words/wordRelation';
import { wordRarity } from '../words/wordRarity';
import type { ReadSentence, Word } from '../words/words';

/** What stands around a value and tells what it is the value of. */
export interface ValueContext {
  /** What is counted: "people" of "14 more people"; empty when no word tells. */
  readonly counted: string;
  /** Telling stems near the value. */
  readonly near: readonly string[];
  /** Those of them that are no names. */
  readonly plain: readonly string[];
  /** Those of these that are next to the value: what happened then. */
  readonly beside: readonly string[];
  /** What became of those who are counted; empty when no word tells. */
  readonly fate: string;
}

/** Words further away than this say nothing about a value. */
const reach = 9;
/** The context of a value is so many informative words on either side. */
const mostNear = 4;
/** What happened to people stands within so many words of their number. */
const fateReach = 5;
/** A stem that is rarer than this is informative. */
const tellingRarity = 2.6;

/** What can happen to people, so that the dead of one sentence are not set against the injured of the other. */
const fates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'kill dead die died dies dying death deadly fatal fatality toll slain murder massacr body bodi drown execut perish',
    hurt: 'injur wound hurt hospital hospitaliz',
    missing: 'miss unaccount disappear',
    saved: 'rescu surviv survivor save alive evacuat',
    held: 'arrest detain custody jail captur convict charg',
    aboard: 'aboard board carry passenger crew',
  }).flatMap(([fate, words]) => words.split(' ').map((word) => [stem(word), fate] as const)),
);
/** Words that are rare enough but say nothing about their neighbours. */
const silent = new Set(
  (
    'be been being is are was were am has have had do does did would could will can may might should must shall not no ' +
    'its his her their our my your this that these those it he she they we who whom whose which what all both each any if than then there here so just only also even still while during ' +
    'when where after before since until about around between among against through over under because although though ' +
    'including early earlier late later morning afternoon evening night nearly almost roughly some least'
  ).split(' '),
);
/** Words between a number and what it counts. */
const passedOver = new Set(
  'time times other others more additional further of the new former least most about and some were are was is have had been still'.split(
    ' ',
  ),
);

export function contextOf(value: Value, sentence: ReadSentence): ValueContext {
  const before = untilPause(wordsBefore(value, sentence.words), sentence.text, value);
  const after = untilPause(wordsAfter(value, sentence.words), sentence.text, value);
  const around = [after, before].flatMap((words) => words.filter(isTelling).slice(0, mostNear));
  const near = around.map(stemOf);
  const plain = plainWords(around);
  const beside = [
    ...plainWords(before.slice(0, 6)).slice(0, 2),
    ...plainWords(after.slice(0, 2)).slice(0, 1),
  ];
  return { counted: countedBy(after), near, plain, beside, fate: fateOf(before, after) };
}

/** The stems of telling words that are no names. */
function plainWords(words: readonly Word[]): readonly string[] {
  return words.filter((word) => !word.name && isTelling(word)).map(stemOf);
}

/** Decided by the nearest word that says so. */
function fateOf(before: readonly Word[], after: readonly Word[]): string {
  for (let at = 0; at < fateReach; at++) {
    for (const word of [after[at], before[at]]) {
      const fate = word && fates.get(stemOf(word));
      if (fate !== undefined) return fate;
    }
  }
  return '';
}

/** Nearest first. */
function wordsBefore({ start }: Value, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word) => word.end > start);
  return words.slice(Math.max(0, at - reach), at).reverse();
}

function wordsAfter({ end }: Value, words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word) => word.start >= end);
  return at < 0 ? [] : words.slice(at, at + reach);
}

/**
 * The words up to where the sentence pauses. A comma is a pause when what is before it tells something; behind a figure it
 * ends an item of a list, behind a date it mostly leads on: "In 2008, the mill …".
 */
function untilPause(words: readonly Word[], text: string, value: Value): readonly Word[] {
  let { start, end } = value;
  for (const [at, word] of words.entries()) {
    const between = word.start >= end ? text.slice(end, word.start) : text.slice(word.end, start);
    if (/[;:()"“”—–]|--/.test(between)) return words.slice(0, at);
    const isOverAtComma = words.slice(0, at).some(isTelling) || (word.start >= end && value.kind !== 'date');
    if (between.includes(',') && isOverAtComma) return words.slice(0, at);
    ({ start, end } = word);
  }
  return words;
}

function isTelling({ form }: Word): boolean {
  return !silent.has(form.norm) && !form.number && wordRarity(stem(form.norm)) > tellingRarity;
}

function stemOf({ form }: Word): string {
  return stem(form.norm);
}

/** The next word that is no filler, if it tells something; "people" alone is what is counted where nothing else is. */
function countedBy(after: readonly Word[]): string {
  let people = '';
  for (const word of after) {
    if (word.form.norm === 'people') people = stemOf(word);
    else if (!passedOver.has(word.form.norm)) return people === '' && isTelling(word) ? stemOf(word) : people;
  }
  return people;
}

/** How many stems of one list the other has, or has a stem like. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  return new Set(a.filter((one) => others.has(one) || relatedStems(one).some((other) => others.has(other))))
    .size;
}

export function isAlike(a: string, b: string): boolean {
  return a !== '' && (a === b || relatedStems(a).includes(b));
}
