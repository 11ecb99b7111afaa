import type { Mention, MentionKind } from '../entities/entity';
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

/** The people, organisations and places that the articles of a story name; those of most articles first, then of most mentions. */
export function storyNames(
  articles: readonly {
    readonly mentions: readonly (Pick<Mention, 'start' | 'end' | 'kind'> & { readonly entity: string })[];
  }[],
): readonly StoryName[] {
  const found = new Map<string, { kind: MentionKind; cells: (NamedIn | null)[] }>();
  for (const [article, { mentions }] of articles.entries()) {
    for (const { entity, kind, start, end } of mentions) {
      if (!named.has(kind)) continue;
      const row = found.get(entity) ?? { kind, cells: articles.map(() => null) };
      found.set(entity, row);
      const before = row.cells[article];
      row.cells[article] = before ? { ...before, count: before.count + 1 } : { start, end, count: 1 };
    }
  }
  const sources = ({ cells }: StoryName) => cells.filter((cell) => cell !== null).length;
  const mentions = ({ cells }: StoryName) => cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0);
  return [...found]
    .map(([entity, { kind, cells }]) => ({ entity, kind, cells }))
    .sort((a, b) => sources(b) - sources(a) || mentions(b) - mentions(a) || (a.entity < b.entity ? -1 : 1))
    .slice(0, mostNames);
}
