import type { CountedTerms } from './packedTerms';
import type { TermTable } from './termTable';
import type { Weigh } from './weigh';
import { weigher } from './weights';

/** What terms and articles weigh in a library, all that is in it settled, until something changes. */
export class Weighed {
  readonly weigh: Weigh;
  /** By article the square of the length of its vector; 0 where it has not been asked for. */
  readonly #squares: Float64Array;
  #isFilled = false;

  /** In a library of `size` articles, numbered below `end`. */
  constructor(
    private readonly table: TermTable,
    size: number,
    end: number,
  ) {
    this.weigh = weigher(table, size);
    this.#squares = new Float64Array(end);
  }

  /** Works out the squares of all articles, in a fraction of the time that they take one by one. */
  *fillSteps(): Generator<undefined, void> {
    if (this.#isFilled) return;
    const squares = new Float64Array(this.#squares.length);
    yield* this.table.squareSteps(this.weigh, squares);
    this.#squares.set(squares);
    this.#isFilled = true;
  }

  /** The square of the length of the vector of an article, which has these terms. */
  squareOf(article: number, { terms, counts }: CountedTerms): number {
    const known = this.#squares[article] ?? 0;
    if (known > 0) return known;
    let square = 0;
    for (let at = 0; at < terms.length; at += 1) square += this.weigh(terms[at] ?? 0, counts[at] ?? 0) ** 2;
    this.#squares[article] = square;
    return square;
  }
}
