import type { Card, Presence } from '../core/entities/card';
import type { MentionKind } from '../core/entities/entity';
import type { PageCard } from './pageContract';

const kindWords: Readonly<Record<MentionKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  group: 'group',
  date: 'date',
  time: 'time',
  number: 'number',
  money: 'amount of money',
  percent: 'percentage',
  duration: 'duration',
  measure: 'measure',
};

const presenceWords: Readonly<Record<Presence, string>> = {
  both: 'in both',
  left: 'only on the left',
  right: 'only on the right',
  neither: 'in neither of the two',
};

/** A card for the page; `labels` names its articles by their ids: "CNN · 001_2b64.txt", or the file alone. */
export function toPageCard(card: Card, labels: ReadonlyMap<string, string>): PageCard {
  const { kind, name, presence, mentions, descriptions, quotations, variants, articles, sources } = card;
  const labelOf = (id: string) => labels.get(id) ?? id;
  /** Outlets, each once; a label begins with its outlet where that is known. */
  const outlets = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => labelOf(id).split(' · ', 1)[0] ?? id))].join(', ');
  return {
    name,
    facts: [
      kindWords[kind],
      ...(presence === null ? [] : [presenceWords[presence]]),
      sources === 1 ? '1 article' : `${sources} articles`,
    ],
    mentions,
    descriptions: descriptions.map((each) => ({ text: each.text, sources: outlets(each.articles) })),
    quotations: quotations.map((each) => ({ text: each.text, sources: outlets(each.articles) })),
    variants: variants.map((each) => ({
      text: each.text,
      count: each.count,
      sources: outlets(each.articles),
    })),
    articles: articles.map(({ article, count }) => ({ id: article, label: labelOf(article), count })),
  };
}
