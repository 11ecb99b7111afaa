// The keys of the page, in one table that the help shows too.

import type { HostCommand, PageCommand } from '../protocol/pageContract';

export type Command =
  | PageCommand
  | HostCommand
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'otherPane'
  | 'partner'
  | 'peek'
  | 'nextOnlyHere'
  | 'previousOnlyHere'
  | 'card'
  | 'nextName'
  | 'previousName'
  | 'allMentions'
  | 'level'
  | 'strength'
  | 'openAsText'
  | 'help'
  | 'escape';

/** The keys are as `keyOf` writes them, with spaces between; `does` is what the help says. */
type Binding = readonly [command: Command, keys: string, does: string, where?: Focused];

/** What has the focus, as far as keys depend on it: a sentence or a name in it, or a row of the list of differences. */
export type Focused = 'sentence' | 'difference';

/** Elsewhere these keys scroll or press buttons. */
const onSentence = 'sentence';

const table: readonly Binding[] = [
  ['nextShared', 'n j F7', 'Next shared sentence'],
  ['previousShared', 'p k Shift+F7', 'Previous shared sentence'],
  ['nextDifference', 'd', 'Next difference: both its places, level and lit up'],
  ['previousDifference', 'Shift+D', 'Previous difference'],
  ['nextVarying', 'r', 'Next sentence that varies from its partner'],
  ['previousVarying', 'Shift+R', 'Previous sentence that varies'],
  ['nextOnlyHere', 'h', 'Next sentence that is only here'],
  ['previousOnlyHere', 'Shift+H', 'Previous sentence that is only here'],
  ['partner', 'Enter', 'Bring the partner level; again: its next partner. On a name: its card', onSentence],
  ['down', 'ArrowDown', 'Next sentence', onSentence],
  ['up', 'ArrowUp', 'Previous sentence', onSentence],
  ['first', 'Home', 'First sentence', onSentence],
  ['last', 'End', 'Last sentence', onSentence],
  ['otherPane', 'o', 'Other pane: the partner, or what stands beside'],
  ['otherPane', 'ArrowLeft ArrowRight', 'The same', onSentence],
  ['peek', 'v', 'Show the partner’s words in place', onSentence],
  ['card', 'Space', 'On a name: its card; again: into the card', onSentence],
  ['nextName', 'e', 'Next name in the sentence, with its card', onSentence],
  ['previousName', 'Shift+E', 'Previous name in the sentence', onSentence],
  ['allMentions', 'm', 'Light up all mentions of the name', onSentence],
  ['all', '1', 'Show all sentences'],
  ['sharedOnly', '2', 'Show shared sentences alone'],
  ['varyingOnly', '3', 'Of these, show those that vary from their partner'],
  ['onlyHere', '4', 'Show what is only here: sentences without a partner'],
  ['differences', '5', 'List the differences, or not'],
  ['strength', 'w', 'Show all links, likely or strong ones alone'],
  ['underlines', 'u', 'Underline names, or not'],
  ['level', 'l', 'Keep both sides level, or not'],
  ['swap', 's', 'Swap the sides'],
  ['chooseSibling', 'c', 'Choose another sibling'],
  ['nextSibling', ']', 'Next sibling'],
  ['previousSibling', '[', 'Previous sibling'],
  ['openAsText', 't', 'Open this side as text, at this sentence'],
  ['openBothAsText', 'Shift+T', 'Open both as text, side by side'],
  ['copyDifference', 'y', 'In the list of differences: copy one with both sources', 'difference'],
  ['copySentence', 'y', 'Copy the sentence with its source'],
  ['copyPair', 'Shift+Y', 'Copy the sentence and its partner'],
  ['copySummary', 'Shift+S', 'Copy a summary of the comparison'],
  ['help', '?', 'This help'],
  ['escape', 'Escape', 'Close the card, the lights, the peek, the list'],
];

export const bindings = table.map(([command, keys, does, where]) => ({
  command,
  keys: keys.split(' '),
  does,
  where,
}));

/** "Shift+F7", "n", "?": printing keys as they print, but capitals by name so that Caps Lock changes nothing. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === ' ') return event.shiftKey ? null : 'Space';
  const isLetter = /^\p{L}$/u.test(event.key);
  if (isLetter) return event.shiftKey ? `Shift+${event.key.toUpperCase()}` : event.key.toLowerCase();
  return event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
}

export function commandFor(key: string | null, focused: Focused | null): Command | null {
  if (key === null) return null;
  const bound = bindings.find(
    ({ keys, where }) => keys.includes(key) && (where === undefined || where === focused),
  );
  return bound?.command ?? null;
}

/**
 * Undo, redo, cut and paste would reach the document behind the page, which the page never changes. Where the letter is
 * not a Latin one, the place of the key counts, as it does for VS Code.
 */
export function wouldEdit(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (['Undo', 'Redo', 'Cut', 'Paste'].includes(key)) return true;
  if (shiftKey && (key === 'Insert' || key === 'Delete')) return true;
  if (altKey) return key === 'Backspace';
  if (!ctrlKey && !metaKey) return false;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  return shiftKey ? letter === 'z' : ['z', 'y', 'x', 'v'].includes(letter);
}
