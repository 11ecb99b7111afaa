/**
 * Where numbers stand in a list. It is as small as the list, so that the processor has it at hand: to look a number up in room for
 * all that there may be takes longer than what is done with it.
 */
export class Places {
  /** In each slot a number, and its place and one; 0 where there is none. At least three of four are free. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** Of each number once; those below 0 stand nowhere. */
  constructor(numbers: Int32Array) {
    const digits = 34 - Math.clz32(numbers.length);
    this.#shift = 32 - digits;
    this.#slots = new Int32Array(2 << digits);
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      if (number < 0) continue;
      const slot = this.#slotOf(number);
      this.#slots[slot] = number;
      this.#slots[slot + 1] = place + 1;
    }
  }

  /** The place of a number, or -1. */
  of(number: number): number {
    return (this.#slots[this.#slotOf(number) + 1] ?? 0) - 1;
  }

  /** Where the number is, or the free slot where it would go. */
  #slotOf(number: number): number {
    const slots = this.#slots;
    // Knuth's multiplicative hash: numbers that follow each other are spread.
    let slot = 2 * (Math.imul(number, 0x9e3779b1) >>> this.#shift);
    while (slots[slot + 1] !== 0 && slots[slot] !== number) slot = (slot + 2) & (slots.length - 1);
    return slot;
  }
}
