import { eachInSteps } from '../../steps';
import { startsWithCapital, startsWithSmall } from '../../text/words/capital';
import { isKindOfFirm, isLegalForm } from './firmNames';
import type { NameKind, NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';
import { isGroupWord } from '../gazetteers/nationalities';
import { isOrganisationWord } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';
import { beginsPlace, endsPlace } from '../gazetteers/placeWords';
import { isHonorific, isTitlePrefix, isTitleWord } from '../gazetteers/titles';

/** A step is so many tokens or names. */
const stepLength = 2000;
/** A name of more words is not looked for again. */
const longestName = 5;

type Votes = Map<NameKind, number>;

/**
 * Reads a text's names once more by all that the text tells of them. A name is of one kind all through: the one that most
 * of its mentions have, full names, legal forms and what is said of firms counting for more; and what is a name in one place
 * is one where the reader of single sentences has missed it. Step by step.
 */
export function* namesThroughout(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const small = new Set<string>();
  yield* eachInSteps(tokens, stepLength, ({ text }) => {
    if (startsWithSmall(text, 0)) small.add(text);
  });
  const others = yield* placesAndPeople(tokens, names);
  /** What the text names by the first word of a firm, and is not the firm. */
  const sameNamed = new Set<string>();
  const votes = new Map<string, Votes>();
  const vote = (name: string, kind: NameKind, weight: number): void => {
    const kinds: Votes = votes.get(name) ?? new Map<NameKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
    votes.set(name, kinds);
  };
  for (const [index, name] of names.entries()) {
    if (index % stepLength === 0) yield;
    const { first, end, kind } = name;
    vote(textOf(tokens, first, end), kind, 1);
    if (kind === 'person' && end - first > 1) {
      vote(wordAt(tokens, end - 1), kind, 3);
      if (knownPlaces.longestAt(tokens, first) === 0) vote(wordAt(tokens, first), kind, 3);
    }
    if (isCorrected(tokens, name)) vote(textOf(tokens, first, end), 'person', 3);
    if (isWhere(tokens, name)) vote(textOf(tokens, first, end), 'place', 3);
    if (actsAsFirm(tokens, name)) vote(textOf(tokens, first, end), 'organisation', 3);
    if (kind === 'organisation')
      for (const short of shortNames(tokens, name, small)) {
        if (others.has(short)) sameNamed.add(short);
        else vote(short, kind, 3);
      }
  }
  yield;
  const kindOf = (written: string, own?: NameKind): NameKind | undefined => {
    let kind = own;
    const kinds = votes.get(written);
    for (const [other, count] of kinds ?? [])
      if (kind === undefined || count > (kinds?.get(kind) ?? 0)) kind = other;
    return kind;
  };
  const found: NameSpan[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index % stepLength === 0) yield;
    const name = names[next];
    if (name && name.first <= index) {
      const written = textOf(tokens, name.first, name.end);
      const other = sameNamed.has(written) ? others.get(written) : undefined;
      found.push({ ...name, kind: other ?? kindOf(written, name.kind) ?? name.kind });
      index = Math.max(index, name.end - 1);
      next++;
      continue;
    }
    if (!startsWithCapital(wordAt(tokens, index), 0)) continue;
    const stop = Math.min(index + longestName, name?.first ?? tokens.length, tokens.length);
    for (let end = stop; end > index; end--) {
      const written = textOf(tokens, index, end);
      const kinds = votes.get(written);
      if (!kinds || partOfName(tokens, index, end) || (end === index + 1 && small.has(written.toLowerCase())))
        continue;
      const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
      const kind = kindOf(written);
      if (kind === undefined || (end === index + 1 && total < 2)) continue;
      found.push({ first: index, end, kind });
      index = end - 1;
      break;
    }
  }
  return found;
}

const seats =
  /^(?:mayor|port|city|town|village|island|county|district|region|outskirts|residents|people|streets|north|south|east|west)$/iu;
const where = /^(?:in|near|off|outside|around|across|throughout)$/iu;
/** What one has in a firm. */
const holdings =
  /^(?:shares?|stakes?|holdings?|invests?|invested|investing|investments?|stock|interest|confidence|trust|investors|shareholders)$/u;

