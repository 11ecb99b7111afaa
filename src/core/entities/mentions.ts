import { languageOf } from '../text/language';
import { resolveDates } from './dateValue';
import type { Mention } from './entity';
import { foreignNames } from './foreignNames';
import { repairNames } from './nameRepairs';
import type { NameSpan } from './nameRules';
import { findNamesByRules } from './nameRules';
import type { NameToken } from './nameTokens';
import { nameTokens } from './nameTokens';
import { numberValue } from './numberValue';
import { findQuantities } from './quantities';
import { loadTagger } from './tagger/tagger';

/**
 * Finds what a text names: people, organisations, places and groups, dates and figures. Sorted, never overlapping;
 * `text` is exactly the slice, without titles. `published` (`YYYY-MM-DD`) is the day that "Tuesday" is counted from;
 * without it such dates stay open.
 */
export type MentionFinder = (text: string, published?: string | null) => readonly Mention[];

/** Finds names in a text's tokens: sorted, never overlapping. */
type NameFinder = (text: string, tokens: readonly NameToken[]) => readonly NameSpan[];

/** Finds names by closed lists and patterns alone, while no model is at hand. */
export const findMentions: MentionFinder = mentionFinder(findNamesByRules);

/**
 * Makes a finder that names by a trained model: the bytes of `media/names.bin`. Throws when they are no such model, or
 * one of another version.
 */
export function makeMentionFinder(model: Uint8Array): MentionFinder {
  const tagger = loadTagger(model);
  return mentionFinder((text, tokens) => {
    const names = repairNames(text, tokens, tagger.find(text, tokens));
    const language = languageOf(text);
    return language === 'en' ? names : foreignNames(tokens, names, language);
  });
}

export function mentionFinder(findNames: NameFinder): MentionFinder {
  return (text, published = null) => {
    const tokens = nameTokens(text);
    const names = findNames(text, tokens).map((name) => mentionOf(text, tokens, name));
    return resolveDates(text, merged(names, findQuantities(text)), published).map(withNumber);
  };
}

function mentionOf(text: string, tokens: readonly NameToken[], { first, end, kind }: NameSpan): Mention {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return { start: from, end: to, text: text.slice(from, to), kind };
}

/** Names and figures in order; of two that overlap the name only where it holds more than the figure: "Theresa May". */
function merged(names: readonly Mention[], quantities: readonly Mention[]): readonly Mention[] {
  const all = [...names, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end);
  const isName = new Set(names);
  const kept: Mention[] = [];
  for (const mention of all) {
    const before = kept.at(-1);
    if (!before || before.end <= mention.start) kept.push(mention);
    else if (isName.has(before) && !isName.has(mention) && !holdsMore(before, mention))
      kept[kept.length - 1] = mention;
  }
  return kept;
}

function holdsMore(name: Mention, quantity: Mention): boolean {
  return name.end >= quantity.end && name.text.length > quantity.text.length;
}

function withNumber(mention: Mention): Mention {
  const value = mention.kind === 'number' ? numberValue(mention.text) : undefined;
  return value === undefined ? mention : { ...mention, value };
}
