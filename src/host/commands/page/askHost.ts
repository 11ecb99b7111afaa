import type { HostCommand } from '../../../protocol/pageContract';
import type { Command } from '../command';
import { ofTab } from './ofTab';

/** A command that the active comparison's page can also ask for by a key. */
export function askHost(command: HostCommand): Command {
  return ofTab((tab) => tab.actions.ask(command));
}
