// An article's blocks in the order in which a reader meets them: paragraphs, quiet lines and folded stretches.
import { append } from '../../core/append';
import type { Block, BlockKind } from '../../core/article/article';
import { legible } from '../../core/plain/legible';
import type { Span } from '../../core/text/span';
import type { ArticleView } from '../../protocol/shapes';
import { few } from '../descriptions';
import { furnitureName } from './furnitureName';

export type ParagraphRole = 'paragraph' | 'caption' | 'quote';
export type LineRole = 'headline' | 'byline' | 'dateline' | 'date' | 'crosshead' | 'correction';
export type FoldKind = 'furniture' | 'comment' | 'credit' | 'otherVersion' | 'tableMarks';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** What stands before the first sentence on its line: a dateline, or the time code and the speaker of a transcript. */
  readonly lead: Span | null;
  /** Indices of its sentences. */
  readonly sentences: readonly number[];
  /** Whether its sentences belong to one of the page's versions, and the page does not tell to which. */
  readonly uncertain: boolean;
  /** Whether it goes on with the paragraph before it, which was cut because of its length. */
  readonly continued: boolean;
}

export interface QuietLine {
  readonly type: 'line';
  readonly role: LineRole;
  readonly parts: Span[];
}

export interface Fold {
  readonly type: 'fold';
  readonly kind: FoldKind;
  readonly label: string;
  readonly parts: Span[];
}

/** Something that the page says about what follows. */
export interface Remark {
  readonly type: 'remark';
  readonly text: string;
}

export type Item = Paragraph | QuietLine | Fold | Remark;

/** More text than this in one paragraph goes on in a second one, so that the browser can lay out what is in view alone. */
const longParagraph = 4000;

const wordCharacter = /[\p{L}\p{N}]/u;
const commentNumber = /^\s*\d+[.)]\s/u;

/** Every block of the article once, without those that say nothing. The headline goes into the pane's head when that shows the same words. */
export function flow(article: ArticleView): Item[] {
  const { plain, blocks } = article;
  const byBlock = sentencesByBlock(article);
  const items: Item[] = [];
  const tableMarks: Span[] = [];
  let lead = null as Span | null;

  for (const [index, block] of blocks.entries()) {
    if (legible(plain.slice(block.start, block.end)).trim() === '') continue;
    const fold = foldKind(article, block, byBlock.has(index));
    if (fold !== null) {
      if (fold === 'furniture' && isTableMark(article, block)) tableMarks.push(block);
      else addFolded(items, fold, block);
      continue;
    }
    switch (block.kind) {
      case 'headline':
        if (legible(plain.slice(block.start, block.end)).trim() !== article.title)
          addLine(items, block.kind, block);
        break;
      case 'dateline':
      case 'byline':
      case 'date':
        if (leadsIn(article, byBlock, index)) lead = { start: lead?.start ?? block.start, end: block.end };
        else addLine(items, block.kind, block);
        break;
      case 'crosshead':
      case 'correction':
        addLine(items, block.kind, block);
        break;
      case 'paragraph':
      case 'caption':
      case 'quote':
        append(items, paragraphs(article, block.kind, lead, byBlock.get(index) ?? []));
        lead = null;
        break;
      case 'credit':
      case 'furniture':
      case 'comment':
        break;
    }
  }
  if (tableMarks.length > 0) items.push({ type: 'fold', kind: 'tableMarks', label: '', parts: tableMarks });
  return remarked(items).map((item) =>
    item.type === 'fold' ? { ...item, label: foldLabel(item, article) } : item,
  );
}

/** Says once, before a run of paragraphs, that they are in one version of the page only. */
function remarked(items: readonly Item[]): Item[] {
  let uncertain = false;
  return items.flatMap((item): Item[] => {
    if (item.type !== 'paragraph') return [item];
    const begins = item.uncertain && !uncertain;
    uncertain = item.uncertain;
    return begins ? [{ type: 'remark', text: 'In one version of the page' }, item] : [item];
  });
}

function sentencesByBlock({ sentences }: ArticleView): Map<number, number[]> {
  const byBlock = new Map<number, number[]>();
  for (const [index, { block }] of sentences.entries()) {
    const list = byBlock.get(block);
    if (list) list.push(index);
    else byBlock.set(block, [index]);
  }
  return byBlock;
}

function foldKind(article: ArticleView, { kind }: Block, hasSentences: boolean): FoldKind | null {
  if (kind === 'furniture' || kind === 'comment' || kind === 'credit') return kind;
  if (isParagraph(kind) && !hasSentences) return article.versions > 0 ? 'otherVersion' : 'furniture';
  return null;
}

