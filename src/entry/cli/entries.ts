import path from 'node:path';
import { dayIn } from '../../core/article/dates/publishedDay';
import { readArticle } from '../../core/article/readArticle';
import { siblingEntry, type SiblingEntry } from '../../core/siblings/siblingEntry';
import { SiblingIndex } from '../../core/siblings/siblingIndex';
import { messageOf } from './failure';
import { readArticleFile } from './readArticleFile';
import { answerRows, type BadRow, type Id, isBadRow, optionalStringOf, stringOf } from './rows';

/** An article as siblings are found by it, and what it is called. */
export interface EntryRow {
  readonly id: Id;
  readonly entry: SiblingEntry;
  readonly title: string | null;
}

/** A folder's text files; ids are paths below it. */
export function entriesInFolder(folder: string, files: readonly string[]): readonly (EntryRow | BadRow)[] {
  return files.map((id) => {
    try {
      const article = readArticleFile(path.join(folder, id));
      return { id, entry: siblingEntry(article), title: article.title };
    } catch (error) {
      return { id, error: messageOf(error) };
    }
  });
}

/** The texts of rows. */
export function entriesInRows(file: string, input: () => string): readonly (EntryRow | BadRow)[] {
  return answerRows(file, input, (row, id) => {
    const title = optionalStringOf(row, 'title');
    const date = optionalStringOf(row, 'date');
    const day = date === null ? null : dayIn(date, 'en', null);
    const given = { ...(title !== null && { title }), ...(day !== null && { date: day }) };
    const article = readArticle(stringOf(row, 'text'), given);
    return { id, entry: siblingEntry(article), title: article.title };
  });
}

/** Articles in an index under keys of their own: rows may share an id, and an id may be a number. */
export function indexed(rows: readonly (EntryRow | BadRow)[]): {
  readonly index: SiblingIndex;
  readonly byKey: ReadonlyMap<string, EntryRow>;
} {
  const index = new SiblingIndex();
  const byKey = new Map<string, EntryRow>();
  for (const [row, answer] of rows.entries()) {
    if (isBadRow(answer)) continue;
    const key = keyOf(answer.id, row);
    byKey.set(key, answer);
    index.put(key, answer.entry);
  }
  return { index, byKey };
}

export function keyOf(id: Id, row: number): string {
  return `${id ?? ''}\u0000${row}`;
}
