import { TreeScorer } from '../../core/alignment/boostedTrees';
import { growTrees, type Examples, type GrowthSettings } from './growTrees';

export interface Example {
  readonly event: string;
  readonly features: Float64Array;
  readonly answer: boolean;
}

export const foldCount = 5;

/** The fold of each event: events in order of their names are dealt out in turn. */
export function foldsOf(events: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(events)].sort().map((event, at) => [event, at % foldCount]));
}

/** For each example the probability that a model gives it which has seen no example of its fold. */
export function crossValidate(examples: readonly Example[], settings: GrowthSettings): readonly number[] {
  const folds = foldsOf(examples.map(({ event }) => event));
  const foldOf = ({ event }: Example) => folds.get(event) ?? 0;
  const scorers = Array.from({ length: foldCount }, (_, fold) => {
    const seen = examples.filter((example) => foldOf(example) !== fold);
    return new TreeScorer(growTrees(asRows(seen), settings));
  });
  return examples.map((example) => scorers[foldOf(example)]?.probability(example.features) ?? 0);
}

export function asRows(examples: readonly Example[]): Examples {
  return { rows: examples.map(({ features }) => features), answers: examples.map(({ answer }) => answer) };
}
