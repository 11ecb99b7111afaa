import { labelCount, mayFollow } from '../core/entities/tagger/labels';
import { bestLabels } from '../core/entities/tagger/viterbi';
import { seededRandom, shuffle } from './random';

/** Training data: sequences of tokens, each with the same number of features, numbered from 0. */
export interface TrainingData {
  /** Features of all tokens, row by row; `unused` where a feature was cut off. */
  readonly features: Int32Array;
  readonly featuresPerToken: number;
  readonly featureCount: number;
  readonly labels: Uint8Array;
  /** First token of each sequence, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Averaged weights of a linear chain. */
export interface ChainWeights {
  /** `[feature * labelCount + label]` */
  readonly emissions: Float32Array;
  /** `[from * labelCount + to]` */
  readonly transitions: Float32Array;
}

export const unused = -1;

export interface TrainingOptions {
  readonly epochs: number;
  /** By how much a wrong label must lose, in units of one update; widens the margin. */
  readonly margin: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/**
 * Structured averaged perceptron (Collins 2002) with a margin: each sequence is decoded with the present weights, wrong
 * labels having a head start, and the weights move from the labels found to the true ones. The result is the mean of
 * the weights over all steps.
 */
export function trainPerceptron(
  data: TrainingData,
  { epochs, margin, seed, log }: TrainingOptions,
): ChainWeights {
  const { features, featuresPerToken: width, featureCount, labels, starts } = data;
  const emissions = new Float32Array(featureCount * labelCount);
  const emissionSums = new Float64Array(featureCount * labelCount);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSums = new Float64Array(labelCount * labelCount);
  const sequenceCount = starts.length - 1;
  const order = Uint32Array.from({ length: sequenceCount }, (_, i) => i);
  const random = seededRandom(seed);
  let scores = new Float64Array(256 * labelCount);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const sequence of order) {
      const from = starts[sequence] ?? 0;
      const length = (starts[sequence + 1] ?? 0) - from;
      if (length * labelCount > scores.length) scores = new Float64Array(length * labelCount * 2);
      score(emissions, features, from, length, width, scores);
      for (let i = 0; i < length; i++) {
        const truth = labels[from + i] ?? 0;
        for (let label = 0; label < labelCount; label++)
          if (label !== truth)
            scores[i * labelCount + label] = (scores[i * labelCount + label] ?? 0) + margin;
      }
      const found = bestLabels(scores, length, transitions);
      let changed = false;
      for (let i = 0; i < length; i++) {
        const truth = labels[from + i] ?? 0;
        const guess = found[i] ?? 0;
        if (truth !== guess) {
          changed = true;
          wrong++;
          for (let f = (from + i) * width; f < (from + i + 1) * width; f++) {
            const feature = features[f] ?? unused;
            if (feature === unused) continue;
            const row = feature * labelCount;
            emissions[row + truth] = (emissions[row + truth] ?? 0) + 1;
            emissionSums[row + truth] = (emissionSums[row + truth] ?? 0) + step;
            emissions[row + guess] = (emissions[row + guess] ?? 0) - 1;
            emissionSums[row + guess] = (emissionSums[row + guess] ?? 0) - step;
          }
        }
        if (i > 0) {
          const truePair = (labels[from + i - 1] ?? 0) * labelCount + truth;
          const foundPair = (found[i - 1] ?? 0) * labelCount + guess;
          if (truePair !== foundPair) {
            transitions[truePair] = (transitions[truePair] ?? 0) + 1;
            transitionSums[truePair] = (transitionSums[truePair] ?? 0) + step;
            transitions[foundPair] = (transitions[foundPair] ?? 0) - 1;
            transitionSums[foundPair] = (transitionSums[foundPair] ?? 0) - step;
          }
        }
      }
      if (changed) step++;
    }
    log(`epoch ${epoch + 1} of ${epochs}: ${wrong} tokens wrong`);
  }
  for (let i = 0; i < emissions.length; i++)
    emissions[i] = (emissions[i] ?? 0) - (emissionSums[i] ?? 0) / step;
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = (transitions[i] ?? 0) - (transitionSums[i] ?? 0) / step;
  for (let from = 0; from < labelCount; from++)
    for (let to = 0; to < labelCount; to++) if (!mayFollow(from, to)) transitions[from * labelCount + to] = 0;
  return { emissions, transitions };
}

/** Sums up the weights of each token's features into `scores`. */
function score(
  emissions: Float32Array,
  features: Int32Array,
  from: number,
  length: number,
  width: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, length * labelCount);
  for (let i = 0; i < length; i++) {
    const row = i * labelCount;
    for (let f = (from + i) * width; f < (from + i + 1) * width; f++) {
      const feature = features[f] ?? unused;
      if (feature === unused) continue;
      const weights = feature * labelCount;
      for (let label = 0; label < labelCount; label++)
        scores[row + label] = (scores[row + label] ?? 0) + (emissions[weights + label] ?? 0);
    }
  }
}
