import { flatMapSteps } from '../steps';
import type { Alignment, Link } from './comparison';

/**
 * Whether two texts stand in the one order in which they are aligned, whichever of them is on the left: that of the code
 * units of the first sentence that is not the same.
 */
export function standInOrder(a: readonly string[], b: readonly string[]): boolean {
  for (const [at, sentence] of a.entries()) {
    const other = b[at];
    if (other === undefined) return false;
    if (sentence !== other) return sentence < other;
  }
  return true;
}

/** A step is so many links. */
const stepLength = 1000;

/** The same links with the sides exchanged, step by step. */
export function* mirrored({ links, onlyLeft, onlyRight }: Alignment): Generator<undefined, Alignment> {
  const others = yield* flatMapSteps(links, stepLength, (link) => [mirroredLink(link)]);
  return {
    links: others.sort((a, b) => a.left - b.left || a.right - b.right),
    onlyLeft: onlyRight,
    onlyRight: onlyLeft,
  };
}

function mirroredLink(link: Link): Link {
  const { left, right, marks, values, shared } = link;
  return {
    ...link,
    left: right,
    right: left,
    ...(marks && { marks: { left: marks.right, right: marks.left } }),
    ...(values && {
      values: values
        .map((value) => ({ ...value, left: value.right, right: value.left }))
        .sort((a, b) => a.left.start - b.left.start),
    }),
    ...(shared && { shared: { left: shared.right, right: shared.left } }),
  };
}
