import { append } from '../append';
import { finish } from '../steps';
import { countShared } from '../text/ascending';
import { explainSteps } from './explain';
import type { ChangedTerms } from './changedWeights';
import type { HeldArticle, StoredArticle } from './heldArticle';

import { type PackedTerms, packTerms, Unpacker } from './postings/packedTerms';
import {
  type Asked,
  type Known,
  type Near,
  nearSteps,
  type Ranked,
  type RankedLibrary,
  rankSteps,
} from './rank';
import type { Sibling } from './sibling';
import { RestoredArticles } from './restoredArticles';
import type { IndexedEntry, SiblingEntry } from './siblingEntry';
import type { NeighboursToStore } from './storedNeighbours';
import { readStoredIndex, writeStoredIndexSteps } from './storedIndex';
import { TermTable } from './postings/termTable';
import { VectorLengths } from './postings/vectorLengths';
import { Weighed } from './postings/weighed';
import type { Weigh } from './postings/weigh';
import { libraryLogarithm, rarity, type TermStatistics, weigher } from './postings/weights';

/** How many articles are made ready for storage, or left out of what was stored, in a step. */
const articlesInStep = 64;
/** How many terms are looked at in a step. */
const termsInStep = 1 << 16;

/** An article with the numbers of its terms, -1 for one that no article has. */
interface AskedTerms {
  readonly asked: Asked;
  readonly numbers: Int32Array;
}

/**
 * Ranks the articles of a library by how much they tell the same story: cosine of TF-IDF vectors over stems and pairs of
 * stems (Salton & Buckley 1988, sublinear counts), times date proximity where both dates are known. The answer depends on
 * what is in the library, not on the order in which it came.
 */
export class SiblingIndex {
  readonly #numbers = new Map<string, number>();
  /** By number; undefined where an article was removed. */
  readonly #articles: (HeldArticle | undefined)[] = [];
  readonly #table = new TermTable((article) => this.#isGone(article));
  readonly #lengths = new VectorLengths(this.#table);
  readonly #unpacker = new Unpacker();
  readonly #restored = new RestoredArticles();
  #isStored = false;
  #generation = 0;
  /** Null when something has changed since it was made. */
  #weighed: Weighed | null = null;

  /** Another one after each change of what is answered. */
  get generation(): number {
    return this.#generation;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Whether it holds what was stored and nothing else. */
  get isStored(): boolean {
    return this.#isStored && this.#restored.areClaimed;
  }

  /** Adds an article, or replaces the one with that id. `content` is what it can be found by in another session. */
  put(id: string, { terms, counts, sentences, edges, day, holdsMany }: IndexedEntry, content = ''): void {
    const numbers = new Int32Array(terms.length);
    for (let at = 0; at < terms.length; at += 1) numbers[at] = this.#table.numberOf(terms[at] ?? 0);
    const packed = packTerms({ terms: numbers, counts });
    this.#insert({ id, terms: packed, sentences, edges, day, holdsMany, content });
    this.#isStored = false;
  }

  /** The article with that id as it is held. */
  get(id: string): HeldArticle | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  /** Whether an article of that content is among what was restored. */
  hasRestored(content: string): boolean {
    return this.#restored.has(content);
  }

  /** Puts an article whose content is among what was restored; false when it is not. */
  putRestored(id: string, content: string): boolean {
    const claimed = this.#restored.claim(content);
    if (!claimed) return false;
    const article = { ...claimed.article, id };
    if (claimed.place === null) {
      this.#insert(article);
    } else {
      this.remove(id);
      this.#change();
      this.#articles[claimed.place] = article;
      this.#numbers.set(id, claimed.place);
    }
    return true;
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    const article = number === undefined ? undefined : this.#articles[number];
    if (number === undefined || !article) return;
    this.#isStored = false;
    this.#articles[number] = undefined;
    this.#numbers.delete(id);
    this.#release(number, article.terms);
  }

  #change(): void {
    this.#generation += 1;
    this.#weighed = null;
  }

  /** Everything must have been settled. */
  #weighedNow(): Weighed {
    return (this.#weighed ??= new Weighed(this.#table, this.size, this.#articles.length));
  }

