import { eachInSteps, filterSteps, flatMapSteps } from '../../steps';
import { endsFirm, endsOutlet, namesOfFirms } from './firmNames';
import { namesOfHeadLines } from './headLines';
import type { NameKind, NameSpan } from './nameRules';
import { namesThroughout } from './namesThroughout';
import type { NameToken } from './nameTokens';
import { isAmbiguousGroupWord, isGroupWord, isReligiousWord } from '../gazetteers/nationalities';
import { isAmbiguousOrganisation, knownOrganisations } from '../gazetteers/organisations';
import { countryCode, knownPlaces } from '../gazetteers/places';
import { beginsPlace, endsPlace } from '../gazetteers/placeWords';
import { partedName } from './partedNames';
import { withoutShips } from './ships';
import { withTeams } from './teams';
import { isHonorific, isOffice, isTitleWord } from '../gazetteers/titles';

const particles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'del',
  'della',
  'di',
  'da',
  'von',
  'van',
  'der',
  'arap',
]);

/** A step is so many tokens or names. */
const stepLength = 1000;

/**
 * Repairs what a reader of single sentences gets wrong: marks and titles at the edges of names, members of closed
 * lists, and names that are of one kind here and of another there in the same text. Step by step.
 */
export function* repairNames(
  text: string,
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const headed = yield* replaced(names, yield* namesOfHeadLines(text, tokens));
  const trimmed = yield* flatMapSteps(headed, stepLength, (name) =>
    partedName(tokens, name).flatMap((part) => trimmedName(tokens, part)),
  );
  const firms = yield* replaced(trimmed, yield* namesOfFirms(text, tokens, trimmed));
  const complete = yield* addListed(tokens, firms);
  const listed = yield* flatMapSteps(complete, stepLength, (name) => ofList(tokens, name));
  const full = yield* withFullNames(tokens, yield* joined(tokens, listed));
  const ashore = yield* withoutShips(tokens, full);
  const all = yield* namesThroughout(tokens, ashore);
  const inTeams = yield* withTeams(tokens, all);
  const aBillIsCalled = full.some((name) => isFullNameOfBill(tokens, name));
  yield;
  return yield* flatMapSteps(inTeams, stepLength, (name) =>
    withoutMarks(tokens, name).filter((bare) => !isThing(tokens, bare, aBillIsCalled)),
  );
}

/** What is written like a name and is none: weapons and illnesses by their initials, and a bill that nobody is called. */
const things: ReadonlySet<string> = new Set(
  'AIDS DNA EFP EFPs GDP HIV ICBM ICBMs IED IEDs RPG RPGs SARS SUV SUVs UAV UAVs WMD WMDs'.split(' '),
);

function isThing(
  tokens: readonly NameToken[],
  { first, end, kind }: NameSpan,
  aBillIsCalled: boolean,
): boolean {
  if (end - first > 1) return false;
  const written = wordAt(tokens, first);
  return things.has(written) || (kind === 'person' && written === 'Bill' && !aBillIsCalled);
}

function isFullNameOfBill(tokens: readonly NameToken[], { first, end, kind }: NameSpan): boolean {
  return kind === 'person' && end - first > 1 && wordAt(tokens, first) === 'Bill';
}

/** The names with others in place of those that they overlap. */
function* replaced(
  names: readonly NameSpan[],
  others: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  if (others.length === 0) return names;
  const taken = new Set<number>();
  yield* eachInSteps(others, stepLength, ({ first, end }) => {
    for (let index = first; index < end; index++) taken.add(index);
  });
  const kept = yield* filterSteps(names, stepLength, ({ first, end }) => {
    for (let index = first; index < end; index++) if (taken.has(index)) return false;
    return true;
  });
  return [...kept, ...others].sort((a, b) => a.first - b.first);
}

