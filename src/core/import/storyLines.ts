import type { Article, BlockKind } from '../article/article';
import { endsAsSentence } from '../article/prose';
import { legible } from '../plain/legible';
import type { Span } from '../text/span';

/** What a site puts around a story, and what readers say of it. */
const ofSite: ReadonlySet<BlockKind> = new Set(['furniture', 'comment']);
const ofHead: ReadonlySet<BlockKind> = new Set(['byline', 'date', 'furniture']);

/** A block that is kept, or a part of one. */
interface Kept extends Span {
  readonly kind: BlockKind;
}

/**
 * The lines of the story that an article tells: each paragraph, item, cell, caption, sub-head and note one. What the head of
 * an imported file says is left out, and of a page what belongs to its site.
 * @param cells What tables of the story hold, though it looks like a site's; in order.
 */
export function storyLines(
  article: Article,
  { isPage, cells }: { readonly isPage: boolean; readonly cells: readonly Span[] },
): string[] {
  const evidence = Object.values(article.evidence);
  const first = article.sentences[0]?.start ?? Infinity;
  const isTold = (block: Kept): boolean =>
    ofHead.has(block.kind) && evidence.some(({ start, end }) => start < block.end && end > block.start);
  const isKept = (block: Kept): boolean => {
    if (isTold(block)) return isWithin(article, block);
    if (!isPage) return true;
    return !(block.kind === 'date' && block.start < first) && !ofSite.has(block.kind);
  };
  const kept: Kept[] = [];
  let at = 0;
  for (const block of article.blocks) {
    while ((cells[at]?.end ?? Infinity) <= block.start) at += 1;
    if (isKept(block)) kept.push(block);
    else
      for (let cell = cells[at]; cell && cell.start < block.end; cell = cells[(at += 1)])
        kept.push({ ...cell, kind: 'paragraph' });
  }
  return joinedLines(article, kept);
}

/** Whether a block is part of a line of the story: who reports is often told at the end of a paragraph. */
function isWithin({ plain, blocks, sentences }: Article, block: Kept): boolean {
  const at = blocks.findIndex(({ start }) => start === block.start);
  const above = blocks[at - 1];
  if (!above || block.kind !== 'byline' || !sentences.some((sentence) => sentence.end <= block.start))
    return false;
  return !/[\r\n]/.test(legible(plain.slice(above.end, block.start)));
}

/** Blocks that no line break parts are one line, and so is a sentence that a break inside a paragraph parts. */
function joinedLines({ plain }: Article, kept: readonly Kept[]): string[] {
  const lines: string[] = [];
  let last: { readonly end: number; readonly kind: BlockKind; readonly behind: string } | null = null;
  for (const { start, end, kind } of kept) {
    const says = legible(plain.slice(start, end));
    const line = oneLine(says);
    if (line === '') continue;
    const [before = '', behind = ''] = [/^\s*/.exec(says)?.[0], /\s*$/.exec(says)?.[0]];
    const above = lines.at(-1);
    if (last && above !== undefined) {
      const between = last.behind + legible(plain.slice(last.end, start)) + before;
      const breaks = (between.match(/\r\n|[\r\n\u2028\u2029]/g) ?? []).length;
      const goesOn = breaks === 1 && kind === last.kind && /^\p{Ll}/u.test(line) && !endsAsSentence(above);
      if (breaks === 0 || goesOn) lines[lines.length - 1] = `${above}${/\s/.test(between) ? ' ' : ''}${line}`;
      else lines.push(line);
    } else lines.push(line);
    last = { end, kind, behind };
  }
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
