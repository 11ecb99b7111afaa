import type { BoostedTrees, TreeNode } from '../../core/alignment/scoring/boostedTrees';
import { seededRandom } from '../random';

/** What a model learns from: one row of features for each example, and whether the answer is yes. */
export interface Examples {
  readonly rows: readonly Float64Array[];
  readonly answers: readonly boolean[];
}

export interface GrowthSettings {
  readonly trees: number;
  /** Questions on the way to a leaf. */
  readonly depth: number;
  readonly learningRate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  /** Pull of a leaf's value towards zero. */
  readonly regularisation: number;
  /** Shares of the features and examples that each tree sees. */
  readonly featureShare: number;
  readonly exampleShare: number;
  readonly bins: number;
  readonly seed: number;
}

export const usualGrowth: GrowthSettings = {
  trees: 480,
  depth: 3,
  learningRate: 0.03,
  leastLeaf: 4,
  regularisation: 5,
  featureShare: 0.4,
  exampleShare: 0.7,
  bins: 48,
  seed: 1,
};

/**
 * Gradient boosting on the logistic loss with second-order leaves and binned features (Friedman 2001; Chen and Guestrin
 * 2016). The same examples and settings give the same trees.
 */
export function growTrees({ rows, answers }: Examples, settings: GrowthSettings): BoostedTrees {
  const random = seededRandom(settings.seed);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, feature) => binned(rows, feature, settings.bins));
  const yes = answers.filter(Boolean).length;
  const base = rounded(Math.log(yes / (rows.length - yes)));
  const odds = new Float64Array(rows.length).fill(base);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const trees: TreeNode[] = [];
  for (let round = 0; round < settings.trees; round++) {
    const seen: number[] = [];
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      gradient[row] = probability - (answers[row] ? 1 : 0);
      curvature[row] = Math.max(1e-6, probability * (1 - probability));
      if (random() < settings.exampleShare) seen.push(row);
    }
    const features = columns.flatMap((_, feature) => (random() < settings.featureShare ? [feature] : []));
    const tree = grow(Int32Array.from(seen), 0, { columns, features, gradient, curvature, settings });
    for (const [row, features_] of rows.entries()) odds[row] = (odds[row] ?? 0) + valueOf(tree, features_);
    trees.push(tree);
  }
  return { base, trees };
}

interface Column {
  /** Ascending; a value's bin is the number of edges that are not above it. */
  readonly edges: readonly number[];
  readonly bins: Uint8Array;
}

/** Shares of the examples below further edges: what matters of a feature is often in its top. */
const tailShares = [0.985, 0.99, 0.993, 0.996, 0.998];

function binned(rows: readonly Float64Array[], feature: number, bins: number): Column {
  const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
  const sorted = values.slice().sort();
  const edges: number[] = [];
  for (const share of [...Array.from({ length: bins - 1 }, (_, at) => (at + 1) / bins), ...tailShares]) {
    const edge = rounded(sorted[Math.floor(share * sorted.length)] ?? 0);
    if (edge > (edges.at(-1) ?? -Infinity)) edges.push(edge);
  }
  return { edges, bins: Uint8Array.from(values, (value) => edges.filter((edge) => edge <= value).length) };
}

interface Growth {
  readonly columns: readonly Column[];
  readonly features: readonly number[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly settings: GrowthSettings;
}

function grow(rows: Int32Array, depth: number, growth: Growth): TreeNode {
  const { columns, gradient, curvature, settings } = growth;
  let sum = 0;
  let weight = 0;
  for (const row of rows) {
    sum += gradient[row] ?? 0;
    weight += curvature[row] ?? 0;
  }
  const leaf = rounded((-settings.learningRate * sum) / (weight + settings.regularisation));
  if (depth >= settings.depth) return leaf;
  const split = bestSplit(rows, sum, weight, growth);
  const column = split ? columns[split.feature] : undefined;
  const edge = split ? column?.edges[split.bin] : undefined;
  if (!split || !column || edge === undefined) return leaf;
  const isBelow = (row: number) => (column.bins[row] ?? 0) <= split.bin;
  return [
    split.feature,
    edge,
    grow(rows.filter(isBelow), depth + 1, growth),
    grow(
      rows.filter((row) => !isBelow(row)),
      depth + 1,
      growth,
    ),
  ];
}

function bestSplit(rows: Int32Array, sum: number, weight: number, growth: Growth) {
  const { columns, features, gradient, curvature, settings } = growth;
  const worth = (g: number, h: number) => (g * g) / (h + settings.regularisation);
  const whole = worth(sum, weight);
  let best: { readonly feature: number; readonly bin: number } | null = null;
  let bestGain = 1e-3;
  for (const feature of features) {
    const column = columns[feature];
    if (!column) continue;
    const { bins, edges } = column;
    const sums = new Float64Array(edges.length + 1);
    const weights = new Float64Array(edges.length + 1);
    for (const row of rows) {
      const bin = bins[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (gradient[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (curvature[row] ?? 0);
    }
    let below = 0;
    let weightBelow = 0;
    for (let bin = 0; bin < edges.length; bin++) {
      below += sums[bin] ?? 0;
      weightBelow += weights[bin] ?? 0;
      if (weightBelow < settings.leastLeaf) continue;
      if (weight - weightBelow < settings.leastLeaf) break;
      const gain = worth(below, weightBelow) + worth(sum - below, weight - weightBelow) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function valueOf(tree: TreeNode, features: Float64Array): number {
  let node = tree;
  while (typeof node !== 'number') node = (features[node[0]] ?? 0) < node[1] ? node[2] : node[3];
  return node;
}

/** Four significant digits: what is learned from is what is written. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
