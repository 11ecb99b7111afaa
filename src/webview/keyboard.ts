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
  | 'nextName'
  | 'previousName'
  | 'allMentions'
  | 'level'
  | 'openAsText'
  | 'help'
  | 'escape';

interface Binding {
  readonly command: Command;
  /** As `keyOf` writes them. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Only when a sentence, or a name in it, has the focus: elsewhere these keys scroll or press buttons. */
  readonly onSentence?: true;
}

export const bindings: readonly Binding[] = [
  { command: 'nextShared', keys: ['n', 'j', 'F7'], does: 'Next shared sentence' },
  { command: 'previousShared', keys: ['p', 'k', 'Shift+F7'], does: 'Previous shared sentence' },
  { command: 'nextDifference', keys: ['d'], does: 'Next sentence that differs' },
  { command: 'previousDifference', keys: ['Shift+D'], does: 'Previous sentence that differs' },
  {
    command: 'partner',
    keys: ['Enter'],
    does: 'Bring the partner level; again: its next partner',
    onSentence: true,
  },
  { command: 'down', keys: ['ArrowDown'], does: 'Next sentence', onSentence: true },
  { command: 'up', keys: ['ArrowUp'], does: 'Previous sentence', onSentence: true },
  { command: 'first', keys: ['Home'], does: 'First sentence', onSentence: true },
  { command: 'last', keys: ['End'], does: 'Last sentence', onSentence: true },
  { command: 'otherPane', keys: ['o'], does: 'Other pane: the partner, or what stands beside' },
  { command: 'otherPane', keys: ['ArrowLeft', 'ArrowRight'], does: 'The same', onSentence: true },
  { command: 'peek', keys: ['v'], does: 'Show the partner’s words in place', onSentence: true },
  { command: 'nextName', keys: ['e'], does: 'Next name in the sentence, with its card', onSentence: true },
  { command: 'previousName', keys: ['Shift+E'], does: 'Previous name in the sentence', onSentence: true },
  { command: 'allMentions', keys: ['m'], does: 'Light up all mentions of the name', onSentence: true },
  { command: 'all', keys: ['1'], does: 'Show all sentences' },
  { command: 'sharedOnly', keys: ['2'], does: 'Show shared sentences only' },
  { command: 'differencesOnly', keys: ['3'], does: 'Show differences only' },
  { command: 'onlyHere', keys: ['4'], does: 'Show only what the other version lacks' },
  { command: 'underlines', keys: ['u'], does: 'Underline names, or not' },
  { command: 'level', keys: ['l'], does: 'Keep both sides level, or not' },
  { command: 'swap', keys: ['s'], does: 'Swap the sides' },
  { command: 'chooseSibling', keys: ['c'], does: 'Choose another sibling' },
  { command: 'nextSibling', keys: [']'], does: 'Next sibling' },
  { command: 'previousSibling', keys: ['['], does: 'Previous sibling' },
  { command: 'openAsText', keys: ['t'], does: 'Open this side as text, at this sentence' },
  { command: 'openBothAsText', keys: ['Shift+T'], does: 'Open both as text, side by side' },
  { command: 'copySentence', keys: ['y'], does: 'Copy the sentence with its source' },
  { command: 'copyPair', keys: ['Shift+Y'], does: 'Copy the sentence and its partner' },
  { command: 'copySummary', keys: ['Shift+S'], does: 'Copy a summary of the comparison' },
  { command: 'help', keys: ['?'], does: 'This help' },
  { command: 'escape', keys: ['Escape'], does: 'Close the card, the lights, the peek' },
];

/** "Shift+F7", "n", "?": printing keys as they print, but capitals by name so that Caps Lock changes nothing. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const isLetter = /^\p{L}$/u.test(event.key);
  if (isLetter) return event.shiftKey ? `Shift+${event.key.toUpperCase()}` : event.key.toLowerCase();
  return event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
}

export function commandFor(key: string | null, onSentence: boolean): Command | null {
  if (key === null) return null;
  const bound = bindings.find(({ keys }) => keys.includes(key));
  return bound && (onSentence || bound.onSentence !== true) ? bound.command : null;
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
