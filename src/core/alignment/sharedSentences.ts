// What one side's sentences share with the other side, gathered from the links.
import { legible } from '../plain/legible';
import type { Span } from '../text/span';
import type { Link, LinkKind, LinkReason, Mark, MarkClass } from './comparison';
import { saidInBoth } from './saidInBoth';

type Side = 'left' | 'right';

interface Sentences {
  /** The plain view of the article's text. */
  readonly plain: string;
  readonly sentences: readonly Span[];
}

/** What a comparison is made of here; a `Comparison` is one, and so is what crosses a wire. */
interface LinkedTexts {
  readonly left: Sentences;
  readonly right: Sentences;
  readonly links: readonly Link[];
}

/** Words that no partner of the sentence has, as a span of the article's text. */
export interface Difference extends Span {
  readonly class: MarkClass;
  /** What stands in their place on the other side; null when that cannot be told. */
  readonly instead: string | null;
}

/** A sentence that is in the other article too. */
export interface Shared {
  /** The closest of its links' kinds. */
  readonly kind: LinkKind;
  /** Whether the closest link runs against the order of the rest. */
  readonly moved: boolean;
  /** Closest first. */
  readonly links: readonly Link[];
  /** Sentences of the other side, closest first. */
  readonly partners: readonly number[];
  /** Why the closest link holds. */
  readonly why: LinkReason;
  readonly differences: readonly Difference[];
  /** Set when words were not compared because a sentence is too long. */
  readonly tooLong: boolean;
}

/** By index of the sentence, in order. */
export type SharedSentences = ReadonlyMap<number, Shared>;

const closeness: Readonly<Record<LinkKind, number>> = { same: 0, reworded: 1, partial: 2 };

export function sharedSentences(comparison: LinkedTexts, side: Side): SharedSentences {
  const far = side === 'left' ? 'right' : 'left';
  const bySentence = new Map<number, Link[]>();
  for (const link of comparison.links) {
    const list = bySentence.get(link[side]);
    if (list) list.push(link);
    else bySentence.set(link[side], [link]);
  }
  const shared = new Map<number, Shared>();
  for (const index of [...bySentence.keys()].sort((a, b) => a - b)) {
    const links = (bySentence.get(index) ?? []).sort(
      (a, b) => closeness[a.kind] - closeness[b.kind] || b.score - a.score || a[far] - b[far],
    );
    const [closest] = links;
    if (!closest) continue;
    shared.set(index, {
      kind: closest.kind,
      moved: closest.moved,
      links,
      partners: links.map((link) => link[far]),
      why: closest.why,
      differences: differences(comparison, side, links),
      tooLong: links.some((link) => link.tooLongToMark === true),
    });
  }
  return shared;
}

/**
 * A word differs when no partner has it: each half of a split sentence is in one of its partners. What stands beside the
 * stretches that a partner shares is no difference but something else.
 */
function differences(comparison: LinkedTexts, side: Side, links: readonly Link[]): Difference[] {
  if (links.some(({ kind }) => kind === 'same')) return [];
  const [first = [], ...rest] = links.flatMap((link) =>
    link.marks ? [differencesOf(comparison, side, link)] : [],
  );
  const inNone = rest.reduce(covered, first);
  const stretches = saidInBoth(links, side);
  if (!stretches) return inNone;
  const start = comparison[side].sentences[links[0]?.[side] ?? 0]?.start ?? 0;
  const { plain } = comparison[side];
  return covered(
    inNone,
    stretches.map((stretch) => ({ start: stretch.start + start, end: stretch.end + start })),
  ).filter((part) => /[\p{L}\p{N}]/u.test(plain.slice(part.start, part.end)));
}

function differencesOf(comparison: LinkedTexts, side: Side, link: Link): Difference[] {
  const far = side === 'left' ? 'right' : 'left';
  const start = comparison[side].sentences[link[side]]?.start ?? 0;
  const farArticle = comparison[far];
  const farStart = farArticle.sentences[link[far]]?.start ?? 0;
  const ofClass = (marks: readonly Mark[] | undefined, wanted: MarkClass) =>
    (marks ?? []).filter((mark) => mark.class === wanted);
  return (link.marks?.[side] ?? []).map((mark) => {
    const near = ofClass(link.marks?.[side], mark.class);
    const opposites = ofClass(link.marks?.[far], mark.class);
    const counterpart = near.length === opposites.length ? opposites[near.indexOf(mark)] : undefined;
    return {
      start: mark.start + start,
      end: mark.end + start,
      class: mark.class,
      instead: counterpart
        ? legible(farArticle.plain.slice(counterpart.start + farStart, counterpart.end + farStart))
        : null,
    };
  });
}

export interface Counts extends Readonly<Record<LinkKind, number>> {
  readonly total: number;
  readonly shared: number;
}

export function count(article: Sentences, shared: SharedSentences): Counts {
  const counts = { total: article.sentences.length, shared: shared.size, same: 0, reworded: 0, partial: 0 };
  for (const { kind } of shared.values()) counts[kind]++;
  return counts;
}

/** The parts of `spans` that `others` cover too, with what else `spans` say of them. Both are sorted and disjoint. */
export function covered<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const common: T[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < others.length && (others[first]?.end ?? 0) <= span.start) first++;
    for (let i = first; i < others.length; i++) {
      const other = others[i];
      if (!other || other.start >= span.end) break;
      common.push({ ...span, start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
  }
  return common;
}
