/** Goes through a stepwise computation at once. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
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
