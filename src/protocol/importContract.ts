// What is asked of the program that makes text files of pages and documents.
import * as v from 'valibot';
import { importMessages, type ImportNote } from '../core/import/messages';
import type { Contract } from './channel';

const note: v.GenericSchema<ImportNote> = v.object({
  message: v.picklist(Object.values(importMessages)),
  values: v.array(v.union([v.string(), v.number()])),
});

/** What came of it, or why nothing did. */
const answer = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    /** The text of a file. */
    text: v.string(),
    title: v.nullable(v.string()),
    notes: v.array(note),
  }),
  v.object({ kind: v.literal('failure'), note }),
]);
export type ImportAnswer = v.InferOutput<typeof answer>;

/** What came of each document of a file, and what is to be told of the whole file. */
const documents = v.object({ documents: v.array(answer), notes: v.array(note) });
export type DocumentsAnswer = v.InferOutput<typeof documents>;

const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const importContract = {
  requests: {
    file: { params: v.object({ name: v.string(), bytes }), result: answer },
    /** Likewise, of each document where a database has put many into one file. */
    documents: { params: v.object({ name: v.string(), bytes }), result: documents },
    /** What was copied, as HTML or as text. */
    clipboard: { params: v.object({ text: v.string() }), result: answer },
  },
  events: {},
} as const satisfies Contract;

/** The program tells nothing unasked. */
export const importEvents = { requests: {}, events: {} } as const satisfies Contract;