  #release(number: number, terms: PackedTerms): void {
    this.#change();
    this.#table.release(number, terms);
    this.#lengths.change(terms);
  }

  /** Whether an article that was in the table has been removed. */
  #isGone(article: number): boolean {
    return this.#articles[article] === undefined && !this.#restored.isUnclaimed(article);
  }

  /** Does now what the first question after a change takes longer for, and what makes all questions take less. */
  *prepareSteps(): Generator<undefined, void> {
    yield* this.settleSteps();
    yield* this.#table.mergeSteps();
    yield* this.settleSteps();
    this.#lengths.bounds(this.#articles.length, libraryLogarithm(this.size));
    yield;
    yield* this.#weighedNow().fillSteps();
  }

  /** Does what must be done after a change before anything is asked. */
  *settleSteps(): Generator<undefined, void> {
    let dropped = 0;
    for (const { place, article } of this.#restored.drop()) {
      this.#release(place, article.terms);
      dropped += 1;
      if (dropped % articlesInStep === 0) yield;
    }
    this.#table.settle();
    yield;
    while (this.#lengths.refresh(this.size)) yield;
  }

  /**
   * The siblings of an article, best first, ties by id; at most `limit`, none below the floor, and not the article of the
   * library whose id is `except`. In steps of a few milliseconds.
   */
  *nearestSteps(
    asked: SiblingEntry,
    limit: number,
    except?: string,
  ): Generator<undefined, readonly Sibling[]> {
    let numbers: Int32Array = new Int32Array();
    const ask = (): AskedTerms => {
      numbers = this.#table.findAll(asked.terms);
      return { asked, numbers };
    };
    const ranked = yield* this.#rankSteps(ask, limit, except);
    yield;
    const shared = ranked.map(({ shared }) => shared);
    const phrases = yield* explainSteps(asked, shared, (place) =>
      rarity(numbers[place] ?? 0, this.#table, this.size),
    );
    return ranked.map(({ article, score }, place) => ({
      id: article.id,
      score,
      why: {
        terms: phrases[place]?.terms ?? [],
        names: phrases[place]?.names ?? [],
        sharedSentences: countShared(asked.sentences, article.sentences),
        dayGap: asked.day === null || article.day === null ? null : Math.abs(asked.day - article.day),
      },
    }));
  }

  /** `nearestSteps` at once. */
  nearest(asked: SiblingEntry, limit: number, except?: string): readonly Sibling[] {
    return finish(this.nearestSteps(asked, limit, except));
  }

  /**
   * The nearest siblings of an article of the library with their scores alone, best first, ties by id, at most `limit`;
   * none when there is no article of that id. A file of many documents tells no one story, and is nobody's neighbour.
   */
  *neighbourSteps(
    id: string,
    limit: number,
  ): Generator<undefined, readonly { readonly id: string; readonly score: number }[]> {
    yield* this.settleSteps();
    const held = this.get(id);
    if (!held || held.holdsMany) return [];
    const ranked = yield* this.#rankSteps(() => this.#asked(held), limit, id);
    return ranked.flatMap(({ article, score }) => (article.holdsMany ? [] : [{ id: article.id, score }]));
  }

  /** The ids of its articles. */
  ids(): IterableIterator<string> {
    return this.#numbers.keys();
  }

  /** The number by which each article is known as long as it stays as it is. */
  numbers(): IterableIterator<[id: string, number: number]> {
    return this.#numbers.entries();
  }

  /** One more than the highest number that an article has had. */
  get end(): number {
    return this.#articles.length;
  }

  /** The article of that number; undefined where it is gone. */
  held(number: number): HeldArticle | undefined {
    return this.#articles[number];
  }

  /**
   * All those of the known articles that would be siblings of this one if the floor were `floor`, in short steps. Everything must
   * have been settled; of no use when something changes meanwhile.
   */
  *nearSteps(number: number, floor: number, known: Known): Generator<undefined, Near> {
    const held = this.#articles[number];
    if (!held) return { squares: 0, found: [] };
    const { asked, numbers } = this.#asked(held);
    return yield* nearSteps(asked, numbers, floor, number, known, this.#library);
  }

  /** What the weights of terms depend on now. */
  statistics(): TermStatistics {
    return { size: this.size, shapes: this.#table.shapes() };
  }

  /** What terms weigh, or weighed when the statistics were these. */
  weigher(then?: TermStatistics): Weigh {
    return then
      ? weigher(this.#table, then.size, (number) => then.shapes[number] ?? 0)
      : weigher(this.#table, this.size);
  }

  /** The terms that weigh otherwise than when the statistics were these. Of no use when something changes meanwhile. */
  *changedSteps(then: TermStatistics): Generator<undefined, ChangedTerms> {
    const [now, before] = [this.weigher(), this.weigher(then)];
    const isSameSize = then.size === this.size;
    const isChanged = new Uint8Array(this.#table.size);
    let holders = 0;
    // Terms that came later are in no article of then.
    for (let number = 0; number < then.shapes.length; number += 1) {
      if (number % termsInStep === 0) yield;
      if (isSameSize && then.shapes[number] === this.#table.shape(number)) continue;
      for (let count = 1; count <= this.#table.most(number) && isChanged[number] === 0; count += 1)
        if (now(number, count) !== before(number, count)) isChanged[number] = 1;
      if (isChanged[number] === 1) holders += this.#table.holders(number);
    }
    return { isChanged, holders };
  }

  /** How many different terms there have been. */
  get terms(): number {
    return this.#table.size;
  }

  /** An article of the library as one asks about it; the counts of its terms are no others' to change. */
  #asked(held: HeldArticle): AskedTerms {
    const { terms, counts } = new Unpacker().unpack(held.terms);
    const byNumber = this.#table.terms;
    return {
      asked: { ...held, terms: terms.map((number) => byNumber[number] ?? 0), counts },
      numbers: terms,
    };
  }

  /**
   * The best. Where something changes between the steps it is begun anew, then in
   * one step, so that no changes keep it from its end.
   */
  *#rankSteps(
    ask: () => AskedTerms,
    limit: number,
    except: string | undefined,
  ): Generator<undefined, readonly Ranked[]> {
    yield* this.settleSteps();
    const generation = this.#generation;
    const found = yield* this.#bestSteps(ask(), limit, except);
    if (generation === this.#generation) return found;
    yield* this.settleSteps();
    return finish(this.#bestSteps(ask(), limit, except));
  }

  /** Everything must have been settled. */
  *#bestSteps(
    { asked, numbers }: AskedTerms,
    limit: number,
    except: string | undefined,
  ): Generator<undefined, readonly Ranked[]> {
    if (numbers.length > termsInStep) yield;
    const own = except === undefined ? undefined : this.#numbers.get(except);
    return yield* rankSteps(asked, numbers, limit, own, this.#library);
  }

  get #library(): RankedLibrary {
    return {
      table: this.#table,
      lengths: this.#lengths,
      articles: this.#articles,
      size: this.size,
      weighed: this.#weighedNow(),
      unpacker: this.#unpacker,
    };
  }

  /**
   * What `restore` takes in another session; the articles are those that are there now. What was not put again is left out. With
   * what is known of their neighbours where these are given and have followed all changes.
   */
  *storeSteps(neighbours?: NeighboursToStore): Generator<undefined, Uint8Array> {
    yield* this.prepareSteps();
    if (neighbours) yield* neighbours.prepareSteps();
    this.#restored.forget();
    // From here to the first step all is taken as it is now.
    const { size } = this.#table;
    const held: HeldArticle[] = [];
    const places = Int32Array.from(this.#articles, (article) =>
      article === undefined ? -1 : held.push(article) - 1,
    );
    const lengths = this.#lengths.parts(places);
    const known = neighbours?.parts(places) ?? null;
    // Terms that no article holds any more are left out, so the others get new numbers.
    const numbers = new Uint32Array(size);
    const terms = this.#table.terms.slice(0, size);
    let kept = 0;
    for (let number = 0; number < size; number += 1) {
      if (this.#table.holders(number) === 0 && !this.#table.isCommon(number)) continue;
      terms[kept] = terms[number] ?? 0;
      numbers[number] = kept;
      kept += 1;
    }
    const renumbered = (packed: PackedTerms): PackedTerms => {
      const { terms, counts } = this.#unpacker.unpack(packed);
      return packTerms({ terms: terms.map((number) => numbers[number] ?? 0), counts });
    };
    const segments = yield* this.#table.partsSteps(places);
    const articles: StoredArticle[] = [];
    for (const article of held) {
      articles.push(kept === size ? article : { ...article, terms: renumbered(article.terms) });
      if (articles.length % articlesInStep === 0) yield;
    }
    const renumber = <Numbers extends Int32Array | Uint32Array>(old: Numbers): Numbers => {
      for (let at = 0; at < old.length; at += 1) old[at] = numbers[old[at] ?? 0] ?? 0;
      return old;
    };
    return yield* writeStoredIndexSteps({
      terms: terms.subarray(0, kept),
      articles,
      lengths: { sums: lengths.sums, common: renumber(lengths.common) },
      segments: segments.map((parts) => ({ ...parts, terms: renumber(parts.terms) })),
      neighbours: known,
    });
  }

  /**
   * Makes ready what was stored, to be put again; false when it is of no use. Nothing may have been put before. What was stored
   * of their neighbours goes to those of this index where they are given.
   */
  restore(bytes: Uint8Array, neighbours?: NeighboursToStore): boolean {
    const stored = readStoredIndex(bytes);
    if (!stored || !this.#table.adopt(stored.terms, stored.segments, stored.articles.length)) return false;
    this.#lengths.adopt(stored.lengths);
    this.#restored.adopt(stored.articles);
    append(
      this.#articles,
      Array.from(stored.articles, () => undefined),
    );
    if (stored.neighbours)
      neighbours?.adopt(stored.neighbours, { size: stored.articles.length, shapes: this.#table.shapes() });
    this.#isStored = true;
    return true;
  }

  #insert(article: HeldArticle): void {
    this.remove(article.id);
    this.#change();
    const number = this.#articles.length;
    this.#articles.push(article);
    this.#table.add(number, article.terms);
    this.#lengths.change(article.terms);
    this.#lengths.add(number, article.terms);
    this.#numbers.set(article.id, number);
  }
}
