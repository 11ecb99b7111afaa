import type { Comparison } from '../alignment/comparison';
import type { ArticleSource } from './source';

interface Kept {
  readonly left: ArticleSource;
  readonly right: ArticleSource;
  readonly comparison: Comparison;
}

/** So many are asked about at the same time: one in each group of editors. */
const mostKept = 4;

/** Comparisons that were made last, so that what else is asked about a pair needs no second one. */
export class KeptComparisons {
  #kept: readonly Kept[] = [];
  /** Counts what may have made a comparison another one. */
  #generation = 0;

  get generation(): number {
    return this.#generation;
  }

  /** To be called when an article was put or removed. */
  clear(): void {
    this.#kept = [];
    this.#generation++;
  }

  find(left: ArticleSource, right: ArticleSource): Comparison | null {
    return (
      this.#kept.find((kept) => isSame(kept.left, left) && isSame(kept.right, right))?.comparison ?? null
    );
  }

  /** `generation` is the one in which the comparison was begun. */
  keep(left: ArticleSource, right: ArticleSource, comparison: Comparison, generation: number): void {
    if (generation !== this.#generation) return;
    this.#kept = [{ left, right, comparison }, ...this.#kept].slice(0, mostKept);
  }
}

function isSame(one: ArticleSource, other: ArticleSource): boolean {
  return one.id === other.id && one.version === other.version && one.text === other.text;
}