/** Words that the text uses by themselves as a place ("the mayor of Nordvik", "near Nordvik") or as a person ("Mr Wells"). */
function* placesAndPeople(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, ReadonlyMap<string, NameKind>> {
  const others = new Map<string, NameKind>();
  yield* eachInSteps(names, stepLength, ({ first, end, kind }) => {
    if (kind === 'person' && end - first > 1) others.set(wordAt(tokens, end - 1), 'person');
    if (end - first > 1) return;
    const [l2, l1] = [wordAt(tokens, first - 2), wordAt(tokens, first - 1)];
    if (isHonorific(l1)) others.set(wordAt(tokens, first), 'person');
    else if ((l1 === 'of' && seats.test(l2)) || (where.test(l1) && !holdings.test(l2)))
      others.set(wordAt(tokens, first), 'place');
  });
  return others;
}

/** Whether a name of one word says near what something is, which no person's does. */
function isWhere(tokens: readonly NameToken[], { first, end, kind }: NameSpan): boolean {
  return kind === 'person' && end === first + 1 && /^(?:off|outside)$/iu.test(wordAt(tokens, first - 1));
}

/** How far before the name the words stand that say what was wrong with it. */
const correctionReach = 10;

/** Whether a correction says that a name of several words was misspelled, and no list or word of its own makes it a place's. */
function isCorrected(tokens: readonly NameToken[], { first, end, kind }: NameSpan): boolean {
  if (kind !== 'place' || end - first < 2 || knownPlaces.longestAt(tokens, first) > 0) return false;
  if (beginsPlace(wordAt(tokens, first)) || endsPlace(wordAt(tokens, end - 1))) return false;
  const [l2, l1] = [wordAt(tokens, first - 2), wordAt(tokens, first - 1)];
  if (/^mis(?:identified|quoted|named|spelled|spelt)$/u.test(l1)) return true;
  if (l1 !== 'of' || !/^(?:names?|surname|spelling|age|title|job|gender)$/u.test(l2)) return false;
  return tokens
    .slice(Math.max(0, first - correctionReach), first)
    .some(({ text }) =>
      /^(?:mis\p{Ll}+ed|misspelt|wrong|wrongly|incorrect|incorrectly|corrects?|corrected)$/u.test(text),
    );
}

/** Whether words with capitals stand right beside: the words may be part of another name. */
function partOfName(tokens: readonly NameToken[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const capital = (token: NameToken | undefined): boolean =>
    token !== undefined && startsWithCapital(token.text, 0);
  return (capital(before) && !isTitleWord(before?.text ?? '')) || capital(after);
}

const ownedByFirm =
  /^(?:shares?|stock|shareholders|stockholders|profits?|earnings|revenues?|employees|customers|subsidiary|subsidiaries|executives|board|products|workforce|chairman|newsroom|fleet)$/u;
const afterFirm = /^(?:makes|runs|owns|operates|employs|sells|publishes|manufactures|produces)$/u;
const isFirmOf =
  /^(?:shares|subsidiary|unit|division|customers|employees|shareholders|takeover|acquisition|stock|chairman|executive)$/u;
const heldIn = /^(?:shares|stakes?|shareholders|investors)$/u;
const firmWords =
  /^(?:company|firm|bank|airline|maker|carmaker|automaker|manufacturer|operator|newspaper|daily|retailer|insurer|publisher|producer|brewer|subsidiary|charity|broadcaster|conglomerate|bookmaker)$/u;

/**
 * Whether the words around a name are said of firms: "shares of Acme", "Acme's profit", "Acme, which makes", "Acme, the airline"; or
 * at least of nobody, where it was read as a person: "Acme, which".
 */
function actsAsFirm(tokens: readonly NameToken[], { first, end, kind }: NameSpan): boolean {
  const [l2, l1] = [wordAt(tokens, first - 2), wordAt(tokens, first - 1)];
  const [r1, r2, r3] = [wordAt(tokens, end), wordAt(tokens, end + 1), wordAt(tokens, end + 2)];
  if (knownPlaces.longestAt(tokens, first) > 0) return false;
  if (/^['’]s$/u.test(r1) && (ownedByFirm.test(r2) || (r2 === 'chief' && r3 === 'executive'))) return true;
  if (r1 === ',' && r2 === 'which' && (kind === 'person' || afterFirm.test(r3))) return true;
  if (r1 === ',' && /^(?:a|an|the)$/u.test(r2)) {
    for (let at = end + 2; at < end + 5 && startsWithSmall(wordAt(tokens, at), 0); at++)
      if (firmWords.test(wordAt(tokens, at))) return true;
  }
  if (isKindOfFirm(tokens, first - 1) || /^(?:employs|manufactures)$/u.test(r1)) return true;
  if (l1 === 'of' && isFirmOf.test(l2.toLowerCase())) return true;
  if (l1 === 'in' && heldIn.test(l2.toLowerCase())) return true;
  return end === first + 1 && r1 === 'said' && r2 === 'its';
}

/** What an organisation is called besides its full name: a firm without its legal form, and by its first word alone. */
function shortNames(
  tokens: readonly NameToken[],
  { first, end }: NameSpan,
  small: ReadonlySet<string>,
): readonly string[] {
  const acronym = wordAt(tokens, end + 1);
  if (wordAt(tokens, end) === '(' && wordAt(tokens, end + 2) === ')' && /^\p{Lu}{2,6}s?$/u.test(acronym))
    return [acronym];
  let last = end;
  while (last > first && (isLegalForm(wordAt(tokens, last - 1)) || wordAt(tokens, last - 1) === ',')) last--;
  if (last === end || last === first) return [];
  const name = textOf(tokens, first, last);
  const opening = wordAt(tokens, first);
  const known = knownPlaces.longestAt(tokens, first) > 0;
  if (last === first + 1) return known || small.has(name.toLowerCase()) ? [] : [name];
  const common =
    known ||
    opening.length < 4 ||
    small.has(opening.toLowerCase()) ||
    isGroupWord(opening) ||
    isOrganisationWord(opening) ||
    isTitleWord(opening) ||
    isTitlePrefix(opening);
  return common ? [name] : [name, opening];
}

function wordAt(tokens: readonly NameToken[], index: number): string {
  return tokens[index]?.text ?? '';
}

function textOf(tokens: readonly NameToken[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
