import type { MentionKind } from '../entity';
import { startsWithCapital } from '../../text/words/capital';
import type { NameToken } from './nameTokens';
import { lineEndsBetween } from './nameTokens';
import { isAmbiguousGroupWord, isGroupWord, isReligiousWord } from '../gazetteers/nationalities';
import { isNoName } from '../gazetteers/notNames';
import { isOrganisationWord, knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';
import { isTitlePrefix, isTitleWord } from '../gazetteers/titles';

/** Kinds of names, as against dates and figures. */
export type NameKind = Extract<MentionKind, 'person' | 'organisation' | 'place' | 'group'>;

/** A name as a range `[first, end)` of tokens. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

const lowerParticles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'de',
  'del',
  'della',
  'da',
  'di',
  'dos',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'ul',
  'arap',
  'abu',
]);
const sayingVerbs =
  /^(?:said|says|told|announced|added|reports?|reported|wrote|asked|argued|countered|maintained|denied|warned|insisted|acknowledged|explained|noted)$/u;
const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'throughout',
]);

const isCapitalised = (word: string | undefined): boolean => word !== undefined && startsWithCapital(word, 0);
const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word);

/** A step is so many tokens. */
const stepLength = 500;
/** A run of capitalised words is looked at so far: a line of capitals may go on for pages. */
const longestRun = 40;

/**
 * Finds names without a model: closed lists of countries, cities, nationalities and well-known organisations, then
 * runs of capitalised words judged by their own last word, the title before them and the verb after them. Step by step.
 */
export function* findNamesByRules(
  text: string,
  tokens: readonly NameToken[],
): Generator<undefined, readonly NameSpan[]> {
  const names: NameSpan[] = [];
  const people = new Set<string>();
  const pending: { readonly first: number; readonly end: number }[] = [];
  for (let index = 0, rest = stepLength; index < tokens.length;) {
    if (index >= rest) {
      rest = index + stepLength;
      yield;
    }
    const listed = listedName(tokens, index);
    const run = runOfCapitals(text, tokens, index);
    if (listed && listed.end >= run) {
      names.push(listed);
      index = listed.end;
    } else if (run > index) {
      index = judgeRun(tokens, index, run, listed, names, people, pending);
    } else {
      index++;
    }
  }
  for (const { first, end } of pending) {
    const last = tokens[end - 1]?.text ?? '';
    if (people.has(last)) names.push({ first, end, kind: 'person' });
  }
  return names.sort((a, b) => a.first - b.first);
}

/** A name of one of the closed lists that starts at the token. */
function listedName(tokens: readonly NameToken[], first: number): NameSpan | undefined {
  const organisation = knownOrganisations.longestAt(tokens, first);
  const place = knownPlaces.longestAt(tokens, first);
  if (organisation > 0 && organisation >= place)
    return { first, end: first + organisation, kind: 'organisation' };
  const event = /^[Ww]ar$/u.test(tokens[first + place]?.text ?? '');
  if (place > 0 && !event) return { first, end: first + place, kind: 'place' };
  const word = tokens[first]?.text ?? '';
  if (!isCapitalised(word) || !isGroupWord(word)) return undefined;
  const next = tokens[first + 1]?.text ?? '';
  if (next === 'Revolution' || next === 'Republic' || next === 'War') return undefined;
  if (isAmbiguousGroupWord(word) && !word.endsWith('s') && next !== '-') return undefined;
  if (isReligiousWord(word) && isReligiousWord(next)) return { first, end: first + 2, kind: 'group' };
  const hyphenated = tokens[first + 2]?.text ?? '';
  if (next === '-' && isCapitalised(hyphenated) && isGroupWord(hyphenated) && hyphenated.endsWith('s')) {
    return { first, end: first + 3, kind: 'group' };
  }
  return { first, end: first + 1, kind: 'group' };
}

/** Where the run of capitalised words that starts at the token ends; the token itself when none starts there. */
function runOfCapitals(text: string, tokens: readonly NameToken[], first: number): number {
  let end = first;
  if (
    lowerParticles.has(tokens[first]?.text ?? '') &&
    tokens[first + 1]?.text === '-' &&
    isCapitalised(tokens[first + 2]?.text)
  )
    end = first + 2;
  else if (!isCapitalised(tokens[first]?.text)) return first;
  end++;
  for (;;) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (end - first >= longestRun || !token || !before || lineEndsBetween(text, before, token)) return end;
    if (isCapitalised(token.text) && token.start > before.end) {
      end++;
    } else if (
      token.text === '-' &&
      token.start === before.end &&
      isCapitalised(tokens[end + 1]?.text) &&
      tokens[end + 1]?.start === token.end
    ) {
      end += 2;
    } else if (lowerParticles.has(token.text)) {
      const skip =
        tokens[end + 1]?.text === '-' ? 2 : lowerParticles.has(tokens[end + 1]?.text ?? '') ? 2 : 1;
      if (!isCapitalised(tokens[end + skip]?.text)) return end;
      end += skip + 1;
    } else {
      return end;
    }
  }
}

