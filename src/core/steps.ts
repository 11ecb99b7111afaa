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
  items: Iterable<Item>,
  stepLength: number,
  made: (item: Item, index: number) => readonly Made[],
): Generator<undefined, Made[]> {
  const all: Made[] = [];
  yield* eachInSteps(items, stepLength, (item, index) => {
    for (const one of made(item, index)) all.push(one);
  });
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
