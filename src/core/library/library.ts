import { compareSteps } from '../alignment/compare';
import { SentenceReader } from '../alignment/words/sentenceReader';
import type { Comparison } from '../alignment/comparison';
import type { Article } from '../article/article';
import type { Difference } from '../differences/difference';
import { differenceSteps } from '../differences/differences';
import { formatOfName } from '../article/format';
import { withoutLines } from '../article/lines/edgeLines';
import { readArticleSteps } from '../article/readArticle';
import { RepeatedLines } from '../article/lines/repeatedLines';
import type { Entity, EntitySummary, MentionKind } from '../entities/entity';
import { EntityIndex } from '../entities/entityIndex';
import type { IndexedMention } from '../entities/entityIndex';
import { collectMentions } from '../entities/articleMentions';
import type { ArticleMentions } from '../entities/articleMentions';
import type { MentionSteps } from '../entities/mentions';
import { speakersOf } from '../entities/quotations/speeches';
import type { Sibling } from '../siblings/sibling';
import { askedEntrySteps, type IndexedEntry, siblingEntrySteps } from '../siblings/siblingEntry';
import { KeptNeighbours } from '../siblings/keptNeighbours';
import { SiblingIndex } from '../siblings/siblingIndex';
import {
  mostNeighbours,
  storiesOfPairsSteps,
  storiesSteps,
  type Story,
  storyOfSteps,
} from '../stories/stories';
import { type StoryList, storyListOf } from '../stories/storyList';
import { type NameOfPair, namesOfPair } from '../stories/namesOfPair';
import { type StoryName, storyNames } from '../stories/storyNames';
import { type StoryTime, storyTimes } from '../stories/storyTimes';
import {
  type Progress,
  type StoryArticle,
  type StoryReading,
  storyReadingSteps,
} from '../stories/storyReading';
import { fingerprint } from '../text/fingerprint';
import { finish, sortSteps } from '../steps';
import { LineMap } from '../text/lines';
import { KeptComparisons } from './keptComparisons';
import { namedText } from './namedText';
import { type Reader, ReadArticles } from './readArticles';
import { defaultReadOptions } from './readOptions';
import type { ReadOptions } from './readOptions';
import type { ArticleSource } from './source';

const nameKinds: ReadonlySet<MentionKind> = new Set(['person', 'organisation', 'place']);
/** So many shared names say enough about why two articles are siblings. */
const mostNames = 8;

/** So many articles are asked about before anybody does, none that is longer, in UTF-16 units. */
const rehearsed = 8;
const longestRehearsed = 1 << 16;

export interface PutArticle {
  readonly id: string;
  readonly text: string;
  /** The text's `fingerprint`, where the caller knows it. */
  readonly fingerprint?: string;
  /** What it is found by, where the caller has read it as the library would. */
  readonly entry?: IndexedEntry;
}

/** What has come of articles that were put. */
interface Put {
  /** How many were known from what was restored and so needed no reading. */
  readonly restored: number;
  readonly failed: readonly FailedArticle[];
}

/** A story with its articles, by day, those without one last, then by id. */
export interface ReadStory extends StoryReading {
  readonly articles: readonly (StoryArticle & {
    readonly id: string;
    readonly mentions: readonly IndexedMention[];
  })[];
  readonly names: readonly (StoryName & { readonly name: string })[];
  readonly times: readonly StoryTime[];
}

/** An article that could not be read. */
interface FailedArticle {
  readonly id: string;
  readonly reason: string;
}

/**
 * The articles that can be each other's siblings, and what is known of them. Articles are indexed when they are put;
 * their entities are extracted when `extractEntities` is called, so that the caller decides when that work is done.
 */
export class Library {
  readonly #texts = new Map<string, string>();
  readonly #articles: ReadArticles;
  readonly #index = new SiblingIndex();
  readonly #neighbours = new KeptNeighbours(this.#index, mostNeighbours);
  readonly #repeated = new RepeatedLines();
  readonly #entities = new EntityIndex();
  readonly #unextracted = new Set<string>();
  /** Where the extraction of entities stands, in articles in which it has begun. */
  readonly #begun = new Map<string, Generator<undefined, void>>();
  readonly #lines = new Map<string, LineMap>();
  readonly #compared = new KeptComparisons();

  constructor(
    private readonly mentionSteps: MentionSteps,
    private readonly readOptions: ReadOptions = defaultReadOptions,
    reader: Reader = readArticleSteps,
  ) {
    this.#articles = new ReadArticles(readOptions.language, reader);
  }

  get size(): number {
    return this.#texts.size;
  }

