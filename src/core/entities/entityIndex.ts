import { formOf } from './clusters/mentionForms';
import type { MentionForm } from './clusters/mentionForm';
import { clusterDates } from './dates/dateClusters';
import { clusterOrganisations } from './clusters/organisationClusters';
import { clusterPersons } from './clusters/personClusters';
import type { Entity, EntitySummary, Mention, MentionKind } from './entity';
import type { DescribedMention, ArticleMentions } from './articleMentions';
import { KindVotes } from './clusters/kindVotes';
import { fullestName, makeEntity, variantText } from './makeEntity';
import { finish, flatMapSteps } from '../steps';

/** A step is so many mentions. */
const stepLength = 1000;

/** A mention of one article with the id of the entity it belongs to. */
export interface IndexedMention extends Mention {
  readonly entity: string;
}

/** One normalised name with all its mentions, by article. */
interface Form extends MentionForm {
  readonly articles: Map<string, DescribedMention[]>;
  /** How often each way of writing the name is used. */
  readonly texts: Map<string, number>;
  count: number;
  /** The entity that the name belongs to; unknown until asked for, and again when its bucket has changed. */
  cluster: Cluster | undefined;
}

interface IndexedArticle {
  readonly articleMentions: ArticleMentions;
  /** The form of each mention that has been added so far. */
  readonly forms: Form[];
}

/** Forms that may be one entity. */
interface Bucket {
  readonly forms: Set<Form>;
  /** Whether it is known which of them are. */
  isSettled: boolean;
  /** How often it has changed or been settled. */
  changes: number;
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
  readonly #buckets = new Map<string, Bucket>();

  /** `putSteps`, at once. */
  put(articleMentions: ArticleMentions): void {
    finish(this.putSteps(articleMentions));
  }

  /**
   * Adds an article's mentions, or replaces those it had. Between the steps the index has the first of them; what is put or
   * removed meanwhile ends the steps where it concerns the article.
   */
  *putSteps(articleMentions: ArticleMentions): Generator<undefined, void> {
    this.remove(articleMentions.articleId);
    yield;
    this.remove(articleMentions.articleId); // it may have come meanwhile
    this.#reindex(this.#kinds.count(articleMentions, 1));
    yield* this.#addSteps(articleMentions);
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
      finish(this.#addSteps(indexed.articleMentions));
    }
  }

  *#addSteps(articleMentions: ArticleMentions): Generator<undefined, void> {
    const { articleId, mentions } = articleMentions;
    const indexed: IndexedArticle = { articleMentions, forms: [] };
    this.#articles.set(articleId, indexed);
    for (const said of mentions) {
      const described = ofKind(
        articleId,
        said,
        said.vote === null ? undefined : this.#kinds.kindOf(said.vote.name),
      );
      const form = this.#form(described.form);
      const list = form.articles.get(articleId);
      if (list) list.push(described);
      else form.articles.set(articleId, [described]);
      count(form, [described], 1);
      indexed.forms.push(form);
      if (indexed.forms.length % stepLength > 0) continue;
      yield;
      if (this.#articles.get(articleId) !== indexed) return;
    }
  }

