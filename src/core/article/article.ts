import type { Span } from '../text/span';
import type { HeldDocuments } from './documents/heldDocuments';

/** The role of a stretch of an article. Only `paragraph`, `caption` and `quote` blocks hold sentences. */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'paragraph'
  | 'caption'
  | 'quote'
  | 'crosshead'
  | 'credit'
  | 'furniture'
  | 'comment'
  | 'correction';

/** A stretch of an article with one role; it may be part of a line. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A span of body text: the unit that is linked. */
export interface Sentence extends Span {
  /** Exactly the slice `[start, end)` of the article's text. */
  readonly text: string;
  /** The same slice of the article's plain view. */
  readonly plain: string;
  /** Index into the article's blocks. */
  readonly block: number;
  /** Set when the page does not tell which of its versions the sentence belongs to. */
  readonly uncertain?: true;
}

/** What one speaker of a transcript or an interview says: from behind the label to the end of the text before the next. */
export interface Turn extends Span {
  /** The speaker as the label names him, without what he is: "JOHN POE" of "JOHN POE, ANALYST:", or "Q". */
  readonly name: Span;
}

/** One column of a page that shows several versions of a text. */
export interface ArticleVersion {
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
}

/** What is known about an article besides its body. */
export interface ArticleMetadata {
  /** The headline; never a first sentence passed off as one. */
  readonly title: string | null;
  /** Normalised name of the outlet, e.g. `CNN`. */
  readonly publisher: string | null;
  /** ISO day, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Without "By". */
  readonly byline: string | null;
  /** The place alone, e.g. `WASHINGTON`. */
  readonly dateline: string | null;
  readonly url: string | null;
}

/** What says what an article says, as it is read and as it crosses a wire. */
export interface ArticleSentences {
  /** The plain view of the article's text. */
  readonly plain: string;
  readonly sentences: readonly Span[];
}

/** One text as read from one file: metadata, blocks and sentences, all with offsets into `text`. */
export interface Article extends ArticleMetadata {
  /** The decoded file without its BOM, line breaks as in the file. */
  readonly text: string;
  /** The plain view of the text: as long, with filler where a reader reads nothing; see `plainText`. */
  readonly plain: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Ordered, never overlapping; together they cover every character that is not white space. */
  readonly blocks: readonly Block[];
  /** Every sentence once, in page order. */
  readonly sentences: readonly Sentence[];
  /** In order, never overlapping; empty unless the page is a transcript or holds an interview. */
  readonly turns: readonly Turn[];
  /** Empty unless the page shows several versions. */
  readonly versions: readonly ArticleVersion[];
  /** What a newspaper database has put into the text, where it holds several documents; else it is one article. */
  readonly documents?: HeldDocuments;
  /** Where the date of the page stands in figures that may be two days, if nothing tells which. */
  readonly unclearDate?: Span;
  /** Where each piece of metadata was found. */
  readonly evidence: Readonly<Partial<Record<keyof ArticleMetadata, Span>>>;
}
