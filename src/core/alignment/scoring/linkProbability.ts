import { TreeScorer, type BoostedTrees, type TreeNode } from './boostedTrees';
import linkModel from './linkModel.json';

const scorer = new TreeScorer(readModel());

/**
 * How probable it is that a careful reader links a pair, from 0 to 1; calibrated on pairs of news outlets.
 * @param features See `featureNames`.
 */
export function linkProbability(features: Float64Array): number {
  return Math.round(scorer.probability(features) * 1e9) / 1e9;
}

/** The types of a JSON import have no tuples. */
function readModel(): BoostedTrees {
  return { base: linkModel.base, trees: linkModel.trees as unknown as readonly TreeNode[] };
}
