import { calendarWord } from '../../alignment/words/dateWords';
import { areBesideEachOther, type Word } from '../../alignment/words/words';
import type { Span } from '../../text/span';
import { isAdverb } from './adverbs';

/** Words of a sentence that name somebody or something together, as far as their forms tell. */
export interface Phrase extends Span {
  readonly words: readonly Word[];
  /** The preposition that leads it to its anchor; empty for none. */
  readonly lead: string;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const prepositions = listed(
  'by to in on for with at from of into against near outside about over under through during between among toward towards within without inside across around off',
);
const particles = listed('up down out off away over back also now then officially formally publicly');
const determiners = listed(
  'the a an this that these those his her its their my our your some several many most both all any no every each another other',
);
const auxiliaries = listed(
  "is are was were be been being am has have had having do does did will would could can may might must should shall won't wouldn't didn't hasn't isn't aren't wasn't not",
);
const beginnings = listed('began begins begin plan plans planned planning expected wants wanted decided');
const borders = listed(
  'and or but that which who whom whose when where while because as after before if than since until although though to so what how why he she it they we i you him them us me himself herself itself themselves there here',
);
const times = listed(
  'today yesterday tomorrow morning afternoon evening night week weekend month year years weeks days months hours day later earlier early late recently ago last next',
);
const past = listed(
  'met held won lost made came went took gave got saw sent sold spent spoke stood began brought built bought chose fell felt found fought kept led left ran shot rose broke drew drove flew grew hit laid paid threw struck died withdrew became put cut beat stole shut told said says sank sunk burst',
);
/** What several do, in the present. */
const presents = listed(
  'plan want hope say tell seek expect intend believe fear argue warn urge allege claim accuse deny think know see agree disagree refuse try need like oppose support call demand vow seem appear remain work live face make take give get go come run',
);
const joining = listed('and of');
const clauseOpeners = listed(
  'and but or that which who whom whose when where while because as after before if than since although though',
);
/** So many words may be set in between commas. */
const mostInserted = 20;
/** Longer phrases are clauses. */
const mostWords = 9;

/** What stands behind a word, directly or by a preposition; when something happens is passed over. */
export function phraseAfter(words: readonly Word[], anchor: number, text: string): Phrase | null {
  let at = anchor + 1;
  while (particles.has(normOf(words[at])) && isJoined(words, at - 1, text)) at++;
  for (let passed = 0; passed < 2; passed++) {
    if (!words[at] || !isJoined(words, at - 1, text)) return null;
    const lead = prepositions.has(normOf(words[at])) ? normOf(words[at]) : '';
    const from = lead === '' ? at : at + 1;
    if (lead !== '' && !isJoined(words, at, text)) return null;
    const to = endOf(words, from, text);
    if (to === from || to - from >= mostWords) return null;
    const found = words.slice(from, to);
    if (!found.some(isTime)) return found.some(isFinite) ? null : phraseOf(found, lead);
    at = to;
  }
  return null;
}

/** Who is somewhere or with somebody by "to". */
const sentTo = /^(?:ambassadors?|envoys?|advis[eo]rs?|delegates?)$/u;

/**
 * Who or what stands before a verb, past its auxiliaries and what is said beside: of "the mayor, Liv Aas, has", the phrase
 * with a name in it.
 * @param isWhole Whether it has what belongs to it: "the owner of the ferry".
 */
export function phraseBefore(
  words: readonly Word[],
  anchor: number,
  text: string,
  isWhole = false,
): Phrase | null {
  let to = anchor;
  while (to > 0 && isPassedOver(words[to - 1]) && isJoined(words, to - 1, text)) to--;
  if (to === 0 || isJoined(words, to - 1, text)) return phraseEndingAt(words, to, text, isWhole);
  if (!isComma(words, to - 1, text)) return null;
  const inside = phraseEndingAt(words, to, text, isWhole);
  const before = inside ? to - inside.words.length : to;
  const comma = lastComma(words, inside ? before : to - 1, text);
  if (comma < 0) return null;
  const isNamed = inside?.words.every(({ name, form }) => name || joining.has(form.norm)) === true;
  if (isNamed && comma === before) return inside;
  const outside = phraseEndingAt(words, comma, text, isWhole);
  // Of "Aas, who met her partner, Berg, last year, said" neither can be told.
  const first = outside ? comma - outside.words.length : 0;
  return !inside && first > 0 && isComma(words, first - 1, text) ? null : outside;
}

/** The place of the word behind the last comma before a word, within what a reader keeps in mind; -1 for none. */
function lastComma(words: readonly Word[], from: number, text: string): number {
  for (let at = from; at > 0 && at > from - mostInserted; at--) if (isComma(words, at - 1, text)) return at;
  return -1;
}

function isComma(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word && next && areBesideEachOther(word, next, text)) return false;
  return /^['’]?s?,\s*$/u.test(text.slice(word?.end, next?.start));
}

/** The phrase right before a word, such as the one that a relative clause tells more of. @param isWhole As of `phraseBefore`. */
export function phraseEndingAt(
  words: readonly Word[],
  to: number,
  text: string,
  isWhole: boolean,
): Phrase | null {
  let from = to;
  while (from > 0 && to - from < mostWords && (isInside(words[from - 1]) || isBetweenLike(words, from - 1))) {
    if (from < to && (!isJoined(words, from - 1, text) || isFinite(words[from - 1]))) break;
    from--;
    // "The owner of the ferry".
    if (isWhole && belongsTo(words, from) && isInside(words[from - 2])) from--;
    else if (determiners.has(normOf(words[from]))) break;
  }
  // Behind a preposition stands what belongs to the word before it ("the mayor of Vik said"), behind a verb its object.
  const before = normOf(words[from - 1]);
  if (from > 0 && isJoined(words, from - 1, text) && (!borders.has(before) || before === 'to')) {
    if (!isFinite(words[from - 1]) || words[from]?.name !== true) return null;
  }
  const found = words.slice(from, to);
  return found.length === 0 || found.some(isTime) || found.some(isFinite) ? null : phraseOf(found, '');
}

/** Whether a phrase tells more of the one before it: "the owner of | the ferry", "the ambassador to | Iraq". */
function belongsTo(words: readonly Word[], from: number): boolean {
  const lead = normOf(words[from - 1]);
  return from > 1 && (lead === 'of' || (lead === 'to' && sentTo.test(normOf(words[from - 2]))));
}

/** "Flake and McCain", "fishermen and critics". */
function isBetweenLike(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (normOf(words[at]) !== 'and' || !before || !after) return false;
  return before.name ? after.name : !after.name && isSeveral(before) && isSeveral(after);
}

/** Whether a word tells of several, by its form. */
export function isSeveral({ form }: Word): boolean {
  const { norm } = form;
  const isPlural = norm.length > 1 && norm.endsWith('s') && !norm.endsWith('ss');
  return (isPlural || /(?:men|people|police|children)$/u.test(norm)) && !auxiliaries.has(norm);
}

export function isDeterminer({ form }: Word): boolean {
  return determiners.has(form.norm);
}

/** Whether a word is most likely what somebody does, by its form and by what stands before it. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.name !== false || !isInside(word) || isDeterminer(word)) return false;
  const before = normOf(words[at - 1]);
  if (determiners.has(before)) return false;
  return isFinite(word) || auxiliaries.has(before) || (before === 'to' && !isSeveral(word));
}

function endOf(words: readonly Word[], from: number, text: string): number {
  let at = from;
  while (at - from < mostWords && words[at] && (at === from || isJoined(words, at - 1, text))) {
    const norm = normOf(words[at]);
    const isJoint = joining.has(norm) && at > from && isInside(words[at + 1]) && isJoined(words, at, text);
    if (!isJoint && !isInside(words[at])) break;
    if (at > from && (isFinite(words[at]) || isTime(words[at]) || isDoneBySeveral(words, at))) break;
    at++;
  }
  return at;
}

/** "Prosecutors | plan to". */
function isDoneBySeveral(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && isSeveral(before) && word?.name === false && presents.has(word.form.norm);
}

function isInside(word: Word | undefined): boolean {
  if (!word || word.name) return word !== undefined;
  const { norm } = word.form;
  return !prepositions.has(norm) && !auxiliaries.has(norm) && !borders.has(norm);
}

/** Whether a word in small letters is most likely what somebody did. */
function isFinite(word: Word | undefined): boolean {
  if (word?.name !== false) return false;
  const { norm } = word.form;
  return (
    norm.endsWith('ing') ||
    (norm.endsWith('ed') && norm.length > 2 && !norm.endsWith('eed')) ||
    past.has(norm)
  );
}

function isPassedOver(word: Word | undefined): boolean {
  const norm = normOf(word);
  return (
    auxiliaries.has(norm) || beginnings.has(norm) || norm === 'to' || isAdverb(norm) || particles.has(norm)
  );
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && (times.has(word.form.norm) || (word.name && calendarWord(word) !== null));
}

/** Whether nothing but space stands between a word and the next. */
function isJoined(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  return areBesideEachOther(word, next, text) || /^['’]?s?\.?[\s-]*$/u.test(text.slice(word.end, next.start));
}

function normOf(word: Word | undefined): string {
  return word?.form.norm ?? '';
}

function phraseOf(words: readonly Word[], lead: string): Phrase {
  return { words, lead, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** What a sentence names, in order: the words between its verbs, prepositions and marks. */
export function phrasesOf(words: readonly Word[], text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const to = endOf(words, at, text);
    const inside = words.slice(at, to);
    if (to > at && !inside.some(isTime)) found.push(phraseOf(inside, normOf(words[at - 1])));
    at = Math.max(to, at + 1);
  }
  return found;
}

/** A phrase without what is done, which may stand before a determiner: "face the court". */
export function withoutVerb(phrase: Phrase): Phrase {
  const joint = phrase.words.findIndex(({ form }) => form.norm === 'of' || form.norm === 'and');
  const core = joint > 0 ? phrase.words.slice(0, joint) : phrase.words;
  const from = core.findLastIndex(isDeterminer);
  const first = phrase.words[from];
  return from > 0 && first ? { ...phrase, words: phrase.words.slice(from), start: first.start } : phrase;
}

/** Nor is what something is like: "had diplomatic relations". */
const noDeed = /^(?:said|says|told|including|according)$|(?:ic|ical|ous)$/u;

/** Whether a word is what happens, and no form that goes with another verb: "staying", "to stay", "said". */
export function isDeed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "Have had no relations".
  if (normOf(word) === 'had') return /^(?:has|have|not)$/u.test(normOf(words[at - 1]));
  if (!word || !isVerb(words, at) || noDeed.test(word.form.norm)) return false;
  return !word.form.norm.endsWith('ing') || auxiliaries.has(normOf(words[at - 1]));
}

/** Whether a word tells when, or leads to what does. */
export function isOfTime(word: Word | undefined): boolean {
  return isTime(word) || normOf(word) === 'on';
}

export function isPreposition({ form, name }: Word): boolean {
  return !name && (prepositions.has(form.norm) || form.norm === 'since' || form.norm === 'until');
}

/** Whether a clause may begin with a word: "which", "because". */
export function opensClause({ form, name }: Word): boolean {
  return !name && clauseOpeners.has(form.norm);
}

/** Whether what stands between two words parts what is told there: a mark, but for a comma. */
export function isBreak(between: string): boolean {
  return /[;:()"“”—–]|--|''|``/u.test(between);
}