  /** BCP 47 tag of the language of texts that do not tell theirs. */
  get language(): string {
    return this.readOptions.language;
  }

  /** Makes ready what `store` gave in another session, while the library is empty; false when it is of no use. */
  restore(bytes: Uint8Array): boolean {
    return this.size === 0 && this.#index.restore(bytes, this.#neighbours);
  }

  /**
   * What `restore` takes: all that siblings are found by, but not the texts, and what the stories are found by as far as these
   * were asked for. Null when it would be what was restored.
   */
  *store(): Generator<undefined, Uint8Array | null> {
    // Whoever stores it has put all there is, and will ask next.
    yield* this.#index.prepareSteps();
    return this.#index.isStored ? null : yield* this.#index.storeSteps(this.#neighbours);
  }

  /** The same after the stories were asked for; null when next to nothing of what they are found by would be new. */
  *storeStories(): Generator<undefined, Uint8Array | null> {
    return this.#neighbours.isStored ? null : yield* this.#index.storeSteps(this.#neighbours);
  }

  /**
   * Asks what will be asked, as long as nothing changes: the first questions of a program take many times as long as others, until
   * their code is compiled. To be done when nobody waits for anything.
   */
  *rehearse(): Generator<undefined, void> {
    const { generation } = this.#index;
    const ids: string[] = [];
    for (const [id, text] of this.#texts) {
      if (ids.length === rehearsed) break;
      if (text.length <= longestRehearsed) ids.push(id);
    }
    for (const id of ids) {
      for (const step of this.siblings({ id }, 1)) {
        yield step;
        if (this.#index.generation !== generation) return;
      }
    }
  }

  /**
   * Adds articles, or replaces those with the same id, in steps of about one article. One that cannot be read is left out,
   * also what was known of it, and does not keep the others.
   */
  *put(articles: readonly PutArticle[]): Generator<undefined, Put> {
    let restored = 0;
    const failed: FailedArticle[] = [];
    for (const article of articles) {
      const { id, text } = article;
      if (this.#texts.get(id) === text) continue;
      try {
        if (yield* this.#putOne(article)) restored += 1;
      } catch (error) {
        this.remove(id);
        failed.push({ id, reason: error instanceof Error ? error.message : String(error) });
      }
      yield;
    }
    return { restored, failed };
  }

  /** Whether to put an article means to read it: neither is it there as it is, nor is it known from what was restored. */
  mustRead({ id, text, fingerprint: print }: PutArticle): boolean {
    return (
      this.#texts.get(id) !== text &&
      !this.#index.hasRestored(this.#contentOf(id, print ?? fingerprint(text)))
    );
  }

  /** Whether the article was known from what was restored. */
  *#putOne({ id, text, fingerprint: print, entry }: PutArticle): Generator<undefined, boolean> {
    const content = this.#contentOf(id, print ?? fingerprint(text));
    const isRestored = this.#index.putRestored(id, content);
    if (!isRestored)
      this.#index.put(id, entry ?? (yield* siblingEntrySteps(yield* this.#articles.read(text, id))), content);
    this.#compared.clear();
    this.#texts.set(id, text);
    this.#lines.delete(id);
    this.#unextracted.add(id);
    this.#begun.delete(id);
    // Its mentions are spans of the text that it had.
    this.#entities.remove(id);
    const held = this.#index.get(id);
    if (held) this.#extractAgain(this.#repeated.put(id, held));
    return isRestored;
  }

  remove(id: string): void {
    this.#compared.clear();
    this.#texts.delete(id);
    this.#index.remove(id);
    this.#lines.delete(id);
    this.#unextracted.delete(id);
    this.#begun.delete(id);
    this.#entities.remove(id);
    this.#extractAgain(this.#repeated.remove(id));
  }

  /** The article as it reads, one version of it where the source says so; null when there is none. */
  article(source: ArticleSource): Article | null {
    return finish(this.articleSteps(source));
  }

  /** `article`, step by step. */
  *articleSteps({
    id,
    text = this.#texts.get(id),
    version,
  }: ArticleSource): Generator<undefined, Article | null> {
    if (text === undefined) return null;
    const article = yield* this.#read(id, text);
    return version === undefined ? article : versionOf(article, version);
  }

  /** Best first, only above the floor; empty when there is no such article. */
  *siblings(source: ArticleSource, limit: number): Generator<undefined, readonly Sibling[]> {
    const article = yield* this.articleSteps(source);
    if (!article) return [];
    const entry = yield* askedEntrySteps(article);
    yield;
    const siblings = yield* this.#index.nearestSteps(entry, limit, source.id);
    const named = yield* this.#namedIn(source.id);
    const explained: Sibling[] = [];
    for (const sibling of siblings) {
      const theirs = named.size === 0 ? named : yield* this.#namedIn(sibling.id);
      const shared = [...named].filter((entity) => theirs.has(entity)).slice(0, mostNames);
      const names: string[] = [];
      for (const entity of shared) names.push((yield* this.#entities.nameSteps(entity)) ?? entity);
      explained.push(names.length === 0 ? sibling : { ...sibling, why: { ...sibling.why, names } });
    }
    return explained;
  }

  /** Null when one of the articles is not there. */
  *compare(left: ArticleSource, right: ArticleSource): Generator<undefined, Comparison | null> {
    const known = this.#compared.find(left, right);
    if (known) return known;
    const { generation } = this.#compared;
    const leftArticle = yield* this.articleSteps(left);
    const rightArticle = yield* this.articleSteps(right);
    if (!leftArticle || !rightArticle) return null;
    const reader = new SentenceReader();
    const comparison = yield* compareSteps(leftArticle, rightArticle, reader);
    this.#compared.keep(left, right, comparison, reader, generation);
    return comparison;
  }

  /**
   * Where two articles do not say the same, as far as they were read for names; null when one of them is not there. Costs
   * little right after the two were compared.
   */
  *differences(
    left: ArticleSource,
    right: ArticleSource,
  ): Generator<undefined, readonly Difference[] | null> {
    const comparison = yield* this.compare(left, right);
    if (!comparison) return null;
    const here = { article: comparison.left, mentions: yield* this.mentions(left) };
    const there = { article: comparison.right, mentions: yield* this.mentions(right) };
    return yield* differenceSteps(here, there, comparison, this.#compared.takeReader(comparison));
  }

  /** Who and what two articles name, as far as they were read for names; null when one of them is not there. */
  *names(left: ArticleSource, right: ArticleSource): Generator<undefined, readonly NameOfPair[] | null> {
    const comparison = yield* this.compare(left, right);
    if (!comparison) return null;
    const here = { article: comparison.left, mentions: yield* this.mentions(left) };
    const there = { article: comparison.right, mentions: yield* this.mentions(right) };
    return yield* namesOfPair(here, there);
  }

  /** All stories that more than one article tells; after a change in little time. */
  *stories(): Generator<undefined, StoryList> {
    const known = yield* this.#neighbours.tellSteps();
    const stories = yield* known ? storiesOfPairsSteps(known) : this.allStories();
    yield;
    return storyListOf(stories, (id) => this.#index.get(id)?.day ?? null);
  }

  /** The story that an article of the library is part of, alone or with others. */
  storyOf(id: string): Generator<undefined, Story> {
    return storyOfSteps(id, (other) => this.#index.neighbourSteps(other, mostNeighbours));
  }

  /** All stories of the library, also those of one article, in the order of their first articles. */
  allStories(): Generator<undefined, readonly Story[]> {
    return storiesSteps(this.#texts.keys(), (id) => this.#index.neighbourSteps(id, mostNeighbours));
  }

  /** What these articles say beside each other, as far as they were read for names; those that are not there are left out. */
  *readStory(ids: readonly string[], progress: Progress): Generator<undefined, ReadStory> {
    const articles: ReadStory['articles'][number][] = [];
    const { generation } = this.#compared;
    const isNamed = ids.every((id) => !this.#unextracted.has(id));
    for (const id of ids) {
      const article = yield* this.articleSteps({ id });
      if (article) articles.push({ id, article, mentions: yield* this.mentions({ id }) });
      yield;
    }
    articles.sort(byDay);
    const names: ReadStory['names'][number][] = [];
    for (const name of yield* storyNames(articles))
      names.push({ ...name, name: (yield* this.#entities.nameSteps(name.entity)) ?? name.entity });
    const times = yield* storyTimes(articles);
    const read = articles.map(({ id }) => id);
    const known = isNamed ? this.#compared.findStory(read) : null;
    const reading = known ?? (yield* storyReadingSteps(articles, progress));
    if (isNamed) this.#compared.keepStory(read, reading, generation);
    return { articles, names, times, ...reading };
  }

  /**
   * Extracts the entities of an article, unless that has been done; tells whether there was anything to do. Steps that
   * were left off are gone on with, by whoever asks next, and several may take turns. Throws, once, what keeps an article
   * from the extraction of its entities; it then counts as one that names nobody.
   */
  *extractEntities(id: string): Generator<undefined, boolean> {
    const isPending = this.#unextracted.has(id);
    while (this.#unextracted.has(id)) {
      const steps = this.#begun.get(id) ?? this.#indexSteps(id);
      this.#begun.set(id, steps);
      const step = this.#step(id, steps);
      if (step.done) {
        this.#begun.delete(id);
        this.#unextracted.delete(id);
      } else {
        yield;
      }
    }
    return isPending;
  }

  #step(id: string, steps: Generator<undefined, void>): IteratorResult<undefined, void> {
    try {
      return steps.next();
    } catch (error) {
      this.#begun.delete(id);
      this.#unextracted.delete(id);
      this.#entities.remove(id);
      throw error;
    }
  }

  /** The articles whose entities have not been extracted, in the order in which they were put. */
  unextracted(): readonly string[] {
    return [...this.#unextracted];
  }

  nextUnextracted(): string | undefined {
    return this.#unextracted.values().next().value;
  }

  /** Mentions of one article with their entities, in order; none when it is not there or its entities were not extracted. */
  *mentions({ id, text }: ArticleSource): Generator<undefined, readonly IndexedMention[]> {
    if (text === undefined || text === this.#texts.get(id)) return yield* this.#entities.mentionSteps(id);
    // A text that is no part of the library is not indexed: its mentions are matched with the library's entities.
    return yield* this.#entities.visitSteps(yield* this.#extractionSteps(id, text));
  }

  /** The entity of that id; an id made from a name that is now a variant of another gives the entity it went to. */
  entity(id: string): Generator<undefined, Entity | undefined> {
    return this.#entities.entitySteps(id);
  }

  /** `entitySteps`, at once. */
  entities(articles: readonly string[] | null): readonly EntitySummary[] {
    return finish(this.entitySteps(articles));
  }

  /** Entities that these articles name, or any of the library where that is null: most sources first, then most mentions, then by id. */
  *entitySteps(articles: readonly string[] | null): Generator<undefined, readonly EntitySummary[]> {
    const entities = yield* this.#entities.summarySteps(articles);
    yield;
    return yield* sortSteps(
      entities,
      (a, b) => b.articles.size - a.articles.size || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
    );
  }

  /** The text of an article of the library; empty when there is none. */
  text(id: string): string {
    return this.#texts.get(id) ?? '';
  }

  /** The plain view of that text. */
  *plain(id: string): Generator<undefined, string> {
    return (yield* this.#articles.read(this.text(id), id)).plain;
  }

  lines(id: string): LineMap {
    let lines = this.#lines.get(id);
    if (!lines) this.#lines.set(id, (lines = new LineMap(this.text(id))));
    return lines;
  }

  /** Changes with the text and with what it is read as. */
  #contentOf(id: string, print: string): string {
    return `${print} ${this.readOptions.language} ${formatOfName(id) ?? ''}`;
  }

  /** Reads a text among the articles of the library: what several of them have around the story is furniture. */
  *#read(id: string, text: string): Generator<undefined, Article> {
    const article = yield* this.#articles.read(text, id);
    return withoutLines(article, (line) => this.#repeated.isFurniture(line));
  }

  /** Other parts of these articles are folded than before. */
  #extractAgain(ids: Iterable<string>): void {
    if (this.readOptions.namesInFolded) return;
    for (const id of ids) {
      this.#unextracted.add(id);
      this.#begun.delete(id);
    }
  }

  *#indexSteps(id: string): Generator<undefined, void> {
    const found = yield* this.#extractionSteps(id);
    yield* this.#entities.putSteps(found);
  }

  *#extractionSteps(id: string, written = this.text(id)): Generator<undefined, ArticleMentions> {
    const article = yield* this.#read(id, written);
    const text = namedText(article, this.readOptions.namesInFolded);
    const mentions = yield* this.mentionSteps(text, article.published, article.language);
    const named = speakersOf(article, mentions);
    return yield* collectMentions(id, article.plain, named.mentions, {
      published: article.published,
      speakers: named.speakers,
    });
  }

  /** The people, organisations and places that an article names, as far as it was read, in the order of their first mentions. */
  *#namedIn(id: string): Generator<undefined, ReadonlySet<string>> {
    const mentions = yield* this.#entities.mentionSteps(id);
    return new Set(mentions.flatMap(({ kind, entity }) => (nameKinds.has(kind) ? [entity] : [])));
  }
}

function byDay(a: ReadStory['articles'][number], b: ReadStory['articles'][number]): number {
  // No day begins with such a character.
  const [one, other] = [a, b].map(({ article, id }) => `${article.published ?? '~'} ${id}`) as [
    string,
    string,
  ];
  return one < other ? -1 : 1;
}

function versionOf(article: Article, version: number): Article | null {
  const chosen = article.versions[version];
  return chosen ? { ...article, title: chosen.title ?? article.title, sentences: chosen.sentences } : null;
}
