import type { Side } from '../../../protocol/pageContract';

/** The side and the sentence that are active on a page. */
export interface Focus {
  readonly side: Side;
  readonly sentence: number | null;
}

export const unfocused: Focus = { side: 'left', sentence: null };