function wordAt(tokens: readonly NameToken[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** The name without marks at its edges; none when nothing is left. */
function withoutMarks(
  tokens: readonly NameToken[],
  name: NameSpan,
  mark = /^[^\p{L}\p{N}@#]+$/u,
): readonly NameSpan[] {
  let { first, end } = name;
  while (first < end && mark.test(wordAt(tokens, first))) first++;
  while (first < end && mark.test(wordAt(tokens, end - 1))) end--;
  return first < end ? [{ ...name, first, end }] : [];
}

/** The name without marks and titles at its edges; none when nothing is left. */
function trimmedName(
  tokens: readonly NameToken[],
  { first: from, end: to, kind }: NameSpan,
): readonly NameSpan[] {
  const age = endOfAge(tokens, from, to);
  if (age > from) return trimmedName(tokens, { first: age, end: to, kind: 'person' });
  const [bare] = withoutMarks(tokens, { first: from, end: to, kind }, /^(?:[^\p{L}\p{N}@#]+|['’]s)$/u);
  if (!bare) return [];
  let { first, end } = bare;
  if (kind === 'place') {
    const owned = tokens.slice(first, end).findIndex(({ text }) => /^['’]s$/u.test(text));
    if (owned > 0 && /^\p{Ll}/u.test(wordAt(tokens, first + owned + 1))) end = first + owned;
  }
  while (kind === 'organisation' && first < end && isTitleWord(wordAt(tokens, end - 1))) end--;
  const addressed =
    kind !== 'person' && [first - 1, first].some((index) => isHonorific(wordAt(tokens, index)));
  if (kind === 'person' || addressed) {
    const office = tokens.slice(first, end - 1).findLastIndex(({ text }) => isOffice(text));
    first += office + 1;
    while (first < end - 1 && isTitleWord(wordAt(tokens, first))) first++;
    if (addressed) return [{ first, end, kind: 'person' }];
    if (end - first > 2 && (endsPortfolio(tokens, first) || wordAt(tokens, first) === 'Born')) first++;
    while (first > 0 && particles.has(wordAt(tokens, first - 1)) && from === to - 1) first--;
  }
  if (
    (kind === 'person' || kind === 'organisation') &&
    first < end &&
    wordAt(tokens, end) === 'administration'
  ) {
    return [{ first, end: end + 1, kind: 'organisation' }];
  }
  return first < end ? [{ first, end, kind: kindByWord(tokens, first, end) ?? kind }] : [];
}

/** Where "Fifteen-year-old" ends at the beginning of a name; its first token where it begins otherwise. */
function endOfAge(tokens: readonly NameToken[], first: number, end: number): number {
  const unit = tokens.slice(first, end).findIndex(({ text }) => /^(?:year|month|week|day)$/u.test(text));
  const old = first + unit + 2;
  return unit >= 2 && old < end && wordAt(tokens, old - 1) === '-' && wordAt(tokens, old) === 'old'
    ? old + 1
    : first;
}

/** The kind that a name's own words tell, or the title before it, whatever the model says. */
function kindByWord(tokens: readonly NameToken[], first: number, end: number): NameKind | undefined {
  if (placeByWord(tokens, first, end)) return 'place';
  if (isHonorific(wordAt(tokens, first - 1))) return 'person';
  return end - first > 1 && [endsFirm, endsOutlet].some((ends) => ends(wordAt(tokens, end - 1)))
    ? 'organisation'
    : undefined;
}

/** "Minister for Women and Equalities Nora Pell": the word after "and" is the last of what the minister is for. */
function endsPortfolio(tokens: readonly NameToken[], first: number): boolean {
  if (wordAt(tokens, first - 1) !== 'and') return false;
  for (let index = first - 2; index > first - 8; index--) {
    const word = wordAt(tokens, index);
    if (/^(?:for|of)$/u.test(word)) return isOffice(wordAt(tokens, index - 1));
    if (!/^\p{Lu}|^,$/u.test(word)) return false;
  }
  return false;
}

/** "Port Selby" and "Halden County", whatever the model says. */
function placeByWord(tokens: readonly NameToken[], first: number, end: number): boolean {
  return end - first > 1 && (beginsPlace(wordAt(tokens, first)) || endsPlace(wordAt(tokens, end - 1)));
}

/** Well-known organisations that were missed, and parts of them that were taken for the whole. */
function* addListed(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const found: NameSpan[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index % stepLength === 0) yield;
    const length = administrationAt(tokens, index) ? 2 : knownOrganisations.longestAt(tokens, index);
    while (next < names.length && (names[next]?.end ?? 0) <= index) next++;
    const name = names[next];
    const end = index + length;
    if (length === 0) continue;
    const apart = !name || name.first >= end;
    if (
      apart
        ? !isAmbiguousOrganisation(textOf(tokens, index, end))
        : name.first >= index && name.end <= end && name.end - name.first < length
    ) {
      found.push({ first: index, end, kind: 'organisation' });
      index = end - 1;
    }
  }
  return yield* replaced(names, found);
}

/** "Bush administration", not "American administration". */
function administrationAt(tokens: readonly NameToken[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (wordAt(tokens, index + 1) !== 'administration' || index === 0) return false;
  return /^\p{Lu}\p{L}+$/u.test(word) && !isGroupWord(word) && knownPlaces.longestAt(tokens, index) === 0;
}

function textOf(tokens: readonly NameToken[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Members of closed lists are of the kind of the list. */
function ofList(tokens: readonly NameToken[], name: NameSpan): readonly NameSpan[] {
  const { first, end, kind } = name;
  const length = end - first;
  const written = textOf(tokens, first, end);
  if (
    kind !== 'group' &&
    knownOrganisations.longestAt(tokens, first) === length &&
    !isAmbiguousOrganisation(written)
  ) {
    return [{ first, end, kind: 'organisation' }];
  }
  const word = wordAt(tokens, first);
  if (length === 2 && isReligiousWord(word) && isReligiousWord(wordAt(tokens, first + 1)))
    return [{ first, end, kind: 'group' }];
  const listed = isGroupWord(word) && (!isAmbiguousGroupWord(word) || word.endsWith('s'));
  if (length === 1 && kind !== 'person' && listed) return [{ first, end, kind: 'group' }];
  if (kind !== 'organisation') return [name];
  if (countryCode(written) !== undefined) return [{ first, end, kind: 'place' }];
  const place = knownPlaces.longestAt(tokens, first);
  if (place === 0 || place + knownPlaces.longestAt(tokens, first + place) !== length || place === length)
    return [name];
  return [
    { first, end: first + place, kind: 'place' },
    { first: first + place, end, kind: 'place' },
  ];
}

/** "Shiite Muslims" and "Iranian-Americans" are one group each, "Hatch & Lowe" one firm; "Lake" alone is no name. */
function* joined(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const kept: NameSpan[] = [];
  yield* eachInSteps(names, stepLength, (name) => {
    const before = kept.at(-1);
    if (before && name.first < before.end) return;
    if (before && isFirm(tokens, before, name)) {
      kept[kept.length - 1] = { first: before.first, end: name.end, kind: 'organisation' };
      return;
    }
    if (name.end === name.first + 1 && beginsPlace(wordAt(tokens, name.first))) return;
    if (before?.kind === 'group' && name.kind === 'group') {
      const last = wordAt(tokens, before.end - 1);
      const next = wordAt(tokens, name.first);
      const hyphen =
        name.first === before.end + 1 && wordAt(tokens, before.end) === '-' && next.endsWith('s');
      if (hyphen || (name.first === before.end && isReligiousWord(last) && isReligiousWord(next))) {
        kept[kept.length - 1] = { ...before, end: name.end };
        return;
      }
    }
    kept.push(name);
  });
  return kept;
}

/** "Hatch & Lowe", "Tern & Sons Co." */
function isFirm(tokens: readonly NameToken[], before: NameSpan, name: NameSpan): boolean {
  const kinds = [before.kind, name.kind];
  return (
    wordAt(tokens, before.end) === '&' &&
    name.first === before.end + 1 &&
    kinds.every((kind) => kind === 'person' || kind === 'organisation')
  );
}

/** A person's full name is that person's wherever it stands, also where it was read in pieces. */
function* withFullNames(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const full = new Map<string, Set<string>>();
  yield* eachInSteps(names, stepLength, ({ first, end, kind }) => {
    if (kind !== 'person' || end - first < 2) return;
    const known = full.get(wordAt(tokens, first)) ?? new Set<string>();
    full.set(wordAt(tokens, first), known.add(textOf(tokens, first, end)));
  });
  const kept: NameSpan[] = [];
  for (let i = 0; i < names.length; i++) {
    if (i % stepLength === 0) yield;
    const name = names[i];
    const next = names[i + 1];
    if (!name) continue;
    const pieces = next?.first === name.end && next.kind === 'person';
    if (pieces && full.get(wordAt(tokens, name.first))?.has(textOf(tokens, name.first, next.end)) === true) {
      kept.push({ first: name.first, end: next.end, kind: 'person' });
      i++;
    } else {
      kept.push(name);
    }
  }
  return kept;
}
