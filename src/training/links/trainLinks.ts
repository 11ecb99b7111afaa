import type { BoostedTrees } from '../../core/alignment/scoring/boostedTrees';
import type { Pair } from '../../core/alignment/exactLinks';
import { featureNames } from '../../core/alignment/scoring/measuredPairs';
import { asRows, crossValidate, type Example } from './crossValidate';
import { growTrees, usualGrowth } from './growTrees';
import { measureTexts, type JudgedTexts, type MeasuredTexts } from './judgedTexts';
import type { OccasionTexts } from './occasions';

/** What `linkModel.json` holds. */
export interface LinkModel extends BoostedTrees {
  /** The features by name; trees name them by their place here. */
  readonly features: readonly string[];
}

/**
 * Learns from judged texts which pairs of sentences a reader links. The same texts give the same model.
 * @param occasions Of these, what is kept is not learned from.
 */
export function trainLinks(texts: readonly JudgedTexts[], occasions: readonly OccasionTexts[]): LinkModel {
  const examples = [...examplesOf(texts.map(measureTexts)), ...examplesOfOccasions(occasions)];
  return { features: featureNames, ...growTrees(asRows(examples), usualGrowth) };
}

/** News has few pairs of other occasions; so that they are not lost among the rest they are learned from more than once. */
const timesLearned = 2;

/** What there is to learn from texts on several occasions. */
export function examplesOfOccasions(occasions: readonly OccasionTexts[]): readonly Example[] {
  const examples = occasions.flatMap((texts) => {
    if (texts.part !== 'learned') return [];
    const isUnsure = ({ left, right }: Pair) => texts.unsure.some(([l, r]) => l === left && r === right);
    const measured = measureTexts(texts);
    return examplesOf([{ ...measured, pairs: measured.pairs.filter((pair) => !isUnsure(pair)) }]);
  });
  return Array.from({ length: timesLearned }, () => examples).flat();
}

/** Texts and, for each of their pairs, the probability given by a model that has seen nothing of their event. */
export interface ValidatedTexts extends MeasuredTexts {
  readonly probabilities: readonly number[];
}

/**
 * @param always Learned from in every fold.
 * @param deal How the events are dealt into folds; see `foldsOf`.
 */
export function validateLinks(
  measured: readonly MeasuredTexts[],
  always: readonly Example[],
  deal: number,
): readonly ValidatedTexts[] {
  const probabilities = crossValidate(examplesOf(measured), always, usualGrowth, deal);
  let from = 0;
  return measured.map((text) => {
    const own = text.pairs.map(({ isOtherOccasion }, at) =>
      isOtherOccasion ? 0 : (probabilities[from + at] ?? 0),
    );
    from += own.length;
    return { ...text, probabilities: own };
  });
}

function examplesOf(texts: readonly MeasuredTexts[]): readonly Example[] {
  return texts.flatMap(({ pairs }) =>
    pairs.map(({ event, features, judgement }) => ({ event, features, answer: judgement !== null })),
  );
}
