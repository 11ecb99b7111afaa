/** Distinct features of one sentence, ascending, with weights of unit length (all zero when there is no feature). */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Gives each distinct feature a number and counts in how many sentences it is. */
export class FeatureTable {
  readonly #ids = new Map<string, number>();
  readonly #frequency: number[] = [];
  #sentences = 0;

  get size(): number {
    return this.#frequency.length;
  }

  /** Takes in one sentence: the numbers of its distinct features, ascending, and how often each is in it. */
  add(features: Iterable<string>): { readonly ids: Int32Array; readonly counts: Int32Array } {
    const counts = new Map<number, number>();
    for (const feature of features) {
      let id = this.#ids.get(feature);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(feature, id);
        this.#frequency.push(0);
      }
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    this.#sentences++;
    const ids = Int32Array.from(counts.keys()).sort();
    for (const id of ids) this.#frequency[id] = this.frequency(id) + 1;
    return { ids, counts: ids.map((id) => counts.get(id) ?? 0) };
  }

  /** In how many sentences the feature is. */
  frequency(id: number): number {
    return this.#frequency[id] ?? 0;
  }

  /** How much a feature tells: its inverse sentence frequency, smoothed so that it is never zero. */
  rarity(id: number): number {
    return Math.log((1 + this.#sentences) / (1 + this.frequency(id))) + 1;
  }
}

/** TF-IDF with sublinear term frequency (Salton and Buckley 1988). */
export function weigh({ ids, counts }: ReturnType<FeatureTable['add']>, table: FeatureTable): SparseVector {
  const weights = Float64Array.from(ids, (id, at) => (1 + Math.log(counts[at] ?? 1)) * table.rarity(id));
  let square = 0;
  for (const weight of weights) square += weight * weight;
  if (square > 0) {
    const length = Math.sqrt(square);
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  }
  return { ids, weights };
}

/** Cosine of two vectors, from 0 to 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = (a.ids[i] ?? 0) - (b.ids[j] ?? 0);
    if (difference === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}
