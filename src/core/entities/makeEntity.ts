import type { Description, Entity, Mention, MentionKind, Occurrence, Variant } from './entity';

interface DescribedMention {
  readonly mention: Mention;
  readonly descriptions: readonly string[];
}

interface NamedForm {
  readonly kind: MentionKind;
  readonly articles: ReadonlyMap<string, readonly DescribedMention[]>;
}

/** Sums up the mentions of the names that are one entity. */
export function makeEntity(id: string, kind: MentionKind, forms: readonly NamedForm[]): Entity {
  const filed = forms
    .flatMap((form) => [...form.articles])
    .flatMap(([article, list]) =>
      list.map(({ mention, descriptions }) => ({ occurrence: { ...mention, article }, descriptions })),
    )
    .sort((a, b) => byPlace(a.occurrence, b.occurrence));
  const texts = new Uses();
  const described = new Uses();
  for (const { descriptions, occurrence } of filed) {
    texts.add(occurrence.text.replace(/\s+/gu, ' '), occurrence.article);
    for (const description of descriptions) described.add(description, occurrence.article);
  }
  const variants: readonly Variant[] = texts.mostUsedFirst();
  const descriptions: readonly Description[] = described
    .mostUsedFirst()
    .map(({ text, articles }) => ({ text, articles }));
  return {
    id,
    kind,
    name: fullest(variants),
    variants,
    descriptions,
    occurrences: filed.map(({ occurrence }) => occurrence),
  };
}

function byPlace(a: Occurrence, b: Occurrence): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
}

/** The variant of most words, acronyms last; of several the most used one. */
function fullest(variants: readonly Variant[]): string {
  const [first] = [...variants].sort(
    (a, b) =>
      words(b.text) - words(a.text) ||
      Number(shouted(a.text)) - Number(shouted(b.text)) ||
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

/** Counts texts and the articles they stand in. */
class Uses {
  readonly #byText = new Map<string, { count: number; readonly articles: Set<string> }>();

  add(text: string, article: string): void {
    const use = this.#byText.get(text);
    if (use) {
      use.count++;
      use.articles.add(article);
    } else {
      this.#byText.set(text, { count: 1, articles: new Set([article]) });
    }
  }

  mostUsedFirst(): readonly Variant[] {
    return [...this.#byText]
      .map(([text, { count, articles }]) => ({ text, count, articles: [...articles].sort() }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }
}
