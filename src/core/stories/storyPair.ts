import type { Link } from '../alignment/comparison';

/** Two articles of a story, given by their places in its list, and how their sentences relate. */
export interface StoryPair {
  readonly left: number;
  readonly right: number;
  readonly links: readonly Link[];
}
