import { candidatePairs } from './candidates';
import type { Alignment, Link } from './comparison';
import { exactLinks, type Pair } from './exactLinks';
import { describeLink } from './describeLink';
import { movedLinks } from './moved';
import { profile, wordingKeys, type SentenceProfile } from './sentenceProfile';
import { cosine } from './sparseVector';

interface ScoredPair extends Pair {
  readonly score: number;
  readonly exact: boolean;
}

const leastScore = 0.275;

/**
 * Links the sentences of two texts: equal ones first, then those that a score finds to state the same. A sentence that
 * stands word for word in the other text has no further link. Yields every few milliseconds of work at the latest.
 */
export function* alignSteps(a: readonly string[], b: readonly string[]): Generator<undefined, Alignment> {
  const keysOfA = yield* wordingKeys(a);
  const keysOfB = yield* wordingKeys(b);
  const exact = exactLinks(keysOfA, keysOfB);
  const inA = new Set(exact.map(({ left }) => left));
  const inB = new Set(exact.map(({ right }) => right));
  const { left, right, features } = yield* profile(a, b);
  const open = (profiles: readonly SentenceProfile[], done: ReadonlySet<number>) =>
    profiles.map(({ vector }, index) => (done.has(index) ? null : vector));
  const candidates = yield* candidatePairs(open(left, inA), open(right, inB), features);

  const pairs: ScoredPair[] = exact.map((pair) => ({ ...pair, score: 1, exact: true }));
  for (const pair of candidates) {
    const l = left[pair.left];
    const r = right[pair.right];
    if (!l || !r) continue;
    const score = rounded((cosine(l.vector, r.vector) + cosine(l.grams, r.grams)) / 2);
    if (score >= leastScore) pairs.push({ ...pair, score, exact: false });
  }
  pairs.sort((p, q) => p.left - q.left || p.right - q.right);
  const moved = movedLinks(
    pairs,
    pairs.map(
      ({ score, left: l, right: r }) =>
        score * (1 + (left[l]?.words.length ?? 0) + (right[r]?.words.length ?? 0)),
    ),
  );
  const links: Link[] = [];
  for (const [at, pair] of pairs.entries()) {
    const l = left[pair.left];
    const r = right[pair.right];
    if (!l || !r) continue;
    links.push({
      left: pair.left,
      right: pair.right,
      moved: moved[at] ?? false,
      score: pair.score,
      ...describeLink(l, r, pair.exact),
    });
    yield;
  }
  const linkedA = new Set(links.map((link) => link.left));
  const linkedB = new Set(links.map((link) => link.right));
  return {
    links,
    onlyLeft: [...a.keys()].filter((index) => !linkedA.has(index)),
    onlyRight: [...b.keys()].filter((index) => !linkedB.has(index)),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
