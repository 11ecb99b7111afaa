import type { Article } from '../article/article';
import { isLabel } from '../article/lines/labelLine';
import { htmlParts, type Part, type Region } from '../article/markup/htmlParts';
import { legible } from '../plain/legible';
import { finish } from '../steps';
import type { Span } from '../text/span';

/** Of the text of a cell, how much may be links before it is a menu. */
const mostLinked = 0.5;
/** A table with fewer cells only lays something out. */
const leastCells = 4;

/**
 * The cells of tables that stand in a story, or below it with nothing between but what belongs to it: figures are in them.
 * In order.
 */
export function tableCells(article: Article): readonly Span[] {
  const parts = finish(htmlParts(article.text)).parts;
  const story = new Set(article.sentences.map(({ block }) => block));
  let at = 0;
  const told = parts.map((part) => {
    while ((article.blocks[at]?.end ?? Infinity) <= part.start) at += 1;
    for (let block = at; (article.blocks[block]?.start ?? Infinity) < part.end; block += 1)
      if (story.has(block)) return true;
    return false;
  });
  const first = told.indexOf(true);
  const last = told.lastIndexOf(true);
  if (first < 0) return [];
  const sizes = new Map<Region, number>();
  for (const { region } of parts)
    if (region?.kind === 'table') sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const isOfData = ({ region, linked, length, start, end }: Part): boolean =>
    region !== null &&
    (sizes.get(region) ?? 0) >= leastCells &&
    isInTable(region) &&
    linked <= length * mostLinked &&
    !isLabel(legible(article.plain.slice(start, end)).trim());
  const cells: Span[] = [];
  for (const [index, part] of parts.entries()) {
    if (index < first || told[index]) continue;
    const isCell = isOfData(part);
    if (isCell) cells.push(part);
    else if (index > last) break;
  }
  return cells;
}

/** Whether a table is all that makes a site's of a part. */
function isInTable(region: Region): boolean {
  for (let around: Region | null = region; around; around = around.parent)
    if (around.kind === 'furniture' || around.kind === 'comment') return false;
  return true;
}
