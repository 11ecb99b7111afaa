import type { PageCommand } from '../../../protocol/pageContract';
import type { Command } from '../command';
import { ofComparison } from './ofTab';

/** What a key of the page does, as a command. */
export function onPage(command: PageCommand): Command {
  return ofComparison((tab) => {
    tab.run(command);
  });
}
