import path from 'node:path';
import type { Article } from '../../core/article/article';
import { dayIn } from '../../core/article/dates/publishedDay';
import { readArticle } from '../../core/article/readArticle';
import { siblingEntry, type SiblingEntry } from '../../core/siblings/siblingEntry';
import { SiblingIndex } from '../../core/siblings/siblingIndex';
import type { Options } from './command';
import { messageOf } from './failure';
import { readArticleFile } from './readArticleFile';
import { answerRows, type BadRow, type Fields, type Id, isBadRow, optionalStringOf, stringOf } from './rows';

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
      return { id, ...described(article) };
    } catch (error) {
      return { id, error: messageOf(error) };
    }
  });
}

/** The texts of rows. */
export function entriesInRows(file: string, input: Options['input']): readonly (EntryRow | BadRow)[] {
  return Array.from(answerRows(file, input, (row, id) => ({ id, ...described(articleOf(row)) })));
}

/** The article of a row: a title and a date that are given win. Throws a `Failure` when a key does not hold what it should. */
export function articleOf(row: Fields): Article {
  const title = optionalStringOf(row, 'title');
  const date = optionalStringOf(row, 'date');
  const day = date === null ? null : dayIn(date, 'en', null);
  return readArticle(stringOf(row, 'text'), {
    ...(title !== null && { title }),
    ...(day !== null && { date: day }),
  });
}

function described(article: Article): Omit<EntryRow, 'id'> {
  return { entry: siblingEntry(article), title: article.title };
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
