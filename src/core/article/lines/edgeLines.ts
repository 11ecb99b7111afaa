import { legible } from '../../plain/legible';
import { mixedHash } from '../../text/hash';
import { collapse } from '../../text/words/normalise';
import type { Article, Block } from '../article';
import { isProse } from '../prose';

/** A line around the story that reads as text, but would be furniture if the outlet's other articles had it, too. */
interface EdgeLine {
  /** Index into the article's blocks. */
  readonly block: number;
  /** A signed 32-bit hash of the outlet and the line. */
  readonly key: number;
}

/**
 * The paragraphs of an article that are a line of their own and no prose, and stand before its first or after its last
 * paragraph of prose. None where the outlet is not known, where there is no prose, or on a page of several versions.
 */
export function edgeLines({
  plain: text,
  publisher,
  blocks,
  versions,
}: Pick<Article, 'plain' | 'publisher' | 'blocks' | 'versions'>): readonly EdgeLine[] {
  if (publisher === null || versions.length > 0) return [];
  const holdsProse = ({ kind, start, end }: Block) =>
    (kind === 'paragraph' || kind === 'quote') && isProse(legible(text.slice(start, end)));
  const first = blocks.findIndex(holdsProse);
  if (first < 0) return [];
  const last = blocks.findLastIndex(holdsProse);
  const lines: EdgeLine[] = [];
  for (const [block, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'paragraph' || (block >= first && block <= last) || !isLine(text, start, end)) continue;
    lines.push({ block, key: mixedHash(`${publisher}\n${collapse(legible(text.slice(start, end)))}`) });
  }
  return lines;
}

/** The article with these lines as furniture, which holds no sentences; itself when it has none of them. */
export function withoutLines(article: Article, isFurniture: (key: number) => boolean): Article {
  const folded = new Set<number>();
  for (const { block, key } of edgeLines(article)) if (isFurniture(key)) folded.add(block);
  if (folded.size === 0) return article;
  return {
    ...article,
    blocks: article.blocks.map((block, index) =>
      folded.has(index) ? { ...block, kind: 'furniture' } : block,
    ),
    sentences: article.sentences.filter(({ block }) => !folded.has(block)),
  };
}

/** Whether nothing else stands on the lines where a stretch begins and ends. */
function isLine(text: string, start: number, end: number): boolean {
  return !lineBreak.test(text.slice(start, end)) && isAtBreak(text, start - 1, -1) && isAtBreak(text, end, 1);
}

/** Whether from here on there is only white space up to the next line break or the end of the text. */
function isAtBreak(text: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (blank.test(text.charAt(at))) at += step;
  return at < 0 || at >= text.length || lineBreak.test(text.charAt(at));
}

const lineBreak = /[\n\r\u2028\u2029]/;
const blank = /[^\S\n\r\u2028\u2029]/;
