// What the page of a story asks of the host; apart from `storyPageContract`, so that the page carries no shapes that the host
// alone checks.
import * as v from 'valibot';
import type { Contract } from './channel';
import { offset, spanEntries } from './shapes';

export const storyHostContract = {
  requests: {},
  events: {
    /** Open an article of that state as text, with a span of it selected. */
    openPlace: v.object({ stamp: v.number(), article: offset, ...spanEntries }),
    /** Compare two articles of that state. */
    compare: v.object({ stamp: v.number(), left: offset, right: offset }),
    /** One of the actions that a notice offers. */
    act: v.object({ id: v.string() }),
  },
} as const satisfies Contract;
