import type { PageCommand } from '../../protocol/pageContract';
import type { Command } from './command';
import { ofTab } from './ofTab';

/** What a key of the page does, as a command. */
export function onPage(command: PageCommand): Command {
  return ofTab((tab) => {
    tab.run(command);
  });
}
