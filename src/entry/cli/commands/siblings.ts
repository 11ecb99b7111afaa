import type { Sibling } from '../../../core/siblings/sibling';
import { type Command, each, expectOperands } from '../command';
import { entriesInFolder, entriesInRows, type EntryRow, indexed, keyOf } from '../entries';
import { textFilesBelow } from '../folder';
import { type BadRow, type Id, isBadRow } from '../rows';

interface SiblingsAnswer {
  readonly id: Id;
  readonly siblings: readonly (Omit<Sibling, 'id'> & { readonly id: Id })[];
}

/** Siblings of each article among the others. */
function* rank(
  rows: readonly (EntryRow | BadRow)[],
  limit: number,
): Generator<SiblingsAnswer | BadRow, void> {
  const { index, byKey } = indexed(rows);
  for (const [row, answer] of rows.entries()) {
    if (isBadRow(answer)) {
      yield answer;
      continue;
    }
    const siblings = index.nearest(answer.entry, limit, keyOf(answer.id, row));
    yield {
      id: answer.id,
      siblings: siblings.map((sibling) => ({ ...sibling, id: byKey.get(sibling.id)?.id ?? null })),
    };
  }
}

function readable(answer: SiblingsAnswer | BadRow): string {
  if (isBadRow(answer)) return `${answer.id ?? ''}: ${answer.error}`;
  const siblings = answer.siblings.map(({ id, score, why }) => {
    const reasons = [
      ...(why.sharedSentences > 0 ? [counted(why.sharedSentences, 'same sentence')] : []),
      ...(why.dayGap === null ? [] : [why.dayGap === 0 ? 'same day' : `${counted(why.dayGap, 'day')} apart`]),
      [...why.names, ...why.terms].slice(0, 6).join(', '),
    ];
    return `  ${score.toFixed(2)}  ${id ?? ''}  (${reasons.join('; ')})`;
  });
  return [String(answer.id ?? ''), ...(siblings.length > 0 ? siblings : ['  no sibling'])].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export const siblings: Command = {
  name: 'siblings',
  forms: [
    { operands: 'DIR', does: 'for each text file below DIR, the others that tell the same story' },
    { operands: '--jsonl FILE', does: 'the same for rows {"id", "text", "title"?, "date"?}' },
  ],
  run: (operands, options) => {
    const { jsonl, limit, input } = options;
    const [folder = ''] = expectOperands(operands, jsonl === undefined ? 1 : 0);
    if (jsonl !== undefined) return each(options, rank(entriesInRows(jsonl, input), limit), readable);
    const { files, ...told } = textFilesBelow(folder);
    return each(options, rank(entriesInFolder(folder, files), limit), readable, told);
  },
};
