import type { ImportNote } from './messages';

/** A line of a document that is not HTML, with what its layout tells of it. A line break inside it parts its text. */
export interface DraftLine {
  readonly tag: 'h1' | 'h2' | 'p' | 'figcaption';
  readonly text: string;
}

/** The lines of a document, its language as a BCP 47 tag where it tells it, and what is to be told of it. */
export interface Draft {
  readonly lines: readonly DraftLine[];
  readonly language: string | null;
  readonly notes: readonly ImportNote[];
}

/** How far down the first heading of a document without a title may stand and be its headline. */
const nearTop = 4;

/** The lines as a page of HTML, which is read as any other. */
export function draftHtml({ lines, language }: Draft): string {
  const title = lines.some(({ tag }) => tag === 'h1')
    ? -1
    : lines.slice(0, nearTop).findIndex(({ tag }) => tag === 'h2');
  const body = lines.map(({ tag, text }, index) => element(index === title ? 'h1' : tag, text));
  const lang = language === null ? '' : ` lang="${escaped(language)}"`;
  return `<!doctype html><html${lang}><body>${body.join('\n')}</body></html>`;
}

function element(tag: DraftLine['tag'], text: string): string {
  return `<${tag}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
