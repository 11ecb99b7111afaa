/** Distinct features of one sentence, ascending, with weights of unit length (all zero when there is no feature). */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Distinct features of one sentence, ascending, and how often each is in it. */
export interface FeatureCounts {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** Gives each distinct feature a number and counts in how many sentences it is. */
export class FeatureTable {
  readonly #ids = new Map<string, number>();
  readonly #frequency: number[] = [];
  #sentences = 0;

  get size(): number {
    return this.#frequency.length;
  }

  /** All features, each at its number. */
  get features(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** The number of a feature, a new one for a new feature. */
  idOf(feature: string): number {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(feature, id);
      this.#frequency.push(0);
    }
    return id;
  }

  /** Takes in one sentence, given as the numbers of its features. */
  add(sequence: Int32Array): FeatureCounts {
    const sorted = sequence.slice().sort();
    const ids = new Int32Array(sorted.length);
    const counts = new Int32Array(sorted.length);
    let distinct = 0;
    for (const id of sorted) {
      if (distinct > 0 && ids[distinct - 1] === id) {
        counts[distinct - 1] = (counts[distinct - 1] ?? 0) + 1;
        continue;
      }
      ids[distinct] = id;
      counts[distinct++] = 1;
      this.#frequency[id] = this.frequency(id) + 1;
    }
    this.#sentences++;
    return { ids: ids.subarray(0, distinct), counts: counts.subarray(0, distinct) };
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
export function weigh({ ids, counts }: FeatureCounts, table: FeatureTable): SparseVector {
  const weights = new Float64Array(ids.length);
  let square = 0;
  for (let at = 0; at < ids.length; at++) {
    const weight = (1 + Math.log(counts[at] ?? 1)) * table.rarity(ids[at] ?? 0);
    weights[at] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
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
