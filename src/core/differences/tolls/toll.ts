import type { Occasion } from '../values/occasion';

/** What a figure is of, where its words tell that it is one of those that an article has once: the dead, the cost. */
export interface Toll {
  /** `dead`, `hurt`, `cost`. */
  readonly matter: string;
  /** Who or what is counted: empty for all, "children"; null for some of them that the words do not tell. */
  readonly whom: string | null;
  readonly occasion: Occasion;
}
