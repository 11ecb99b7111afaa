import { plainText } from '../../plain/plainText';
import { formatOf } from '../format';
import { piecesOf } from '../pieces';
import { htmlLayout } from './html';
import type { Layout } from './layout';
import { markdownLayout } from './markdown';

/** More Markdown than this is read as text. */
const mostMarkdown = 1 << 19;
/** A table of versions is no table of figures. */
const versions = /^\|?\s*version\s+\d+\s*\|\s*version\s+\d+\b/im;

/** How a file is laid out. @param name Its name or address, if it has one. */
export function layoutOf(text: string, name: string | null): Layout {
  switch (formatOf(text, name)) {
    case 'html':
      return htmlLayout(text);
    case 'markdown':
      return text.length > mostMarkdown || versions.test(text) ? textLayout(text) : markdownLayout(text);
    case 'text':
      return textLayout(text);
  }
}

function textLayout(text: string): Layout {
  const plain = plainText(text);
  return { plain, pieces: piecesOf(text, plain), findings: [], first: [], otherwise: [], language: null };
}
