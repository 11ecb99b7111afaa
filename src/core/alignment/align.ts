import { areVersions, betweenVersions, chooseLinks, type ProbablePair } from './chooseLinks';
import type { Alignment, Link } from './comparison';
import { capitalsTellNames, type NamesByCapitals } from './marks/capitals';
import { describeExactLink, describeLink, kindOf } from './marks/describeLink';
import { exactLinks } from './exactLinks';
import { eachInSteps, flatMapSteps, Pace } from '../steps';
import { linkProbability } from './scoring/linkProbability';
import { measuredPairs } from './scoring/measuredPairs';
import { onHeaviestChain } from './heaviestChain';
import { isNearCopy } from './nearCopy';
import { mirrored, standInOrder } from './mirror';
import { profile, type Profiles, type SentenceProfile } from './words/sentenceProfile';
import { SentenceReader } from './words/sentenceReader';

/** A step is so many pairs. */
const stepLength = 1000;
/** So many letters of sentences of which it is told whether they are equal, one counting for some at least. */
const exactInStep = 20_000;
const leastOfSentence = 200;

interface ChosenPair extends ProbablePair {
  readonly exact: boolean;
}

/** Which sentences of two texts are linked, and how surely. */
export type LinkedPair = Pick<Link, 'left' | 'right' | 'kind' | 'score'>;

/**
 * Links the sentences of two texts: equal ones first, then those that probably state the same. A sentence that stands
 * word for word in the other text has no further link. For swapped texts the answer is the mirror image. Yields every few
 * milliseconds of work.
 * @param reader What the sentences are read with; it knows their words afterwards.
 */
export function* alignSteps(
  a: readonly string[],
  b: readonly string[],
  reader = new SentenceReader(),
): Generator<undefined, Alignment> {
  return standInOrder(a, b)
    ? yield* alignInOrder(a, b, reader)
    : yield* mirrored(yield* alignInOrder(b, a, reader));
}

/**
 * The links of `alignSteps`, in their order, without what they look like to a reader: which words differ, why they are
 * linked and whether they are moved. To tell that takes as long as to find them.
 * @param reader What the sentences are read with; one that has read them before saves that time.
 */
export function* linkedPairSteps(
  a: readonly string[],
  b: readonly string[],
  reader: SentenceReader,
): Generator<undefined, readonly LinkedPair[]> {
  const isInOrder = standInOrder(a, b);
  const { pairs, profiles } = isInOrder ? yield* chosenPairs(a, b, reader) : yield* chosenPairs(b, a, reader);
  const linked = pairs.map((pair) => ({
    left: isInOrder ? pair.left : pair.right,
    right: isInOrder ? pair.right : pair.left,
    kind: pair.exact ? ('same' as const) : kindOf(pair, profiles),
    score: pair.probability,
  }));
  return isInOrder ? linked : linked.sort((p, q) => p.left - q.left || p.right - q.right);
}

interface ChosenPairs {
  /** By the left sentence, then by the right one. */
  readonly pairs: readonly ChosenPair[];
  readonly profiles: Profiles;
}

function* chosenPairs(
  a: readonly string[],
  b: readonly string[],
  reader: SentenceReader,
): Generator<undefined, ChosenPairs> {
  const exact = yield* exactLinks(yield* exactKeys(a, reader), yield* exactKeys(b, reader));
  const settled = new Set<string>();
  yield* eachInSteps(exact, stepLength, ({ left, right }) => {
    settled.add(a[left] ?? '').add(b[right] ?? '');
  });
  const profiles = yield* profile(a, b, settled, reader);
  const size = Math.min(a.length, b.length);
  const versions = yield* areVersions(exact, a, b);
  const probable: ProbablePair[] = [];
  for (const { left, right, features, isOtherOccasion } of yield* measuredPairs(profiles, exact, versions)) {
    const probability = linkProbability(features);
    const isCopy = versions && isNearCopy(stemsOf(profiles.left[left]), stemsOf(profiles.right[right]));
    if (isCopy) probable.push({ left, right, probability: Math.max(probability, betweenVersions) });
    else if (!isOtherOccasion) probable.push({ left, right, probability });
    if (probable.length % 64 === 0) yield;
  }
  const chosen = yield* chooseLinks(probable, { versions, size });
  yield;
  const pairs = [
    ...exact.map(({ left, right }) => ({ left, right, probability: 1, exact: true })),
    ...chosen.map(({ left, right, probability }) => ({ left, right, probability, exact: false })),
  ].sort((p, q) => p.left - q.left || p.right - q.right);
  yield;
  return { pairs, profiles };
}

function* alignInOrder(
  a: readonly string[],
  b: readonly string[],
  reader: SentenceReader,
): Generator<undefined, Alignment> {
  const { pairs, profiles } = yield* chosenPairs(a, b, reader);
  const weights = yield* flatMapSteps(pairs, stepLength, (pair) => [
    orderWeight(pair, a[pair.left] ?? '', b[pair.right] ?? ''),
  ]);
  const inOrder = yield* onHeaviestChain(pairs, weights);
  yield;
  const links: Link[] = [];
  const namesBy: NamesByCapitals = { left: capitalsTellNames(a), right: capitalsTellNames(b) };
  const pace = new Pace(exactInStep);
  for (const [at, pair] of pairs.entries()) {
    const { left, right, probability } = pair;
    const l = reader.read(a[left] ?? '');
    const r = reader.read(b[right] ?? '');
    const description = pair.exact
      ? describeExactLink(l, r)
      : describeLink(l, r, kindOf(pair, profiles), namesBy);
    links.push({ left, right, moved: !inOrder[at], score: probability, ...description });
    // To tell which words differ takes longest by far.
    if (pace.isDue(leastOfSentence + l.text.length) || !pair.exact) yield;
  }
  const onlyLeft = unlinked(a, links, 'left');
  yield;
  return { links, onlyLeft, onlyRight: unlinked(b, links, 'right') };
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

function* exactKeys(
  sentences: readonly string[],
  reader: SentenceReader,
): Generator<undefined, readonly string[]> {
  const keys: string[] = [];
  const pace = new Pace(exactInStep);
  for (const sentence of sentences) {
    keys.push(reader.exactKey(sentence));
    if (pace.isDue(Math.max(leastOfSentence, sentence.length))) yield;
  }
  return keys;
}

function unlinked(
  sentences: readonly string[],
  links: readonly Link[],
  side: 'left' | 'right',
): readonly number[] {
  const isLinked = new Uint8Array(sentences.length);
  for (const link of links) isLinked[link[side]] = 1;
  const alone: number[] = [];
  for (const [index, linked] of isLinked.entries()) if (linked === 0) alone.push(index);
  return alone;
}
