import path from 'node:path';
import { alignSentences, compareArticles } from '../../core/alignment/compare';
import type { Article } from '../../core/article/article';
import { dayIn } from '../../core/article/dates/publishedDay';
import { readArticle } from '../../core/article/readArticle';
import { makeCard } from '../../core/entities/card';
import type { MentionSteps } from '../../core/entities/mentions';
import { plainText } from '../../core/plain/plainText';
import { Library } from '../../core/library/library';
import { siblingEntry, type SiblingEntry } from '../../core/siblings/siblingEntry';
import { SiblingIndex } from '../../core/siblings/siblingIndex';
import { finish } from '../../core/steps';
import { Failure, messageOf } from './failure';
import { loadMentionSteps } from './mentionFinder';
import {
  answerRows,
  type BadRow,
  type Fields,
  fieldsOf,
  type Id,
  isBadRow,
  optionalStringOf,
  stringOf,
  stringsOf,
} from './rows';
import {
  type AlignAnswer,
  alignAnswer,
  type CompareAnswer,
  compareAnswer,
  type EntityAnswer,
  entityAnswer,
  type MentionAnswer,
  type MentionsAnswer,
  type ReadAnswer,
  readAnswer,
  type SiblingsAnswer,
} from './shapes';
import { readStandardInput, readTextFile } from './textFile';

/** Reads a file as an article. Throws a `Failure` when it cannot be read or is no text. */
export function readFile(file: string): Article {
  return readArticle(readTextFile(file), { name: file });
}

/** What a file is as an article, and its text. */
export function read(file: string): { readonly answer: ReadAnswer; readonly text: string } {
  const article = readFile(file);
  return { answer: readAnswer(file, article), text: article.text };
}

export function compare(leftFile: string, rightFile: string): CompareAnswer {
  return compareAnswer(leftFile, rightFile, compareArticles(readFile(leftFile), readFile(rightFile)));
}

export function align(): AlignAnswer {
  const input = readStandardInput();
  let given: Fields;
  try {
    given = fieldsOf(JSON.parse(input));
  } catch (error) {
    throw new Failure(`standard input is not {"a": […], "b": […]}: ${messageOf(error)}`, 1);
  }
  return alignAnswer(alignSentences(stringsOf(given, 'a'), stringsOf(given, 'b')));
}

export function alignRows(file: string): readonly (AlignAnswer | BadRow)[] {
  return answerRows(file, (row, id) => ({
    id,
    ...alignAnswer(alignSentences(stringsOf(row, 'a'), stringsOf(row, 'b'))),
  }));
}

export function mentions(): readonly MentionAnswer[] {
  return mentionsIn(readStandardInput(), loadMentionSteps());
}

export function mentionsRows(file: string): readonly (MentionsAnswer | BadRow)[] {
  const find = loadMentionSteps();
  return answerRows(file, (row, id) => ({ id, mentions: mentionsIn(stringOf(row, 'text'), find) }));
}

function mentionsIn(text: string, find: MentionSteps): MentionAnswer[] {
  return finish(find(plainText(text))).map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
  }));
}

/** What text files of a folder name, with all their spellings, descriptions and quotations. */
export function entitiesInFolder(
  folder: string,
  files: readonly string[],
): readonly (EntityAnswer | BadRow)[] {
  const library = new Library(loadMentionSteps());
  const unread: BadRow[] = [];
  for (const id of files) {
    try {
      const text = readTextFile(path.join(folder, id));
      const [failure] = finish(library.put([{ id, text }])).failed;
      if (failure) throw new Failure(failure.reason, 1);
      finish(library.extractEntities(id));
    } catch (error) {
      unread.push({ id, error: messageOf(error) });
    }
  }
  const entities = library.entities(null).flatMap(({ id }) => library.entity(id) ?? []);
  return [...entities.map((entity) => entityAnswer(makeCard(entity, null))), ...unread];
}

/** Siblings of each of a folder's text files among the others. */
export function siblingsInFolder(
  folder: string,
  files: readonly string[],
  limit: number,
): readonly (SiblingsAnswer | BadRow)[] {
  const answers = files.map((id) => {
    try {
      return { id, entry: siblingEntry(readFile(path.join(folder, id))) };
    } catch (error) {
      return { id, error: messageOf(error) };
    }
  });
  return rank(answers, limit);
}

/** Siblings of each row's text. */
export function siblingsInRows(file: string, limit: number): readonly (SiblingsAnswer | BadRow)[] {
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
