import type { ComparisonServices } from '../comparison/services';
import type { Pairs } from '../comparison/tab/pairs';

export interface CommandServices extends ComparisonServices {
  readonly pairs: Pairs;
}

/** Runs a command with the arguments from VS Code: none from the palette, a resource from a menu. */
export type Command = (services: CommandServices, args: readonly unknown[]) => Promise<void>;
