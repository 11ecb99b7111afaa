import type { Comparison } from '../alignment/comparison';
import type { SentenceReader } from '../alignment/words/sentenceReader';
import type { StoryReading } from '../stories/storyReading';
import type { ArticleSource } from './source';

interface Kept {
  readonly left: ArticleSource;
  readonly right: ArticleSource;
  readonly comparison: Comparison;
}

/** So many are asked about at the same time: one in each group of editors. */
const mostKept = 4;

/** Comparisons that were made last, and the story that was read last, so that what else is asked about them is known already. */
export class KeptComparisons {
  #kept: readonly Kept[] = [];
  /** What the sentences of the last comparison were read with, until somebody takes it: it is large. */
  #reader: { readonly comparison: Comparison; readonly reader: SentenceReader } | null = null;
  #story: { readonly ids: readonly string[]; readonly reading: StoryReading } | null = null;
  /** Counts what may have made a comparison another one. */
  #generation = 0;

  get generation(): number {
    return this.#generation;
  }

  /** To be called when an article was put or removed. */
  clear(): void {
    this.#kept = [];
    this.#reader = null;
    this.#story = null;
    this.#generation++;
  }

  find(left: ArticleSource, right: ArticleSource): Comparison | null {
    return (
      this.#kept.find((kept) => isSame(kept.left, left) && isSame(kept.right, right))?.comparison ?? null
    );
  }

  /** `generation` is the one in which the comparison was begun. */
  keep(
    left: ArticleSource,
    right: ArticleSource,
    comparison: Comparison,
    reader: SentenceReader,
    generation: number,
  ): void {
    if (generation !== this.#generation) return;
    this.#reader = { comparison, reader };
    this.#kept = [{ left, right, comparison }, ...this.#kept].slice(0, mostKept);
  }

  /** What the sentences of a comparison were read with, once, if it was the last one. */
  takeReader(comparison: Comparison): SentenceReader | undefined {
    if (this.#reader?.comparison !== comparison) return undefined;
    const { reader } = this.#reader;
    this.#reader = null;
    return reader;
  }

  /** The reading of exactly these articles, in this order. */
  findStory(ids: readonly string[]): StoryReading | null {
    const { ids: known = null, reading = null } = this.#story ?? {};
    return known?.length === ids.length && ids.every((id, at) => id === known[at]) ? reading : null;
  }

  keepStory(ids: readonly string[], reading: StoryReading, generation: number): void {
    if (generation === this.#generation) this.#story = { ids, reading };
  }
}

function isSame(one: ArticleSource, other: ArticleSource): boolean {
  return one.id === other.id && one.version === other.version && one.text === other.text;
}
