import { readArticleSteps } from '../core/article/readArticle';
import { type IndexedEntry, siblingEntrySteps } from '../core/siblings/siblingEntry';
import { Channel } from '../protocol/channel';
import type { Port } from '../protocol/port';
import { readingContract, readingEvents } from '../protocol/readingContract';
import { inTurn } from './inTurn';
import { inSlices, type NextTurn } from './slices';

/** Answers what the contract of reading lets be asked. */
export function serveReading(port: Port, nextTurn: NextTurn): void {
  const turn = inTurn();
  new Channel({
    port,
    incoming: readingContract,
    handlers: {
      requests: {
        read: ({ language, articles }, token) =>
          turn(() => inSlices(entriesOf(articles, language), nextTurn, token)),
      },
      events: {},
    },
    outgoing: readingEvents,
    // Who asks is told by its own side.
    onProblem: () => undefined,
  });
}

function* entriesOf(
  articles: readonly { readonly id: string; readonly text: string }[],
  language: string,
): Generator<undefined, (IndexedEntry | null)[]> {
  const entries: (IndexedEntry | null)[] = [];
  for (const { id, text } of articles) {
    try {
      const article = yield* readArticleSteps(text, { language, name: id });
      const { terms, counts, sentences, edges, day, holdsMany } = yield* siblingEntrySteps(article);
      entries.push({ terms, counts, sentences, edges, day, holdsMany });
    } catch {
      // Whoever asks reads it again, and tells why that failed.
      entries.push(null);
    }
    yield;
  }
  return entries;
}
