// What the worker asks of a second thread, which reads articles for it.
import * as v from 'valibot';
import type { IndexedEntry } from '../core/siblings/siblingEntry';
import type { Contract } from './channel';

const entry: v.GenericSchema<IndexedEntry> = v.object({
  terms: v.instance(Int32Array),
  counts: v.instance(Uint8Array),
  sentences: v.instance(Int32Array),
  edges: v.instance(Int32Array),
  day: v.nullable(v.number()),
  holdsMany: v.boolean(),
});

export const readingContract = {
  requests: {
    /** What siblings of these articles are found by, in this order; null for one that cannot be read. */
    read: {
      params: v.object({
        /** BCP 47 tag of the language of texts that do not tell theirs. */
        language: v.string(),
        articles: v.array(v.object({ id: v.string(), text: v.string() })),
      }),
      result: v.array(v.nullable(entry)),
    },
  },
  events: {},
} as const satisfies Contract;

/** The thread tells nothing unasked. */
export const readingEvents = { requests: {}, events: {} } as const satisfies Contract;
