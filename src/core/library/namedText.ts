import type { Article, BlockKind } from '../article/article';

/** What is folded away on the page. */
const folded: ReadonlySet<BlockKind> = new Set(['furniture', 'comment', 'credit']);
/** "[00:12:05]", "1:05", "00:00:02,500 --> 00:00:04,000": where in a recording something is said. */
const timeCode =
  /^[[(<\s]*\p{Nd}{1,2}(?::\p{Nd}{2}){1,2}(?:[.,]\p{Nd}{1,3})?(?:\s*(?:-->|[-–—])\s*\p{Nd}{1,2}(?::\p{Nd}{2}){1,2}(?:[.,]\p{Nd}{1,3})?)?[\])>\s]*$/u;

/**
 * The article's plain view with what names nothing blanked out, so that offsets stay those of the article: time codes and,
 * unless what is folded is to be read too, furniture, comments and credits.
 */
export function namedText({ plain: text, blocks }: Article, readsFolded = false): string {
  let named = '';
  let end = 0;
  for (const { kind, start, end: blockEnd } of blocks) {
    const block = text.slice(start, blockEnd);
    const names = folded.has(kind) ? readsFolded : kind !== 'date' || !timeCode.test(block);
    if (names) continue;
    named += text.slice(end, start) + block.replace(/[^\r\n]/g, ' ');
    end = blockEnd;
  }
  return named + text.slice(end);
}
