import type { HostCommand } from '../../../protocol/pageContract';
import type { Command } from '../command';
import { ofTab } from './ofTab';

/** A command that does what a key of the active comparison's page asks of the host. */
export function askHost(command: HostCommand): Command {
  return ofTab((tab) => tab.actions.ask(command));
}
