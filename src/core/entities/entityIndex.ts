import { formOf } from './clusters/mentionForms';
import type { MentionForm } from './clusters/mentionForm';
import { clusterDates } from './dates/dateClusters';
import { clusterOrganisations } from './clusters/organisationClusters';
import { clusterPersons } from './clusters/personClusters';
import type { Entity, EntitySummary, Mention, MentionKind } from './entity';
import type { DescribedMention, ArticleMentions } from './articleMentions';
import { KindVotes } from './clusters/kindVotes';
import { fullestName, makeEntity, variantText } from './makeEntity';

/** A mention of one article with the id of the entity it belongs to. */
export interface IndexedMention extends Mention {
  readonly entity: string;
}

/** One normalised name with all its mentions, by article. */
interface Form extends MentionForm {
  readonly articles: Map<string, readonly DescribedMention[]>;
  /** How often each way of writing the name is used. */
  readonly texts: Map<string, number>;
  count: number;
  /** The entity that the name belongs to; unknown until asked for, and again when its bucket has changed. */
  cluster: Cluster | undefined;
}

interface IndexedArticle {
  readonly articleMentions: ArticleMentions;
  /** The form of each mention. */
  readonly forms: readonly Form[];
}

/** The names that are one entity. */
interface Cluster {
  readonly id: string;
  readonly kind: MentionKind;
  /** The fullest first. */
  readonly forms: readonly Form[];
  summary: EntitySummary | undefined;
  entity: Entity | undefined;
}

/**
 * The entities of a library. Mentions are grouped by normalised name, and names in small buckets, of which only
 * those are clustered again that an article touches when it comes or goes. A name that articles take for different kinds
 * is of the kind that most of its mentions have. What comes out depends on the articles, never on their order.
 */
export class EntityIndex {
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #kinds = new KindVotes();
  readonly #forms = new Map<string, Form>();
  readonly #buckets = new Map<string, Set<Form>>();

  /** Adds an article's mentions, or replaces those it had. */
  put(articleMentions: ArticleMentions): void {
    this.remove(articleMentions.articleId);
    this.#reindex(this.#kinds.count(articleMentions, 1));
    this.#add(articleMentions);
  }

  /** Removes an article's mentions and returns what was put for it. */
  remove(articleId: string): ArticleMentions | undefined {
    const indexed = this.#articles.get(articleId);
    if (!indexed) return undefined;
    this.#drop(articleId, indexed);
    this.#reindex(this.#kinds.count(indexed.articleMentions, -1));
    return indexed.articleMentions;
  }

