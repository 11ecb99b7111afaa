import { importArticle, importClipboard, type ImportedArticle } from '../core/import/importArticle';
import type { Decode } from '../core/import/htmlCharset';
import { ImportFailure } from '../core/import/messages';
import { Channel } from '../protocol/channel';
import { type ImportAnswer, importContract, importEvents } from '../protocol/importContract';
import type { Port } from '../protocol/port';

/** Answers what the contract of imports lets be asked. */
export function serveImports(port: Port, decode: Decode): void {
  new Channel({
    port,
    incoming: importContract,
    handlers: {
      requests: {
        file: ({ name, bytes }) => answerOf(() => importArticle(bytes, { name, decode })),
        clipboard: ({ text }) => answerOf(() => importClipboard(text)),
      },
      events: {},
    },
    outgoing: importEvents,
    // Who asks is told by its own side.
    onProblem: () => undefined,
  });
}

async function answerOf(make: () => ImportedArticle | Promise<ImportedArticle>): Promise<ImportAnswer> {
  try {
    const { text, head, notes } = await make();
    return { kind: 'article', text, title: head.title, notes: [...notes] };
  } catch (error) {
    if (error instanceof ImportFailure) return { kind: 'failure', note: error.note };
    throw error;
  }
}
