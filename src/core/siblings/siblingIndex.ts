import { explainer } from './explain';
import type { Sibling } from './sibling';
import type { SiblingEntry } from './siblingEntry';
import { shareOf } from './terms';
import { mostArticles, TermTable } from './termTable';

/** Below this score an article is no sibling. */
export const siblingFloor = 0.15;
/** A small library knows little about which terms are rare: that many texts of general English are counted with it. */
const backgroundTexts = 200;
/** What a pair of words weighs beside a single one. */
const pairWeight = 0.5;
/** Days after which date proximity has fallen to 1/e of what it can take away, and the share that it cannot take away. */
const dayScale = 30;
const dayFloor = 0.25;
/** How many of the likeliest articles are scored exactly, for each that is asked for and at least. */
const scoredForEach = 4;
const scoredAtLeast = 48;

/** 1 + ln count: a term that is repeated weighs more, but not as often as it is repeated. */
const countWeights = Float64Array.from({ length: 256 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/**
 * Ranks the articles of a library by how much they tell the same story: cosine of TF-IDF vectors over stems and pairs of
 * stems (Salton & Buckley 1988, sublinear counts), times date proximity where both dates are known. Candidates are
 * found by the asked article's heaviest terms, so that every article above the floor is among them, then scored
 * exactly. The answer depends on what is in the library, not on the order in which it came.
 */
export class SiblingIndex {
  #table = new TermTable();
  readonly #numbers = new Map<string, number>();
  /** By number; undefined where an article was removed. */
  #slots: (Slot | undefined)[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** Adds an article, or replaces the one with that id. */
  put(id: string, entry: SiblingEntry): void {
    this.remove(id);
    if (this.#slots.length >= mostArticles || this.#slots.length > 2 * this.size + 1024) this.#rebuild();
    this.#insert(id, entry);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#slots[number]?.entry.terms.forEach((term) => {
      this.#table.release(term);
    });
    this.#slots[number] = undefined;
    this.#numbers.delete(id);
  }

  /**
   * The siblings of an article, best first, ties by id; at most `limit`, none below the floor. An id stands for the
   * library's own article and is never its own sibling; an unknown id has none.
   */
  nearest(asked: SiblingEntry | string, limit: number): readonly Sibling[] {
    const own = typeof asked === 'string' ? this.#numbers.get(asked) : undefined;
    const entry =
      typeof asked === 'string' ? (own === undefined ? undefined : this.#slots[own]?.entry) : asked;
    if (!entry || entry.terms.length === 0) return [];
    const weights = this.#weigh(entry);
    const length = vectorLength(weights);
    const scored: { readonly slot: Slot; readonly score: number }[] = [];
    for (const slot of this.#candidates(entry, weights, length, own, limit)) {
      const score = round(this.#cosine(entry, weights, length, slot.entry) * proximity(entry, slot.entry));
      if (score >= siblingFloor) scored.push({ slot, score });
    }
    scored.sort((a, b) => b.score - a.score || (a.slot.id < b.slot.id ? -1 : 1));
    const explain = explainer(entry, (term, pair) => this.#idf(term, pair));
    return scored
      .slice(0, limit)
      .map(({ slot, score }) => ({ id: slot.id, score, why: explain(slot.entry) }));
  }

  #insert(id: string, entry: SiblingEntry): void {
    const number = this.#slots.length;
    const { terms, counts } = entry;
    for (let index = 0; index < terms.length; index += 1) {
      this.#table.add(terms[index] ?? 0, number, counts[index] ?? 0);
    }
    this.#slots.push({ id, entry, roughLength: roughLength(entry) });
    this.#numbers.set(id, number);
  }

  /** Forgets removed articles for good. */
  #rebuild(): void {
    const kept = this.#slots.filter((slot) => slot !== undefined);
    this.#table = new TermTable();
    this.#slots = [];
    this.#numbers.clear();
    for (const { id, entry } of kept) this.#insert(id, entry);
  }

  #idf(term: number, pair: boolean): number {
    const inBackground = pair ? 0 : backgroundTexts * shareOf(term);
    const holders = Math.max(1, this.#table.holders(term));
    const idf = Math.log((this.size + backgroundTexts) / (holders + inBackground));
    return Math.max(0, idf) * (pair ? pairWeight : 1);
  }

  #weigh({ terms, counts, pairs }: SiblingEntry): Float64Array {
    return Float64Array.from(terms, (term, index) => {
      return this.#idf(term, pairs[index] === 1) * (countWeights[counts[index] ?? 0] ?? 0);
    });
  }

  #cosine(asked: SiblingEntry, weights: Float64Array, length: number, other: SiblingEntry): number {
    const theirs = this.#weigh(other);
    const a = asked.terms;
    const b = other.terms;
    let dot = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const termA = a[i] ?? 0;
      const termB = b[j] ?? 0;
      if (termA === termB) dot += (weights[i] ?? 0) * (theirs[j] ?? 0);
      if (termA <= termB) i += 1;
      if (termB <= termA) j += 1;
    }
    const lengths = length * vectorLength(theirs);
    return lengths === 0 ? 0 : dot / lengths;
  }

  /** The articles that are worth scoring: the likeliest, and those that tie with the last of them. */
  #candidates(
    entry: SiblingEntry,
    weights: Float64Array,
    length: number,
    own: number | undefined,
    limit: number,
  ): readonly Slot[] {
    const scores = new Float64Array(this.#slots.length);
    const heaviest = Array.from(entry.terms.keys()).sort(
      (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
    );
    const factors = new Float64Array(countWeights.length);
    let left = length * length;
    for (const index of heaviest) {
      // What shares none of the terms so far has a cosine of at most √left / length (Cauchy and Schwarz).
      if (left <= (siblingFloor * length) ** 2) break;
      const weight = weights[index] ?? 0;
      left -= weight * weight;
      const term = entry.terms[index] ?? 0;
      const factor = weight * this.#idf(term, entry.pairs[index] === 1);
      for (let count = 1; count < factors.length; count += 1)
        factors[count] = factor * (countWeights[count] ?? 0);
      this.#table.accumulate(term, factors, scores);
    }
    const estimates = scores;
    for (const [number, score] of scores.entries()) {
      const slot = score === 0 || number === own ? undefined : this.#slots[number];
      estimates[number] = slot ? (score / slot.roughLength) * proximity(entry, slot.entry) : 0;
    }
    const enough = Math.max(scoredAtLeast, limit * scoredForEach);
    const least = estimates.toSorted().at(-enough) ?? 0;
    return this.#slots.filter((slot, number): slot is Slot => {
      const estimate = estimates[number] ?? 0;
      return slot !== undefined && estimate > 0 && estimate >= least;
    });
  }
}

interface Slot {
  readonly id: string;
  readonly entry: SiblingEntry;
  /** Length of the vector if all terms were equally rare: tells long articles from short ones. */
  readonly roughLength: number;
}

function roughLength({ terms, counts, pairs }: SiblingEntry): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const weight = (countWeights[counts[index] ?? 0] ?? 0) * (pairs[index] === 1 ? pairWeight : 1);
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}

function vectorLength(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** From 1 for the same day towards `dayFloor`; 1 when a date is not known. */
function proximity({ day }: SiblingEntry, { day: other }: SiblingEntry): number {
  if (day === null || other === null) return 1;
  return dayFloor + (1 - dayFloor) * Math.exp(-Math.abs(day - other) / dayScale);
}

function round(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