/** Bars between cells, and on a page of versions the cell that stands in the next column again. */
function isTableMark({ plain, versions }: ArticleView, { start, end }: Span): boolean {
  return !wordCharacter.test(plain.slice(start, end)) || (versions > 0 && plain.charAt(start) === '|');
}

function isParagraph(kind: BlockKind): kind is ParagraphRole {
  return kind === 'paragraph' || kind === 'caption' || kind === 'quote';
}

/** So many blocks may stand before the first sentence on its line. */
const mostLeads = 3;

function leadsIn(
  { plain, blocks }: ArticleView,
  byBlock: ReadonlyMap<number, readonly number[]>,
  index: number,
): boolean {
  for (let at = index; at < index + mostLeads; at += 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (!block || !next || /[\r\n]/u.test(plain.slice(block.end, next.start))) return false;
    if (isParagraph(next.kind)) return byBlock.has(at + 1);
    if (next.kind !== 'dateline' && next.kind !== 'byline' && next.kind !== 'date') return false;
  }
  return false;
}

function addLine(items: Item[], role: LineRole, part: Span): void {
  const last = items.at(-1);
  if (last?.type === 'line' && last.role === role && role !== 'crosshead' && role !== 'correction')
    last.parts.push(part);
  else items.push({ type: 'line', role, parts: [part] });
}

/** Furniture between two comments (their time stamps, "Reply") folds with them. */
function addFolded(items: Item[], kind: FoldKind, part: Span): void {
  const foldAt = (place: number, of: FoldKind): Fold | null => {
    const item = items.at(place);
    return item?.type === 'fold' && item.kind === of ? item : null;
  };
  const last = foldAt(-1, kind);
  const between = foldAt(-1, 'furniture');
  const before = foldAt(-2, kind);
  if (last) {
    last.parts.push(part);
  } else if (kind === 'comment' && between && before) {
    append(before.parts, between.parts);
    before.parts.push(part);
    items.pop();
  } else {
    items.push({ type: 'fold', kind, label: '', parts: [part] });
  }
}

function paragraphs(
  { sentences }: ArticleView,
  role: ParagraphRole,
  lead: Span | null,
  indices: readonly number[],
): Paragraph[] {
  const made: Paragraph[] = [];
  let current: number[] = [];
  let length = 0;
  const close = () => {
    if (current.length === 0) return;
    const continued = made.length > 0;
    const uncertain = current.every((index) => sentences[index]?.uncertain === true);
    made.push({
      type: 'paragraph',
      role,
      lead: continued ? null : lead,
      sentences: current,
      uncertain,
      continued,
    });
    current = [];
    length = 0;
  };
  for (const index of indices) {
    const sentence = sentences[index];
    if (!sentence) continue;
    if (length > longParagraph) close();
    current.push(index);
    length += sentence.end - sentence.start;
  }
  close();
  return made;
}

const foldNames: Readonly<Record<Exclude<FoldKind, 'comment' | 'furniture'>, string>> = {
  credit: 'Credits',
  otherVersion: 'In one version of the page',
  tableMarks: 'Table marks',
};

function foldLabel({ kind, parts }: Fold, { text, plain, publisher }: ArticleView): string {
  const slices = parts.map(({ start, end }) => legible(plain.slice(start, end)));
  if (kind === 'comment') {
    const numbered = slices.filter((slice) => commentNumber.test(slice)).length;
    return few(numbered > 0 ? numbered : parts.length, 'reader comment');
  }
  const lines = slices.flatMap((slice) => slice.split(/[\r\n]/u)).filter((line) => line.trim() !== '');
  const size = kind === 'tableMarks' ? few(parts.length, 'piece') : few(lines.length, 'line');
  const name =
    kind === 'furniture'
      ? furnitureName(
          parts.map(({ start, end }) => text.slice(start, end)),
          publisher,
        )
      : foldNames[kind];
  return `${name}, ${size}`;
}

/** How many characters an item shows, folded. */
export function length(item: Item, article: ArticleView): number {
  switch (item.type) {
    case 'fold':
      return item.label.length;
    case 'remark':
      return item.text.length;
    case 'line':
      return item.parts.reduce((sum, { start, end }) => sum + end - start, 0);
    case 'paragraph':
      return item.sentences.reduce((sum, index) => {
        const sentence = article.sentences[index];
        return sum + (sentence ? sentence.end - sentence.start : 0);
      }, 0);
  }
}
