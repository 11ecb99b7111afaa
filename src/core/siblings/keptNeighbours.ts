import { siblingFloor } from './rank';
import type { SiblingIndex } from './siblingIndex';

interface Neighbour {
  readonly id: string;
  readonly score: number;
}

/** What is asked of an index. */
type Index = Pick<
  SiblingIndex,
  'drift' | 'generation' | 'get' | 'ids' | 'near' | 'scorer' | 'settleSteps' | 'statistics'
>;

/** An article is looked for again when its unit vector may have gone so far since it was. */
const mostDrift = 0.01;
/**
 * Those below the floor that may come to reach it until then are known, too: the cosine of two vectors of unit length changes by
 * no more than the sum of how far they go.
 */
const floor = siblingFloor - 2 * mostDrift;
/** So many articles are looked at in a step. */
const articlesInStep = 64;

/**
 * The neighbours of all articles of an index, kept from one question to the next. A change of one article changes what is rare,
 * and so every score a little; but who may be above the floor changes near that article alone. So only
 * articles that came, and those whose vectors have gone far, are looked for in the whole library; the pairs that are
 * known are scored again. What it tells is exact: the same as if each article were looked for anew.
 */
export class KeptNeighbours {
  readonly #index: Index;
  readonly #limit: number;
  /** For each article those that may be its siblings, both ways. */
  readonly #near = new Map<string, Set<string>>();
  /** How far the vector of each article may have gone since it was looked for. */
  readonly #drifts = new Map<string, number>();
  /** As they were when the index was followed last. */
  readonly #held = new Map<string, ReturnType<Index['get']>>();
  readonly #pending = new Set<string>();
  #statistics: ReturnType<Index['statistics']> = { size: 0, shapes: new Uint32Array() };
  #generation = -1;

  /** Each article has at most `limit` neighbours. */
  constructor(index: Index, limit: number) {
    this.#index = index;
    this.#limit = limit;
  }

  /**
   * What `neighbourSteps` tells of each article that has any, by id; null where an article has too many that are near for all of them to be kept.
   * To be abandoned at will: what has been found by then is kept.
   */
  *tellSteps(): Generator<undefined, ReadonlyMap<string, readonly Neighbour[]> | null> {
    for (;;) {
      yield* this.#index.settleSteps();
      if (this.#index.generation !== this.#generation) {
        yield* this.#followSteps();
        continue;
      }
      const [next] = this.#pending;
      if (next === undefined) {
        const told = yield* this.#scoreSteps();
        if (told) return told;
        continue;
      }
      const found = this.#index.near(next, floor, this.#limit);
      // It stays the next one: as long as it has so many, nobody else is looked for.
      if (!found) return null;
      this.#keep(next, found);
      yield;
    }
  }

  /** Takes notice of what has changed, if nothing changes meanwhile. */
  *#followSteps(): Generator<undefined, void> {
    const { generation } = this.#index;
    const statistics = this.#index.statistics();
    const drift = this.#index.drift(this.#statistics);
    const drifts = new Map<string, number>();
    const changed: string[] = [];
    let looked = 0;
    for (const id of [...this.#index.ids()]) {
      if (this.#held.get(id) === this.#index.get(id)) drifts.set(id, drift(id));
      else changed.push(id);
      looked += 1;
      if (looked % articlesInStep !== 0) continue;
      yield;
      if (this.#index.generation !== generation) return;
    }
    for (const id of [...this.#held.keys()]) if (!drifts.has(id)) this.#forget(id);
    for (const id of changed) {
      this.#held.set(id, this.#index.get(id));
      this.#pending.add(id);
    }
    for (const [id, further] of drifts) {
      const gone = (this.#drifts.get(id) ?? 0) + further;
      this.#drifts.set(id, gone);
      if (gone > mostDrift) this.#pending.add(id);
    }
    this.#statistics = statistics;
    this.#generation = generation;
  }

  #forget(id: string): void {
    for (const other of this.#near.get(id) ?? []) this.#near.get(other)?.delete(id);
    this.#near.delete(id);
    this.#drifts.delete(id);
    this.#held.delete(id);
    this.#pending.delete(id);
  }

  #keep(id: string, found: readonly string[]): void {
    for (const other of this.#near.get(id) ?? []) this.#near.get(other)?.delete(id);
    this.#near.set(id, new Set(found));
    for (const other of found) {
      const theirs = this.#near.get(other);
      if (theirs) theirs.add(id);
      else this.#near.set(other, new Set([id]));
    }
    this.#drifts.set(id, 0);
    this.#pending.delete(id);
  }

  /** Null when something changes meanwhile. */
  *#scoreSteps(): Generator<undefined, ReadonlyMap<string, readonly Neighbour[]> | null> {
    const scorer = this.#index.scorer();
    const told = new Map<string, Neighbour[]>();
    const tell = (id: string, neighbour: Neighbour): void => {
      const others = told.get(id);
      if (others) others.push(neighbour);
      else told.set(id, [neighbour]);
    };
    let scored = 0;
    for (const [id, near] of this.#near) {
      const one = this.#index.get(id);
      // The score of two is the same, whichever is asked about.
      const others = [...near].flatMap((other) => (other > id ? (this.#index.get(other) ?? []) : []));
      const scores = one ? scorer.scores(one, others) : [];
      for (const [at, score] of scores.entries()) {
        const other = others[at]?.id ?? '';
        if (score === null) continue;
        tell(id, { id: other, score });
        tell(other, { id, score });
      }
      scored += 1;
      if (scored % articlesInStep !== 0) continue;
      yield;
      if (this.#index.generation !== this.#generation) return null;
    }
    return new Map([...told].map(([id, others]) => [id, others.sort(byScore).slice(0, this.#limit)]));
  }
}

function byScore(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
