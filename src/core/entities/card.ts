import { eachInSteps } from '../steps';
import type { Description, Entity, EntityQuotation, MentionKind, Occurrence, Variant } from './entity';

/** In which side of the open comparison an entity is named. */
export type Presence = 'both' | 'left' | 'right' | 'neither';

/** How often one article names an entity, and where first. */
export interface CardArticle {
  readonly article: string;
  readonly count: number;
  readonly first: Occurrence;
}

/** What is known of an entity; computed once, shown in a hover, on the page and in the tree. */
export interface Card {
  readonly id: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly descriptions: readonly Description[];
  /** A few, cut where they are long. */
  readonly quotations: readonly EntityQuotation[];
  /** The first hundred that name it. */
  readonly articles: readonly CardArticle[];
  /** In how many articles it is named. */
  readonly sources: number;
  readonly mentions: number;
  /** Null when no comparison is open, or one of two versions of one page. */
  readonly presence: Presence | null;
}

/** The two articles that are open beside each other. */
export interface OpenPair {
  readonly left: string;
  readonly right: string;
}

/** A step is so many mentions. */
const stepLength = 10_000;
const mostArticles = 100;
const mostQuotations = 4;
const longestQuotation = 240;

/** Sums up an entity for people; `open` says which comparison decides the card's presence. */
export function* cardSteps(entity: Entity, open: OpenPair | null): Generator<undefined, Card> {
  const articles = new Map<string, { readonly first: Occurrence; count: number }>();
  yield* eachInSteps(entity.occurrences, stepLength, (occurrence) => {
    const known = articles.get(occurrence.article);
    if (known) known.count += 1;
    else articles.set(occurrence.article, { first: occurrence, count: 1 });
  });
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    variants: entity.variants,
    descriptions: entity.descriptions,
    quotations: entity.quotations.slice(0, mostQuotations).map(excerpt),
    articles: [...articles]
      .slice(0, mostArticles)
      .map(([article, { first, count }]) => ({ article, count, first })),
    sources: articles.size,
    mentions: entity.occurrences.length,
    presence: presenceOf(articles, open),
  };
}

function excerpt(quotation: EntityQuotation): EntityQuotation {
  const { text } = quotation;
  if (text.length <= longestQuotation) return quotation;
  return { ...quotation, text: `${text.slice(0, longestQuotation).replace(/[\s,;:—–-]+\S*$/u, '')}…` };
}

/** Which side of the open comparison is among the articles that name an entity; null when that cannot be told. */
export function presenceOf(articles: { has(id: string): boolean }, open: OpenPair | null): Presence | null {
  if (!open || open.left === open.right) return null;
  const { left, right } = open;
  if (articles.has(left)) return articles.has(right) ? 'both' : 'left';
  return articles.has(right) ? 'right' : 'neither';
}
