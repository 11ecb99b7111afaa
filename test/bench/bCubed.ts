/** One that truly belongs to a group and was found in one. */
export interface Assigned {
  readonly truth: string;
  readonly found: string;
}

/** Bagga and Baldwin's B³: how pure, and how whole, the group is in which each one was found. */
export function bCubed(assigned: readonly Assigned[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const count = (of: (one: Assigned) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const one of assigned) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
    return counts;
  };
  const truth = count((one) => one.truth);
  const found = count((one) => one.found);
  const both = count((one) => `${one.truth}\n${one.found}`);
  let precision = 0;
  let recall = 0;
  for (const one of assigned) {
    const shared = both.get(`${one.truth}\n${one.found}`) ?? 0;
    precision += shared / (found.get(one.found) ?? 1) / assigned.length;
    recall += shared / (truth.get(one.truth) ?? 1) / assigned.length;
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall)),
  };
}
