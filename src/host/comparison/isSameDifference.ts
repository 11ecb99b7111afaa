import type { Difference } from '../../core/differences/difference';

/** Whether both are one difference of one comparison. */
export function isSameDifference(one: Difference, other: Difference): boolean {
  return (
    one.kind === other.kind &&
    one.left.start === other.left.start &&
    one.left.end === other.left.end &&
    one.right.start === other.right.start &&
    one.right.end === other.right.end
  );
}
