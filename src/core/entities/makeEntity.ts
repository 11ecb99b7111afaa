import type { Description, Entity, EntityQuotation, Mention, MentionKind, Variant } from './entity';
import type { Quotation } from './quotations/quotations';

interface DescribedMention {
  readonly mention: Mention;
  readonly descriptions: readonly string[];
  readonly quotations: readonly Quotation[];
}

interface NamedForm {
  readonly kind: MentionKind;
  readonly articles: ReadonlyMap<string, readonly DescribedMention[]>;
}

/** How a mention is written, white space made single. */
export function variantText({ text }: Pick<Mention, 'text'>): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Sums up the mentions of the names that are one entity. */
export function makeEntity(id: string, kind: MentionKind, forms: readonly NamedForm[]): Entity {
  const all = forms
    .flatMap((form) => [...form.articles])
    .flatMap(([article, list]) =>
      list.map(({ mention, ...rest }) => ({ occurrence: { ...mention, article }, ...rest })),
    )
    .sort((a, b) => byPlace(a.occurrence, b.occurrence));
  const texts = new Uses();
  const described = new Uses((text) => text.toLowerCase());
  for (const { descriptions, occurrence } of all) {
    texts.add(variantText(occurrence), occurrence.article);
    for (const description of descriptions) described.add(description, occurrence.article);
  }
  const variants: readonly Variant[] = texts.mostUsedFirst();
  const descriptions: readonly Description[] = described
    .mostUsedFirst()
    .map(({ text, articles }) => ({ text, articles }));
  return {
    id,
    kind,
    name: fullestName(variants),
    variants,
    descriptions,
    quotations: gather(
      all.flatMap(({ occurrence: { article }, quotations }) =>
        quotations.map(({ start, end, text }) => ({ start, end, text, article })),
      ),
    ),
    occurrences: all.map(({ occurrence }) => occurrence),
  };
}

/** Quotations of the same words as one, whatever their punctuation and case. */
function gather(quotations: readonly Omit<EntityQuotation, 'articles'>[]): readonly EntityQuotation[] {
  const byWords = new Map<
    string,
    { readonly first: Omit<EntityQuotation, 'articles'>; articles: Set<string> }
  >();
  for (const quotation of [...quotations].sort(byPlace)) {
    const words = quotation.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = byWords.get(words);
    if (known) known.articles.add(quotation.article);
    else byWords.set(words, { first: quotation, articles: new Set([quotation.article]) });
  }
  return [...byWords.values()]
    .map(({ first, articles }) => ({ ...first, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || byPlace(a, b));
}

interface Placed {
  readonly article: string;
  readonly start: number;
}

function byPlace(a: Placed, b: Placed): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
}

/** The variant of most words, acronyms last; of several the most used one. */
export function fullestName(variants: readonly Pick<Variant, 'text' | 'count'>[]): string {
  const [first] = [...variants].sort(
    (a, b) =>
      words(b.text) - words(a.text) ||
      Number(shouted(a.text)) - Number(shouted(b.text)) ||
      (shouted(a.text) ? b.text.split(/\s+/u).length - a.text.split(/\s+/u).length : 0) ||
      b.count - a.count ||
      (a.text < b.text ? -1 : 1),
  );
  return first?.text ?? '';
}

function words(text: string): number {
  return text.split(/[\s-]+/u).filter((word) => /\p{Ll}{2}|\p{Nd}/u.test(word)).length;
}

function shouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Counts texts and the articles they stand in; those of one key as one, by the first of them. */
class Uses {
  readonly #byKey = new Map<
    string,
    { readonly text: string; count: number; readonly articles: Set<string> }
  >();

  readonly #keyOf: (text: string) => string;

  constructor(keyOf = (text: string): string => text) {
    this.#keyOf = keyOf;
  }

  add(text: string, article: string): void {
    const key = this.#keyOf(text);
    const use = this.#byKey.get(key);
    if (use) {
      use.count++;
      use.articles.add(article);
    } else {
      this.#byKey.set(key, { text, count: 1, articles: new Set([article]) });
    }
  }

  mostUsedFirst(): readonly Variant[] {
    return [...this.#byKey.values()]
      .map(({ text, count, articles }) => ({ text, count, articles: [...articles].sort() }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }
}
