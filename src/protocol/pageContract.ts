// What the host shows on the comparison page, and what the page asks of the host.
import * as v from 'valibot';
import { linkStrengths } from '../core/alignment/linkStrength';
import type { Contract } from './channel';
import { difference } from './differenceShapes';
import { articleView, comparisonView, mentionView, offset } from './shapes';

export const side = v.picklist(['left', 'right']);
export type Side = v.InferOutput<typeof side>;

/** A message with the next steps it offers; the page sends back the id of the one that was chosen. */
export const notice = v.object({
  title: v.string(),
  detail: v.string(),
  actions: v.array(v.object({ id: v.string(), label: v.string() })),
});
export type Notice = v.InferOutput<typeof notice>;

/** What stands over a pane besides what the article itself tells. */
export const paneLabel = v.object({
  /** The headline, or the first words of the story where there is none. */
  headline: v.string(),
  isHeadline: v.boolean(),
  /** "22 July 2007"; null when the article does not tell. */
  date: v.nullable(v.string()),
  /** File name, with the version where the page shows several: "003_….txt · version 0". */
  file: v.string(),
  /** Folder and, with several roots, the root's name: the tooltip of the file name. */
  folder: v.string(),
});
export type PaneLabel = v.InferOutput<typeof paneLabel>;

/** The right article's place among the left one's siblings; null for a pair that a person chose otherwise. */
const rank = v.object({ position: offset, total: offset, why: v.array(v.string()) });
export type RankLabel = v.InferOutput<typeof rank>;

export const linkStrength = v.picklist(linkStrengths);
/** How sure links must be to be shown, and how many there would be at each step. */
const strength = v.object({
  chosen: linkStrength,
  links: v.object({ all: offset, likely: offset, strong: offset }),
});
export type ChosenStrength = v.InferOutput<typeof strength>;

export const pageState = v.variant('kind', [
  v.object({ kind: v.literal('loading'), file: v.string() }),
  v.object({
    kind: v.literal('comparison'),
    comparison: comparisonView,
    labels: v.object({ left: paneLabel, right: paneLabel }),
    rank: v.nullable(rank),
    strength,
  }),
  /** One article and, where the other would stand, why there is none. */
  v.object({ kind: v.literal('alone'), article: articleView, label: paneLabel, notice }),
  v.object({ kind: v.literal('notice'), notice }),
]);
export type PageState = v.InferOutput<typeof pageState>;

export const pageMentions = v.object({ left: v.array(mentionView), right: v.array(mentionView) });
export type PageMentions = v.InferOutput<typeof pageMentions>;

/** An entity's card as the page shows it: sources under the names that people know them by. */
export const pageCard = v.object({
  name: v.string(),
  /** Its kind, on which sides it is, in how many articles. */
  facts: v.array(v.string()),
  mentions: offset,
  descriptions: v.array(v.object({ text: v.string(), sources: v.string() })),
  quotations: v.array(v.object({ text: v.string(), sources: v.string() })),
  variants: v.array(v.object({ text: v.string(), count: offset, sources: v.string() })),
  articles: v.array(v.object({ id: v.string(), label: v.string(), count: offset })),
});
export type PageCard = v.InferOutput<typeof pageCard>;

/** Which sentences a reader wants to see: those with a partner, of these the ones that vary from it, those with none. */
export const filters = ['all', 'sharedOnly', 'varyingOnly', 'onlyHere'] as const;
export type Filter = (typeof filters)[number];

/** What the page does when VS Code's commands ask for it; its keys do the same. */
export const pageCommand = v.picklist([
  ...filters,
  'nextShared',
  'previousShared',
  'nextVarying',
  'previousVarying',
  'nextDifference',
  'previousDifference',
  'differences',
  'underlines',
]);
export type PageCommand = v.InferOutput<typeof pageCommand>;

/** What the page's keys have the host do. */
export const hostCommands = [
  'chooseSibling',
  'nextSibling',
  'previousSibling',
  'swap',
  'openBothAsText',
  'copySentence',
  'copyPair',
  'copyDifference',
  'copySummary',
] as const;
export type HostCommand = (typeof hostCommands)[number];

/** What the host tells the page. `stamp` counts states: what the page sends back names the state it speaks of. */
export const pageContract = {
  requests: {},
  events: {
    /**
     * `tabState` tells the host what this tab shows. The page keeps it with `setState` under the key `memo` and gives
     * it back with `restore` when it is created again, so that a tab survives a restart of the window.
     */
    show: v.object({ stamp: v.number(), state: pageState, tabState: v.string() }),
    /** Names found in the state of that stamp; they may come after it. */
    names: v.object({ stamp: v.number(), mentions: pageMentions }),
    /** Where the two articles of that state do not say the same; null when that could not be found out. It may come after it. */
    differences: v.object({ stamp: v.number(), differences: v.nullable(v.array(difference)) }),
    /** Show one of these at its places. */
    showDifference: v.object({ stamp: v.number(), index: offset }),
    /** Do what a key of the page does. */
    run: v.object({ command: pageCommand }),
    /** Bring a place of an article into view. */
    reveal: v.object({ side, offset }),
  },
} as const satisfies Contract;

/** What the page asks of the host and waits for; the rest of it is in `hostContract`. */
export const hostRequests = {
  card: { params: v.object({ stamp: v.number(), entity: v.string() }), result: v.nullable(pageCard) },
};
