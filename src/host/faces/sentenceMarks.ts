import type { Link, LinkKind, Mark } from '../../core/alignment/comparison';
import { saidInBoth } from '../../core/alignment/saidInBoth';
import type { Span } from '../../core/text/span';
import type { Side } from '../../protocol/pageContract';
import type { ComparisonView } from '../../protocol/shapes';

/** How one sentence that is shared is marked; offsets into the text of its article. */
export interface SentenceMark extends Span {
  /** Of its closest partner. */
  readonly kind: LinkKind;
  readonly moved: boolean;
  /** Its links, closest first. */
  readonly links: readonly Link[];
  /** Where it says what they say. */
  readonly said: readonly Span[];
  /** Words there that none of its partners has. */
  readonly words: readonly Mark[];
}

const closeness: Readonly<Record<LinkKind, number>> = { same: 0, reworded: 1, partial: 2 };

/** The shared sentences of one side, in order. */
export function sentenceMarks(view: ComparisonView, side: Side): readonly SentenceMark[] {
  const bySentence = new Map<number, Link[]>();
  for (const link of view.links) {
    const links = bySentence.get(link[side]);
    if (links) links.push(link);
    else bySentence.set(link[side], [link]);
  }
  const marks: SentenceMark[] = [];
  for (const [index, { start, end }] of view[side].sentences.entries()) {
    const links = bySentence
      .get(index)
      ?.sort((a, b) => closeness[a.kind] - closeness[b.kind] || b.score - a.score);
    const closest = links?.[0];
    if (!closest) continue;
    const inArticle = <Part extends Span>(part: Part): Part => ({
      ...part,
      start: start + part.start,
      end: start + part.end,
    });
    const stretches = saidInBoth(links, side);
    const all = wordsInNone(links, side);
    const hasWord = (part: Span) =>
      /[\p{L}\p{N}]/u.test(view[side].text.slice(start + part.start, start + part.end));
    const words = stretches ? all.flatMap((mark) => overlaps(mark, stretches)).filter(hasWord) : all;
    marks.push({
      start,
      end,
      kind: closest.kind,
      moved: closest.moved,
      links,
      // Partners that share no wording share what is said all the same.
      said: stretches?.length ? stretches.map(inArticle) : [{ start, end }],
      words: words.map(inArticle),
    });
  }
  return marks;
}

/** A word that one of several partners has is not missing from the other article: marks are cut down to what all links share. */
function wordsInNone(links: readonly Link[], side: Side): readonly Mark[] {
  const [first, ...rest] = links.map((link) => link.marks?.[side] ?? []);
  return rest.reduce((common, marks) => common.flatMap((mark) => overlaps(mark, marks)), first ?? []);
}

function overlaps(mark: Mark, others: readonly Span[]): readonly Mark[] {
  const parts: Mark[] = [];
  for (const other of others) {
    const start = Math.max(mark.start, other.start);
    const end = Math.min(mark.end, other.end);
    if (start < end) parts.push({ ...mark, start, end });
  }
  return parts;
}
