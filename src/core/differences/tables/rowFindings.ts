import type { SentenceFinding } from '../claims/linkedSentences';
import type { Gathered } from '../claims/gathered';
import { type FigureCell, figureCells, type TableRow } from './tableRows';

/** How sure it is that two figures are of one particular that stand in one row and column of one table. */
const ofOneTable = 0.95;

/**
 * Figures of one row and column that two articles print otherwise in what is the same table: most of the figures that both have are
 * the same.
 */
export function rowFindings(
  ofLeft: Gathered<TableRow>,
  ofRight: Gathered<TableRow>,
): readonly SentenceFinding[] {
  if (ofLeft.size === 0 || ofRight.size === 0) return [];
  const [mine, theirs] = [onceEach(figureCells(ofLeft)), onceEach(figureCells(ofRight))];
  const findings: SentenceFinding[] = [];
  let same = 0;
  for (const [key, left] of mine) {
    const right = theirs.get(key);
    if (!left || left.unit !== right?.unit) continue;
    if (isSame(left, right)) same += 1;
    else
      findings.push({
        kind: 'figure',
        relation: 'conflict',
        about: left.head === '' ? left.name : `${left.name}, ${left.head}`,
        left: { start: left.start, end: left.end },
        right: { start: right.start, end: right.end },
        sentences: { left: left.sentence, right: right.sentence },
        score: ofOneTable,
      });
  }
  return findings.length <= same ? findings : [];
}

/** By row and column, with the empty cells before it; null where several cells have one name. */
function onceEach(cells: readonly FigureCell[]): ReadonlyMap<string, FigureCell | null> {
  const named = new Map<string, FigureCell | null>();
  for (const cell of cells) {
    const key = `${cell.name}\n${cell.head}\n${cell.empty}`.toLowerCase();
    named.set(key, named.has(key) ? null : cell);
  }
  return named;
}

/** Whether two figures are the same, or one the other in round figures. */
function isSame(one: FigureCell, other: FigureCell): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  return (
    Math.abs(one.amount - other.amount) <=
    (one.decimals === other.decimals ? 0 : 0.5 * 10 ** -decimals + 1e-9)
  );
}
