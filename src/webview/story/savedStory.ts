// What the page of a story keeps for the time when VS Code creates it again.
import * as v from 'valibot';
import { reading, type Reading } from '../../protocol/storyContract';

/** Which statements are shown. */
export const statementFilters = ['all', 'allSources', 'oneSource', 'quotations'] as const;
export type StatementFilter = (typeof statementFilters)[number];

const shape = v.object({
  schema: v.literal(1),
  memo: v.string(),
  reading,
  filter: v.picklist(statementFilters),
  /** How far down each reading is scrolled, in pixels. */
  scrolled: v.object({
    differences: v.number(),
    statements: v.number(),
    matrix: v.number(),
    timeline: v.optional(v.number(), 0),
    names: v.number(),
  }),
});
export type SavedStory = v.InferOutput<typeof shape>;

const fresh: SavedStory = {
  schema: 1,
  memo: '',
  reading: 'differences',
  filter: 'all',
  scrolled: { differences: 0, statements: 0, matrix: 0, timeline: 0, names: 0 } satisfies Record<
    Reading,
    number
  >,
};

/** As it is at first for what is missing, damaged or written by another version. */
export function restoreStory(kept: unknown): SavedStory {
  const parsed = v.safeParse(shape, kept);
  return parsed.success ? parsed.output : fresh;
}
