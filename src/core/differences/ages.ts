import type { Word } from '../alignment/words/words';
import type { Mention } from '../entities/entity';
import { oncePer } from '../oncePer';
import type { ClaimSentence } from './claimSentence';
import type { ValueClaim } from './valueClaims';

/** Nobody is older. */
const oldest = 115;
const nouns = new Set(
  (
    'man woman boy girl teenager suspect victim driver passenger student pupil teacher father mother son daughter worker officer ' +
    'soldier pilot climber tourist cyclist pedestrian prisoner defendant attacker gunman'
  ).split(' '),
);
const asAge = /[\s-]years?[\s-]old$/u;
const ageBefore = /(?<!\p{L})(?:aged|age of|age)\s$/u;
/** "Liv Aas, 61, said", "her brother (9)". */
const insertBefore = /(?:,\s|\()$/u;
const insertAfter = /^(?:[,).;]|$)/u;
const ofBefore = /(?<!\p{L})(\p{L}+) of\s$/u;
const isBefore = /(?<!\p{L})(\p{L}+), who (?:is|was|turned)\s$/u;
const before = 32;

/** Of whom a question asks: "the suspect", "Haas". */
export function askedPerson(whom: string): string {
  return nouns.has(whom) ? `the ${whom}` : whom.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Whose age a figure tells: the last word of a name, or what the text calls them; empty where it does not tell. Null for no age. */
export const whoseAge = oncePer(({ value, sentence }: ValueClaim): string | null => {
  const amount = Number(value.facets['amount']);
  if (!Number.isInteger(amount) || amount < 1 || amount > oldest) return null;
  const { text, words } = sentence;
  const ahead = text.slice(Math.max(0, value.start - before), value.start);
  if (asAge.test(text.slice(value.start, value.end)))
    return nounAfter(words, value.end) || nameBefore(sentence, ahead, value.start);
  if (value.kind !== 'number' || value.unit !== '') return null;
  if (ageBefore.test(ahead)) return nameBefore(sentence, ahead, value.start);
  const isFigure = /^\d/u.test(text.slice(value.start, value.end));
  const of = ofBefore.exec(ahead)?.[1] ?? isBefore.exec(ahead)?.[1];
  if (of !== undefined && nouns.has(of) && isFigure) return of;
  const named = nameBefore(sentence, ahead, value.start);
  return named !== '' && insertBefore.test(ahead) && insertAfter.test(text.slice(value.end, value.end + 1))
    ? named
    : null;
});

function nounAfter(words: readonly Word[], end: number): string {
  const next = words.findIndex(({ start }) => start >= end);
  const word = next < 0 ? undefined : words.slice(next, next + 3).find(({ form }) => nouns.has(form.norm));
  return word?.form.norm ?? '';
}

/** The last word of the name of somebody that stands right before an age. */
function nameBefore({ mentions }: ClaimSentence, ahead: string, start: number): string {
  const lead = /(?:,\s|\s?\()?(?:aged\s)?$/u.exec(ahead)?.[0].length ?? 0;
  const name = mentions.find((mention) => isPerson(mention) && mention.end === start - lead);
  return name ? name.text.slice(name.text.lastIndexOf(' ') + 1).toLowerCase() : '';
}

function isPerson({ kind }: Mention): boolean {
  return kind === 'person';
}
