/** What made the score of a sibling. */
export interface SiblingReason {
  /** The shared terms that weigh most, as written in the article asked about, heaviest first. */
  readonly terms: readonly string[];
  /** Shared names, heaviest first. */
  readonly names: readonly string[];
  /** How many sentences stand in both, word for word. */
  readonly sharedSentences: number;
  /** Days between the two dates; null when one is unknown. */
  readonly dayGap: number | null;
}

/** Another article of the library that tells the same story. */
export interface Sibling {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: SiblingReason;
}
