import { eachInSteps, flatMapSteps, sortSteps } from '../steps';
import type { Difference, DifferenceKind, DifferencePlace, DifferenceRelation } from './difference';

/** A step is so many differences. */
const stepLength = 1000;

/** What is found between two articles of a story, given by their places in its list. */
export interface PairDifferences {
  readonly left: number;
  readonly right: number;
  readonly differences: readonly Difference[];
}

/** One particular across the articles of a story. */
export interface StoryDifference {
  readonly kind: DifferenceKind;
  /** The strongest of any two cells: conflict, then precision, then wording. */
  readonly relation: DifferenceRelation;
  /** As most pairs of its articles are said to be about it. */
  readonly about: string;
  /** What each article prints, in the order of the articles; null where an article is silent. */
  readonly cells: readonly (DifferencePlace | null)[];
  /** How sure it is, from 0 to 1: that of the surest pair. */
  readonly score: number;
}

/** Of one particular. */
type Differences = [Difference, ...Difference[]];

const ranks: Readonly<Record<DifferenceRelation, number>> = { conflict: 0, precision: 1, wording: 2 };

/**
 * The differences of a story as a table: a row a particular, a column an article. Places that are a side of one
 * difference, or overlap in one article under one kind, are of one particular; where a particular has several places in an article, the
 * first one is its cell. Conflicts first, then by first cell. In short steps.
 */
export function* storyDifferences(
  articles: number,
  pairs: readonly PairDifferences[],
): Generator<undefined, readonly StoryDifference[]> {
  const slots = new Slots();
  const entries: { readonly difference: Difference; readonly left: number }[] = [];
  for (const pair of pairs) {
    yield* eachInSteps(pair.differences, stepLength, (difference) => {
      const left = slots.slotOf(pair.left, difference.kind, difference.left);
      slots.join(left, slots.slotOf(pair.right, difference.kind, difference.right));
      entries.push({ difference, left });
    });
  }
  const found = new Map<number, Differences>();
  yield* eachInSteps(entries, stepLength, ({ difference, left }) => {
    const root = slots.rootOf(left);
    const others = found.get(root);
    if (others) others.push(difference);
    else found.set(root, [difference]);
  });
  const rows = yield* flatMapSteps([...found], stepLength, ([root, differences]) => [
    rowOf(differences, slots.cells(root, articles)),
  ]);
  return yield* sortSteps(
    rows,
    (a, b) =>
      ranks[a.relation] - ranks[b.relation] || compareCells(a.cells, b.cells) || (a.kind < b.kind ? -1 : 1),
  );
}

function rowOf(differences: Differences, cells: readonly (DifferencePlace | null)[]): StoryDifference {
  const strongest = differences.reduce((one, other) =>
    ranks[other.relation] < ranks[one.relation] ? other : one,
  );
  return {
    kind: strongest.kind,
    relation: strongest.relation,
    about: mostSaid(differences.map(({ about }) => about)),
    cells,
    score: differences.reduce((highest, { score }) => Math.max(highest, score), 0),
  };
}

/** What most pairs are said to be about; of several such the longest, which says most. */
function mostSaid(abouts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const about of abouts) counts.set(about, (counts.get(about) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([a, times], [b, others]) => others - times || b.length - a.length || (a < b ? -1 : 1),
  );
  return most?.[0] ?? '';
}

interface Slot {
  readonly article: number;
  readonly place: DifferencePlace;
}

/** The places of a story's differences, put together by what they are of (union-find). */
class Slots {
  readonly #slots: Slot[] = [];
  readonly #parents: number[] = [];
  /** Slots by article, kind and sentence. */
  readonly #known = new Map<string, number[]>();
  #members: ReadonlyMap<number, readonly Slot[]> | null = null;

  slotOf(article: number, kind: DifferenceKind, place: DifferencePlace): number {
    const key = `${article} ${kind} ${place.sentence}`;
    const known = this.#known.get(key);
    const same = known?.find((slot) => {
      const other = this.#slots[slot]?.place;
      return other !== undefined && other.start < place.end && other.end > place.start;
    });
    if (same !== undefined) return same;
    const slot = this.#slots.length;
    this.#slots.push({ article, place });
    this.#parents.push(slot);
    if (known) known.push(slot);
    else this.#known.set(key, [slot]);
    return slot;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
    this.#members = null;
  }

  rootOf(slot: number): number {
    let root = slot;
    for (;;) {
      const parent = this.#parents[root] ?? root;
      if (parent === root) return root;
      this.#parents[root] = this.#parents[parent] ?? parent;
      root = parent;
    }
  }

  cells(root: number, articles: number): readonly (DifferencePlace | null)[] {
    const cells: (DifferencePlace | null)[] = Array.from({ length: articles }, () => null);
    for (const { article, place } of this.#membersOf(root)) {
      const before = cells[article];
      if (!before || place.start < before.start) cells[article] = place;
    }
    return cells;
  }

  #membersOf(root: number): readonly Slot[] {
    if (!this.#members) {
      const members = new Map<number, Slot[]>();
      for (const [at, slot] of this.#slots.entries()) {
        const own = this.rootOf(at);
        const others = members.get(own);
        if (others) others.push(slot);
        else members.set(own, [slot]);
      }
      this.#members = members;
    }
    return this.#members.get(root) ?? [];
  }
}

function compareCells(
  a: readonly (DifferencePlace | null)[],
  b: readonly (DifferencePlace | null)[],
): number {
  for (const [at, cell] of a.entries()) {
    const order = (cell?.start ?? Infinity) - (b[at]?.start ?? Infinity);
    if (order !== 0 && !Number.isNaN(order)) return order;
  }
  return 0;
}
