import type { Side } from '../../protocol/pageContract';

/** One of something for each pane. */
export interface Sided<T> {
  readonly left: T;
  readonly right: T;
}

export const sides: readonly Side[] = ['left', 'right'];

export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

export function forSides<T>(make: (side: Side) => T): Sided<T> {
  return { left: make('left'), right: make('right') };
}
