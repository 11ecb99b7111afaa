import type { ReadClaims } from './claimReader';

/**
 * In longer articles chance makes two values near, and somebody who does not comment on one thing speaks of another: of what was
 * found so in articles of more sentences, more was wrong than right.
 */
const mostSentences = 20;

/** Whether two articles are so short that what each tells one of a kind of is most likely one thing. */
export function areShort({ sentences: one }: ReadClaims, { sentences: other }: ReadClaims): boolean {
  return Math.max(one.count, other.count) <= mostSentences;
}
