/** A number, or a question about a feature: below the threshold the first branch, else the second. */
export type TreeNode =
  number | readonly [feature: number, threshold: number, below: TreeNode, above: TreeNode];

/** Gradient-boosted trees (Friedman 2001) for a yes-or-no question; the sum of the trees is a log-odds. */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly TreeNode[];
}

/** The trees laid out flat; four numbers a node. */
export class TreeScorer {
  readonly #base: number;
  readonly #roots: readonly number[];
  /** -1 for a leaf. */
  readonly #feature: Int16Array;
  /** The value of a leaf. */
  readonly #threshold: Float64Array;
  readonly #below: Int32Array;
  readonly #above: Int32Array;

  constructor({ base, trees }: BoostedTrees) {
    const nodes: { feature: number; threshold: number; below: number; above: number }[] = [];
    const add = (node: TreeNode): number => {
      const at = nodes.length;
      if (typeof node === 'number') {
        nodes.push({ feature: -1, threshold: node, below: -1, above: -1 });
        return at;
      }
      const [feature, threshold, below, above] = node;
      const flat = { feature, threshold, below: -1, above: -1 };
      nodes.push(flat);
      flat.below = add(below);
      flat.above = add(above);
      return at;
    };
    this.#base = base;
    this.#roots = trees.map(add);
    this.#feature = Int16Array.from(nodes, ({ feature }) => feature);
    this.#threshold = Float64Array.from(nodes, ({ threshold }) => threshold);
    this.#below = Int32Array.from(nodes, ({ below }) => below);
    this.#above = Int32Array.from(nodes, ({ above }) => above);
  }

  /** From 0 to 1. */
  probability(features: Float64Array): number {
    let odds = this.#base;
    for (const root of this.#roots) {
      let node = root;
      for (let feature = this.#feature[node] ?? -1; feature >= 0; feature = this.#feature[node] ?? -1) {
        const isBelow = (features[feature] ?? 0) < (this.#threshold[node] ?? 0);
        node = (isBelow ? this.#below[node] : this.#above[node]) ?? 0;
      }
      odds += this.#threshold[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
