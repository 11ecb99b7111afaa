import type { ArticleMentions, DescribedMention } from './articleMentions';
import { entityOf, idOf, summaryOf } from './clusters/cluster';
import type { Cluster } from './clusters/cluster';
import { KindVotes } from './clusters/kindVotes';
import { LibraryForms } from './clusters/libraryForms';
import type { LibraryForm } from './clusters/libraryForms';
import type { MentionForm } from './clusters/mentionForm';
import { formOf } from './clusters/mentionForms';
import { partition } from './clusters/partition';
import { SupposedForms } from './clusters/supposedForms';
import type { Entity, EntitySummary, Mention, MentionKind } from './entity';
import { eachInSteps, finish, flatMapSteps, Pace, sortSteps } from '../steps';

/** A step is so many mentions. */
const stepLength = 1000;

/** A mention of one article with the id of the entity it belongs to. */
export interface IndexedMention extends Mention {
  readonly entity: string;
}

interface IndexedArticle {
  readonly articleMentions: ArticleMentions;
  /** How many of its mentions have voted on the kinds of their names. */
  votes: number;
  /** The form of each mention that has been added so far. */
  readonly forms: LibraryForm[];
}

/**
 * The entities of a library. Mentions are grouped by normalised name, and names in small buckets, of which only
 * those are clustered again that an article touches when it comes or goes. A name that articles take for different kinds
 * is of the kind that most of its mentions have. What comes out depends on the articles, never on their order.
 */
export class EntityIndex {
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #kinds = new KindVotes();
  readonly #forms = new LibraryForms();

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
      indexed.forms.push(this.#forms.add(articleId, ofKind(articleId, said, this.#kindOf(said))));
      if (!pace.isDue(1)) continue;
      yield;
      if (isOther()) return;
    }
  }

  #kindOf({ vote }: DescribedMention): MentionKind | undefined {
    return vote === null ? undefined : this.#kinds.kindOf(vote.name);
  }

  /** Takes out an article's mentions, the last first. @param forms Theirs; none is left in the end. */
  *#dropSteps(articleId: string, forms: LibraryForm[], pace: Pace): Generator<undefined, void> {
    for (let form = forms.pop(); form; form = forms.pop()) {
      this.#forms.drop(articleId, form);
      if (pace.isDue(1)) yield;
    }
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
    for (const form of new Set(forms)) yield* this.#forms.settleSteps(form);
    return yield* flatMapSteps(articleMentions?.mentions ?? [], stepLength, ({ mention }, index) => {
      const form = forms[index];
      return form ? [{ ...mention, kind: form.kind, entity: this.#forms.clusterOf(form).id }] : [];
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
      const inBucket = supposed.inBucket(form.bucket, this.#forms.inBucket(form.bucket));
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
    return finish(this.#clustersOf(this.#forms.all())).map((cluster) => finish(entityOf(cluster)));
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
      : [...this.#forms.all()];
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
    yield* this.#forms.settleSteps(form);
    return this.#forms.clusterOf(form);
  }

  *#clustersOf(forms: Iterable<LibraryForm>): Generator<undefined, readonly Cluster[]> {
    const clusters = new Map<string, Cluster>();
    let asked = 0;
    for (const form of forms) {
      yield* this.#forms.settleSteps(form);
      const cluster = this.#forms.clusterOf(form);
      clusters.set(cluster.id, cluster);
      if (++asked % stepLength === 0) yield;
    }
    return yield* sortSteps([...clusters.values()], (a, b) => (a.id < b.id ? -1 : 1));
  }
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
