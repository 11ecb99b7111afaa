import { TreeScorer } from '../../core/alignment/scoring/boostedTrees';
import { seededRandom, shuffle } from '../random';
import { growTrees, type Examples, type GrowthSettings } from './growTrees';

export interface Example {
  readonly event: string;
  readonly features: Float64Array;
  readonly answer: boolean;
}

export const foldCount = 5;

/**
 * The fold of each event: events are dealt out in turn.
 * @param deal 0 for the order of their names; any other number has an order of its own.
 */
export function foldsOf(events: Iterable<string>, deal: number): ReadonlyMap<string, number> {
  const names = [...new Set(events)].sort();
  const order = Uint32Array.from(names.keys());
  if (deal > 0) shuffle(order, seededRandom(deal));
  return new Map([...order].map((name, at) => [names[name] ?? '', at % foldCount]));
}

/**
 * For each example the probability that a model gives it which has seen no example of its fold.
 * @param always Seen by every model.
 */
export function crossValidate(
  examples: readonly Example[],
  always: readonly Example[],
  settings: GrowthSettings,
  deal: number,
): readonly number[] {
  const folds = foldsOf(
    examples.map(({ event }) => event),
    deal,
  );
  const foldOf = ({ event }: Example) => folds.get(event) ?? 0;
  const scorers = Array.from({ length: foldCount }, (_, fold) => {
    const seen = examples.filter((example) => foldOf(example) !== fold);
    return new TreeScorer(growTrees(asRows([...seen, ...always]), settings));
  });
  return examples.map((example) => scorers[foldOf(example)]?.probability(example.features) ?? 0);
}

export function asRows(examples: readonly Example[]): Examples {
  return { rows: examples.map(({ features }) => features), answers: examples.map(({ answer }) => answer) };
}
