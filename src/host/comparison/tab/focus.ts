import type { Side } from '../../../protocol/pageContract';

/** Where the reader's attention is. */
export interface Focus {
  readonly side: Side;
  readonly sentence: number | null;
}

export const unfocused: Focus = { side: 'left', sentence: null };
