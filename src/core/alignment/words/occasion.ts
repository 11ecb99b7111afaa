import { calendarWord, dayOfMonth } from './dateWords';
import { isPronoun, type Word } from './words';

/**
 * When that is which a clause tells: not told, still to come, past; no more than that somebody says something; or open,
 * as what might be or what is quoted.
 */
export const aspects = { unknown: 0, ahead: 1, happened: 2, saying: 3, open: 4 } as const;

/** What a sentence tells of the occasion that it speaks of. */
export interface Occasion {
  /** For each word the aspect of its clause. */
  readonly aspects: Int32Array;
  /** Which times of several: bit 0 for the first, bit 1 for the second and so on. */
  readonly times: number;
  /** Those of them that a thing is said to be: "this will be the second meeting", "it was the first since May". */
  readonly countedTimes: number;
  /** Weekdays from 1 to 7, days of a year as 100 times the month and the day; those on which something is said left out. */
  readonly days: readonly number[];
  /** The place of the word that names who says it; -1 when that is not told. */
  readonly speaker: number;
}

const role = {
  modal: 1,
  intention: 2,
  plan: 4,
  be: 8,
  have: 16,
  says: 32,
  past: 64,
  conditional: 128,
  /** No verb in its past form follows. */
  beforeNoun: 256,
  title: 512,
  after: 1024,
  before: 2048,
  adverb: 4096,
} as const;

const words: readonly (readonly [role: number, words: string])[] = [
  [role.modal, "must will won't shall i'll we'll they'll he'll she'll it'll you'll"],
  [role.conditional, "would wouldn't could couldn't should may might can i'd we'd they'd he'd she'd"],
  [
    role.intention,
    'expected due set slated scheduled poised likely about ready going hope hopes hoping plan plans planning planned ' +
      'intend intends intended want wants wanting prepare prepares preparing seek seeks seeking vow vows promise ' +
      'promises pledge pledges supposed bound',
  ],
  [role.plan, 'tomorrow upcoming coming planned scheduled expected forthcoming impending'],
  [role.be, "is are was were be being am isn't aren't he's she's that's we're they're i'm"],
  [role.have, "has have had having hasn't haven't hadn't i've we've they've"],
  [
    role.says,
    'said says say saying told tells tell telling asked asks ask asking added adds announced announces according wrote ' +
      'writes reported reports stated states insisted insists argued argues noted notes acknowledged declared claimed ' +
      'claims called calls calling demanded demands demanding urged urges urging warned warns replied explained ' +
      'responded quoted suggested suggests maintained countered confirmed confirms revealed disclosed repeated ' +
      'reiterated accused accuses accuse described',
  ],
  [
    role.past,
    'was were had did met held won lost made came went took gave got saw sent sold spent spoke stood thought began ' +
      'brought built bought chose fell felt found fought kept knew led ran shot rose broke drew drove flew grew hid hurt ' +
      'laid paid threw wore struck swept died shook sank sat slept withdrew hit became overcame put cut dealt bore beat ' +
      'blew tore stole swore rang sang froze forgot arose shut burst split lit hung dug slid spun',
  ],
  [
    role.beforeNoun,
    'the a an his her its their our my your this that these those of by than no any each every more most s to for with ' +
      'in as and or so very who which reporters',
  ],
  [
    role.title,
    'mr mrs ms dr president minister senator rep sen gov governor prime foreign state secretary representative judge ' +
      'general',
  ],
  [role.after, 'after following since'],
  [role.before, 'before until ahead advance preparation'],
  [role.adverb, 'also later earlier then again repeatedly recently only just now often privately publicly'],
];
const roles = new Map<string, number>();
for (const [given, list] of words) {
  for (const word of list.split(' ')) roles.set(word, (roles.get(word) ?? 0) | given);
}

/** Several may be meant by "another": any but the first. */
const times: ReadonlyMap<string, number> = new Map([
  ...['first', '1st', 'maiden'].map((word) => [word, 1] as const),
  ...['second', '2nd'].map((word) => [word, 2] as const),
  ...['third', '3rd'].map((word) => [word, 4] as const),
  ...['fourth', '4th'].map((word) => [word, 8] as const),
  ...['another', 'again', 'fresh'].map((word) => [word, 14] as const),
]);

function hasRole(word: Word | undefined, wanted: number): boolean {
  return word !== undefined && ((roles.get(word.form.norm) ?? 0) & wanted) !== 0;
}

/**
 * Reads what an English sentence tells of its occasion; of others no more than days.
 * @param clauses The clause of each word.
 * @param room As long as the sentence; taken for the aspects.
 */
export function readOccasion(sentence: readonly Word[], clauses: Int32Array, room: Int32Array): Occasion {
  let main: number = aspects.unknown;
  for (let from = 0; from < sentence.length;) {
    let to = from + 1;
    while (to < sentence.length && clauses[to] === clauses[from]) to++;
    const aspect = aspectOf(sentence, from, to);
    room.fill(aspect, from, to);
    const first = sentence[from]?.form;
    const isAside = first?.opensClause === true && first.norm !== 'and' && first.norm !== 'but';
    const isOpen = main === aspects.unknown || main === aspects.saying;
    if (!isAside && isOpen && aspect !== aspects.unknown) main = aspect;
    from = to;
  }
  for (const [at, word] of sentence.entries()) {
    if (word.quoted) room[at] = aspects.open;
    else if (room[at] === aspects.unknown) room[at] = main;
  }
  readPhrases(sentence, clauses, room);
  return {
    aspects: room,
    ...readTimes(sentence),
    days: readDays(sentence),
    speaker: readSpeaker(sentence),
  };
}

