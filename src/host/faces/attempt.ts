import { isCancellation } from '../cancellation';
import type { Log } from '../log';

/**
 * For work that nobody started by hand: a hover, a repaint. What fails goes to the log alone, and what was cancelled
 * nowhere; the answer is then undefined.
 */
export async function attempt<T>(log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isCancellation(error)) log.error(error instanceof Error ? error : String(error));
    return undefined;
  }
}
