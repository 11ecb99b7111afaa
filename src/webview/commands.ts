// What each command does to what is shown.
import type { Filter, HostCommand } from '../protocol/pageContract';
import type { Differences } from './differences/differences';
import type { FocusState } from './focus/focusState';
import type { Choices } from './focus/choices';
import { passes } from './toolbar/filter';
import type { Command } from './keyboard';
import type { Names } from './names/names';
import type { Peeks } from './focus/peeks';
import { nameOf } from './panes/sentence';
import type { Walk } from './focus/walk';

export type ContentCommand = Exclude<Command, Exclude<HostCommand, 'copyDifference'> | 'help' | 'strength'>;

/** Each tells whether there was anything to do. */
export type CommandTable = Readonly<Record<ContentCommand, () => boolean>>;

interface CommandOptions {
  readonly focusState: FocusState;
  readonly walk: Walk;
  readonly choices: Choices;
  readonly names: Names;
  readonly peeks: Peeks;
  /** Null where an article stands alone. */
  readonly differences: Differences | null;
  readonly openAsText: () => void;
}

export function commandTable(options: CommandOptions): CommandTable {
  const { focusState, walk, choices, names, peeks, differences, openAsText } = options;
  const step = (direction: 1 | -1, filter: Filter) => () =>
    walk.step(direction, (shared) => passes(filter, shared));
  const filter = (wanted: Filter) => () => choices.filter(wanted);
  const stepName = (direction: 1 | -1) => () => {
    const at = focusState.active;
    return names.step(at?.pane.sentence(at.index), direction);
  };
  const focused = () => nameOf(document.activeElement);
  return {
    nextShared: step(1, 'sharedOnly'),
    previousShared: step(-1, 'sharedOnly'),
    nextDifference: () => differences?.step(1) ?? false,
    previousDifference: () => differences?.step(-1) ?? false,
    differences: () => differences?.toggle() ?? false,
    copyDifference: () => differences?.copy() ?? false,
    nextVarying: step(1, 'varyingOnly'),
    previousVarying: step(-1, 'varyingOnly'),
    nextOnlyHere: step(1, 'onlyHere'),
    previousOnlyHere: step(-1, 'onlyHere'),
    down: () => walk.move((shown, index) => shown.find((candidate) => candidate > index)),
    up: () => walk.move((shown, index) => shown.findLast((candidate) => candidate < index)),
    first: () => walk.move((shown) => shown[0]),
    last: () => walk.move((shown) => shown.at(-1)),
    otherPane: () => walk.cross(),
    partner: () => names.enter(focused()) || (focusState.active !== null && walk.meet(focusState.active)),
    peek: () => focusState.active !== null && peeks.toggle(focusState.active),
    card: () => names.enter(focused()),
    nextName: stepName(1),
    previousName: stepName(-1),
    allMentions: () => names.toggleLight(focused()),
    all: filter('all'),
    sharedOnly: filter('sharedOnly'),
    varyingOnly: filter('varyingOnly'),
    onlyHere: filter('onlyHere'),
    underlines: () => choices.underlines(),
    level: () => choices.level(),
    openAsText: () => {
      openAsText();
      return true;
    },
    escape: () => names.dismiss() || peeks.close() || (differences?.escape() ?? false),
  };
}
