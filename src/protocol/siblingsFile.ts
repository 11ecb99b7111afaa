// A file of siblings that another program wrote: a line for each article, as the command line answers them.
import * as v from 'valibot';
import type { Sibling } from '../core/siblings/sibling';
import { reason, sibling } from './libraryShapes';

const id = v.union([v.string(), v.number()]);
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const row = v.object({ id, siblings: v.array(v.object({ id, score, why: reason })) });
/** What could not be read by whoever wrote the file. */
const badRow = v.object({ id: v.nullable(id), error: v.string() });
const line = v.union([row, badRow]);

export interface SiblingsRow {
  readonly id: string;
  readonly siblings: readonly Sibling[];
}

/** Why a line is none of such a file. */
export const lineProblems = ['noJson', 'noSiblings'] as const;
export type LineProblem = (typeof lineProblems)[number];

/** The articles of a line: one, or all where the whole answer is one list. */
export function readSiblingsLine(text: string): readonly SiblingsRow[] | LineProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'noJson';
    throw error;
  }
  const parsed = v.safeParse(v.array(line), Array.isArray(value) ? value : [value]);
  if (!parsed.success) return 'noSiblings';
  return parsed.output.flatMap((each) =>
    'error' in each
      ? []
      : [{ id: String(each.id), siblings: each.siblings.map((one) => ({ ...one, id: String(one.id) })) }],
  );
}

const place = { line: v.number() };

/** What came of reading such a file. */
export const siblingsOfFile = v.variant('kind', [
  v.object({
    kind: v.literal('ranking'),
    /** Of the articles that there are, with those of their siblings that there are; best first. */
    rankings: v.array(v.object({ id: v.string(), siblings: v.array(sibling) })),
    /** How many articles the file has besides. */
    missing: v.number(),
    firstMissing: v.nullable(v.object({ ...place, id: v.string() })),
  }),
  v.object({ kind: v.literal('problem'), ...place, problem: v.picklist(lineProblems) }),
]);
export type SiblingsOfFile = v.InferOutput<typeof siblingsOfFile>;
