// Run-time shapes of what is known across the articles of a library. Each is checked against core's own type by the compiler.
import * as v from 'valibot';
import type { Card, CardArticle, Presence } from '../core/entities/card';
import type { Description, EntityQuotation, Occurrence, Variant } from '../core/entities/entity';
import type { Sibling, SiblingReason } from '../core/siblings/sibling';
import type { LineMap } from '../core/text/lines';
import type { Span } from '../core/text/span';
import { mentionKind, offset, spanEntries } from './shapes';

export const reason: v.GenericSchema<SiblingReason> = v.object({
  terms: v.array(v.string()),
  names: v.array(v.string()),
  sharedSentences: v.number(),
  dayGap: v.nullable(v.number()),
});
export const sibling: v.GenericSchema<Sibling> = v.object({ id: v.string(), score: v.number(), why: reason });

const occurrence: v.GenericSchema<Occurrence> = v.object({
  ...spanEntries,
  text: v.string(),
  kind: mentionKind,
  value: v.exactOptional(v.string()),
  article: v.string(),
});
const variant: v.GenericSchema<Variant> = v.object({
  text: v.string(),
  count: v.number(),
  articles: v.array(v.string()),
});
const description: v.GenericSchema<Description> = v.object({
  text: v.string(),
  articles: v.array(v.string()),
});
const quotation: v.GenericSchema<EntityQuotation> = v.object({
  ...spanEntries,
  text: v.string(),
  article: v.string(),
  articles: v.array(v.string()),
});
const cardArticle: v.GenericSchema<CardArticle> = v.object({
  article: v.string(),
  count: v.number(),
  first: occurrence,
});
export const presences = ['both', 'left', 'right', 'neither'] as const satisfies readonly Presence[];
export const presence: v.GenericSchema<Presence> = v.picklist(presences);
export const card: v.GenericSchema<Card> = v.object({
  id: v.string(),
  kind: mentionKind,
  name: v.string(),
  variants: v.array(variant),
  descriptions: v.array(description),
  quotations: v.array(quotation),
  articles: v.array(cardArticle),
  sources: v.number(),
  mentions: v.number(),
  presence: v.nullable(presence),
});

/** A place in a file as VS Code counts: lines and characters from 0, each of CRLF, LF and CR one line break. */
export const place = v.object({
  article: v.string(),
  startLine: offset,
  startCharacter: offset,
  endLine: offset,
  endCharacter: offset,
});
export type Place = v.InferOutput<typeof place>;

/** The place of a span of an article; `lines` are those of its text. */
export function placeOf(article: string, lines: LineMap, { start, end }: Span): Place {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    article,
    startLine: from.line,
    startCharacter: from.character,
    endLine: to.line,
    endCharacter: to.character,
  };
}

export function isPlace(value: unknown): value is Place {
  return v.is(place, value);
}
