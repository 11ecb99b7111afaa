import { eachInSteps, finish, flatMapSteps } from '../steps';
import { legibleTextSteps } from '../plain/legible';
import { languageOf } from '../text/words/language';
import { withLineFeeds } from '../text/words/normalise';
import { asInRunningText } from './names/capitals';
import { resolveDates } from './dates/dateValue';
import type { Mention } from './entity';
import { foreignNames } from './names/foreignNames';
import { repairNames } from './names/nameRepairs';
import type { NameSpan } from './names/nameRules';
import { findNamesByRules } from './names/nameRules';
import type { NameToken } from './names/nameTokens';
import { nameTokenSteps } from './names/nameTokens';
import { findQuantities } from './figures/quantities';
import { quantityValue } from './figures/quantityValue';
import { loadTagger } from './tagger/tagger';

/**
 * Finds what a text, given as its plain view, names: people, organisations, places and groups, dates and figures. Sorted,
 * never overlapping; `text` is what the slice says, without titles. `published` (`YYYY-MM-DD`) is the day that "Tuesday" is counted from;
 * without it such dates stay open. `language` is a BCP 47 tag; without it the text is asked.
 */
type MentionFinder = (text: string, published?: string | null, language?: string) => readonly Mention[];

/** `MentionFinder`, step by step: a text of 1 MB takes seconds. */
export type MentionSteps = (
  text: string,
  published?: string | null,
  language?: string,
) => Generator<undefined, readonly Mention[]>;

/** A step is so many mentions. */
const stepLength = 500;

/** Finds names in a text's tokens: sorted, never overlapping. */
type NameSteps = (
  text: string,
  tokens: readonly NameToken[],
  language: string,
) => Generator<undefined, readonly NameSpan[]>;

/** Finds names by closed lists and patterns alone, while no model is at hand. */
export const mentionSteps: MentionSteps = stepsBy(findNamesByRules);

/** `mentionSteps`, at once. */
export const findMentions: MentionFinder = (text, published, language) =>
  finish(mentionSteps(text, published, language));

/**
 * Makes a finder that names by a trained model: the bytes of `media/names.bin`. Throws when they are no such model, or
 * one of another version.
 */
export function makeMentionSteps(model: Uint8Array): MentionSteps {
  const tagger = loadTagger(model);
  return stepsBy(function* (text, tokens, language) {
    const names = yield* repairNames(text, tokens, yield* tagger.find(text, tokens));
    return language === 'en' ? names : yield* foreignNames(text, tokens, names, language);
  });
}

/** `makeMentionSteps`, at once. */
export function makeMentionFinder(model: Uint8Array): MentionFinder {
  const steps = makeMentionSteps(model);
  return (text, published, language) => finish(steps(text, published, language));
}

function stepsBy(findNames: NameSteps): MentionSteps {
  return function* (plain, published = null, language = languageOf(plain)) {
    const legible = yield* legibleTextSteps(plain);
    const written = legible.text;
    const text = withLineFeeds(written).replaceAll('’', "'");
    const tokens = yield* asInRunningText(text, yield* nameTokenSteps(text));
    const found = yield* findNames(text, tokens, language);
    const names = yield* flatMapSteps(found, stepLength, (name) => [mentionOf(text, tokens, name)]);
    const all = yield* merged(names, yield* findQuantities(text, language));
    const dated = yield* resolveDates(text, all, published, language);
    return yield* flatMapSteps(dated, stepLength, (mention) => [
      {
        ...withValue(mention, language),
        ...legible.written(mention),
        text: written.slice(mention.start, mention.end),
      },
    ]);
  };
}

function mentionOf(text: string, tokens: readonly NameToken[], { first, end, kind }: NameSpan): Mention {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  return { start: from, end: to, text: text.slice(from, to), kind };
}

/** Names and figures in order; of two that overlap the name only where it holds more than the figure: "Theresa May". */
function* merged(
  names: readonly Mention[],
  quantities: readonly Mention[],
): Generator<undefined, readonly Mention[]> {
  const all = [...names, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end);
  yield;
  const isName = new Set(names);
  yield;
  const kept: Mention[] = [];
  yield* eachInSteps(all, stepLength, (mention) => {
    const before = kept.at(-1);
    if (!before || before.end <= mention.start) kept.push(mention);
    else if (isName.has(before) && !isName.has(mention) && !holdsMore(before, mention))
      kept[kept.length - 1] = mention;
  });
  return kept;
}

function holdsMore(name: Mention, quantity: Mention): boolean {
  return name.end >= quantity.end && name.text.length > quantity.text.length;
}

function withValue(mention: Mention, language: string): Mention {
  const value = quantityValue(mention, language);
  return value === mention.value || value === undefined ? mention : { ...mention, value };
}
