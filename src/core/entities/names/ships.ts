import { eachInSteps, filterSteps } from '../../steps';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';
import { knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';

/** Letters before the name of a ship. */
const prefix: ReadonlySet<string> = new Set(
  'MS M/S MV MT MF MY FV RV SV RMS HMS HMCS HMAS HNoMS INS USS USNS USCGC'.split(' '),
);
/** What a ship is called before its name: "the ferry Halden". */
const vessel =
  /^(?:ferry|tanker|freighter|vessel|trawler|yacht|submarine|schooner|carrier|destroyer|frigate|corvette|cruiser|battleship|icebreaker|steamer|steamship|ship|liner|catamaran|barge|tugboat)$/iu;
/** What ships alone do: "The Halden capsized". */
const sails = /^(?:capsized|sank|sailed|docked|foundered|berthed|aground)$/u;
/** What stands after the verb where somebody else's ship is sunk. */
const object = /^(?:an?|the|its|their|his|her|one|two|three|four|five|several|\p{Nd}+)$/u;
/** A step is so many tokens or names. */
const stepLength = 2000;
/** So many words the name of a ship has at most. */
const longestName = 4;

/**
 * The names without those of ships, which are neither people nor organisations nor places: those after "MS" or "the ferry",
 * those that do what ships do, and the same names alone. Step by step.
 */
export function* withoutShips(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const at = new Set<number>();
  const called = new Set<string>();
  const starts = new Map(names.map((name) => [name.first, name]));
  yield* eachInSteps(names, stepLength, ({ first, end }) => {
    const [verb, more] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? ''];
    const does =
      (sails.test(verb) && !object.test(more)) ||
      (verb === 'rolled' && more === 'over') ||
      (verb === 'ran' && sails.test(more));
    const known = [knownPlaces, knownOrganisations].some((list) => list.longestAt(tokens, first) > 0);
    if (does && !known && /^the$/iu.test(tokens[first - 1]?.text ?? ''))
      called.add(textOf(tokens, first, end));
  });
  yield* eachInSteps(tokens, stepLength, ({ text }, index) => {
    const next = starts.get(index + 1);
    const isVessel = next !== undefined && vessel.test(text);
    const end = prefix.has(text) ? capitalsEnd(tokens, index + 1) : isVessel ? next.end : index + 1;
    if (end === index + 1 || (isVessel && knownPlaces.longestAt(tokens, index + 1) > 0)) return;
    for (let i = index; i < end; i++) at.add(i);
    if (knownPlaces.longestAt(tokens, index + 1) === 0) called.add(textOf(tokens, index + 1, end));
  });
  if (at.size === 0 && called.size === 0) return names;
  return yield* filterSteps(names, stepLength, ({ first, end }) => {
    for (let i = first; i < end; i++) if (at.has(i)) return false;
    return !called.has(textOf(tokens, first, end));
  });
}

function capitalsEnd(tokens: readonly NameToken[], first: number): number {
  let end = first;
  while (end < first + longestName && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')) end++;
  return end;
}

function textOf(tokens: readonly NameToken[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
