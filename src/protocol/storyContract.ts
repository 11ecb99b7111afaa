// What the host shows on the page of a story.
import * as v from 'valibot';
import type { Contract } from './channel';
import { notice } from './pageContract';
import { offset } from './shapes';
import { storyView } from './storyShapes';

/** The ways in which a story is read. */
export const readings = ['differences', 'statements', 'matrix', 'timeline', 'names'] as const;
export const reading = v.picklist(readings);
export type Reading = v.InferOutput<typeof reading>;

/** What a column or a row of one article is headed by. */
export const sourceLabel = v.object({
  /** The outlet, or the file's name where the article tells none. */
  name: v.string(),
  /** "22 July 2007"; null when the article does not tell. */
  date: v.nullable(v.string()),
  file: v.string(),
});
export type SourceLabel = v.InferOutput<typeof sourceLabel>;

export const storyState = v.variant('kind', [
  v.object({ kind: v.literal('loading'), file: v.string() }),
  /** A label for each article, in the story's order. */
  v.object({
    kind: v.literal('story'),
    story: storyView,
    labels: v.array(sourceLabel),
    /** The place of the article that the story was opened from; null when it is not among those that are read. */
    asked: v.nullable(offset),
  }),
  v.object({ kind: v.literal('notice'), notice }),
]);
export type StoryState = v.InferOutput<typeof storyState>;
export type ShownStory = Extract<StoryState, { readonly kind: 'story' }>;

/** What the host tells the page. `stamp` counts states: what the page sends back names the state it speaks of. */
export const storyPageContract = {
  requests: {},
  events: {
    /** `tabState` is kept by the page under the key `memo`, so that the tab survives a restart of the window. */
    show: v.object({ stamp: v.number(), state: storyState, tabState: v.string() }),
    /** How far the reading has come that a page which is loading waits for. */
    progress: v.object({ done: v.number(), total: v.number() }),
    /** Show the story in this way. */
    read: v.object({ reading }),
  },
} as const satisfies Contract;
