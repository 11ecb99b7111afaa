import path from 'node:path';
import { dayIn } from '../../../core/article/dates/publishedDay';
import { readArticle } from '../../../core/article/readArticle';
import type { Sibling } from '../../../core/siblings/sibling';
import { siblingEntry, type SiblingEntry } from '../../../core/siblings/siblingEntry';
import { SiblingIndex } from '../../../core/siblings/siblingIndex';
import { type Command, expectOperands, many } from '../command';
import { messageOf } from '../failure';
import { textFilesBelow } from '../folder';
import { readArticleFile } from '../readArticleFile';
import { answerRows, type BadRow, type Id, isBadRow, optionalStringOf, stringOf } from '../rows';

interface SiblingsAnswer {
  readonly id: Id;
  readonly siblings: readonly (Omit<Sibling, 'id'> & { readonly id: Id })[];
}

/** Siblings of each of a folder's text files among the others. */
function inFolder(
  folder: string,
  files: readonly string[],
  limit: number,
): readonly (SiblingsAnswer | BadRow)[] {
  const answers = files.map((id) => {
    try {
      return { id, entry: siblingEntry(readArticleFile(path.join(folder, id))) };
    } catch (error) {
      return { id, error: messageOf(error) };
    }
  });
  return rank(answers, limit);
}

/** Siblings of each row's text. */
function inRows(file: string, limit: number): readonly (SiblingsAnswer | BadRow)[] {
  const rows = answerRows(file, (row, id) => {
    const title = optionalStringOf(row, 'title');
    const date = optionalStringOf(row, 'date');
    const day = date === null ? null : dayIn(date, 'en', null);
    const given = { ...(title !== null && { title }), ...(day !== null && { date: day }) };
    return { id, entry: siblingEntry(readArticle(stringOf(row, 'text'), given)) };
  });
  return rank(rows, limit);
}

function rank(
  rows: readonly ({ readonly id: Id; readonly entry: SiblingEntry } | BadRow)[],
  limit: number,
): readonly (SiblingsAnswer | BadRow)[] {
  const index = new SiblingIndex();
  const ids = new Map<string, Id>();
  // Rows may share an id, and an id may be a number.
  const keyOf = (id: Id, row: number) => `${id ?? ''}\u0000${row}`;
  for (const [row, answer] of rows.entries()) {
    if (isBadRow(answer)) continue;
    const key = keyOf(answer.id, row);
    ids.set(key, answer.id);
    index.put(key, answer.entry);
  }
  return rows.map((answer, row) => {
    if (isBadRow(answer)) return answer;
    const siblings = index.nearest(answer.entry, limit, keyOf(answer.id, row));
    return {
      id: answer.id,
      siblings: siblings.map((sibling) => ({ ...sibling, id: ids.get(sibling.id) ?? null })),
    };
  });
}

function readable(answers: readonly (SiblingsAnswer | BadRow)[]): string {
  return answers
    .flatMap((answer) => {
      if (isBadRow(answer)) return [`${answer.id ?? ''}: ${answer.error}`];
      const siblings = answer.siblings.map(({ id, score, why }) => {
        const reasons = [
          ...(why.sharedSentences > 0 ? [`${why.sharedSentences} same sentences`] : []),
          ...(why.dayGap !== null ? [`${why.dayGap} days apart`] : []),
          [...why.names, ...why.terms].slice(0, 6).join(', '),
        ];
        return `  ${score.toFixed(2)}  ${id ?? ''}  (${reasons.join('; ')})`;
      });
      return [String(answer.id ?? ''), ...(siblings.length > 0 ? siblings : ['  no sibling'])];
    })
    .join('\n');
}

export const siblings: Command = {
  name: 'siblings',
  forms: [
    { operands: 'DIR', does: 'for each text file below DIR, the others that tell the same story' },
    { operands: '--jsonl FILE', does: 'the same for rows {"id", "text", "title"?, "date"?}' },
  ],
  run: (operands, options) => {
    const { jsonl, limit } = options;
    const [folder = ''] = expectOperands(operands, jsonl === undefined ? 1 : 0);
    if (jsonl !== undefined) return many(options, inRows(jsonl, limit), readable);
    const { files, warnings } = textFilesBelow(folder);
    return many(options, inFolder(folder, files, limit), readable, warnings);
  },
};
