import { chooseLinks, type ProbablePair } from './chooseLinks';
import type { Alignment, Link } from './comparison';
import { describeLink } from './describeLink';
import { exactLinks } from './exactLinks';
import { linkProbability } from './linkProbability';
import { measuredPairs } from './measuredPairs';
import { onHeaviestChain } from './heaviestChain';
import { profile } from './sentenceProfile';
import { wordingKey } from './wording';

/**
 * Links the sentences of two texts: equal ones first, then those that probably state the same. A sentence that stands
 * word for word in the other text has no further link. Yields every few milliseconds of work.
 */
export function* alignSteps(a: readonly string[], b: readonly string[]): Generator<undefined, Alignment> {
  const exact = exactLinks(yield* wordingKeys(a), yield* wordingKeys(b));
  const profiles = yield* profile(a, b, exact);
  const probable: ProbablePair[] = [];
  for (const { left, right, features } of yield* measuredPairs(profiles, exact)) {
    probable.push({ left, right, probability: linkProbability(features) });
    if (probable.length % 64 === 0) yield;
  }
  const chosen = chooseLinks(probable, {
    exact: Math.min(
      new Set(exact.map(({ left }) => left)).size,
      new Set(exact.map(({ right }) => right)).size,
    ),
    size: Math.min(a.length, b.length),
  });
  const pairs = [
    ...exact.map((pair) => ({ ...pair, probability: 1, exact: true })),
    ...chosen.map((pair) => ({ ...pair, exact: false })),
  ].sort((p, q) => p.left - q.left || p.right - q.right);
  const inOrder = onHeaviestChain(
    pairs,
    pairs.map((pair) => orderWeight(pair, a[pair.left] ?? '', b[pair.right] ?? '')),
  );
  const links: Link[] = [];
  for (const [at, { left, right, probability, exact: isExact }] of pairs.entries()) {
    const l = profiles.left[left];
    const r = profiles.right[right];
    if (l && r)
      links.push({ left, right, moved: !inOrder[at], score: probability, ...describeLink(l, r, isExact) });
    yield;
  }
  return {
    links,
    onlyLeft: unlinked(a, new Set(links.map(({ left }) => left))),
    onlyRight: unlinked(b, new Set(links.map(({ right }) => right))),
  };
}

/**
 * Strong links between long sentences set the order. What their texts add is too little to matter but for a tie, which
 * is so decided in the same way when the texts are swapped.
 */
function orderWeight({ probability }: ProbablePair, left: string, right: string): number {
  return probability * (1 + left.length + right.length) + (checksum(left) + checksum(right)) / 8;
}

/** From 0 to 1. */
function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) & 0xffff;
  return sum / 0x10000;
}

function* wordingKeys(sentences: readonly string[]): Generator<undefined, readonly string[]> {
  const keys: string[] = [];
  for (const sentence of sentences) {
    keys.push(wordingKey(sentence));
    if (keys.length % 64 === 0) yield;
  }
  return keys;
}

function unlinked(sentences: readonly string[], linked: ReadonlySet<number>): readonly number[] {
  return [...sentences.keys()].filter((index) => !linked.has(index));
}
