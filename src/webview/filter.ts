// Which sentences are shown.
import type { Filter } from '../protocol/pageContract';
import type { Shared } from '../core/alignment/sharedSentences';

export const filterNames: Readonly<Record<Filter, string>> = {
  all: 'All sentences',
  sharedOnly: 'Shared only',
  differencesOnly: 'Differences only',
  onlyHere: 'Only here',
};

/** Whether a filter leaves a sentence in sight; `shared` is what it shares with the other side, if anything. */
export function passes(filter: Filter, shared: Shared | undefined): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'sharedOnly':
      return shared !== undefined;
    case 'differencesOnly':
      return shared?.kind !== 'same';
    case 'onlyHere':
      return shared === undefined;
  }
}
