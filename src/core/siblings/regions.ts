/** One growing array of unsigned 32-bit numbers, given out and taken back in regions whose lengths are powers of two. */
export class Regions {
  #values = new Uint32Array(1 << 12);
  #length = 0;
  /** The first free region by the logarithm of its length, and one; each holds the next. */
  readonly #free = new Uint32Array(32);

  /** All regions; another array after `reserve` and `take`. */
  get values(): Uint32Array {
    return this.#values;
  }

  /** Makes room for so many numbers more. */
  reserve(length: number): void {
    const needed = this.#length + length;
    if (needed <= this.#values.length) return;
    const longer = new Uint32Array(Math.max(needed, Math.ceil(this.#values.length * 1.5)));
    longer.set(this.#values.subarray(0, this.#length));
    this.#values = longer;
  }

  /** Where a region begins that has 2 to the power of `size` numbers. */
  take(size: number): number {
    const free = this.#free[size] ?? 0;
    if (free > 0) {
      this.#free[size] = this.#values[free - 1] ?? 0;
      return free - 1;
    }
    this.reserve(1 << size);
    const region = this.#length;
    this.#length += 1 << size;
    return region;
  }

  giveBack(region: number, size: number): void {
    this.#values[region] = this.#free[size] ?? 0;
    this.#free[size] = region + 1;
  }
}
