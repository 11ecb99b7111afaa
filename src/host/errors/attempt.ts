import { isCancellation } from './cancellation';
import { UnreadableError } from '../library/files/unreadable';
import type { Log } from './log';

/**
 * For work that no user started: a hover, a repaint. Errors only go to the log, cancellations nowhere; the answer is then
 * undefined, as it is for a file that is no article.
 */
export async function attempt<T>(log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableError && error.reason !== 'failed') log.debug(error.message);
    else if (!isCancellation(error)) log.error(error instanceof Error ? error : String(error));
    return undefined;
  }
}
