import type { Story } from './stories';

/** A story as a list has it. */
export interface ListedStory {
  /** By day, those without one last, then by id; `alike` is the mean of an article's scores with the others. */
  readonly articles: readonly { readonly id: string; readonly alike: number }[];
  /** The articles that the story may be named by, those first that are nearest to all the others. */
  readonly central: readonly string[];
}

export interface StoryList {
  /** Of two articles or more; the largest first, then those with the latest day. */
  readonly stories: readonly ListedStory[];
  /** How many articles tell their story alone. */
  readonly alone: number;
}

/** So many articles are asked for a headline. */
const mostCentral = 3;

/** All stories of a library, in an order that depends on its articles alone. `dayOf` tells the day of one, null where it has none. */
export function storyListOf(stories: readonly Story[], dayOf: (id: string) => number | null): StoryList {
  const day = (id: string): number => dayOf(id) ?? Infinity;
  const listed = stories.filter(({ ids: { length } }) => length > 1);
  const latest = new Map(listed.map((story) => [story, latestDay(story, dayOf)]));
  return {
    stories: [...listed]
      .sort(
        (a, b) =>
          b.ids.length - a.ids.length ||
          descending(latest.get(a) ?? -Infinity, latest.get(b) ?? -Infinity) ||
          ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1),
      )
      .map(({ ids, alike, central }) => ({
        articles: ids
          .map((id, at) => ({ id, alike: alike[at] ?? 0 }))
          .sort((a, b) => descending(day(b.id), day(a.id)) || (a.id < b.id ? -1 : 1)),
        central: central.slice(0, mostCentral),
      })),
    alone: stories.length - listed.length,
  };
}

function latestDay({ ids }: Story, dayOf: (id: string) => number | null): number {
  return ids.reduce((latest, id) => Math.max(latest, dayOf(id) ?? -Infinity), -Infinity);
}

/** Also of what is infinite. */
function descending(one: number, other: number): number {
  return one === other ? 0 : other - one;
}
