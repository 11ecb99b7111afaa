import type { Article, BlockKind } from '../article/article';

/** What is folded away on the page. */
const folded: ReadonlySet<BlockKind> = new Set(['furniture', 'comment', 'credit']);

/** The article's plain view with furniture, comments and credits blanked out, so that offsets stay those of the article. */
export function namedText({ plain: text, blocks }: Article): string {
  let named = '';
  let end = 0;
  for (const block of blocks) {
    if (!folded.has(block.kind)) continue;
    named += text.slice(end, block.start) + text.slice(block.start, block.end).replace(/[^\r\n]/g, ' ');
    end = block.end;
  }
  return named + text.slice(end);
}
