import { findQuantities } from '../../entities/figures/quantities';
import { quantityOf } from '../../entities/figures/quantityValue';
import type { Mention, MentionKind } from '../../entities/entity';
import { finish } from '../../steps';
import { startsWithCapital } from '../../text/words/capital';
import type { Span } from '../../text/span';
import type { MarkClass } from '../comparison';
import { clockOf, facetsOfDate, type Facets } from './dateFacets';
import type { ReadSentence, Word } from '../words/words';

export type ValueKind =
  Extract<MentionKind, 'number' | 'money' | 'percent' | 'duration' | 'measure' | 'time' | 'date'> | 'ordinal';

/** A figure, date, time or amount of a sentence, read. */
export interface Value extends Span {
  readonly kind: ValueKind;
  /** What it states, part by part ("weekday", "month"); values are compared by the parts that both have. */
  readonly facets: Facets;
  /** What is measured, or the zone of a time: values with different ones are not comparable. */
  readonly unit: string;
}

/** How two values relate: `apart` when they cannot be compared, as a weekday and a year cannot. */
export type Relation = 'same' | 'different' | 'apart';

/** Words that may be part of a value, beside figures. */
const triggers = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens ' +
    'scores tens hundreds thousands millions billions trillions several few couple half hour day week month year decade ' +
    'quarter century noon midnight weekend spring summer autumn winter today yesterday tomorrow tonight morning afternoon evening night'
  ).split(' '),
);
/** The same, where they are written with a capital. */
const calendar = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
    'sat sun christmas easter thanksgiving ramadan'
  ).split(' '),
);
const ordinals: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, String(at + 1)]),
);
/** Put before the text to read, because a number at the start of a text is not taken for a count. */
const lead = ', ';
/** How much of a sentence is read around a word that may be part of a value, in UTF-16 units. */
const reach = 24;

export function markClassOf(kind: ValueKind): MarkClass {
  if (kind === 'date' || kind === 'time' || kind === 'money') return kind;
  return 'number';
}

/** Whether a sentence has a word that may be part of a value; far quicker than reading the values. */
export function mayHaveValues({ text, words }: ReadSentence): boolean {
  return words.some((word) => mayBeValue(word, text) || ordinals.has(word.form.norm));
}

/** Whether a word may be part of a value that is no ordinal. */
export function mayBeValue({ form, start }: Word, text: string): boolean {
  return (
    form.number || triggers.has(form.norm) || (calendar.has(form.norm) && startsWithCapital(text, start))
  );
}

/** What was found in a stretch of text around words that may be part of a value, by that stretch. */
export type QuantitiesFound = Map<string, readonly Mention[]>;

/**
 * The values of a sentence in order, never overlapping.
 * @param known What was found before: two articles have many stretches in common, and to read one takes long.
 */
export function valuesIn(sentence: ReadSentence, known?: QuantitiesFound): readonly Value[] {
  const values: Value[] = [];
  for (const { start, end } of placesToRead(sentence)) {
    const offset = start - lead.length;
    const stretch = sentence.text.slice(start, end);
    const quantities = known?.get(stretch) ?? finish(findQuantities(lead + stretch));
    known?.set(stretch, quantities);
    for (const mention of quantities) {
      const value = valueOf({ ...mention, start: mention.start + offset, end: mention.end + offset });
      if (value) values.push(value);
    }
  }
  const read = joinRatios(values, sentence.text);
  const ofOrdinals = sentence.words.flatMap((word) => {
    const value = ordinalOf(word);
    return value && !read.some(({ start, end }) => start < word.end && end > word.start) ? [value] : [];
  });
  return ofOrdinals.length > 0 ? [...read, ...ofOrdinals].sort((a, b) => a.start - b.start) : read;
}

/** Makes one value of two numbers that tell one thing together: "1 in 3", "two-in-three". */
function joinRatios(values: readonly Value[], text: string): readonly Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const before = joined.at(-1);
    const isRatio =
      before?.kind === 'number' &&
      value.kind === 'number' &&
      /^[\s-](?:in|out of)[\s-]$/.test(text.slice(before.end, value.start));
    if (!isRatio) joined.push(value);
    else {
      const ratio = `${before.facets['amount'] ?? ''} in ${value.facets['amount'] ?? ''}`;
      joined[joined.length - 1] = { ...value, start: before.start, facets: { ratio } };
    }
  }
  return joined;
}

/** Only these parts are read: reading a whole sentence takes longer than everything else that marks need. */
function placesToRead({ text, words }: ReadSentence): readonly Span[] {
  const places: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!mayBeValue(word, text)) continue;
    const { start, end } = word;
    const from = spaceBefore(text, (words[Math.max(0, at - 3)] ?? { start }).start, start);
    const to = Math.min(text.length, (words[at + 4] ?? { start: end + reach }).start);
    const last = places.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else places.push({ start: from, end: to });
  }
  return places;
}

/** With the signs that stand before the first word. */
function spaceBefore(text: string, from: number, least: number): number {
  let at = Math.min(from, least);
  while (at > 0 && !/\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** What a mention states, in a language by its BCP 47 tag; null where it is no value. */
export function valueOf(mention: Mention, language = 'en'): Value | null {
  const { start, end, kind, text } = mention;
  switch (kind) {
    case 'date':
      return { start, end, kind, facets: facetsOfDate(mention, language), unit: '' };
    case 'time': {
      const { facets, zone } = clockOf(mention);
      return { start, end, kind, facets, unit: zone };
    }
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
    case 'measure': {
      const quantity = quantityOf(mention, language);
      if (!quantity) return { start, end, kind, facets: { written: text.toLowerCase() }, unit: '' };
      const facets = { amount: String(quantity.amount) };
      const unit = quantity.unit ?? '';
      return kind === 'money'
        ? { start, end, kind, facets: { ...facets, currency: unit }, unit: '' }
        : { start, end, kind, facets, unit };
    }
    default:
      return null;
  }
}

function ordinalOf({ start, end, form }: Word): Value | null {
  const place = ordinals.get(form.norm) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(form.norm)?.[1];
  return place === undefined ? null : { start, end, kind: 'ordinal', facets: { place }, unit: '' };
}

/** Whether two values say the same, if in another form. */
export function relate(a: Value, b: Value): Relation {
  if (a.kind !== b.kind) return isBareAmount(a, b) || isBareAmount(b, a) ? 'same' : 'apart';
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return 'apart';
  let shared = 0;
  for (const [facet, value] of Object.entries(a.facets)) {
    const other = b.facets[facet];
    if (other === undefined) continue;
    if (other !== value) return facet === 'ratio' ? 'apart' : 'different';
    shared++;
  }
  return shared > 0 ? 'same' : 'apart';
}

/** "12 million" beside "$12 million", "14" beside "14-year". */
function isBareAmount(a: Value, b: Value): boolean {
  return a.kind === 'number' && a.facets['amount'] !== undefined && a.facets['amount'] === b.facets['amount'];
}