  #reindex(articleIds: Iterable<string>): void {
    for (const id of articleIds) {
      const indexed = this.#articles.get(id);
      if (!indexed) continue;
      this.#drop(id, indexed);
      this.#add(indexed.articleMentions);
    }
  }

  #add(articleMentions: ArticleMentions): void {
    const { articleId, mentions } = articleMentions;
    const byForm = new Map<Form, DescribedMention[]>();
    const forms = mentions.map((said) => {
      const described = ofKind(
        articleId,
        said,
        said.voted === null ? undefined : this.#kinds.kindOf(said.voted),
      );
      const form = this.#form(described.form);
      const list = byForm.get(form);
      if (list) list.push(described);
      else byForm.set(form, [described]);
      return form;
    });
    for (const [form, list] of byForm) {
      form.articles.set(articleId, list);
      count(form, list, 1);
    }
    this.#articles.set(articleId, { articleMentions, forms });
  }

  #drop(articleId: string, { forms }: IndexedArticle): void {
    for (const form of new Set(forms)) {
      count(form, form.articles.get(articleId) ?? [], -1);
      form.articles.delete(articleId);
      this.#unsettle(form.bucket);
      if (form.articles.size > 0) continue;
      this.#forms.delete(idOf(form));
      const bucket = this.#buckets.get(form.bucket);
      bucket?.delete(form);
      if (bucket?.size === 0) this.#buckets.delete(form.bucket);
    }
    this.#articles.delete(articleId);
  }

  /** The entity of that id; an id made from a name that is now a variant of another gives the entity it went to. */
  get(entityId: string): Entity | undefined {
    const form = this.#forms.get(entityId);
    return form && entityOf(this.#clusterOf(form));
  }

  /** The article's mentions, in order; none when it was never put. */
  mentionsOf(articleId: string): readonly IndexedMention[] {
    const { articleMentions, forms } = this.#articles.get(articleId) ?? { articleMentions: null, forms: [] };
    return (articleMentions?.mentions ?? []).flatMap(({ mention }, index) => {
      const form = forms[index];
      return form ? [{ ...mention, kind: form.kind, entity: this.#clusterOf(form).id }] : [];
    });
  }

  /** All entities, by id. */
  entities(): readonly Entity[] {
    return this.#clustersOf(this.#forms.values()).map(entityOf);
  }

  /** Summaries of all entities, by id; counts and names are kept up to date, so that long lists are fast. */
  summaries(): readonly EntitySummary[] {
    return this.#clustersOf(this.#forms.values()).map(summaryOf);
  }

  /** Summaries of the entities that the articles name, by id, each with its counts in the whole library. */
  summariesOf(articleIds: Iterable<string>): readonly EntitySummary[] {
    const forms = [...articleIds].flatMap((id) => this.#articles.get(id)?.forms ?? []);
    return this.#clustersOf(forms).map(summaryOf);
  }

  /** The name of the entity of that id; undefined as in `get`. */
  nameOf(entityId: string): string | undefined {
    const form = this.#forms.get(entityId);
    return form && summaryOf(this.#clusterOf(form)).name;
  }

  #clustersOf(forms: Iterable<Form>): readonly Cluster[] {
    const clusters = new Set<Cluster>();
    for (const form of forms) clusters.add(this.#clusterOf(form));
    return [...clusters].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #form(described: MentionForm): Form {
    const id = idOf(described);
    let form = this.#forms.get(id);
    if (!form) {
      form = { ...described, articles: new Map(), texts: new Map(), count: 0, cluster: undefined };
      this.#forms.set(id, form);
      const bucket = this.#buckets.get(described.bucket);
      if (bucket) bucket.add(form);
      else this.#buckets.set(described.bucket, new Set([form]));
    }
    this.#unsettle(described.bucket);
    return form;
  }

  #unsettle(bucket: string): void {
    for (const form of this.#buckets.get(bucket) ?? []) form.cluster = undefined;
  }

  #clusterOf(form: Form): Cluster {
    if (!form.cluster) settle([...(this.#buckets.get(form.bucket) ?? [form])]);
    return (
      form.cluster ?? {
        id: idOf(form),
        kind: form.kind,
        forms: [form],
        summary: undefined,
        entity: undefined,
      }
    );
  }
}

/** Parts the forms of one bucket into entities. */
function settle(forms: readonly Form[]): void {
  for (const members of partition(forms)) {
    const [fullest] = members;
    if (!fullest) continue;
    const cluster: Cluster = {
      id: idOf(fullest),
      kind: fullest.kind,
      forms: members,
      summary: undefined,
      entity: undefined,
    };
    for (const form of members) form.cluster = cluster;
  }
}

function partition(forms: readonly Form[]): readonly (readonly Form[])[] {
  switch (forms[0]?.kind) {
    case 'person':
      return clusterPersons(forms);
    case 'organisation':
      return clusterOrganisations(forms);
    case 'date':
      return clusterDates(forms);
    default:
      return forms.map((form) => [form]);
  }
}

function count(form: Form, described: readonly DescribedMention[], by: 1 | -1): void {
  form.count += described.length * by;
  for (const { mention } of described) {
    const text = variantText(mention);
    const used = (form.texts.get(text) ?? 0) + by;
    if (used > 0) form.texts.set(text, used);
    else form.texts.delete(text);
  }
}

function summaryOf(cluster: Cluster): EntitySummary {
  cluster.summary ??= summarise(cluster);
  return cluster.summary;
}

function summarise({ id, kind, forms }: Cluster): EntitySummary {
  const [only, ...others] = forms;
  const texts = new Map<string, number>();
  for (const form of forms)
    for (const [text, used] of form.texts) texts.set(text, (texts.get(text) ?? 0) + used);
  return {
    id,
    kind,
    name: fullestName([...texts].map(([text, used]) => ({ text, count: used }))),
    mentions: forms.reduce((sum, form) => sum + form.count, 0),
    articles:
      only && others.length === 0
        ? only.articles
        : new Set(forms.flatMap((form) => [...form.articles.keys()])),
  };
}

function entityOf(cluster: Cluster): Entity {
  cluster.entity ??= makeEntity(cluster.id, cluster.kind, cluster.forms);
  return cluster.entity;
}

function idOf({ kind, key }: MentionForm): string {
  return `${kind}:${key}`;
}

/** A mention that the library takes for another kind than its article does: nobody quotes or describes a place. */
function ofKind(
  articleId: string,
  described: DescribedMention,
  kind = described.mention.kind,
): DescribedMention {
  if (kind === described.mention.kind) return described;
  const mention = { ...described.mention, kind };
  return { ...described, mention, form: formOf(articleId, mention), descriptions: [], quotations: [] };
}
