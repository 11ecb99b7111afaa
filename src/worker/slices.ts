import type { CancellationToken } from '../protocol/port';

/** How long work may hold the worker before messages (a cancellation, a more urgent question) are let in. */
const sliceMilliseconds = 12;

declare const performance: { now(): number };

export class CancelledError extends Error {
  constructor() {
    super('Cancelled.');
    this.name = 'CancelledError';
  }
}

/** Lets the messages that wait be received. */
export type NextTurn = () => Promise<void>;

/** A way to run a stepwise computation in slices. */
export type StepRunner = <T>(steps: Generator<undefined, T>, token?: CancellationToken) => Promise<T>;

/**
 * Runs a stepwise computation in slices, letting messages in between.
 * @throws CancelledError (as a rejection) soon after the token is cancelled; the steps are closed with it.
 */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  nextTurn: NextTurn,
  token?: CancellationToken,
): Promise<T> {
  let end = performance.now() + sliceMilliseconds;
  for (;;) {
    if (token?.isCancellationRequested) {
      // Returned rather than thrown, which the steps could mistake for an error of their own.
      steps.return(undefined as T);
      throw new CancelledError();
    }
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + sliceMilliseconds;
  }
}
