import type { Mention, MentionKind } from '../entities/entity';
import { Pace, sortSteps } from '../steps';
import type { Span } from '../text/span';

/** How often an article names somebody, and where first. */
export interface NamedIn extends Span {
  readonly count: number;
}

/** Who or what is named in a story. */
export interface StoryName {
  readonly entity: string;
  readonly kind: MentionKind;
  /** By article; null where it is not named. */
  readonly cells: readonly (NamedIn | null)[];
}

const named: ReadonlySet<MentionKind> = new Set(['person', 'organisation', 'place']);
/** So many names say enough of who is in a story. */
const mostNames = 200;
/** A step is so many mentions. */
const stepLength = 5000;

interface Row extends StoryName {
  readonly sources: number;
  readonly mentions: number;
}

/**
 * The people, organisations and places that the articles of a story name; those of most articles first, then of most mentions. In
 * short steps.
 */
export function* storyNames(
  articles: readonly {
    readonly mentions: readonly (Pick<Mention, 'start' | 'end' | 'kind'> & { readonly entity: string })[];
  }[],
): Generator<undefined, readonly StoryName[]> {
  const pace = new Pace(stepLength);
  const found = new Map<string, { kind: MentionKind; cells: (NamedIn | null)[] }>();
  for (const [article, { mentions }] of articles.entries()) {
    for (const { entity, kind, start, end } of mentions) {
      if (pace.isDue(1)) yield;
      if (!named.has(kind)) continue;
      const row = found.get(entity) ?? { kind, cells: articles.map(() => null) };
      found.set(entity, row);
      const before = row.cells[article];
      row.cells[article] = before ? { ...before, count: before.count + 1 } : { start, end, count: 1 };
    }
  }
  const rows: Row[] = [];
  for (const [entity, { kind, cells }] of found) {
    const said = cells.filter((cell) => cell !== null);
    const mentions = said.reduce((sum, { count }) => sum + count, 0);
    rows.push({ entity, kind, cells, sources: said.length, mentions });
    if (pace.isDue(cells.length)) yield;
  }
  const sorted = yield* sortSteps(
    rows,
    (a, b) => b.sources - a.sources || b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1),
  );
  return sorted.slice(0, mostNames).map(({ entity, kind, cells }) => ({ entity, kind, cells }));
}
