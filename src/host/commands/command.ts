import type { ComparisonServices } from '../comparison/services';
import type { Pairs } from '../comparison/tab/pairs';

export interface CommandServices extends ComparisonServices {
  readonly pairs: Pairs;
}

/** What a command does with what VS Code passes to it: nothing from the palette, a resource from a menu. */
export type Command = (services: CommandServices, args: readonly unknown[]) => Promise<void>;
