import type { TermStatistics } from './postings/weights';

/** Pairs of articles that are near each other, as they are stored. */
export interface StoredPairs {
  /** The articles that come first in pairs, each with how many such pairs follow each other. */
  readonly runs: Int32Array;
  /** For each pair the number of the other article, below 2^24, and in the bits above how many sentences are shared. */
  readonly others: Int32Array;
  readonly dots: Float64Array;
}

/** What is known of the neighbours of articles, as it is kept between sessions, by the places of the articles. */
export interface StoredNeighbours extends StoredPairs {
  readonly squares: Float64Array;
  /** Negative where an article was not looked for. */
  readonly drifts: Float64Array;
}

/** Who knows neighbours that are stored with an index. */
export interface NeighboursToStore {
  /** Takes notice of all that has changed in the index, where anything is known. */
  prepareSteps(): Generator<undefined, void>;
  /** What `adopt` takes, by number the new number of each article, or -1; null where nothing is known or something has changed. */
  parts(numbers: Int32Array): StoredNeighbours | null;
  /** Takes over what was stored when the statistics of the index were these, before anything is asked. */
  adopt(stored: StoredNeighbours, statistics: TermStatistics): void;
}
