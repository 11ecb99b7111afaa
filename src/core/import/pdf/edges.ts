import type { Line } from './line';

/** A page as high as it is, with its lines. */
export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Within this share of the height of a page from its edges stand its number and the name of the paper. */
const edge = 0.09;
const pageNumber = /^[-–—\s]*(?:page|seite|p\.|s\.)?\s*\d{1,4}(?:\s*(?:\/|of|von)\s*\d{1,4})?[-–—\s]*$/i;

/** Pages without their numbers and without what stands at the edge of several of them. */
export function withoutRepeated(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly leftOut: number;
} {
  const seen = new Map<string, Set<Page>>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!atEdge(page, line)) continue;
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set<Page>()).add(page));
    }
  }
  let leftOut = 0;
  const kept = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const isRepeated = atEdge(page, line) && (seen.get(keyOf(line))?.size ?? 0) > 1;
      const goes = isRepeated || (atEdge(page, line) && pageNumber.test(line.text));
      if (goes) leftOut += 1;
      return !goes;
    }),
  }));
  return { pages: kept, leftOut };
}

function atEdge({ height }: Page, { y, size }: Line): boolean {
  return y < height * edge || y + size > height * (1 - edge);
}

function keyOf({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
