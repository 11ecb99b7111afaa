import { eachInSteps, filterSteps, sortSteps } from '../steps';
import type { Difference, DifferenceRelation } from './difference';

const ranks: Readonly<Record<DifferenceRelation, number>> = { conflict: 0, precision: 1, wording: 2 };
/** What is less sure is not told. */
const leastScore = 0.05;
/** A step is so many differences. */
const stepLength = 1000;
/** Of so many of two sentences none is looked for in another. */
const mostOfTwo = 12;

/**
 * One difference of each pair of values and of each place, the surest, with the sentences in which they stand again; conflicts first,
 * then by place. In short steps.
 */
export function* distinctDifferences(
  found: readonly Difference[],
): Generator<undefined, readonly Difference[]> {
  const sure = yield* filterSteps(found, stepLength, ({ score }) => score >= leastScore);
  const once = yield* withoutParts(yield* onceEachPlace(yield* onceEachPair(sure)));
  return yield* sortSteps(once, (a, b) => ranks[a.relation] - ranks[b.relation] || byPlace(a, b));
}

function* onceEachPair(found: readonly Difference[]): Generator<undefined, readonly Difference[]> {
  const kept = new Map<string, Surest>();
  yield* eachInSteps(yield* sortSteps(found, byPlace), stepLength, (difference) => {
    const { kind, left, right } = difference;
    const key = [kind, left.text.toLowerCase(), right.text.toLowerCase()].join('\u0000');
    const others = kept.get(key);
    if (others) others.add(difference);
    else kept.set(key, new Surest(difference));
  });
  return yield* surestOf(kept.values());
}

/**
 * Of differences of one kind and relation that share a place, the surest, with the sentences of the others; of one source
 * another may be told for each thing that it says.
 */
function* onceEachPlace(found: readonly Difference[]): Generator<undefined, readonly Difference[]> {
  const taken = new Map<string, Surest>();
  const kept: Surest[] = [];
  const surestFirst = yield* sortSteps(found, (a, b) => b.score - a.score || byPlace(a, b));
  yield* eachInSteps(surestFirst, stepLength, (difference) => {
    const { kind, relation, left, right } = difference;
    const keys = [
      `${kind} ${relation} left ${left.start} ${left.end}`,
      `${kind} ${relation} right ${right.start} ${right.end}`,
    ];
    const known =
      kind === 'attribution'
        ? undefined
        : keys.map((key) => taken.get(key)).find((others) => others !== undefined);
    known?.add(difference);
    const surest = known ?? new Surest(difference);
    if (!known) kept.push(surest);
    for (const key of keys) if (!taken.has(key)) taken.set(key, surest);
  });
  return yield* surestOf(kept);
}

/** Of "31-28" and "31-27" the numbers are no difference of their own: what lies in another one of its kind on both sides is left out. */
function* withoutParts(found: readonly Difference[]): Generator<undefined, readonly Difference[]> {
  const bySentences = new Map<string, Difference[]>();
  const keyOf = ({ kind, left, right }: Difference) => `${kind} ${left.sentence} ${right.sentence}`;
  yield* eachInSteps(found, stepLength, (difference) => {
    const others = bySentences.get(keyOf(difference));
    if (others) others.push(difference);
    else bySentences.set(keyOf(difference), [difference]);
  });
  return yield* filterSteps(found, stepLength, (difference) => {
    const others = bySentences.get(keyOf(difference)) ?? [];
    return others.length > mostOfTwo || !others.some((whole) => isPart(difference, whole));
  });
}

function isPart(one: Difference, whole: Difference): boolean {
  return (['left', 'right'] as const).every((side) => {
    const [here, there] = [one[side], whole[side]];
    return (
      here.start >= there.start && here.end <= there.end && there.end - there.start > here.end - here.start
    );
  });
}

/** Differences of one particular. */
class Surest {
  #surest: Difference;
  /** Null as long as it is the only one. */
  #also: Readonly<Record<'left' | 'right', Set<number>>> | null = null;

  constructor(difference: Difference) {
    this.#surest = difference;
  }

  /** Of equally sure ones the first is kept. */
  add(again: Difference): void {
    this.#also ??= { left: sentencesOf(this.#surest, 'left'), right: sentencesOf(this.#surest, 'right') };
    for (const side of ['left', 'right'] as const)
      for (const sentence of sentencesOf(again, side)) this.#also[side].add(sentence);
    if (again.score > this.#surest.score) this.#surest = again;
  }

  /** The surest, with the other sentences of all. */
  *steps(): Generator<undefined, Difference> {
    const surest = this.#surest;
    if (!this.#also) return surest;
    const { left, right } = this.#also;
    left.delete(surest.left.sentence);
    right.delete(surest.right.sentence);
    const inOrder = (a: number, b: number) => a - b;
    return {
      ...surest,
      alsoLeft: yield* sortSteps([...left], inOrder),
      alsoRight: yield* sortSteps([...right], inOrder),
    };
  }
}

function* surestOf(all: Iterable<Surest>): Generator<undefined, readonly Difference[]> {
  const told: Difference[] = [];
  for (const surest of all) {
    told.push(yield* surest.steps());
    if (told.length % stepLength === 0) yield;
  }
  return told;
}

function sentencesOf(difference: Difference, side: 'left' | 'right'): Set<number> {
  return new Set(difference[side === 'left' ? 'alsoLeft' : 'alsoRight']).add(difference[side].sentence);
}

function byPlace(a: Difference, b: Difference): number {
  return (
    a.left.start - b.left.start ||
    a.right.start - b.right.start ||
    a.left.end - b.left.end ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}
