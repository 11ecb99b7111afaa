import { TermNumbers } from './terms/termNumbers';
import { type Passage, readTerms, readTermSteps, termStepLength } from './terms/terms';

/**
 * Where the terms of an entry are written, in order: three numbers for each time, its place among the terms and the span of
 * its words. After those of a passage stands its `passageEnd`.
 */
export type WrittenPlaces = Int32Array;

export const passageEnd = -1;
export const numbersEach = 3;

/** Collects where terms are written. */
export class PlaceWriter {
  #numbers = new Int32Array(numbersEach << 10);
  #length = 0;

  get all(): WrittenPlaces {
    return this.#numbers.subarray(0, this.#length);
  }

  /** To be told of each time that a term is written; `passageEnd` for one where a passage ends. */
  add(place: number, start: number, end: number): void {
    if (this.#length === this.#numbers.length) {
      const numbers = this.#numbers;
      this.#numbers = new Int32Array(numbers.length * 2);
      this.#numbers.set(numbers);
    }
    this.#numbers[this.#length] = place;
    this.#numbers[this.#length + 1] = start;
    this.#numbers[this.#length + 2] = end;
    this.#length += numbersEach;
  }

  endPassage({ end }: Passage): void {
    this.add(passageEnd, end, end);
  }
}

/** Where terms are written in passages; these are all that there are. */
export function* writtenPlacesSteps({
  passages,
  terms,
}: {
  readonly passages: readonly Passage[];
  readonly terms: Int32Array;
}): Generator<undefined, WrittenPlaces> {
  /** A term's number is its place. */
  const places = new TermNumbers();
  for (const term of terms) places.numberOf(term);
  const writer = new PlaceWriter();
  const visit = (term: number, start: number, end: number): void => {
    writer.add(places.find(term), start, end);
  };
  let read = 0;
  for (const passage of passages) {
    const length = passage.end - passage.start;
    if (length > termStepLength) yield* readTermSteps(passage, visit);
    else readTerms(passage, visit);
    writer.endPassage(passage);
    read += length;
    if (read < termStepLength) continue;
    read = 0;
    yield;
  }
  return writer.all;
}
