import { Pace } from '../../steps';
import type { Span } from '../../text/span';

/** What a line says that a newspaper database puts between the documents that it gives as one file. */
export type Mark =
  /** "Document 3 of 50", "3 of 250 DOCUMENTS": these count up by one. */
  | { readonly kind: 'number'; readonly number: number; readonly of: number }
  /** That a document ends. */
  | { readonly kind: 'end' }
  /** An identifier, which is of one document alone. `closes`: it is the last line of its document. */
  | { readonly kind: 'id'; readonly database: Database; readonly id: string; readonly closes: boolean }
  /** ProQuest's line of underscores. */
  | { readonly kind: 'rule' };

/** A line that is a mark, without its break. */
export interface MarkedLine extends Span {
  readonly mark: Mark;
}

type Database = 'Factiva' | 'ProQuest' | 'Gale' | 'NewsBank' | 'Europresse';

const identifiers: readonly (readonly [database: Database, closes: boolean, line: RegExp])[] = [
  ['Factiva', true, /^document ([a-z]{2,}[\da-z]{12,})$/i],
  ['ProQuest', false, /^proquest document id:\s*(\d{5,})$/i],
  ['Gale', false, /^gale document number:\s*(\S{5,40})$/i],
  ['NewsBank', false, /^(?:record|accession) number:\s*(\S{5,40})$/i],
  ['Europresse', true, /^numéro de document\s?:\s*(news·\d{8}·[\p{L}\d_]{1,12}·\S{1,40})$/iu],
  ['Europresse', false, /^(?:document\s+)?(news·\d{8}·[\p{L}\d_]{1,12}·\S{1,40})$/iu],
];
const numbered = /^(?:document (\d{1,6}) of (\d{1,6})|(?:focus - )?(\d{1,6}) of (\d{1,6}) documents)$/i;
const end = /^end of document$/i;
const rule = /^_{10,}$/;
const [ended, ruled]: readonly [Mark, Mark] = [{ kind: 'end' }, { kind: 'rule' }];
/** How the lines begin that are marks, none of which is longer: the patterns are tried on no other. */
const likely =
  /^[^\S\r\n]{0,80}(?:document|\d{1,6} of |focus - |end of |gale |proquest |record |accession |numéro |news·|__________).{0,100}$/gim;
/** A step is so much text, in UTF-16 units, and what a mark costs, as much as that many units of it. */
const stepLength = 1 << 18;
const leastOfMark = 64;

/** All lines of a text that are marks, in order, step by step. */
export function* markedLinesSteps(text: string): Generator<undefined, readonly MarkedLine[]> {
  const marked: MarkedLine[] = [];
  const pace = new Pace(stepLength);
  for (let from = 0; from < text.length;) {
    const to = nextLine(text, from + stepLength / 4);
    for (const { 0: line, index } of text.slice(from, to).matchAll(likely)) {
      const mark = markOf(line);
      if (mark) marked.push({ start: from + index, end: from + index + line.length, mark });
      if (pace.isDue(leastOfMark)) yield;
    }
    if (pace.isDue(to - from)) yield;
    from = to;
  }
  return marked;
}

/** The first place from there where a line begins. */
function nextLine(text: string, from: number): number {
  let at = Math.min(from, text.length);
  while (at < text.length && !isBreak(text, at - 1)) at += 1;
  return at;
}

export function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x0a || unit === 0x0d;
}

export function markOf(whole: string): Mark | null {
  const line = whole.trim();
  if (rule.test(line)) return ruled;
  if (end.test(line)) return ended;
  const [, first, ofFirst, second, ofSecond] = numbered.exec(line) ?? [];
  const [number, of] = [Number(first ?? second ?? 0), Number(ofFirst ?? ofSecond ?? 0)];
  if (number > 0 && number <= of) return { kind: 'number', number, of };
  for (const [database, closes, pattern] of identifiers) {
    const id = pattern.exec(line)?.[1];
    if (id !== undefined) return { kind: 'id', database, id, closes };
  }
  return null;
}

/**
 * How many documents a text holds one after another by the marks in it; 0 where that is not clear. One mark alone proves nothing,
 * since an article may quote it: at least two have to count up, to end a document, or to give two different identifiers of one
 * database.
 */
export function countDocuments(marks: readonly MarkedLine[]): number {
  const found = new Map<Database, Set<string>>();
  let [ends, last, total, run, most] = [0, 0, 0, 0, 0];
  for (const { mark } of marks) {
    if (mark.kind === 'end') ends += 1;
    if (mark.kind === 'number') {
      run = mark.of === total && mark.number === last + 1 ? run + 1 : 1;
      [last, total, most] = [mark.number, mark.of, Math.max(most, run)];
    }
    if (mark.kind === 'id') {
      const ids = found.get(mark.database) ?? new Set();
      found.set(mark.database, ids.add(mark.id));
    }
  }
  const count = [...found.values()].reduce((so, { size }) => Math.max(so, size), Math.max(most, ends));
  return count < 2 ? 0 : count;
}
