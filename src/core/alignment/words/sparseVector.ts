import { float64Arena, int32Arena } from './arena';

/** Distinct features of one sentence with weights of unit length (all zero when there is no feature). */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Gives each distinct feature a number and counts in how many sentences it is. */
export class FeatureTable {
  readonly #ids = new Map<string, number>();
  readonly #frequency: number[] = [];
  /** How often each feature is in the sentence at hand; all zero between sentences. */
  readonly #here: number[] = [];
  readonly #idArena = int32Arena();
  readonly #weightArena = float64Arena();
  #sentences = 0;

  get size(): number {
    return this.#frequency.length;
  }

  /** All features, in the order of their numbers. */
  get features(): Iterable<string> {
    return this.#ids.keys();
  }

  /** The number of a feature that is in the table. */
  find(feature: string): number | undefined {
    return this.#ids.get(feature);
  }

  /** The number of a feature, a new one for a new feature. */
  idOf(feature: string): number {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(feature, id);
      this.#frequency.push(0);
      this.#here.push(0);
    }
    return id;
  }

  /**
   * Takes in a sentence, given as the numbers of its features. Its weights are counts until `weigh`, when all sentences
   * are in.
   * @param times How often the sentence stands in the texts.
   */
  add(sequence: readonly number[] | Int32Array, times: number): SparseVector {
    const here = this.#here;
    let distinct = 0;
    for (const id of sequence) {
      const count = here[id] ?? 0;
      if (count === 0) distinct++;
      here[id] = count + 1;
    }
    const ids = this.#idArena.take(distinct);
    const weights = this.#weightArena.take(distinct);
    let next = 0;
    for (let at = 0; next < distinct; at++) {
      const id = sequence[at] ?? 0;
      const count = here[id] ?? 0;
      if (count === 0) continue;
      ids[next] = id;
      weights[next++] = count;
      here[id] = 0;
      this.#frequency[id] = (this.#frequency[id] ?? 0) + times;
    }
    this.#sentences += times;
    return { ids, weights };
  }

  /** How much each feature tells: its inverse sentence frequency, smoothed so that it is never zero. */
  rarities(): Float64Array {
    // To fill an array from a function takes several times as long.
    const rarities = new Float64Array(this.size);
    for (let id = 0; id < rarities.length; id += 1)
      rarities[id] = Math.log((1 + this.#sentences) / (1 + (this.#frequency[id] ?? 0))) + 1;
    return rarities;
  }
}

/** Turns the counts of a sentence into TF-IDF with sublinear term frequency (Salton and Buckley 1988). */
export function weigh({ ids, weights }: SparseVector, rarities: Float64Array): void {
  let square = 0;
  for (let at = 0; at < ids.length; at++) {
    const count = weights[at] ?? 0;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarities[ids[at] ?? 0] ?? 0);
    weights[at] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
}

/** Takes the cosine of one vector with many others. */
export class VectorMeter {
  /** The vector at hand, laid out in full. */
  readonly #weights: Float64Array;
  #laidOut: SparseVector | null = null;

  /** @param features How many features there are. */
  constructor(features: number) {
    this.#weights = new Float64Array(features);
  }

  /** From 0 to 1; quickest when `a` stays the same. */
  cosine(a: SparseVector, b: SparseVector): number {
    if (a !== this.#laidOut) this.#layOut(a);
    const { ids, weights } = b;
    let sum = 0;
    for (let at = 0; at < ids.length; at++) sum += (this.#weights[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return Math.min(1, sum);
  }

  #layOut(vector: SparseVector): void {
    if (this.#laidOut) for (const id of this.#laidOut.ids) this.#weights[id] = 0;
    for (let at = 0; at < vector.ids.length; at++)
      this.#weights[vector.ids[at] ?? 0] = vector.weights[at] ?? 0;
    this.#laidOut = vector;
  }
}
