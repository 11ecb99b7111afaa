import { append } from './append';

/** Goes through a stepwise computation at once. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Visits each item in order; a step is so many of them. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  stepLength: number,
  visit: (item: Item, index: number) => void,
): Generator<undefined, void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    if (++index % stepLength === 0) yield;
  }
}

/** `items.flatMap(made)`; a step is so many items. */
export function* flatMapSteps<Item, Made>(
  items: readonly Item[],
  stepLength: number,
  made: (item: Item, index: number) => readonly Made[],
): Generator<undefined, Made[]> {
  const all: Made[] = [];
  // Without iterators: lists are mostly short, and of most items nothing is made.
  for (let index = 0; index < items.length; index += 1) {
    const some = made(items[index] as Item, index);
    if (some.length > 0) append(all, some);
    if ((index + 1) % stepLength === 0) yield;
  }
  return all;
}

/** `items.filter(isKept)`; a step is so many items. */
export function* filterSteps<Item>(
  items: Iterable<Item>,
  stepLength: number,
  isKept: (item: Item) => boolean,
): Generator<undefined, Item[]> {
  const kept: Item[] = [];
  yield* eachInSteps(items, stepLength, (item) => {
    if (isKept(item)) kept.push(item);
  });
  return kept;
}

/** Tells when so much has been done that a step should end, where some of what is done takes far longer than the rest. */
export class Pace {
  #done = 0;

  constructor(private readonly most: number) {}

  isDue(work: number): boolean {
    this.#done += work;
    if (this.#done < this.most) return false;
    this.#done = 0;
    return true;
  }
}

/** So many items are put in order at once, and so many that are in order are merged in a step. */
const sortedInStep = 2000;
const mergedInStep = 10_000;
/** So many are joined that are in order in the time that it takes to merge one. */
const joinedAsMerged = 8;

/** `items.toSorted(compare)` in steps of a few milliseconds. */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<undefined, readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += sortedInStep) {
    if (from > 0) yield;
    runs.push(items.slice(from, from + sortedInStep).sort(compare));
  }
  const pace = new Pace(mergedInStep);
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeSteps(runs[at] ?? [], runs[at + 1] ?? [], compare, pace));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** All of two lists that are in order; of equal ones those of the first come first. */
function* mergeSteps<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pace: Pace,
): Generator<undefined, readonly Item[]> {
  // Much that is put in order has long stretches in order.
  if (second.length === 0 || compare(first[first.length - 1] as Item, second[0] as Item) <= 0) {
    if (pace.isDue((first.length + second.length) / joinedAsMerged)) yield;
    return first.concat(second);
  }
  const merged: Item[] = [];
  let at = 0;
  for (const item of second) {
    for (; at < first.length && compare(first[at] as Item, item) <= 0; at += 1) {
      merged.push(first[at] as Item);
      if (pace.isDue(1)) yield;
    }
    merged.push(item);
    if (pace.isDue(1)) yield;
  }
  for (; at < first.length; at += 1) {
    merged.push(first[at] as Item);
    if (pace.isDue(1)) yield;
  }
  return merged;
}
