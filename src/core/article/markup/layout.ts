import type { Finding, Fact, Piece } from '../page';

/** A file as its markup lays it out, before anything is looked for in it. All offsets are those of the file. */
export interface Layout {
  /** The plain view of the file. */
  readonly plain: string;
  /** Its paragraphs, with the parts of which the markup itself tells what they are. */
  readonly pieces: readonly Piece[];
  /** What the markup tells of parts of the page; in order, not overlapping. */
  readonly findings: readonly Finding[];
  /** What is told where no reader sees it: those facts that win over the page's own, and those that fill in for it. */
  readonly first: readonly Fact[];
  readonly otherwise: readonly Fact[];
  /** BCP 47 tag; null when the file does not tell. */
  readonly language: string | null;
}
