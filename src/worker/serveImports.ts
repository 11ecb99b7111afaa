import {
  importArticle,
  importClipboard,
  importDocuments,
  type ImportedArticle,
} from '../core/import/importArticle';
import type { Decode } from '../core/import/htmlCharset';
import { ImportFailure } from '../core/import/messages';
import { Channel } from '../protocol/channel';
import {
  type DocumentsAnswer,
  type ImportAnswer,
  importContract,
  importEvents,
} from '../protocol/importContract';
import type { Port } from '../protocol/port';

/** Answers what the contract of imports lets be asked. */
export function serveImports(port: Port, decode: Decode): void {
  new Channel({
    port,
    incoming: importContract,
    handlers: {
      requests: {
        file: ({ name, bytes }) => answerOf(() => importArticle(bytes, { name, decode })),
        documents: ({ name, bytes }) => documentsOf(() => importDocuments(bytes, { name, decode })),
        clipboard: ({ text }) => answerOf(() => importClipboard(text)),
      },
      events: {},
    },
    outgoing: importEvents,
    // Who asks is told by its own side.
    onProblem: () => undefined,
  });
}

async function documentsOf(make: () => ReturnType<typeof importDocuments>): Promise<DocumentsAnswer> {
  try {
    const { documents, notes } = await make();
    return { documents: documents.map(told), notes: [...notes] };
  } catch (error) {
    if (error instanceof ImportFailure) return { documents: [told(error)], notes: [] };
    throw error;
  }
}

async function answerOf(make: () => ImportedArticle | Promise<ImportedArticle>): Promise<ImportAnswer> {
  try {
    return told(await make());
  } catch (error) {
    if (error instanceof ImportFailure) return told(error);
    throw error;
  }
}

function told(made: ImportedArticle | ImportFailure): ImportAnswer {
  if (made instanceof ImportFailure) return { kind: 'failure', note: made.note };
  return { kind: 'article', text: made.text, title: made.head.title, notes: [...made.notes] };
}
