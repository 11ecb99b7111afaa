import type { Alignment, Link } from './comparison';
import { describeLink } from './describeLink';
import { exactLinks } from './exactLinks';
import { linkProbability } from './linkProbability';
import { measuredPairs } from './measuredPairs';
import { movedLinks } from './moved';
import { profile } from './sentenceProfile';
import { wordingKey } from './wording';

/** From this probability on a pair is a link: where precision and recall on judged news are best balanced. */
const leastProbability = 0.33;

/**
 * Links the sentences of two texts: equal ones first, then those that probably state the same. A sentence that stands
 * word for word in the other text has no further link. Yields every few milliseconds of work.
 */
export function* alignSteps(a: readonly string[], b: readonly string[]): Generator<undefined, Alignment> {
  const exact = exactLinks(yield* wordingKeys(a), yield* wordingKeys(b));
  const profiles = yield* profile(a, b);
  const pairs = exact.map((pair) => ({ ...pair, score: 1, exact: true }));
  for (const [at, { left, right, features }] of (yield* measuredPairs(profiles, exact)).entries()) {
    const score = linkProbability(features);
    if (score >= leastProbability) pairs.push({ left, right, score, exact: false });
    if (at % 64 === 0) yield;
  }
  pairs.sort((p, q) => p.left - q.left || p.right - q.right);
  const length = (index: number, side: typeof profiles.left) => side[index]?.words.length ?? 0;
  const moved = movedLinks(
    pairs,
    pairs.map(
      ({ left, right, score }) => score * (1 + length(left, profiles.left) + length(right, profiles.right)),
    ),
  );
  const links: Link[] = [];
  for (const [at, { left, right, score, exact: isExact }] of pairs.entries()) {
    const l = profiles.left[left];
    const r = profiles.right[right];
    if (l && r) links.push({ left, right, moved: moved[at] ?? false, score, ...describeLink(l, r, isExact) });
    yield;
  }
  return {
    links,
    onlyLeft: unlinked(
      a,
      links.map(({ left }) => left),
    ),
    onlyRight: unlinked(
      b,
      links.map(({ right }) => right),
    ),
  };
}

function* wordingKeys(sentences: readonly string[]): Generator<undefined, readonly string[]> {
  const keys: string[] = [];
  for (const sentence of sentences) {
    keys.push(wordingKey(sentence));
    if (keys.length % 64 === 0) yield;
  }
  return keys;
}

function unlinked(sentences: readonly string[], linked: readonly number[]): readonly number[] {
  const known = new Set(linked);
  return [...sentences.keys()].filter((index) => !known.has(index));
}
