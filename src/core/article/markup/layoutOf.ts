import { plainTextSteps } from '../../plain/plainText';
import { formatOf } from '../format';
import { pieceSteps } from '../pieces';
import { htmlLayout } from './html';
import type { Layout } from './layout';
import { markdownLayout } from './markdown';

/** More Markdown than this is read as text. */
const mostMarkdown = 1 << 19;
/** A table of versions is no table of figures. */
const versions = /^\|?\s*version\s+\d+\s*\|\s*version\s+\d+\b/im;

/** How a file is laid out, step by step. @param name Its name or address, if it has one. */
export function* layoutSteps(text: string, name: string | null): Generator<undefined, Layout> {
  const format = formatOf(text, name);
  yield;
  switch (format) {
    case 'html':
      return yield* htmlLayout(text);
    case 'markdown':
      return yield* text.length > mostMarkdown || versions.test(text)
        ? textLayout(text)
        : markdownLayout(text);
    case 'text':
      return yield* textLayout(text);
  }
}

function* textLayout(text: string): Generator<undefined, Layout> {
  const plain = yield* plainTextSteps(text);
  yield;
  const pieces = yield* pieceSteps(text, plain);
  return { plain, pieces, findings: [], first: [], otherwise: [], language: null };
}
