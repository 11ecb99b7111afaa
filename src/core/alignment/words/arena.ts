const blockSize = 1 << 15;

/** Cuts many small arrays out of a few large ones, because separate buffers would cost more than their content. */
export class Arena<Numbers extends Int32Array | Float64Array> {
  readonly #allocate: (size: number) => Numbers;
  #block: Numbers;
  #used = 0;

  constructor(allocate: (size: number) => Numbers) {
    this.#allocate = allocate;
    this.#block = allocate(0);
  }

  /** Zeros. */
  take(length: number): Numbers {
    if (this.#used + length > this.#block.length) {
      this.#block = this.#allocate(Math.max(blockSize, length));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += length;
    return this.#block.subarray(from, this.#used) as Numbers;
  }
}

export const int32Arena = () => new Arena((size) => new Int32Array(size));
export const float64Arena = () => new Arena((size) => new Float64Array(size));
