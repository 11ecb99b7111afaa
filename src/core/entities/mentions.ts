import type { Mention } from './entity';
import { resolveDates } from './dateValue';
import type { NameSpan } from './nameRules';
import { findNamesByRules } from './nameRules';
import type { NameToken } from './nameTokens';
import { nameTokens } from './nameTokens';
import { numberValue } from './numberValue';
import { findQuantities } from './quantities';

/** Finds names in a text's tokens: sorted, never overlapping. */
export type NameFinder = (text: string, tokens: readonly NameToken[]) => readonly NameSpan[];

/**
 * What a text names: people, organisations, places and groups by closed lists and patterns, dates and figures by
 * pattern. Sorted, never overlapping; `text` is exactly the slice, without titles. `published` (`YYYY-MM-DD`) is the
 * day that "Tuesday" is counted from; without it such dates stay open.
 */
export function findMentions(text: string, published: string | null = null): readonly Mention[] {
  return findMentionsWith(findNamesByRules, text, published);
}

/** The same, with names found by `findNames`. */
export function findMentionsWith(
  findNames: NameFinder,
  text: string,
  published: string | null,
): readonly Mention[] {
  const tokens = nameTokens(text);
  const names = findNames(text, tokens).map((name) => mentionOf(text, tokens, name));
  const quantities = findQuantities(text);
  const both = [
    ...names.filter(
      (name) => !quantities.some((quantity) => overlap(name, quantity) && !beats(name, quantity)),
    ),
    ...quantities.filter(
      (quantity) => !names.some((name) => overlap(name, quantity) && beats(name, quantity)),
    ),
  ].sort((a, b) => a.start - b.start);
  return resolveDates(text, both, published).map(withNumber);
}

function mentionOf(text: string, tokens: readonly NameToken[], { first, end, kind }: NameSpan): Mention {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return { start: from, end: to, text: text.slice(from, to), kind };
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A name that holds more than the figure: "Theresa May", "Group of Eight". */
function beats(name: Mention, quantity: Mention): boolean {
  return name.start <= quantity.start && name.end >= quantity.end && name.text.length > quantity.text.length;
}

function withNumber(mention: Mention): Mention {
  const value = mention.kind === 'number' ? numberValue(mention.text) : undefined;
  return value === undefined ? mention : { ...mention, value };
}