/** Reads one run of capitalised words; returns where to go on. */
function judgeRun(
  tokens: readonly NameToken[],
  start: number,
  end: number,
  listed: NameSpan | undefined,
  names: NameSpan[],
  people: Set<string>,
  pending: { first: number; end: number }[],
): number {
  const word = (index: number): string => tokens[index]?.text ?? '';
  const organisationEnd = lastOrganisationWord(tokens, start, end);
  if (
    organisationEnd > start + 1 ||
    (organisationEnd > start && word(organisationEnd) === 'of' && isCapitalised(word(organisationEnd + 1)))
  ) {
    const extended = extendByOf(tokens, organisationEnd);
    const first = isNoName(word(start)) || isTitleWord(word(start)) ? start + 1 : start;
    if (extended > first + 1) {
      names.push({ first, end: extended, kind: 'organisation' });
      return extended;
    }
  }
  if (listed) {
    names.push(listed);
    return listed.end;
  }
  if (isNoName(word(start)) || isTitleWord(word(start)) || isTitlePrefix(word(start))) return start + 1;
  // The run goes on to the next listed name or title.
  let stop = start + 1;
  while (
    stop < end &&
    !isTitleWord(word(stop)) &&
    !(stop > start && listedName(tokens, stop) && !isInitial(word(stop - 1)))
  )
    stop++;
  while (stop > start && /^(?:-|of)$/u.test(word(stop - 1))) stop--;
  const titled = isTitleWord(word(start - 1));
  const speaks =
    sayingVerbs.test(word(stop)) ||
    sayingVerbs.test(word(start - 1)) ||
    (word(stop) === ',' && /^(?:who|a|the|an|whose)$/u.test(word(stop + 1)));
  const length = stop - start;
  const shouting = tokens
    .slice(start, stop)
    .every((token) => token.text === token.text.toUpperCase() && token.text.length > 1);
  if (
    (shouting && length > 1 && !titled) ||
    word(start) === 'Operation' ||
    /(?:ern|ary)$|^(?:Revolution|War|Day|Games|Cup|Act|Street|Road|Avenue|Law|Bill|Treaty|Accord|Accords)$/u.test(
      word(stop - 1),
    )
  )
    return stop;
  if (word(stop) === 'administration' && length <= 3) {
    names.push({ first: start, end: stop + 1, kind: 'organisation' });
    return stop + 1;
  }
  if (titled || (speaks && !shouting) || (length > 1 && !shouting)) {
    names.push({ first: start, end: stop, kind: 'person' });
    people.add(word(stop - 1));
  } else if (placePrepositions.has(word(start - 1)) && !shouting) {
    names.push({ first: start, end: stop, kind: 'place' });
  } else {
    pending.push({ first: start, end: stop });
  }
  return stop;
}

function lastOrganisationWord(tokens: readonly NameToken[], start: number, end: number): number {
  for (let index = end; index > start; index--)
    if (isOrganisationWord(tokens[index - 1]?.text ?? '')) return index;
  return start;
}

/** "Ministry of Foreign Affairs", "Bank of the West": the name goes on after "of". */
function extendByOf(tokens: readonly NameToken[], end: number): number {
  if (tokens[end]?.text !== 'of') return end;
  let next = end + 1;
  if (tokens[next]?.text === 'the') next++;
  if (!isCapitalised(tokens[next]?.text)) return end;
  while (isCapitalised(tokens[next]?.text) && !isOrganisationEnd(tokens[next - 1]?.text)) next++;
  return next;
}

function isOrganisationEnd(word: string | undefined): boolean {
  return word !== undefined && isOrganisationWord(word);
}
