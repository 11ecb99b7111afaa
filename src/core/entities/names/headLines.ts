import { eachInSteps } from '../../steps';
import { firstFrom } from '../quotations/firstFrom';
import { isHeadingWord } from './capitals';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';

const capitals = String.raw`\p{Lu}[\p{Lu}'’.-]*\p{Lu}(?:[^\S\n]+\p{Lu}[\p{Lu}'’.-]*){0,3}`;
/** "PORT ELLERY, Maine (AP) _", "HALDEN, Ore., Sept. 3 --": a place in capitals, then perhaps what it is part of. */
const dateline = new RegExp(
  String.raw`^[^\S\n]*(${capitals})(?:,[^\S\n]+(\p{Lu}[\p{L}.]*(?:[^\S\n]\p{Lu}[\p{L}.]*)?))?(?:,[^\S\n]+\p{Lu}\p{Ll}+\.?[^\S\n]\d{1,2}(?:,[^\S\n]\d{4})?)?[^\S\n]*(?:\([^)\n]{2,30}\)[^\S\n]*(?:--|[—–_-])?|--|[—–_]|-(?=\s))`,
  'gmu',
);
/** "By SUSAN POTTER". */
const byline = new RegExp(
  String.raw`^[^\S\n]*By[^\S\n]+(${capitals})(?=[^\S\n]*$|,|[^\S\n]+(?:and|of|\p{Lu}{3,9})[\s.])`,
  'gmu',
);

/** A step is so many lines that are of one of the forms. */
const stepLength = 500;

/** Names in capitals that the form of their line tells: the places of datelines and the authors of bylines. Step by step. */
export function* namesOfHeadLines(
  text: string,
  tokens: readonly NameToken[],
): Generator<undefined, readonly NameSpan[]> {
  const found: NameSpan[] = [];
  const add = (kind: NameSpan['kind'], start: number, words: string): void => {
    const first = firstFrom(tokens, start);
    const end = firstFrom(tokens, start + words.length);
    if (end > first) found.push({ first, end, kind });
  };
  yield* eachInSteps(
    text.matchAll(dateline),
    stepLength,
    ({ 0: whole, 1: place = '', 2: region = '', index }) => {
      if (place.split(/\s+/u).every(isHeadingWord)) return;
      const start = index + whole.indexOf(place);
      add('place', start, place);
      if (region !== '') add('place', index + whole.indexOf(region, place.length), region);
    },
  );
  yield;
  yield* eachInSteps(text.matchAll(byline), stepLength, ({ 0: whole, 1: author = '', index }) => {
    add('person', index + whole.indexOf(author), author);
  });
  return found;
}
