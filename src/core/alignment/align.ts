import { areVersions, betweenVersions, chooseLinks, type ProbablePair } from './chooseLinks';
import type { Alignment, Link } from './comparison';
import { describeExactLink, describeLink, kindOf } from './marks/describeLink';
import { exactLinks } from './exactLinks';
import { linkProbability } from './scoring/linkProbability';
import { measuredPairs } from './scoring/measuredPairs';
import { onHeaviestChain } from './heaviestChain';
import { isNearCopy } from './nearCopy';
import { mirrored, standInOrder } from './mirror';
import { profile, type SentenceProfile } from './words/sentenceProfile';
import { exactKey } from './exactKey';
import type { ReadSentence } from './words/words';

interface ChosenPair extends ProbablePair {
  readonly exact: boolean;
}

/**
 * Links the sentences of two texts: equal ones first, then those that probably state the same. A sentence that stands
 * word for word in the other text has no further link. For swapped texts the answer is the mirror image. Yields every few
 * milliseconds of work.
 */
export function* alignSteps(a: readonly string[], b: readonly string[]): Generator<undefined, Alignment> {
  return standInOrder(a, b) ? yield* alignInOrder(a, b) : mirrored(yield* alignInOrder(b, a));
}

function* alignInOrder(a: readonly string[], b: readonly string[]): Generator<undefined, Alignment> {
  const keys = new Map<string, string>();
  const exact = exactLinks(yield* exactKeys(a, keys), yield* exactKeys(b, keys));
  yield;
  const settled = new Set(exact.flatMap(({ left, right }) => [a[left] ?? '', b[right] ?? '']));
  const profiles = yield* profile(a, b, settled);
  const size = Math.min(a.length, b.length);
  const versions = areVersions(exact, size);
  const probable: ProbablePair[] = [];
  for (const { left, right, features, isOtherOccasion } of yield* measuredPairs(profiles, exact, versions)) {
    const probability = linkProbability(features);
    const isCopy = versions && isNearCopy(stemsOf(profiles.left[left]), stemsOf(profiles.right[right]));
    if (isCopy) probable.push({ left, right, probability: Math.max(probability, betweenVersions) });
    else if (!isOtherOccasion) probable.push({ left, right, probability });
    if (probable.length % 64 === 0) yield;
  }
  const chosen = chooseLinks(probable, { versions, size });
  const pairs: readonly ChosenPair[] = [
    ...exact.map(({ left, right }) => ({ left, right, probability: 1, exact: true })),
    ...chosen.map(({ left, right, probability }) => ({ left, right, probability, exact: false })),
  ].sort((p, q) => p.left - q.left || p.right - q.right);
  yield;
  const inOrder = onHeaviestChain(
    pairs,
    pairs.map((pair) => orderWeight(pair, a[pair.left] ?? '', b[pair.right] ?? '')),
  );
  yield;
  const known = new Map<string, ReadSentence>();
  const read = (text: string): ReadSentence => {
    const sentence = known.get(text) ?? { text, words: profiles.wordsOf(text) };
    known.set(text, sentence);
    return sentence;
  };
  const links: Link[] = [];
  for (const [at, pair] of pairs.entries()) {
    const { left, right, probability } = pair;
    const l = read(a[left] ?? '');
    const r = read(b[right] ?? '');
    const description = pair.exact ? describeExactLink(l, r) : describeLink(l, r, kindOf(pair, profiles));
    links.push({ left, right, moved: !inOrder[at], score: probability, ...description });
    yield;
  }
  return {
    links,
    onlyLeft: unlinked(a, new Set(links.map(({ left }) => left))),
    onlyRight: unlinked(b, new Set(links.map(({ right }) => right))),
  };
}

const noStems = new Int32Array(0);

function stemsOf(sentence: SentenceProfile | null | undefined): Int32Array {
  return sentence?.stems ?? noStems;
}

/**
 * Strong links between long sentences set the order. The text adds just enough to break ties, in the same way when the
 * texts are swapped.
 */
function orderWeight({ probability }: ProbablePair, left: string, right: string): number {
  const there = checksum(right);
  const here = left === right ? there : checksum(left);
  return probability * (1 + left.length + right.length) + (here + there) / 8;
}

/** From 0 to 1. */
function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) & 0xffff;
  return sum / 0x10000;
}

/** @param known Keys by sentence; sentences repeat between two texts. */
function* exactKeys(
  sentences: readonly string[],
  known: Map<string, string>,
): Generator<undefined, readonly string[]> {
  const keys: string[] = [];
  for (const sentence of sentences) {
    let key = known.get(sentence);
    if (key === undefined) {
      key = exactKey(sentence);
      known.set(sentence, key);
    }
    keys.push(key);
    if (keys.length % 64 === 0) yield;
  }
  return keys;
}

function unlinked(sentences: readonly string[], linked: ReadonlySet<number>): readonly number[] {
  return [...sentences.keys()].filter((index) => !linked.has(index));
}
