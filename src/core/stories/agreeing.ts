import type { DifferencePlace, NamedArticle } from '../differences/difference';
import type { StoryDifference } from '../differences/storyDifferences';
import { legibleText } from '../plain/legible';
import { eachInSteps, flatMapSteps } from '../steps';
import type { StoryPair } from './storyPair';

/** A step is so many differences, or links. */
const differencesInStep = 100;
const linksInStep = 5000;

/**
 * A table of differences in which an article that was silent says what another one prints, where a sentence of it that is
 * linked to the other's has the same words. Yes or no is left out: of what it is printed in says nothing by itself. In short steps.
 */
export function* withAgreeing(
  differences: readonly StoryDifference[],
  articles: readonly NamedArticle[],
  pairs: readonly StoryPair[],
): Generator<undefined, readonly StoryDifference[]> {
  if (differences.length === 0) return differences;
  const partners = yield* partnersOf(pairs);
  return yield* flatMapSteps(differences, differencesInStep, (difference) => {
    if (difference.kind === 'polarity') return [difference];
    const printed = difference.cells.flatMap((place, article) => (place ? [{ place, article }] : []));
    const cells = difference.cells.map((cell, article) => {
      if (cell) return cell;
      for (const { place, article: other } of printed) {
        for (const sentence of partners.get(keyOf(other, place.sentence, article)) ?? []) {
          const same = placeOf(place.text, sentence, articles[article]);
          if (same) return same;
        }
      }
      return null;
    });
    return [{ ...difference, cells }];
  });
}

/** The sentences of each other article that a sentence is linked to. */
function* partnersOf(
  pairs: readonly StoryPair[],
): Generator<undefined, ReadonlyMap<string, readonly number[]>> {
  const partners = new Map<string, number[]>();
  const add = (key: string, sentence: number) => {
    const known = partners.get(key);
    if (known) known.push(sentence);
    else partners.set(key, [sentence]);
  };
  for (const { left, right, links } of pairs) {
    yield* eachInSteps(links, linksInStep, (link) => {
      add(keyOf(left, link.left, right), link.right);
      add(keyOf(right, link.right, left), link.left);
    });
  }
  return partners;
}

function keyOf(article: number, sentence: number, other: number): string {
  return `${article} ${sentence} ${other}`;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Where a sentence prints these words, whatever their case. */
function placeOf(words: string, sentence: number, named: NamedArticle | undefined): DifferencePlace | null {
  const said = named?.article.sentences[sentence];
  if (!said) return null;
  const { text, written } = legibleText(said.plain);
  const [whole, wanted] = [text.toLowerCase(), words.toLowerCase()];
  // Where case changes the length of a text, its offsets are of no use.
  if (whole.length !== text.length || wanted === '') return null;
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (wordCharacter.test(whole.charAt(at - 1)) || wordCharacter.test(whole.charAt(end))) continue;
    const span = written({ start: at, end });
    return {
      start: said.start + span.start,
      end: said.start + span.end,
      text: text.slice(at, end),
      sentence,
    };
  }
  return null;
}
