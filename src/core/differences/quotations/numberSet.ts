/** A set of small numbers from 0 on. */
export class NumberSet {
  #flags = new Uint8Array(1 << 10);

  add(number: number): void {
    if (number >= this.#flags.length) {
      const flags = new Uint8Array(2 * Math.max(number, this.#flags.length));
      flags.set(this.#flags);
      this.#flags = flags;
    }
    this.#flags[number] = 1;
  }

  has(number: number): boolean {
    return this.#flags[number] === 1;
  }
}
