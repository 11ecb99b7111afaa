// Run-time shapes of what core computes, as it crosses a wire. Each is checked against core's own type by the compiler.
import * as v from 'valibot';
import type { Block, BlockKind } from '../core/article/article';
import type {
  Link,
  LinkKind,
  LinkReason,
  Mark,
  MarkClass,
  SharedStretches,
  ValueDifference,
  WordMarks,
} from '../core/alignment/comparison';
import type { MentionKind } from '../core/entities/entity';
import type { Span } from '../core/text/span';

/** A whole number from 0. */
export const offset = v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);

export const spanEntries = { start: offset, end: offset };
const span: v.GenericSchema<Span> = v.object(spanEntries);

const blockKinds = [
  'headline',
  'byline',
  'dateline',
  'date',
  'paragraph',
  'caption',
  'quote',
  'crosshead',
  'credit',
  'furniture',
  'comment',
  'correction',
] as const satisfies readonly BlockKind[];
const block: v.GenericSchema<Block> = v.object({ ...spanEntries, kind: v.picklist(blockKinds) });

const linkKinds = ['same', 'reworded', 'partial'] as const satisfies readonly LinkKind[];
const markClasses = [
  'name',
  'number',
  'money',
  'date',
  'time',
  'negation',
  'quotation',
  'other',
] as const satisfies readonly MarkClass[];
const mark: v.GenericSchema<Mark> = v.object({
  ...spanEntries,
  class: v.picklist(markClasses),
  instead: v.exactOptional(span),
});
const marks: v.GenericSchema<WordMarks> = v.object({ left: v.array(mark), right: v.array(mark) });
const stretches: v.GenericSchema<SharedStretches> = v.object({ left: v.array(span), right: v.array(span) });
const valueDifference: v.GenericSchema<ValueDifference> = v.object({
  left: span,
  right: span,
  class: v.picklist(markClasses),
});
export const linkKind = v.picklist(linkKinds);
const linkReason: v.GenericSchema<LinkReason> = v.object({
  quotation: v.nullable(v.string()),
  names: v.array(v.string()),
  sharedWords: offset,
  words: offset,
});
const link: v.GenericSchema<Link> = v.object({
  left: offset,
  right: offset,
  kind: linkKind,
  moved: v.boolean(),
  score: v.number(),
  why: linkReason,
  marks: v.exactOptional(marks),
  values: v.exactOptional(v.array(valueDifference)),
  shared: v.exactOptional(stretches),
  tooLongToMark: v.exactOptional(v.literal(true)),
});

export const mentionKinds = [
  'person',
  'organisation',
  'place',
  'group',
  'date',
  'time',
  'number',
  'money',
  'percent',
  'duration',
  'measure',
] as const satisfies readonly MentionKind[];
export const mentionKind = v.picklist(mentionKinds);

/** Documents of a database in one file: how many there are, and into how many it can be parted; 0 where its marks do not tell. */
export const documentsView = v.object({ count: offset, parts: offset });

/**
 * An article on the wire: sentences without their text, which is a slice of the article's. One version of a page with
 * several has the blocks of the whole page, and only its own sentences.
 */
export const articleView = v.object({
  id: v.string(),
  text: v.string(),
  /** The plain view of the text, of the same length; people are shown `legible` slices of it. */
  plain: v.string(),
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  /** The date as written, where its figures may be two days and nothing tells which. */
  unclearDate: v.exactOptional(v.string()),
  byline: v.nullable(v.string()),
  dateline: v.nullable(v.string()),
  url: v.nullable(v.string()),
  blocks: v.array(block),
  sentences: v.array(
    v.object({ ...spanEntries, block: offset, uncertain: v.exactOptional(v.literal(true)) }),
  ),
  /** Only of a file that holds several. */
  documents: v.exactOptional(documentsView),
  /** How many versions the page shows; 0 when it is not such a page. */
  versions: v.number(),
  /** Which of them this is, from 0; null for the page as a whole. */
  version: v.nullable(offset),
});
export type ArticleView = v.InferOutput<typeof articleView>;

export const comparisonView = v.object({
  left: articleView,
  right: articleView,
  links: v.array(link),
  onlyLeft: v.array(offset),
  onlyRight: v.array(offset),
  coverage: v.object({ left: v.number(), right: v.number() }),
});
export type ComparisonView = v.InferOutput<typeof comparisonView>;

/** A mention inside one article, with the entity it belongs to. */
export const mentionView = v.object({ ...spanEntries, kind: mentionKind, entity: v.string() });
export type MentionView = v.InferOutput<typeof mentionView>;
