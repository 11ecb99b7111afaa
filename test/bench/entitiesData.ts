import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text and the spans in it that people marked, as `kind:start:end`. */
export interface MarkedText {
  readonly text: string;
  readonly spans: ReadonlySet<string>;
}

/** How many of the marked spans were found, and how many others. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The folder of labelled sets: the first argument, else the one beside the project. Null when there is none. */
export function entitiesFolder(): string | null {
  const folder = path.join(
    process.argv[2] ?? path.join(__PROJECT_ROOT__, '..', 'shared', 'data'),
    'entities',
  );
  if (existsSync(folder)) return folder;
  console.log(`Skipped: no labelled sets in ${folder}.`);
  return null;
}

/** The rows of a file with one JSON value a line. */
export function readRows(folder: string, file: string): readonly unknown[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

interface IeerRow {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** The IEER stories with those spans whose kind `kinds` translates. */
export function readIeer(folder: string, kinds: Readonly<Record<string, string>>): readonly MarkedText[] {
  return (readRows(folder, 'ieer_apw_dev.jsonl') as readonly IeerRow[]).map(({ text, spans }) => ({
    text,
    spans: new Set(
      spans.flatMap(({ start, end, kind }) => {
        const translated = kinds[kind];
        return translated === undefined ? [] : [`${translated}:${start}:${end}`];
      }),
    ),
  }));
}

interface TokenRow {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** A set of tagged sentences: those of one document in a row make a text, one a line, tokens parted by a space. */
export function readSentences(
  folder: string,
  file: string,
  kinds: Readonly<Record<string, string>>,
): readonly MarkedText[] {
  const texts: { doc: string; text: string; spans: Set<string> }[] = [];
  for (const { doc, tokens, tags } of readRows(folder, file) as readonly TokenRow[]) {
    let current = texts.at(-1);
    if (current?.doc !== doc) texts.push((current = { doc, text: '', spans: new Set() }));
    let open: { kind: string; start: number; end: number } | undefined;
    const close = (spans: Set<string>): void => {
      const kind = open && kinds[open.kind];
      if (open && kind !== undefined) spans.add(`${kind}:${open.start}:${open.end}`);
      open = undefined;
    };
    for (const [i, token] of tokens.entries()) {
      if (i > 0) current.text += ' ';
      const start = current.text.length;
      current.text += token;
      const tag = tags[i] ?? 'O';
      if (tag.startsWith('I-') && open?.kind === tag.slice(2)) {
        open.end = current.text.length;
      } else {
        close(current.spans);
        if (tag !== 'O') open = { kind: tag.slice(2), start, end: current.text.length };
      }
    }
    close(current.spans);
    current.text += '\n';
  }
  return texts;
}

/** Counts exact spans of the right kind; `only` looks at one kind. */
export function count(marked: Iterable<string>, found: Iterable<string>, only?: string): Counts {
  const ofKind = (spans: Iterable<string>): readonly string[] =>
    [...spans].filter((span) => only === undefined || span.startsWith(`${only}:`));
  const truth = new Set(ofKind(marked));
  const guesses = ofKind(found);
  return {
    right: guesses.filter((span) => truth.has(span)).length,
    found: guesses.length,
    marked: truth.size,
  };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({ right: a.right + b.right, found: a.found + b.found, marked: a.marked + b.marked }),
    {
      right: 0,
      found: 0,
      marked: 0,
    },
  );
}

export function scores({ right, found, marked }: Counts): Scores {
  const rounded = (value: number): number => Math.round((Number.isFinite(value) ? value : 0) * 1000) / 1000;
  return {
    precision: rounded(right / found),
    recall: rounded(right / marked),
    f1: rounded((2 * right) / (found + marked)),
  };
}
