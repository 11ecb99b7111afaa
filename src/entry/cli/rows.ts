import { Failure, messageOf } from './failure';
import { linesOf } from './lines';

/** A value of JSON whose keys are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Comes back as it was given; null when a row has none. */
export type Id = string | number | null;

/** What a row that could not be used is answered with. */
export interface BadRow {
  readonly id: Id;
  readonly error: string;
}

/** Answers each row of a file with one JSON object a line (`-` is `input`), in order, as it is read. */
export function* answerRows<Answer>(
  path: string,
  input: () => Iterable<Buffer>,
  answer: (row: Fields, id: Id) => Answer,
): Generator<Answer | BadRow, void> {
  let number = 0;
  for (const line of linesOf(path, input)) {
    number += 1;
    if (line.trim() !== '') yield answerRow(line, answer, `line ${number}: `);
  }
}

/** Answers one row; what is wrong with a bad one is said after `where`. */
export function answerRow<Answer>(
  line: string,
  answer: (row: Fields, id: Id) => Answer,
  where = '',
): Answer | BadRow {
  let id: Id = null;
  try {
    const row = fieldsOf(JSON.parse(line));
    id = idOf(row);
    return answer(row, id);
  } catch (error) {
    return { id, error: `${where}${messageOf(error)}` };
  }
}

export function isBadRow(answer: object): answer is BadRow {
  return 'error' in answer;
}

/** Throws a `Failure` when the value is no object. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('not an object', 1);
  return value as Fields;
}

/** Throws a `Failure` when it is neither a string nor a number. */
export function idOf({ id }: Fields): Id {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new Failure('"id" is neither a string nor a number', 1);
}

/** A key that must hold a string. */
export function stringOf(row: Fields, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new Failure(`"${key}" is not a string`, 1);
  return value;
}

/** A key that may hold a string; null when it is absent, null or empty. */
export function optionalStringOf(row: Fields, key: string): string | null {
  const value = row[key];
  return value === undefined || value === null || value === '' ? null : stringOf(row, key);
}

/** A key that must hold an array of strings. */
export function stringsOf(row: Fields, key: string): readonly string[] {
  const value = row[key];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new Failure(`"${key}" is not an array of strings`, 1);
  }
  return value;
}

/** A key that must hold a number. */
export function numberOf(row: Fields, key: string): number {
  const value = row[key];
  if (typeof value !== 'number') throw new Failure(`"${key}" is not a number`, 1);
  return value;
}

/** A key that may hold a number; null when it is absent or null. */
export function optionalNumberOf(row: Fields, key: string): number | null {
  const value = row[key];
  return value === undefined || value === null ? null : numberOf(row, key);
}

/** A key that may hold an array of numbers; none when it is absent or null. */
export function numbersOf(row: Fields, key: string): readonly number[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number')) {
    throw new Failure(`"${key}" is not an array of numbers`, 1);
  }
  return value;
}

/** A key that may hold an array of objects; none when it is absent or null. */
export function rowsOf(row: Fields, key: string): readonly Fields[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value)) throw new Failure(`"${key}" is not an array`, 1);
  return value.map(fieldsOf);
}
