import type { LinkedPair } from '../../alignment/align';
import type { Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import { eachInSteps, filterSteps, Pace, sortSteps } from '../../steps';
import type { Rows } from './rows';
import type { BothQuoted, Quoted, Speech } from './speeches';
import { isSpoken, leastTelling, tells } from './spokenWords';

/** Two utterances of linked sentences that are one in other words. */
export interface RequotedPair {
  readonly left: Speech;
  readonly right: Speech;
  /** Share of the telling words of the one that has fewer which the other has too. */
  readonly score: number;
}

/** How sure it must be that the sentences state the same. */
const leastLinked = 0.3;
/** Fewer words are a phrase that anybody may use. */
const leastWords = 4;
/** So many telling words must be common to both, and this share of those of the one that has fewer. */
const leastShared = 2;
const leastOfFewer = 0.5;
/** An utterance has at most so many times the words of the other: a shorter one is a phrase taken from it. */
const mostTimes = 2.5;
/** Further utterances of a sentence are not looked at. */
const mostOfSentence = 20;
const speechesAStep = 5000;
const pairsAStep = 200;

/**
 * Utterances that linked sentences quote in other words, with no row of common words that tells that they are one: "I had
 * forgotten what a chair feels like" and "I'd forgotten what it is like to sit in a chair". Of each the likest, when it has words that the other
 * article quotes nowhere, for what is quoted there in two parts is not quoted otherwise; or when both have the same words in another order.
 * @param told Utterances of which it is known how the other article quotes them.
 */
export function* requotedPairs(
  quoted: BothQuoted,
  links: readonly LinkedPair[],
  told: ReadonlySet<Speech>,
): Generator<undefined, readonly RequotedPair[]> {
  const [left, right] = [yield* openIn(quoted.left, told), yield* openIn(quoted.right, told)];
  const pace = new Pace(pairsAStep);
  const pairs: (RequotedPair & { readonly shared: number })[] = [];
  for (const link of links) {
    if (link.kind === 'same' || link.score < leastLinked) continue;
    const others = right.get(link.right);
    if (!others) continue;
    for (const one of left.get(link.left) ?? []) {
      for (const other of others) {
        if (pace.isDue(1)) yield;
        if (Math.max(one.count, other.count) > mostTimes * Math.min(one.count, other.count)) continue;
        const [here, there] = [tellingStems(one), tellingStems(other)];
        const shared = countCommon(here, there);
        const score = Math.round((shared / Math.min(here.size, there.size)) * 1e4) / 1e4;
        if (shared < leastShared || score < leastOfFewer) continue;
        if (
          !hasMore(one, other, quoted.right, quoted.rows) &&
          !hasMore(other, one, quoted.left, quoted.rows) &&
          !areReordered(here, there)
        )
          continue;
        pairs.push({ left: one, right: other, score, shared });
      }
    }
  }
  const likeliest = yield* sortSteps(
    pairs,
    (p, q) => q.shared - p.shared || q.score - p.score || placeOf(p) - placeOf(q),
  );
  const taken = new Set<Speech>();
  return yield* filterSteps(likeliest, pairsAStep, ({ left: one, right: other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

/** The same whichever article is on the left. */
function placeOf({ left, right }: RequotedPair): number {
  return left.sentence + right.sentence;
}

/** The utterances that nothing is known of, by their sentences. */
function* openIn(
  { speeches }: Quoted,
  told: ReadonlySet<Speech>,
): Generator<undefined, ReadonlyMap<number, readonly Speech[]>> {
  const open = new Map<number, Speech[]>();
  yield* eachInSteps(speeches, speechesAStep, (speech) => {
    if (told.has(speech) || speech.count < leastWords) return;
    const others = open.get(speech.sentence);
    if (!others) open.set(speech.sentence, [speech]);
    else if (others.length < mostOfSentence) others.push(speech);
  });
  return open;
}

const tellingStems = oncePer(
  (speech: Speech): ReadonlySet<string> => new Set(speech.words.filter(isTelling).map(stemOf)),
);

/** Whether an utterance has telling words that the other lacks and its article quotes nowhere. */
function hasMore(speech: Speech, other: Speech, { words }: Quoted, rows: Rows): boolean {
  const there = tellingStems(other);
  return speech.words.some(
    (word) => isTelling(word) && !there.has(stemOf(word)) && !words.has(rows.keyOf(word)),
  );
}

/** Whether two utterances have the same telling words, in another order. */
function areReordered(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  const there = [...other];
  const here = [...one];
  return here.every((found) => other.has(found)) && here.some((found, at) => found !== there[at]);
}

function isTelling(word: Word): boolean {
  return tells(word) > leastTelling && !isSpoken(word) && !word.form.number;
}

/** "F.B.I." is "FBI". */
function stemOf({ form }: Word): string {
  return form.stem.replaceAll('.', '');
}

function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count++;
  return count;
}
