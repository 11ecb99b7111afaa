import { formOf } from './clusters/mentionForms';
import type { MentionForm } from './clusters/mentionForm';
import { clusterDates } from './dates/dateClusters';
import { clusterOrganisations } from './clusters/organisationClusters';
import { clusterPersons } from './clusters/personClusters';
import type { Entity, EntitySummary, Mention, MentionKind } from './entity';
import type { DescribedMention, ArticleMentions } from './articleMentions';
import { KindVotes } from './clusters/kindVotes';
import { SupposedForms } from './clusters/supposedForms';
import { fullestName, makeEntitySteps, variantText } from './makeEntity';
import { eachInSteps, finish, flatMapSteps, Pace, sortSteps } from '../steps';

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
  /** How many of its mentions have voted on the kinds of their names. */
  votes: number;
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

  /** Articles whose mentions have not all been taken out. */
  readonly #leaving = new Set<IndexedArticle>();
  /** Articles whose votes have not all been counted. */
  readonly #voting = new Set<IndexedArticle>();
  /** Articles to be added, or added anew since a name has another kind than it had. */
  readonly #stale = new Set<string>();
  /** Where `#catchUpSteps` stand. */
  #catchingUp: Generator<undefined, void> | null = null;
  /** How often articles have been put or removed. */
  #changes = 0;

  /** `putSteps`, at once. */
  put(articleMentions: ArticleMentions): void {
    finish(this.putSteps(articleMentions));
  }

  /**
   * Adds an article's mentions, or replaces those it had. Whoever asks meanwhile goes on with the steps first, and several may
   * take turns.
   */
  *putSteps(articleMentions: ArticleMentions): Generator<undefined, void> {
    const { articleId } = articleMentions;
    this.remove(articleId);
    const indexed: IndexedArticle = { articleMentions, votes: 0, forms: [] };
    this.#changes += 1;
    this.#articles.set(articleId, indexed);
    this.#voting.add(indexed);
    yield* this.#catchUp();
  }

  /** Removes an article's mentions; what that takes is done when something is asked or put. */
  remove(articleId: string): void {
    const indexed = this.#articles.get(articleId);
    if (!indexed) return;
    this.#changes += 1;
    this.#articles.delete(articleId);
    this.#voting.delete(indexed);
    this.#leaving.add(indexed);
  }

  get #isBehind(): boolean {
    return (
      this.#catchingUp !== null ||
      this.#leaving.size + this.#voting.size + this.#stale.size > 0 ||
      this.#kinds.isBehind
    );
  }

  /** Does what has to be done after changes before anything is told. */
  *#catchUp(): Generator<undefined, void> {
    while (this.#isBehind) {
      const steps = this.#catchingUp ?? this.#catchUpSteps();
      this.#catchingUp = null;
      if (steps.next().done === true) continue;
      this.#catchingUp = steps;
      yield;
    }
  }

  *#catchUpSteps(): Generator<undefined, void> {
    const pace = new Pace(stepLength);
    for (;;) {
      const [leaving] = this.#leaving;
      const [voting] = this.#voting;
      const [stale] = this.#stale;
      if (leaving) {
        this.#leaving.delete(leaving);
        yield* this.#leaveSteps(leaving, pace);
      } else if (voting) {
        this.#voting.delete(voting);
        yield* this.#voteSteps(voting, pace);
      } else if (this.#kinds.isBehind) {
        yield* this.#kinds.settleSteps((id) => this.#stale.add(id));
      } else if (stale !== undefined) {
        this.#stale.delete(stale);
        yield* this.#addSteps(stale, pace);
      } else return;
    }
  }

  *#leaveSteps(indexed: IndexedArticle, pace: Pace): Generator<undefined, void> {
    const { articleId, mentions } = indexed.articleMentions;
    yield* this.#dropSteps(articleId, indexed.forms, pace);
    while (indexed.votes > 0) {
      indexed.votes -= 1;
      const said = mentions[indexed.votes];
      if (said) this.#kinds.count(articleId, said, -1);
      if (pace.isDue(1)) yield;
    }
  }

  *#voteSteps(indexed: IndexedArticle, pace: Pace): Generator<undefined, void> {
    const { articleId, mentions } = indexed.articleMentions;
    for (const said of mentions) {
      this.#kinds.count(articleId, said, 1);
      indexed.votes += 1;
      if (!pace.isDue(1)) continue;
      yield;
      if (this.#articles.get(articleId) !== indexed) return;
    }
    this.#stale.add(articleId);
  }

  /** Adds the mentions of an article, which may have been added as what they were before. */
  *#addSteps(articleId: string, pace: Pace): Generator<undefined, void> {
    const indexed = this.#articles.get(articleId);
    if (!indexed || this.#voting.has(indexed)) return;
    const isOther = (): boolean => this.#articles.get(articleId) !== indexed;
    yield* this.#dropSteps(articleId, indexed.forms, pace);
    if (isOther()) return;
    for (const said of indexed.articleMentions.mentions) {
      const described = ofKind(articleId, said, this.#kindOf(said));
      const form = this.#form(described.form);
      const list = form.articles.get(articleId);
      if (list) list.push(described);
      else form.articles.set(articleId, [described]);
      count(form, described, 1);
      indexed.forms.push(form);
      if (!pace.isDue(1)) continue;
      yield;
      if (isOther()) return;
    }
  }

  #kindOf({ vote }: DescribedMention): MentionKind | undefined {
    return vote === null ? undefined : this.#kinds.kindOf(vote.name);
  }

  /** Takes out an article's mentions, the last first. @param forms Theirs; none is left in the end. */
  *#dropSteps(articleId: string, forms: Form[], pace: Pace): Generator<undefined, void> {
    for (let form = forms.pop(); form; form = forms.pop()) {
      const list = form.articles.get(articleId);
      const described = list?.pop();
      if (described) count(form, described, -1);
      if (list?.length === 0) form.articles.delete(articleId);
      this.#unsettle(form.bucket);
      if (form.articles.size === 0) this.#forget(form);
      if (pace.isDue(1)) yield;
    }
  }

  #forget(form: Form): void {
    this.#forms.delete(idOf(form));
    const bucket = this.#buckets.get(form.bucket);
    bucket?.forms.delete(form);
    if (bucket?.forms.size === 0) this.#buckets.delete(form.bucket);
  }

  /** The entity of that id; an id made from a name that is now a variant of another gives the entity it went to. */
  *entitySteps(entityId: string): Generator<undefined, Entity | undefined> {
    const cluster = yield* this.#clusterSteps(entityId);
    return cluster && (yield* entityOf(cluster));
  }

  /** `mentionSteps`, at once. */
  mentionsOf(articleId: string): readonly IndexedMention[] {
    return finish(this.mentionSteps(articleId));
  }

  /**
   * The article's mentions, in order; none when it was never put. What comes or goes between the steps changes nothing in
   * those that were looked at.
   */
  *mentionSteps(articleId: string): Generator<undefined, readonly IndexedMention[]> {
    yield* this.#catchUp();
    const indexed = this.#articles.get(articleId);
    const articleMentions = indexed?.articleMentions;
    const forms = indexed?.forms.slice() ?? [];
    for (const form of new Set(forms)) yield* this.#settleSteps(form);
    return yield* flatMapSteps(articleMentions?.mentions ?? [], stepLength, ({ mention }, index) => {
      const form = forms[index];
      return form ? [{ ...mention, kind: form.kind, entity: this.#clusterOf(form).id }] : [];
    });
  }

  /**
   * `mentionSteps` of an article that is not put, as if it were, in the place of the one with its id. It changes nothing; what
   * comes or goes between the steps makes it begin anew.
   */
  *visitSteps(visiting: ArticleMentions): Generator<undefined, readonly IndexedMention[]> {
    for (;;) {
      yield* this.#catchUp();
      const changes = this.#changes;
      const found = yield* this.#supposeSteps(visiting);
      if (this.#changes === changes) return found;
    }
  }

  *#supposeSteps({ articleId, mentions }: ArticleMentions): Generator<undefined, readonly IndexedMention[]> {
    const replaced = this.#articles.get(articleId);
    const votes = this.#kinds.suppose();
    for (const [said, by] of [
      [replaced?.articleMentions.mentions ?? [], -1],
      [mentions, 1],
    ] as const)
      yield* eachInSteps(said, stepLength, (one) => {
        votes.count(one, by);
      });
    const formOfSaid = (id: string, said: DescribedMention): MentionForm =>
      ofKind(id, said, said.vote === null ? undefined : votes.kindOf(said.vote.name)).form;
    const supposed = new SupposedForms();
    yield* eachInSteps(replaced?.forms ?? [], stepLength, (form) => {
      supposed.change(form, -1);
    });
    const pace = new Pace(stepLength);
    for (const id of yield* votes.changedSteps()) {
      const indexed = id === articleId ? undefined : this.#articles.get(id);
      for (const [at, said] of indexed?.articleMentions.mentions.entries() ?? []) {
        const before = indexed?.forms[at];
        const then = formOfSaid(id, said);
        if (before && idOf(before) !== idOf(then)) {
          supposed.change(before, -1);
          supposed.change(then, 1);
        }
        if (pace.isDue(1)) yield;
      }
    }
    const forms = yield* flatMapSteps(mentions, stepLength, (said) => [formOfSaid(articleId, said)]);
    yield* eachInSteps(forms, stepLength, (form) => {
      supposed.change(form, 1);
    });
    /** The entities, by the ids of their forms. */
    const entities = new Map<string, string>();
    for (const form of forms) {
      if (entities.has(idOf(form))) continue;
      const inBucket = supposed.inBucket(form.bucket, this.#buckets.get(form.bucket)?.forms ?? []);
      for (const [fullest, ...others] of yield* partition(inBucket)) {
        if (!fullest) continue;
        for (const one of [fullest, ...others]) entities.set(idOf(one), idOf(fullest));
      }
      if (pace.isDue(inBucket.length)) yield;
    }
    return yield* flatMapSteps(mentions, stepLength, ({ mention }, at) => {
      const form = forms[at];
      if (!form) return [];
      return [{ ...mention, kind: form.kind, entity: entities.get(idOf(form)) ?? idOf(form) }];
    });
  }

  /** All entities, by id. */
  entities(): readonly Entity[] {
    finish(this.#catchUp());
    return finish(this.#clustersOf(this.#forms.values())).map((cluster) => finish(entityOf(cluster)));
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
    yield* this.#catchUp();
    const forms = articleIds
      ? [...articleIds].flatMap((id) => this.#articles.get(id)?.forms ?? [])
      : [...this.#forms.values()];
    const summaries: EntitySummary[] = [];
    for (const cluster of yield* this.#clustersOf(forms)) {
      summaries.push(yield* summaryOf(cluster));
      if (summaries.length % stepLength === 0) yield;
    }
    return summaries;
  }

  /** The name of the entity of that id; undefined as in `entitySteps`. */
  *nameSteps(entityId: string): Generator<undefined, string | undefined> {
    const cluster = yield* this.#clusterSteps(entityId);
    return cluster && (yield* summaryOf(cluster)).name;
  }

  *#clusterSteps(entityId: string): Generator<undefined, Cluster | undefined> {
    yield* this.#catchUp();
    const form = this.#forms.get(entityId);
    if (!form) return undefined;
    yield* this.#settleSteps(form);
    return this.#clusterOf(form);
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
    return yield* sortSteps([...clusters.values()], (a, b) => (a.id < b.id ? -1 : 1));
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

function* partition<F extends MentionForm & { readonly count: number }>(
  forms: readonly F[],
): Generator<undefined, readonly (readonly F[])[]> {
  switch (forms[0]?.kind) {
    case 'person':
      return yield* clusterPersons(forms);
    case 'organisation':
      return yield* clusterOrganisations(forms);
    case 'date':
      return clusterDates(forms);
    default:
      return forms.map((form) => [form]);
  }
}

function count(form: Form, { mention }: DescribedMention, by: 1 | -1): void {
  form.count += by;
  const text = variantText(mention);
  const used = (form.texts.get(text) ?? 0) + by;
  if (used > 0) form.texts.set(text, used);
  else form.texts.delete(text);
}

function* summaryOf(cluster: Cluster): Generator<undefined, EntitySummary> {
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

function* entityOf(cluster: Cluster): Generator<undefined, Entity> {
  return (cluster.entity ??= yield* makeEntitySteps(cluster.id, cluster.kind, cluster.forms));
}

function idOf({ kind, key }: Pick<MentionForm, 'kind' | 'key'>): string {
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
