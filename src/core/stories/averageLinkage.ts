/** What two items have in common, from 0 to 1; of pairs that are not given it is 0. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** Scores are added up as whole numbers, so that the order in which they come decides nothing. */
const grain = 1e9;
/** So many pairs are taken in in a step. */
const edgesInStep = 1 << 12;

/**
 * Groups items so that two groups are joined as long as the mean of the scores between all their members is `least` or more:
 * average linkage (UPGMA, Sokal & Michener 1958), by chains of nearest neighbours (Murtagh 1983), over the pairs that are
 * given alone. As every pair counts in the mean, neither one strong pair nor a chain of weak ones joins two groups. Every item
 * is in one group; members ascend, groups are in the order of their first members. Ties go to the lower item.
 */
export function* averageLinkageSteps(
  size: number,
  edges: readonly Edge[],
  least: number,
): Generator<undefined, readonly (readonly number[])[]> {
  const groups = new Groups(size);
  for (const [at, edge] of edges.entries()) {
    groups.add(edge);
    if (at % edgesInStep === 0) yield;
  }
  const chain: number[] = [];
  const settled: (readonly number[])[] = [];
  for (let first = 0; first < size; first += 1) {
    if (!groups.isOpen(first)) continue;
    chain.push(first);
    while (chain.length > 0) {
      const last = chain.at(-1) ?? first;
      const before = chain.at(-2);
      const nearest = groups.nearest(last, before);
      if (nearest === null || nearest.mean < least) {
        // What is joined elsewhere never comes nearer than the nearer of its parts was.
        settled.push(groups.close(last));
        chain.pop();
      } else if (nearest.group === before) {
        chain.splice(-2);
        const joined = groups.join(last, before);
        if (chain.length === 0) chain.push(joined);
      } else {
        chain.push(nearest.group);
      }
      yield;
    }
  }
  return settled.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Groups by their lowest members. */
class Groups {
  readonly #members: (readonly number[] | null)[];
  /** Sums of the scores between a group and each other that has any in common with it. */
  readonly #sums: Map<number, number>[];

  constructor(size: number) {
    this.#members = Array.from({ length: size }, (_, item) => [item]);
    this.#sums = Array.from({ length: size }, () => new Map<number, number>());
  }

  add({ one, other, score }: Edge): void {
    this.#sums[one]?.set(other, Math.round(score * grain));
    this.#sums[other]?.set(one, Math.round(score * grain));
  }

  isOpen(group: number): boolean {
    return (this.#members[group] ?? null) !== null;
  }

  /** The group with the highest mean, `preferred` before others that are as near. */
  nearest(group: number, preferred: number | undefined): { group: number; mean: number } | null {
    const size = this.#size(group);
    let best: { group: number; mean: number } | null = null;
    for (const [other, sum] of this.#sums[group] ?? []) {
      const mean = sum / grain / (size * this.#size(other));
      const isNearer =
        best === null ||
        mean > best.mean ||
        (mean === best.mean && best.group !== preferred && (other === preferred || other < best.group));
      if (isNearer) best = { group: other, mean };
    }
    return best;
  }

  join(one: number, other: number): number {
    const [kept, gone] = [Math.min(one, other), Math.max(one, other)];
    const members = [...(this.#members[kept] ?? []), ...(this.#members[gone] ?? [])];
    this.#members[kept] = members;
    this.#members[gone] = null;
    const sums = this.#sums[kept] ?? new Map<number, number>();
    for (const [third, sum] of this.#sums[gone] ?? []) {
      const theirs = this.#sums[third];
      theirs?.delete(gone);
      if (third === kept) continue;
      const together = sum + (sums.get(third) ?? 0);
      sums.set(third, together);
      theirs?.set(kept, together);
    }
    this.#sums[gone] = new Map();
    return kept;
  }

  /** Takes a group out; tells its members. */
  close(group: number): readonly number[] {
    const members = this.#members[group] ?? [];
    for (const other of this.#sums[group]?.keys() ?? []) this.#sums[other]?.delete(group);
    this.#sums[group] = new Map();
    this.#members[group] = null;
    return [...members].sort((a, b) => a - b);
  }

  #size(group: number): number {
    return this.#members[group]?.length ?? 0;
  }
}
