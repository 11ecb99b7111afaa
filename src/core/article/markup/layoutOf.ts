import { plainText } from '../../plain/plainText';
import { formatOf } from '../format';
import { piecesOf } from '../pieces';
import { htmlLayout } from './html';
import type { Layout } from './layout';

/** How a file is laid out. @param name Its name or address, if it has one. */
export function layoutOf(text: string, name: string | null): Layout {
  switch (formatOf(text, name)) {
    case 'html':
      return htmlLayout(text);
    case 'markdown':
    case 'text':
      return textLayout(text);
  }
}

function textLayout(text: string): Layout {
  const plain = plainText(text);
  return { plain, pieces: piecesOf(text, plain), findings: [], first: [], otherwise: [], language: null };
}
