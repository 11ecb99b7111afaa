import { legible } from '../plain/legible';
import { plainText } from '../plain/plainText';

/** What stands above the text of an imported article. */
export interface ArticleHead {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * The text of a file that `readArticle` reads back: the head as fields, then the paragraphs, each a line of its own with an
 * empty one above.
 */
export function fileText(head: ArticleHead, paragraphs: readonly string[]): string {
  const { title, publisher, published, byline, url, language } = head;
  const fieldsOf = (name: string, value: string | null): string[] => {
    const line = lineOf(value ?? '');
    return line === '' ? [] : [`${name}: ${line}`];
  };
  const known = [
    ...fieldsOf('Title', title),
    ...fieldsOf('Source', publisher),
    ...fieldsOf('Date', published),
    ...fieldsOf('Author', byline),
    ...fieldsOf('URL', url),
  ];
  // A field alone is not taken for one.
  const fields = known.length === 0 ? [] : [[...known, `Language: ${language}`].join('\n')];
  const lines = paragraphs.map(lineOf).filter((line) => line !== '');
  return `${[...fields, ...lines].join('\n\n')}\n`;
}

/** A text as one line that says the same to a reader of text files. */
function lineOf(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return legible(plainText(line)) === line ? line : line.replace(/&(?=#?\w{1,40};)/g, '&amp;');
}
