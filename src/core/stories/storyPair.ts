import type { LinkedPair } from '../alignment/align';

/** Two articles of a story, given by their places in its list, and how their sentences relate. */
export interface StoryPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly LinkedPair[];
}
