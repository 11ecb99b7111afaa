/** A number, or a question about a feature: below the threshold the first branch, else the second. */
export type TreeNode =
  number | readonly [feature: number, threshold: number, below: TreeNode, above: TreeNode];

/** Gradient-boosted trees (Friedman 2001) for a yes-or-no question; the sum of the trees is a log-odds. */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly TreeNode[];
}

/**
 * The trees laid out flat, all filled up to the same depth, so that the branches of question `n` are `2n + 1` and
 * `2n + 2`.
 */
export class TreeScorer {
  readonly #base: number;
  readonly #trees: number;
  readonly #depth: number;
  /** Questions of one tree after the other. */
  readonly #features: Int32Array;
  readonly #thresholds: Int32Array;
  /** Answers of one tree after the other. */
  readonly #leaves: Float64Array;
  /** The row at hand, in millionths. */
  #row = new Int32Array(0);

  constructor({ base, trees }: BoostedTrees) {
    const depth = trees.reduce<number>((most, tree) => Math.max(most, depthOf(tree)), 0);
    const questions = 2 ** depth - 1;
    const features = new Int32Array(trees.length * questions);
    const thresholds = new Int32Array(trees.length * questions);
    const leaves = new Float64Array(trees.length * (questions + 1));
    const layOut = (node: TreeNode, tree: number, at: number): void => {
      if (at >= questions) {
        leaves[tree * (questions + 1) + at - questions] = typeof node === 'number' ? node : 0;
      } else if (typeof node === 'number') {
        layOut(node, tree, 2 * at + 1);
        layOut(node, tree, 2 * at + 2);
      } else {
        features[tree * questions + at] = node[0];
        thresholds[tree * questions + at] = Math.ceil(millionths(node[1]));
        layOut(node[2], tree, 2 * at + 1);
        layOut(node[3], tree, 2 * at + 2);
      }
    };
    for (const [at, tree] of trees.entries()) layOut(tree, at, 0);
    this.#base = base;
    this.#trees = trees.length;
    this.#depth = depth;
    this.#features = features;
    this.#thresholds = thresholds;
    this.#leaves = leaves;
  }

  /**
   * From 0 to 1.
   * @param row Values of the features; what is beyond the millionths does not count.
   */
  probability(row: Float64Array): number {
    if (this.#row.length !== row.length) this.#row = new Int32Array(row.length);
    const values = this.#row;
    for (let feature = 0; feature < row.length; feature++) {
      values[feature] = Math.round(millionths(row[feature] ?? 0));
    }
    const features = this.#features;
    const thresholds = this.#thresholds;
    const depth = this.#depth;
    const questions = 2 ** depth - 1;
    let odds = this.#base;
    for (let tree = 0; tree < this.#trees; tree++) {
      const root = tree * questions;
      let at = 0;
      for (let step = 0; step < depth; step++) {
        // The sign of the difference, 1 when the value is below: a branch here would be mispredicted half the time.
        const below = ((values[features[root + at] ?? 0] ?? 0) - (thresholds[root + at] ?? 0)) >>> 31;
        at = 2 * at + 2 - below;
      }
      odds += this.#leaves[root + tree + at - questions] ?? 0;
    }
    return 1 / (1 + Math.exp(-odds));
  }
}

/** Within what the difference of two can be taken of. */
function millionths(value: number): number {
  return Math.max(-(2 ** 30), Math.min(2 ** 30 - 1, Math.round(value * 1e9) / 1e3));
}

function depthOf(node: TreeNode): number {
  return typeof node === 'number' ? 0 : 1 + Math.max(depthOf(node[2]), depthOf(node[3]));
}