/** Goes by the first finite verb that is no verb of saying. */
function aspectOf(sentence: readonly Word[], from: number, to: number): number {
  let isSaying = false;
  for (let at = from; at < to; at++) {
    const word = sentence[at];
    // A name is none of these: May, Will.
    if (!word || word.quoted || word.name) continue;
    if (hasRole(word, role.conditional)) return aspects.open;
    if (hasRole(word, role.modal | role.plan) || isIntended(sentence, at)) return aspects.ahead;
    if (hasRole(word, role.says)) isSaying = true;
    else if (isPast(word, at > from ? sentence[at - 1] : undefined)) return aspects.happened;
  }
  return isSaying ? aspects.saying : aspects.unknown;
}

/** "is to meet", "plans to meet", "due to meet"; not "was to blame for". */
function isIntended(sentence: readonly Word[], at: number): boolean {
  if (sentence[at + 1]?.form.norm !== 'to') return false;
  if (hasRole(sentence[at], role.intention)) return true;
  const verb = sentence[at + 2];
  return (
    hasRole(sentence[at], role.be) && (verb?.form.norm.length ?? 0) > 1 && !hasRole(verb, role.beforeNoun)
  );
}

function isPast(word: Word, last: Word | undefined): boolean {
  if (word.name || hasRole(last, role.beforeNoun | role.be)) return false;
  const { norm } = word.form;
  return hasRole(word, role.past) || (norm.length > 4 && norm.endsWith('ed') && !norm.endsWith('eed'));
}

/**
 * What stands behind "after" has happened, and so has what a past form behind a noun tells ("will go on with the talks held
 * in May"); what stands behind "ahead of" is open, whatever the rest of the clause is.
 */
function readPhrases(sentence: readonly Word[], clauses: Int32Array, into: Int32Array): void {
  let aspect: number = aspects.unknown;
  for (const [at, word] of sentence.entries()) {
    if (clauses[at] !== clauses[at - 1] || hasRole(word, role.modal)) aspect = aspects.unknown;
    if (hasRole(word, role.after)) aspect = aspects.happened;
    else if (into[at] === aspects.ahead && isPast(word, sentence[at - 1])) aspect = aspects.happened;
    else if (hasRole(word, role.before)) aspect = aspects.open;
    if (aspect !== aspects.unknown && !word.quoted) into[at] = aspect;
  }
}

function readTimes(sentence: readonly Word[]): Pick<Occasion, 'times' | 'countedTimes'> {
  let all = 0;
  let counted = 0;
  for (const [at, { form }] of sentence.entries()) {
    const time = times.get(form.norm);
    if (time === undefined) continue;
    all |= time;
    const verb = sentence[hasRole(sentence[at - 1], role.beforeNoun) ? at - 2 : at - 1];
    if (hasRole(verb, role.be)) counted |= time;
  }
  return { times: all, countedTimes: counted };
}

function readDays(sentence: readonly Word[]): readonly number[] {
  const days: number[] = [];
  for (const [at, word] of sentence.entries()) {
    const { weekday = 0, month = 0 } = calendarWord(word) ?? {};
    if ((weekday === 0 && month === 0) || isDayOfSaying(sentence, at)) continue;
    days.push(weekday > 0 ? weekday : month * 100 + dayOfMonth(sentence, at));
  }
  return days;
}

/** Whether a day is the one on which something is said: "said Tuesday", "told reporters on Tuesday", "Tuesday said". */
export function isDayOfSaying(sentence: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    if (hasRole(sentence[back], role.says)) return true;
    if (hasRole(sentence[back], role.modal | role.past | role.be)) return false;
  }
  return hasRole(sentence[at + 1], role.says);
}

/** The last word of the name, or the noun, right before a verb of saying, else of the name right behind it. */
function readSpeaker(sentence: readonly Word[]): number {
  for (let at = 0; at < sentence.length; at++) {
    const verb = sentence[at];
    if (verb?.quoted !== false || !hasRole(verb, role.says)) continue;
    let back = at - 1;
    while (hasRole(sentence[back], role.have | role.modal | role.adverb)) back--;
    const before = sentence[back];
    if (before && !before.quoted && isSubject(before)) return back;
    let next = at + 1;
    while (hasRole(sentence[next], role.title)) next++;
    if (sentence[next]?.name !== true) continue;
    while (sentence[next + 1]?.name === true) next++;
    return next;
  }
  return -1;
}

function isSubject(word: Word): boolean {
  const { norm } = word.form;
  return word.name || (norm.length > 3 && !roles.has(norm) && /^\p{L}/u.test(norm) && !isPronoun(norm));
}
