import { append } from '../append';
import type { ScoredPairs } from '../siblings/keptNeighbours';
import { siblingFloor } from '../siblings/rank';
import { finish } from '../steps';
import { averageLinkageSteps, type Edge } from './averageLinkage';

/** An article that tells much the same as another one. */
export interface Neighbour {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Articles that tell the same, or one that tells its story alone. */
export interface Story {
  /** In order. */
  readonly ids: readonly string[];
  /** The same, those first that are nearest to all the others. */
  readonly central: readonly string[];
  /** For each of `ids` the mean of its scores with the others; 0 for one that is alone. */
  readonly alike: readonly number[];
}

/** Looks up the nearest articles of one, best first, at most `mostNeighbours`; it is not among them. */
export type NeighbourSteps = (id: string) => Generator<undefined, readonly Neighbour[]>;

/** Groups of articles are one story as long as the mean of the scores between their members is that of a sibling. */
export const leastMean = siblingFloor;
/** So many articles of a story are read beside each other, those first that are nearest to all the others. */
export const mostOfStory = 60;
/** So many neighbours of an article are looked at. A story of more than some hundreds of articles comes apart. */
export const mostNeighbours = 200;

/**
 * The stories of a library: groups of articles by average linkage over their nearest neighbours, one that tells its story
 * alone a group of its own. Two articles count as neighbours where each is among the nearest of the other. Ids of a story are
 * in order, as are stories by their first id. The same articles, the same stories, whatever the order in which they come.
 *
 * Two groups with no score of `leastMean` between them cannot have that mean, so what is joined by no such score is never in
 * one story: each part of the library that is joined by such scores is grouped by itself. This is exact, makes the story
 * of one article a matter of its surroundings (`storyOfSteps`), and keeps the work near linear in the library's size.
 */
export function* storiesSteps(
  ids: Iterable<string>,
  neighbours: NeighbourSteps,
): Generator<undefined, readonly Story[]> {
  const stories: Story[] = [];
  const seen = new Set<string>();
  for (const id of [...ids].sort()) {
    if (seen.has(id)) continue;
    const around = yield* surroundings(id, neighbours);
    for (const other of around.ids) seen.add(other);
    append(stories, yield* grouped(around.ids, edgesOf(around)));
  }
  return stories.sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

/** `storiesSteps` where all neighbours are known. */
export function* storiesOfPairsSteps({
  ids,
  ones,
  others,
  scores,
}: ScoredPairs): Generator<undefined, readonly Story[]> {
  const edges: Edge[] = [];
  for (let at = 0; at < scores.length; at += 1)
    edges.push({ one: ones[at] ?? 0, other: others[at] ?? 0, score: scores[at] ?? 0 });
  yield;
  return yield* grouped(ids, edges);
}

/** The story that an article is part of, as `storiesSteps` has it. */
export function* storyOfSteps(id: string, neighbours: NeighbourSteps): Generator<undefined, Story> {
  const around = yield* surroundings(id, neighbours);
  const stories = yield* grouped(around.ids, edgesOf(around));
  return stories.find(({ ids }) => ids.includes(id)) ?? { ids: [id], central: [id], alike: [0] };
}

/** `storiesSteps` at once. */
export function storiesOf(ids: Iterable<string>, neighbours: NeighbourSteps): readonly Story[] {
  return finish(storiesSteps(ids, neighbours));
}

interface Surroundings {
  /** In order. */
  readonly ids: readonly string[];
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** All articles that scores of `leastMean` lead to, from one to the next. */
function* surroundings(id: string, neighbours: NeighbourSteps): Generator<undefined, Surroundings> {
  const scores = new Map<string, ReadonlyMap<string, number>>();
  function* scoresOf(one: string): Generator<undefined, ReadonlyMap<string, number>> {
    let found = scores.get(one);
    if (!found) {
      found = new Map((yield* neighbours(one)).map((neighbour) => [neighbour.id, neighbour.score]));
      scores.set(one, found);
      yield;
    }
    return found;
  }
  const reached = new Set([id]);
  for (const one of reached) {
    for (const [other, score] of yield* scoresOf(one)) {
      if (score < leastMean || reached.has(other)) continue;
      if ((yield* scoresOf(other)).has(one)) reached.add(other);
    }
  }
  return { ids: [...reached].sort(), scores };
}

/** The pairs of which each is among the nearest of the other. */
function edgesOf({ ids, scores }: Surroundings): readonly Edge[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const edges: Edge[] = [];
  for (const [one, id] of ids.entries()) {
    for (const [otherId, score] of scores.get(id) ?? []) {
      const other = numbers.get(otherId);
      const isMutual = other !== undefined && other > one && scores.get(otherId)?.has(id) === true;
      if (isMutual) edges.push({ one, other, score });
    }
  }
  return edges;
}

/** Articles by their places in `ids`, which are in order; stories are in the order of their first ones. */
function* grouped(ids: readonly string[], edges: readonly Edge[]): Generator<undefined, readonly Story[]> {
  const groups = yield* averageLinkageSteps(ids.length, edges, leastMean);
  yield;
  const groupOf = new Int32Array(ids.length);
  for (const [group, members] of groups.entries()) for (const member of members) groupOf[member] = group;
  const sums = new Float64Array(ids.length);
  for (const { one, other, score } of edges) {
    if (groupOf[one] !== groupOf[other]) continue;
    const whole = Math.round(score * 1e9);
    sums[one] = (sums[one] ?? 0) + whole;
    sums[other] = (sums[other] ?? 0) + whole;
  }
  const sumOf = (member: number): number => sums[member] ?? 0;
  const idOf = (member: number): string => ids[member] ?? '';
  return groups.map((group) => ({
    ids: group.map(idOf),
    // Those that are equally near stay in order.
    central: [...group].sort((a, b) => sumOf(b) - sumOf(a)).map(idOf),
    alike: group.map((member) => Math.round(sumOf(member) / Math.max(1, group.length - 1)) / 1e9),
  }));
}
