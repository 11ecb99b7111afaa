import type { Word } from '../../alignment/words/words';
import type { Mention } from '../../entities/entity';
import { oncePer } from '../../oncePer';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import type { ValueClaim } from './valueClaims';
import { lastName } from '../names/lastName';

/** Nobody is older. */
const oldest = 115;
const nouns = new Set(
  (
    'man woman boy girl teenager suspect victim driver passenger student pupil teacher father mother son daughter worker officer ' +
    'firefighter nurse doctor guard employee resident neighbour soldier pilot climber tourist cyclist pedestrian prisoner defendant attacker gunman'
  ).split(' '),
);
/** "The driver, a 52-year-old man", "the driver, 54, died". */
const nounBefore = /(?<!\p{L})(\p{L}+)(?:, an?|,? aged|,)\s$/u;
const pronounBefore = /(?<!\p{L})(he|she) (?:was|is|had just turned|turned)\s$/u;
/** At an age somebody dies, or does something as a child. */
const agedThen = /(?<!\p{L})at (?:the )?age (?:of )?$/u;
const dying = /(?<!\p{L})(?:dies|died|dead|death)(?!\p{L})/u;
const asAge = /[\s-]years?[\s-]old$/u;
const ageBefore = /(?<!\p{L})(?:aged|age of|age)\s$/u;
/** "Liv Aas, 61, said", "her brother (9)". */
/** "Two workers, aged 34 and 51". */
const ofSeveral = /^(?:,\s\d{1,3})*,?\sand\s\d/u;
/** Whom a text calls by no word for one of them. */
const them = 'they';
const insertBefore = /(?:,\s|\()$/u;
const insertAfter = /^(?:[,).;]|$)/u;
const ofBefore = /(?<!\p{L})(\p{L}+) of\s$/u;
const isBefore = /(?<!\p{L})(\p{L}+), who (?:is|was|turned)\s$/u;
const before = 32;

/** Asks for the age of whom a text calls so, see `whoseAge`. */
export function questionOfAge(whom: string): string {
  if (whom === '') return 'the age';
  if (whom === them) return 'how old they are';
  const isPronoun = whom === 'he' || whom === 'she';
  const name = whom.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return `how old ${isPronoun ? whom : nouns.has(whom) ? `the ${whom}` : name} is`;
}

/** Whose age a figure tells: the last word of a name, or what the text calls them; empty where it does not tell. Null for no age. */
export const whoseAge = oncePer(({ value, sentence }: ValueClaim): string | null => {
  const amount = Number(value.facets['amount']);
  if (!Number.isInteger(amount) || amount < 1 || amount > oldest) return null;
  const { text, words } = sentence;
  const ahead = text.slice(Math.max(0, value.start - before), value.start);
  if (asAge.test(text.slice(value.start, value.end)))
    return personBefore(ahead) || nounAfter(words, value.end) || nameBefore(sentence, ahead, value.start);
  if (value.kind !== 'number' || value.unit !== '') return null;
  if (agedThen.test(ahead) && !dying.test(ahead)) return null;
  if (ageBefore.test(ahead) && ofSeveral.test(text.slice(value.end))) return them;
  if (ageBefore.test(ahead)) return personBefore(ahead) || nameBefore(sentence, ahead, value.start);
  const isFigure = /^\d/u.test(text.slice(value.start, value.end));
  const of = ofBefore.exec(ahead)?.[1] ?? isBefore.exec(ahead)?.[1];
  if (of !== undefined && nouns.has(of) && isFigure) return of;
  const named = nameBefore(sentence, ahead, value.start);
  if (!insertAfter.test(text.slice(value.end, value.end + 1))) return null;
  const pronoun = isFigure ? pronounBefore.exec(inSmallLetters(ahead))?.[1] : undefined;
  if (pronoun !== undefined) return pronoun;
  const person = named || (isFigure ? personBefore(ahead) : '');
  return person !== '' && insertBefore.test(ahead) ? person : null;
});

/** What the text calls somebody right before an age. */
function personBefore(ahead: string): string {
  const noun = nounBefore.exec(ahead)?.[1]?.toLowerCase() ?? '';
  return nouns.has(noun) ? noun : '';
}

/** Whether the text only calls somebody whose age it tells something, as it may call several. */
export function isCalled(whom: string): boolean {
  return nouns.has(whom) || whom === them;
}

/** Whether two people are called two things, as "the teacher" and "a man". */
export function areOthers(one: string | null, other: string | null): boolean {
  return one !== other && isCalled(one ?? '') && isCalled(other ?? '');
}

function nounAfter(words: readonly Word[], end: number): string {
  const next = words.findIndex(({ start }) => start >= end);
  const word = next < 0 ? undefined : words.slice(next, next + 3).find(({ form }) => nouns.has(form.norm));
  return word?.form.norm ?? '';
}

/** The last word of the name of somebody that stands right before an age. */
function nameBefore({ mentions }: ClaimSentence, ahead: string, start: number): string {
  const lead = /(?:,\s(?:an?\s)?|\s?\()?(?:aged\s)?$/u.exec(ahead)?.[0].length ?? 0;
  const name = mentions.find((mention) => isPerson(mention) && mention.end === start - lead);
  return name ? lastName(name.text).toLowerCase() : '';
}

function isPerson({ kind }: Mention): boolean {
  return kind === 'person';
}
