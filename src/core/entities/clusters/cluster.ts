import type { DescribedMention } from '../articleMentions';
import type { Entity, EntitySummary, MentionKind } from '../entity';
import { fullestName, makeEntitySteps } from '../makeEntity';
import type { MentionForm } from './mentionForm';

/** One normalised name with all its mentions. */
export interface MentionedForm extends MentionForm {
  readonly articles: ReadonlyMap<string, readonly DescribedMention[]>;
  /** How often each way of writing the name is used. */
  readonly texts: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The names that are one entity, and what has been made of them so far. */
export interface Cluster {
  readonly id: string;
  readonly kind: MentionKind;
  /** The fullest first. */
  readonly forms: readonly MentionedForm[];
  summary: EntitySummary | undefined;
  entity: Entity | undefined;
}

/** The id of the entity whose fullest name the form is. */
export function idOf({ kind, key }: Pick<MentionForm, 'kind' | 'key'>): string {
  return `${kind}:${key}`;
}

/** @param fullest The one of the forms that gives the entity its id. */
export function makeCluster(fullest: MentionedForm, forms: readonly MentionedForm[]): Cluster {
  return { id: idOf(fullest), kind: fullest.kind, forms, summary: undefined, entity: undefined };
}

/** What a list shows of the entity. */
export function* summaryOf(cluster: Cluster): Generator<undefined, EntitySummary> {
  return (cluster.summary ??= yield* summarise(cluster));
}

function* summarise({ id, kind, forms }: Cluster): Generator<undefined, EntitySummary> {
  const [only, ...others] = forms;
  const texts = new Map<string, number>();
  for (const form of forms)
    for (const [text, used] of form.texts) texts.set(text, (texts.get(text) ?? 0) + used);
  return {
    id,
    kind,
    mentions: forms.reduce((sum, form) => sum + form.count, 0),
    articles:
      only && others.length === 0
        ? only.articles
        : new Set(forms.flatMap((form) => [...form.articles.keys()])),
    name: yield* fullestName(Array.from(texts, ([text, count]) => ({ text, count }))),
  };
}

/** All that is known of the entity. */
export function* entityOf(cluster: Cluster): Generator<undefined, Entity> {
  return (cluster.entity ??= yield* makeEntitySteps(cluster.id, cluster.kind, cluster.forms));
}
