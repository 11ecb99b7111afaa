import { finish } from '../steps';
import { countShared } from '../text/ascending';
import { explainSteps, type SharedTerms } from './explain';
import type { HeldArticle, StoredArticle } from './heldArticle';
import { type PackedTerms, packTerms, Unpacker } from './postings/packedTerms';
import { type Asked, NumberRoom, rank, type Ranked } from './rank';
import type { Sibling } from './sibling';
import type { SiblingEntry } from './siblingEntry';
import { readStoredIndex, writeStoredIndex } from './storedIndex';
import { TermTable } from './postings/termTable';
import { VectorLengths } from './postings/vectorLengths';
import { rarity } from './postings/weights';

/** How many articles are made ready for storage in a step. */
const storedInStep = 64;

/**
 * Ranks the articles of a library by how much they tell the same story: cosine of TF-IDF vectors over stems and pairs of
 * stems (Salton & Buckley 1988, sublinear counts), times date proximity where both dates are known. The answer depends on
 * what is in the library, not on the order in which it came.
 */
export class SiblingIndex {
  readonly #numbers = new Map<string, number>();
  /** By number; undefined where an article was removed. */
  readonly #articles: (HeldArticle | undefined)[] = [];
  readonly #table = new TermTable((article) => this.#articles[article] === undefined);
  readonly #lengths = new VectorLengths(this.#table);
  readonly #room = new NumberRoom();
  readonly #unpacker = new Unpacker();
  /** Articles that were stored, by their content, and which of these have not been put again. */
  #stored: ReadonlyMap<string, StoredArticle> = new Map();
  readonly #unclaimed = new Set<string>();
  #isStored = false;

  get size(): number {
    return this.#numbers.size;
  }

  /** Whether it holds what was stored and nothing else. */
  get isStored(): boolean {
    return this.#isStored && this.#unclaimed.size === 0;
  }

  /** Adds an article, or replaces the one with that id. `content` is what it can be found by in another session. */
  put(id: string, { terms, counts, sentences, edges, day }: SiblingEntry, content = ''): void {
    const numbers = new Int32Array(terms.length);
    for (let at = 0; at < terms.length; at += 1) numbers[at] = this.#table.numberOf(terms[at] ?? 0);
    const packed = packTerms({ terms: numbers, counts });
    this.#insert({ id, terms: packed, sentences, edges, day, content });
    this.#isStored = false;
  }

  /** The article with that id as it is held. */
  get(id: string): HeldArticle | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  /** Puts an article whose content is among what was restored; false when it is not. */
  putRestored(id: string, content: string): boolean {
    const stored = this.#stored.get(content);
    if (!stored) return false;
    this.#insert({ ...stored, id });
    this.#unclaimed.delete(content);
    return true;
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    const article = number === undefined ? undefined : this.#articles[number];
    if (number === undefined || !article) return;
    this.#isStored = false;
    this.#articles[number] = undefined;
    this.#numbers.delete(id);
    this.#table.release(number, article.terms);
    this.#lengths.change(article.terms);
  }

  /** Does now what the first question after a change takes longer for. */
  *prepareSteps(): Generator<undefined, void> {
    while (this.#lengths.refresh(this.size)) yield;
  }

  /**
   * The siblings of an article, best first, ties by id; at most `limit`, none below the floor, and not the article of the
   * library whose id is `except`. In steps of a few milliseconds, but for the search in a very large library.
   */
  *nearestSteps(
    asked: SiblingEntry,
    limit: number,
    except?: string,
  ): Generator<undefined, readonly Sibling[]> {
    yield* this.prepareSteps();
    const numbers = this.#table.findAll(asked.terms);
    const ranked = this.#rank(asked, numbers, limit, except);
    const shared = ranked.map(({ article }) => this.#shared(numbers, article));
    const phrases = yield* explainSteps(asked, shared, (term) => rarity(term, this.#table, this.size));
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
   * none when there is no article of that id.
   */
  *neighbourSteps(
    id: string,
    limit: number,
  ): Generator<undefined, readonly { readonly id: string; readonly score: number }[]> {
    const held = this.get(id);
    if (!held) return [];
    yield* this.prepareSteps();
    const { terms, counts } = new Unpacker().unpack(held.terms);
    const byNumber = this.#table.terms;
    const asked = { ...held, terms: terms.map((number) => byNumber[number] ?? 0), counts };
    const ranked = this.#rank(asked, terms, limit, id);
    return ranked.map(({ article, score }) => ({ id: article.id, score }));
  }

  /** `numbers` are those of the terms asked about. Everything must have been prepared. */
  #rank(asked: Asked, numbers: Int32Array, limit: number, except: string | undefined): readonly Ranked[] {
    const own = except === undefined ? undefined : this.#numbers.get(except);
    return rank(asked, numbers, limit, own, {
      table: this.#table,
      lengths: this.#lengths,
      articles: this.#articles,
      size: this.size,
      room: this.#room,
      unpacker: this.#unpacker,
    });
  }

  /** What `restore` takes in another session; the articles are those that are there now. What was not put again is left out. */
  *storeSteps(): Generator<undefined, Uint8Array> {
    this.#stored = new Map();
    this.#unclaimed.clear();
    this.#table.settle();
    const { size } = this.#table;
    const held = this.#articles.filter((article) => article !== undefined);
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
    const articles: StoredArticle[] = [];
    for (const article of held) {
      articles.push(kept === size ? article : { ...article, terms: renumbered(article.terms) });
      if (articles.length % storedInStep === 0) yield;
    }
    return writeStoredIndex({ terms: terms.subarray(0, kept), articles });
  }

  /** Makes ready what was stored, to be put again; false when it is of no use. Nothing may have been put before. */
  restore(bytes: Uint8Array): boolean {
    const stored = readStoredIndex(bytes);
    const isOfUse = stored?.terms.every((term, number) => this.#table.numberOf(term) === number) ?? false;
    if (stored && isOfUse) {
      this.#stored = new Map(stored.articles.map((article) => [article.content, article]));
      for (const content of this.#stored.keys()) this.#unclaimed.add(content);
      this.#isStored = true;
    }
    return isOfUse;
  }

  #insert(article: HeldArticle): void {
    this.remove(article.id);
    const number = this.#articles.length;
    this.#articles.push(article);
    this.#table.add(number, article.terms);
    this.#lengths.change(article.terms);
    this.#lengths.add(number, article.terms);
    this.#numbers.set(article.id, number);
  }

  /** Which of these numbers are among an article's terms. */
  #shared(numbers: Int32Array, article: HeldArticle): SharedTerms {
    const { terms } = this.#unpacker.unpack(article.terms);
    const room = this.#room.of(this.#table);
    for (const number of terms) room[number] = 1;
    const shared = Uint8Array.from(numbers, (number) => (number < 0 ? 0 : (room[number] ?? 0)));
    for (const number of terms) room[number] = 0;
    return shared;
  }
}
