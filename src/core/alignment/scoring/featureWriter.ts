/** Writes the features of a pair one after the other. */
export class FeatureWriter {
  #at: number;

  /** @param from Where the first goes. */
  constructor(
    private readonly into: Float64Array,
    from: number,
  ) {
    this.#at = from;
  }

  write(value: number): void {
    this.into[this.#at++] = value;
  }

  /** What is measured of either sentence, the lesser first, so that it does not tell left from right. */
  writeBoth(one: number, other: number): void {
    this.write(Math.min(one, other));
    this.write(Math.max(one, other));
  }
}
