/** In further sentences nothing is looked for beyond links: articles are shorter, and to read all takes long. */
const mostSentences = 300;

/** Sentences of two articles, by their indices, in order. */
export interface BothSentences {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Two articles' first sentences. */
export interface FirstSentences {
  readonly all: BothSentences;
  /** Those that the other article does not have in the same words. */
  readonly open: BothSentences;
}

/** An article as its first sentences are asked for. */
interface Side {
  /** How many sentences it has. */
  readonly count: number;
  /** Those that the other article has in the same words. */
  readonly settled: ReadonlySet<number>;
}

/** The first sentences of two articles, all and those that are open. */
export function firstSentences(left: Side, right: Side): FirstSentences {
  return {
    all: { left: firstOf(left.count), right: firstOf(right.count) },
    open: { left: openOf(left), right: openOf(right) },
  };
}

/**
 * What is found in two articles' first sentences. What both have in the same words only tells that they agree, so that it is
 * not read where nothing is found without it.
 */
export function* foundInFirst<Found>(
  { all, open }: FirstSentences,
  find: (read: BothSentences) => Generator<undefined, readonly Found[]>,
): Generator<undefined, readonly Found[]> {
  const found = yield* find(open);
  const areAllOpen = open.left.length === all.left.length && open.right.length === all.right.length;
  return found.length === 0 || areAllOpen ? found : yield* find(all);
}

function firstOf(count: number): readonly number[] {
  return Array.from({ length: Math.min(count, mostSentences) }, (_, index) => index);
}

function openOf({ count, settled }: Side): readonly number[] {
  return firstOf(count).filter((index) => !settled.has(index));
}
