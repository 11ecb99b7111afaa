/** Numbers feature keys from 0, those alone that occur often enough. Open addressing over a power of two. */
export class FeatureNumbers {
  #keys: Int32Array;
  #counts: Uint32Array;
  #used = 0;

  constructor(bits = 22) {
    this.#keys = new Int32Array(1 << bits).fill(-1);
    this.#counts = new Uint32Array(1 << bits);
  }

  count(key: number): void {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = key;
      this.#used++;
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  /** Keys that were counted at least `atLeast` times, in rising order: the number of a key is its index. */
  frequent(atLeast: number): Uint32Array {
    const kept: number[] = [];
    for (const [slot, key] of this.#keys.entries())
      if (key !== -1 && (this.#counts[slot] ?? 0) >= atLeast) kept.push(key);
    const sorted = Uint32Array.from(kept).sort();
    this.#counts.fill(0xffffffff);
    for (const [number, key] of sorted.entries()) this.#counts[this.#slot(key)] = number;
    return sorted;
  }

  /** After `frequent`: the key's number, or -1. */
  numberOf(key: number): number {
    const number = this.#counts[this.#slot(key)] ?? 0xffffffff;
    return number === 0xffffffff ? -1 : number;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(keys.length * 2).fill(-1);
    this.#counts = new Uint32Array(keys.length * 2);
    for (const [old, key] of keys.entries()) {
      if (key === -1) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}
