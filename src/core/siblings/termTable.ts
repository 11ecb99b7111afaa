const initialCapacity = 1 << 12;
/** Slots of the first block of a term, and of each block once they have grown. */
const firstBlock = 2;
const largestBlock = 64;
/** How many articles stand in the blocks that are smaller than the largest. */
const inGrowingBlocks = largestBlock - firstBlock;
/** An article's number and the count of the term in it share 32 bits. */
const countShift = 24;
const articleMask = (1 << countShift) - 1;

/** The most articles that a table can tell apart. */
export const mostArticles = articleMask;

/**
 * For each term, how many articles hold it and which: an open-addressing hash table over typed arrays. The articles of a
 * term that several hold are in a chain of blocks, newest block first, each with the place of the older one before it.
 */
export class TermTable {
  #keys = new Uint32Array(initialCapacity);
  /** Articles ever added; 0 marks a free slot. */
  #added = new Uint32Array(initialCapacity);
  /** Articles that hold the term now. */
  #holders = new Uint32Array(initialCapacity);
  /** The only article of a term with one, else the place of its newest block. */
  #places = new Uint32Array(initialCapacity);
  #used = 0;
  #pool = new Uint32Array(initialCapacity);
  #poolLength = 0;

  /** How many articles hold the term. */
  holders(term: number): number {
    return this.#holders[this.#find(term)] ?? 0;
  }

  /** Adds an article, numbered below `mostArticles`, that holds the term `count` times (at most 255). */
  add(term: number, article: number, count: number): void {
    if (this.#used * 10 > this.#keys.length * 7) this.#grow();
    const slot = this.#find(term);
    const posting = ((count << countShift) | article) >>> 0;
    const added = this.#added[slot] ?? 0;
    const place = this.#places[slot] ?? 0;
    if (added === 0) {
      this.#keys[slot] = term;
      this.#places[slot] = posting;
      this.#used += 1;
    } else if (added === 1) {
      const block = this.#newBlock(firstBlock, 0, place);
      this.#pool[block + 2] = posting;
      this.#places[slot] = block;
    } else if (offsetInBlock(added) === 0) {
      this.#places[slot] = this.#newBlock(blockSize(added), place, posting);
    } else {
      this.#pool[place + 1 + offsetInBlock(added)] = posting;
    }
    this.#added[slot] = added + 1;
    this.#holders[slot] = (this.#holders[slot] ?? 0) + 1;
  }

  /** Says that an article which holds the term is gone; `accumulate` still counts it. */
  release(term: number): void {
    const slot = this.#find(term);
    this.#holders[slot] = Math.max(0, (this.#holders[slot] ?? 0) - 1);
  }

  /** Adds `weights[count]` to the score of each article that was added with the term `count` times. */
  accumulate(term: number, weights: Float64Array, scores: Float64Array): void {
    const slot = this.#find(term);
    let left = this.#added[slot] ?? 0;
    let place = this.#places[slot] ?? 0;
    if (left === 1) {
      addTo(scores, weights, place);
      return;
    }
    const pool = this.#pool;
    while (left > 0) {
      const filled = offsetInBlock(left - 1) + 1;
      for (let at = place + 1; at <= place + filled; at += 1) addTo(scores, weights, pool[at] ?? 0);
      left -= filled;
      place = pool[place] ?? 0;
    }
  }

  /** The slot of a term, or the free one where it would go. */
  #find(term: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(term, 0x9e3779b1) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; (this.#added[slot] ?? 0) !== 0; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === term) return slot;
    }
    return slot;
  }

  #newBlock(size: number, older: number, posting: number): number {
    const place = this.#poolLength;
    this.#poolLength += size + 1;
    if (this.#poolLength > this.#pool.length) {
      const longer = new Uint32Array(Math.max(this.#poolLength, Math.ceil(this.#pool.length * 1.5)));
      longer.set(this.#pool);
      this.#pool = longer;
    }
    this.#pool[place] = older;
    this.#pool[place + 1] = posting;
    return place;
  }

  #grow(): void {
    const keys = this.#keys;
    const added = this.#added;
    const holders = this.#holders;
    const places = this.#places;
    const capacity = keys.length * 2;
    this.#keys = new Uint32Array(capacity);
    this.#added = new Uint32Array(capacity);
    this.#holders = new Uint32Array(capacity);
    this.#places = new Uint32Array(capacity);
    for (let old = 0; old < keys.length; old += 1) {
      const count = added[old] ?? 0;
      if (count === 0) continue;
      const slot = this.#find(keys[old] ?? 0);
      this.#keys[slot] = keys[old] ?? 0;
      this.#added[slot] = count;
      this.#holders[slot] = holders[old] ?? 0;
      this.#places[slot] = places[old] ?? 0;
    }
  }
}

function addTo(scores: Float64Array, weights: Float64Array, posting: number): void {
  const article = posting & articleMask;
  scores[article] = (scores[article] ?? 0) + (weights[posting >>> countShift] ?? 0);
}

/** How many slots the block has that holds the article added after `before` others. */
function blockSize(before: number): number {
  return before < inGrowingBlocks ? 1 << (31 - Math.clz32(before + firstBlock)) : largestBlock;
}

/** Where in its block the article stands that was added after `before` others. */
function offsetInBlock(before: number): number {
  if (before >= inGrowingBlocks) return (before - inGrowingBlocks) % largestBlock;
  return before + firstBlock - blockSize(before);
}
