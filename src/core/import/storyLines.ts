import type { Article, BlockKind } from '../article/article';
import { endsAsSentence } from '../article/prose';
import { legible } from '../plain/legible';
import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';
import type { PageLine, PageLines } from './pageLines';

/** What a site puts around a story, and what readers say of it. */
const ofSite: ReadonlySet<BlockKind> = new Set(['furniture', 'comment']);
const ofHead: ReadonlySet<BlockKind> = new Set(['byline', 'date', 'furniture']);

/** A block that is kept, or a line that stands in place of blocks. */
interface Kept extends Span {
  readonly kind: BlockKind;
  /** What it says, where its blocks do not tell. */
  readonly text?: string;
  /** The number of the item that it begins. */
  readonly label?: string;
}

/**
 * The lines of the story that an article tells: each paragraph, item, row of a table, caption, sub-head and note one. What the head
 * of an imported file says is left out, and of a page what belongs to its site.
 */
export function storyLines(
  article: Article,
  { isPage, lines }: { readonly isPage: boolean; readonly lines: PageLines | null },
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
  const rows = new InOrder(lines?.rows ?? []);
  const labels = new InOrder(lines?.labels ?? []);
  const kept: Kept[] = [];
  let told = 0;
  for (const block of article.blocks) {
    for (let row = rows.before(block.end); row; row = rows.before(block.end)) {
      kept.push({ ...row, kind: 'paragraph' });
      told = row.end;
    }
    if (block.start < told || !isKept(block)) continue;
    const label = labels.at(block.start)?.text;
    kept.push(label === undefined ? block : { ...block, label });
  }
  return joinedLines(article, kept);
}

/** Lines that are taken from the first to the last. */
class InOrder {
  #next = 0;

  constructor(private readonly lines: readonly PageLine[]) {}

  /** The next line, if it begins before a place. */
  before(place: number): PageLine | null {
    const line = this.lines[this.#next];
    if (!line || line.start >= place) return null;
    this.#next += 1;
    return line;
  }

  /** The line that a place is in, once. */
  at(place: number): PageLine | null {
    while ((this.lines[this.#next]?.end ?? Infinity) <= place) this.#next += 1;
    return this.before(place + 1);
  }
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
  for (const { start, end, kind, text, label } of kept) {
    const says = text ?? `${label === undefined ? '' : `${label} `}${legible(plain.slice(start, end))}`;
    const line = oneLine(says);
    if (line === '') continue;
    const [before = '', behind = ''] = [/^\s*/.exec(says)?.[0], /\s*$/.exec(says)?.[0]];
    const above = lines.at(-1);
    if (last && above !== undefined && text === undefined) {
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
