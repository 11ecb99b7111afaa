// Which sentences are shown.
import type { Filter } from '../../protocol/pageContract';
import type { Shared } from '../../core/alignment/sharedSentences';

/** What is in both but in other words varies, what is in one alone is only here. */
export const filterNames: Readonly<Record<Filter, string>> = {
  all: 'All sentences',
  sharedOnly: 'Shared',
  varyingOnly: 'Varies',
  onlyHere: 'Only here',
};

/** What a filter asks of a sentence, to be said after "every sentence". */
export const filterStates: Readonly<Record<Exclude<Filter, 'all'>, string>> = {
  sharedOnly: 'is shared',
  varyingOnly: 'varies from its partner',
  onlyHere: 'is only here',
};

/** Whether a filter leaves a sentence in sight; `shared` is what it shares with the other side, if anything. */
export function passes(filter: Filter, shared: Shared | undefined): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'sharedOnly':
      return shared !== undefined;
    case 'varyingOnly':
      return shared !== undefined && shared.kind !== 'same';
    case 'onlyHere':
      return shared === undefined;
  }
}
