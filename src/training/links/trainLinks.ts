import type { BoostedTrees } from '../../core/alignment/boostedTrees';
import { featureNames } from '../../core/alignment/measuredPairs';
import { asRows, crossValidate, type Example } from './crossValidate';
import { growTrees, usualGrowth } from './growTrees';
import { measureTexts, type JudgedTexts, type MeasuredTexts } from './judgedTexts';

/** What `linkModel.json` holds. */
export interface LinkModel extends BoostedTrees {
  /** The features by name; trees name them by their place here. */
  readonly features: readonly string[];
}

/** Learns from judged texts which pairs of sentences a reader links. The same texts give the same model. */
export function trainLinks(texts: readonly JudgedTexts[]): LinkModel {
  const examples = examplesOf(texts.map(measureTexts));
  return { features: featureNames, ...growTrees(asRows(examples), usualGrowth) };
}

/** Texts and, for each of their pairs, the probability given by a model that has seen nothing of their event. */
export interface ValidatedTexts extends MeasuredTexts {
  readonly probabilities: readonly number[];
}

/** @param deal How the events are dealt into folds; see `foldsOf`. */
export function validateLinks(measured: readonly MeasuredTexts[], deal: number): readonly ValidatedTexts[] {
  const probabilities = crossValidate(examplesOf(measured), usualGrowth, deal);
  let from = 0;
  return measured.map((text) => {
    const to = from + text.pairs.length;
    const validated = { ...text, probabilities: probabilities.slice(from, to) };
    from = to;
    return validated;
  });
}

function examplesOf(texts: readonly MeasuredTexts[]): readonly Example[] {
  return texts.flatMap(({ pairs }) =>
    pairs.map(({ event, features, judgement }) => ({ event, features, answer: judgement !== null })),
  );
}
