import { type PackedTerms, Unpacker } from './postings/packedTerms';
import type { Weigh } from './postings/weigh';

/** Of each term three values stand one behind the other: its place in the room, what it weighed and what it weighs. */
const valuesOfTerm = 3;

/** Terms that weigh otherwise than they did. */
export interface ChangedTerms {
  /** By number 1 for each. */
  readonly isChanged: Uint8Array;
  /** How many articles hold each, added up. */
  readonly holders: number;
}

/** What has become of the vector of an article. */
interface ChangedVector {
  /** The squared length now, less what it was. */
  readonly squares: number;
  /** The dot product of what it was and what it is, less the squared length that it had. */
  readonly dot: number;
}

/** The terms of articles that weigh otherwise than they did, kept so that dot products are mended by them alone. */
export class ChangedWeights {
  readonly #unpacker = new Unpacker();
  readonly #isChanged: Uint8Array;
  readonly #values: Int32Array;
  #size = 0;
  /** By number of the article. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  /** By number of the term its place in the room, from 1; few have one, so that these stand near each other. */
  readonly #places: Int32Array;
  #placed = 0;
  /** By place what a term of `#one` weighed and weighs, else 0. */
  #room = new Int32Array(0);
  #one = -1;

  /**
   * `isChanged` is 1, by number, for the terms that may weigh otherwise, and `holders` is how many articles hold these, added up;
   * articles are numbered below `articles`.
   */
  constructor(
    { isChanged, holders }: ChangedTerms,
    private readonly then: Weigh,
    private readonly now: Weigh,
    articles: number,
  ) {
    this.#isChanged = isChanged;
    this.#values = new Int32Array(holders * valuesOfTerm);
    this.#begins = new Int32Array(articles);
    this.#ends = new Int32Array(articles);
    this.#places = new Int32Array(isChanged.length);
  }

  /** Takes in an article. */
  add(article: number, packed: PackedTerms): ChangedVector {
    const { terms, counts } = this.#unpacker.unpack(packed);
    this.#begins[article] = this.#size;
    let [squares, dot] = [0, 0];
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (this.#isChanged[number] !== 1) continue;
      const count = counts[at] ?? 0;
      const [then, now] = [this.then(number, count), this.now(number, count)];
      // It counts, too, where it weighs the same here: the other article of a pair may hold it more often.
      this.#write(number, then, now);
      squares += now * now - then * then;
      dot += now * then - then * then;
    }
    this.#ends[article] = this.#size;
    return { squares, dot };
  }

  /**
   * The dot product of two articles, less what it was, once all have been taken in. Takes less time where the first one is the same
   * as the one before.
   */
  dot(one: number, other: number): number {
    if (one !== this.#one) this.#take(one);
    const [values, room] = [this.#values, this.#room];
    const end = this.#ends[other] ?? 0;
    let dot = 0;
    for (let at = this.#begins[other] ?? 0; at < end; at += valuesOfTerm) {
      const place = 2 * (values[at] ?? 0);
      dot += (values[at + 2] ?? 0) * (room[place + 1] ?? 0) - (values[at + 1] ?? 0) * (room[place] ?? 0);
    }
    return dot;
  }

  #take(one: number): void {
    if (this.#room.length < 2 * (this.#placed + 1)) this.#room = new Int32Array(2 * (this.#placed + 1));
    const values = this.#values;
    for (const [article, isTaken] of [
      [this.#one, 0],
      [one, 1],
    ] as const) {
      const end = this.#ends[article] ?? 0;
      for (let at = this.#begins[article] ?? 0; at < end; at += valuesOfTerm) {
        const place = 2 * (values[at] ?? 0);
        this.#room[place] = isTaken * (values[at + 1] ?? 0);
        this.#room[place + 1] = isTaken * (values[at + 2] ?? 0);
      }
    }
    this.#one = one;
  }

  #write(number: number, then: number, now: number): void {
    let place = this.#places[number] ?? 0;
    if (place === 0) this.#places[number] = place = ++this.#placed;
    this.#values[this.#size] = place;
    this.#values[this.#size + 1] = then;
    this.#values[this.#size + 2] = now;
    this.#size += valuesOfTerm;
  }
}