  #drop(articleId: string, { forms }: IndexedArticle): void {
    for (const form of new Set(forms)) {
      count(form, form.articles.get(articleId) ?? [], -1);
      form.articles.delete(articleId);
      this.#unsettle(form.bucket);
      if (form.articles.size > 0) continue;
      this.#forms.delete(idOf(form));
      const bucket = this.#buckets.get(form.bucket);
      bucket?.forms.delete(form);
      if (bucket?.forms.size === 0) this.#buckets.delete(form.bucket);
    }
    this.#articles.delete(articleId);
  }

  /** The entity of that id; an id made from a name that is now a variant of another gives the entity it went to. */
  get(entityId: string): Entity | undefined {
    const form = this.#forms.get(entityId);
    return form && entityOf(this.#clusterOf(form));
  }

  /** `mentionSteps`, at once. */
  mentionsOf(articleId: string): readonly IndexedMention[] {
    return finish(this.mentionSteps(articleId));
  }

  /**
   * The article's mentions that have been added, in order; none when it was never put. What comes or goes between the steps
   * changes nothing in those that were looked at.
   */
  *mentionSteps(articleId: string): Generator<undefined, readonly IndexedMention[]> {
    const { articleMentions, forms } = this.#articles.get(articleId) ?? { articleMentions: null, forms: [] };
    for (const form of new Set(forms)) yield* this.#settleSteps(form);
    return yield* flatMapSteps(articleMentions?.mentions ?? [], stepLength, ({ mention }, index) => {
      const form = forms[index];
      return form ? [{ ...mention, kind: form.kind, entity: this.#clusterOf(form).id }] : [];
    });
  }

  /** All entities, by id. */
  entities(): readonly Entity[] {
    return finish(this.#clustersOf(this.#forms.values())).map(entityOf);
  }

  /** `summarySteps`, at once. */
  summaries(articleIds: Iterable<string> | null = null): readonly EntitySummary[] {
    return finish(this.summarySteps(articleIds));
  }

  /**
   * Summaries of the entities that the articles name, or of all where that is null, by id, each with its counts in the whole
   * library; counts and names are kept up to date, so that long lists are fast.
   */
  *summarySteps(articleIds: Iterable<string> | null): Generator<undefined, readonly EntitySummary[]> {
    const forms = articleIds
      ? [...articleIds].flatMap((id) => this.#articles.get(id)?.forms ?? [])
      : [...this.#forms.values()];
    const summaries: EntitySummary[] = [];
    for (const cluster of yield* this.#clustersOf(forms)) {
      summaries.push(summaryOf(cluster));
      if (summaries.length % stepLength === 0) yield;
    }
    return summaries;
  }

  /** The name of the entity of that id; undefined as in `get`. */
  nameOf(entityId: string): string | undefined {
    const form = this.#forms.get(entityId);
    return form && summaryOf(this.#clusterOf(form)).name;
  }

  *#clustersOf(forms: Iterable<Form>): Generator<undefined, readonly Cluster[]> {
    const clusters = new Map<string, Cluster>();
    let asked = 0;
    for (const form of forms) {
      yield* this.#settleSteps(form);
      const cluster = this.#clusterOf(form);
      clusters.set(cluster.id, cluster);
      if (++asked % stepLength === 0) yield;
    }
    return [...clusters.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #form(described: MentionForm): Form {
    const id = idOf(described);
    let form = this.#forms.get(id);
    if (!form) {
      form = { ...described, articles: new Map(), texts: new Map(), count: 0, cluster: undefined };
      this.#forms.set(id, form);
      const bucket = this.#buckets.get(described.bucket);
      if (bucket) bucket.forms.add(form);
      else this.#buckets.set(described.bucket, { forms: new Set([form]), isSettled: false, changes: 0 });
    }
    this.#unsettle(described.bucket);
    return form;
  }

  /** Parts the forms of a form's bucket into entities, if that is not done; what comes or goes meanwhile is parted when next asked. */
  *#settleSteps({ bucket: name }: Form): Generator<undefined, void> {
    const bucket = this.#buckets.get(name);
    if (!bucket || bucket.isSettled) return;
    const { changes } = bucket;
    const parts = yield* partition([...bucket.forms]);
    if (bucket.changes !== changes) return;
    settle(parts);
    bucket.isSettled = true;
    bucket.changes += 1;
  }

  #unsettle(name: string): void {
    const bucket = this.#buckets.get(name);
    if (bucket) bucket.changes += 1;
    if (!bucket?.isSettled) return;
    for (const form of bucket.forms) form.cluster = undefined;
    bucket.isSettled = false;
  }

  #clusterOf(form: Form): Cluster {
    finish(this.#settleSteps(form));
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

/** Makes entities of the forms of one bucket. */
function settle(partition: readonly (readonly Form[])[]): void {
  for (const members of partition) {
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

function* partition(forms: readonly Form[]): Generator<undefined, readonly (readonly Form[])[]> {
  switch (forms[0]?.kind) {
    case 'person':
      return yield* clusterPersons(forms);
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
