import type { HostServices } from '../services';
import type { EntitiesView } from '../views/entities/entitiesView';
import type { Pairs } from '../comparison/tab/pairs';
import type { StoryTabs } from '../story/storyTabs';

export interface CommandServices extends HostServices {
  readonly pairs: Pairs;
  readonly stories: StoryTabs;
  readonly entities: EntitiesView;
}

/** Runs a command with the arguments from VS Code: none from the palette, a resource from a menu. */
export type Command = (services: CommandServices, args: readonly unknown[]) => Thenable<void>;
