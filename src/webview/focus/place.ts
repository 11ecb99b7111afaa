import type { Pane } from '../panes/pane';

/** A sentence of a pane. */
export interface Place {
  readonly pane: Pane;
  readonly index: number;
}
