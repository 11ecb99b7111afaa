import type { Difference, DifferenceKind, DifferencePlace, DifferenceRelation } from './difference';

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
  readonly about: string;
  /** What each article prints, in the order of the articles; null where an article is silent. */
  readonly cells: readonly (DifferencePlace | null)[];
  /** How sure it is, from 0 to 1: that of the surest pair. */
  readonly score: number;
}

const ranks: Readonly<Record<DifferenceRelation, number>> = { conflict: 0, precision: 1, wording: 2 };

/**
 * The differences of a story as a table: a row a particular, a column an article. Places that are a side of one
 * difference, or overlap in one article under one kind, are of one particular; where a particular has several places in an article, the
 * first one is its cell. Conflicts first, then by first cell.
 */
export function storyDifferences(
  articles: number,
  pairs: readonly PairDifferences[],
): readonly StoryDifference[] {
  const slots = new Slots();
  const entries = pairs.flatMap(({ left, right, differences }) =>
    differences.map((difference) => ({
      difference,
      left: slots.slotOf(left, difference.kind, difference.left),
      right: slots.slotOf(right, difference.kind, difference.right),
    })),
  );
  for (const { left, right } of entries) slots.join(left, right);
  const rows = new Map<number, StoryDifference>();
  for (const { difference, left } of entries) {
    const root = slots.rootOf(left);
    const row = rows.get(root);
    const { kind, relation, about, score } = difference;
    if (!row) rows.set(root, { kind, relation, about, score, cells: slots.cells(root, articles) });
    else {
      const isStronger = ranks[relation] < ranks[row.relation];
      rows.set(root, {
        ...row,
        ...(isStronger && { relation, about }),
        score: Math.max(row.score, score),
      });
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      ranks[a.relation] - ranks[b.relation] || compareCells(a.cells, b.cells) || (a.kind < b.kind ? -1 : 1),
  );
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
    const known = this.#known.get(key) ?? [];
    const same = known.find((slot) => {
      const other = this.#slots[slot]?.place;
      return other !== undefined && other.start < place.end && other.end > place.start;
    });
    if (same !== undefined) return same;
    const slot = this.#slots.length;
    this.#slots.push({ article, place });
    this.#parents.push(slot);
    this.#known.set(key, [...known, slot]);
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
