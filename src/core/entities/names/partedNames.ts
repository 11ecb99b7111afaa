import { knownPlaces } from '../gazetteers/places';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';

/** What parties and their alliances are called by at the end. */
const parties = /^(?:Party|Alliance|Coalition|Movement|Bloc)$/u;
/** Somebody's name has at most so many words. */
const longestOwner = 3;

/**
 * The names that one name of an organisation was read from: "Liv Aas's Labour Party" is somebody's party, "Norway's Labour Party"
 * one of a country, and the figure of "the Liberals 12" what they won.
 */
export function partedName(tokens: readonly NameToken[], name: NameSpan): readonly NameSpan[] {
  if (name.kind !== 'organisation') return [name];
  const { first, end } = name;
  const owner = ownerOf(tokens, name);
  if (owner) return [owner, { first: owner.end + 1, end, kind: 'organisation' }];
  const isCounted =
    end - first > 1 &&
    /^\p{Nd}{1,3}$/u.test(wordAt(tokens, end - 1)) &&
    /^\p{Lu}\p{Ll}+s$/u.test(wordAt(tokens, end - 2)) &&
    /^the$/iu.test(wordAt(tokens, first - 1));
  return isCounted ? [{ ...name, end: end - 1 }] : [name];
}

/** The name of whose party it is; null for none. */
function ownerOf(tokens: readonly NameToken[], { first, end }: NameSpan): NameSpan | null {
  if (!parties.test(wordAt(tokens, end - 1))) return null;
  const words = tokens.slice(first, end);
  const owned = words.findIndex(({ text }) => /^['’]s$/u.test(text));
  const isName = words.slice(0, Math.max(0, owned)).every(({ text }) => /^\p{Lu}/u.test(text));
  if (owned < 1 || !isName || owned > longestOwner || words.length - owned < 3) return null;
  const isPlace = knownPlaces.longestAt(tokens, first) === owned;
  return isPlace || owned > 1 ? { first, end: first + owned, kind: isPlace ? 'place' : 'person' } : null;
}

function wordAt(tokens: readonly NameToken[], index: number): string {
  return tokens[index]?.text ?? '';
}
