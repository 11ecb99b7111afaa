// What the host shows on the comparison page, and what the page asks of the host.
import * as v from 'valibot';
import type { Contract } from './channel';
import { card, articleView, comparisonView, mentionView, offset, sibling } from './shapes';

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
  /** File name, with the version where the page shows several: "003_….txt · version 0". */
  file: v.string(),
  /** Folder and, with several roots, the root's name: the tooltip of the file name. */
  folder: v.string(),
});
export type PaneLabel = v.InferOutput<typeof paneLabel>;

/** The right article's place among the left one's siblings; null for a pair that a person chose otherwise. */
const rank = v.object({ position: v.number(), total: v.number(), sibling });

export const pageState = v.variant('kind', [
  v.object({ kind: v.literal('loading'), file: v.string() }),
  v.object({
    kind: v.literal('comparison'),
    comparison: comparisonView,
    labels: v.object({ left: paneLabel, right: paneLabel }),
    rank: v.nullable(rank),
  }),
  /** One article and, where the other would stand, why there is none. */
  v.object({ kind: v.literal('alone'), article: articleView, label: paneLabel, notice }),
  v.object({ kind: v.literal('notice'), notice }),
]);
export type PageState = v.InferOutput<typeof pageState>;

export const pageMentions = v.object({ left: v.array(mentionView), right: v.array(mentionView) });
export type PageMentions = v.InferOutput<typeof pageMentions>;

/** An entity's card as the page shows it: articles under the names that people know them by. */
export const pageCard = v.object({
  card,
  /** By article id. */
  labels: v.record(v.string(), v.string()),
});
export type PageCard = v.InferOutput<typeof pageCard>;

/** What the host tells the page. `stamp` counts states: what the page sends back names the state it speaks of. */
export const pageContract = {
  requests: {},
  events: {
    /**
     * `memo` is the host's own note of what this tab shows. The page keeps it with `setState` under the key `memo` and gives
     * it back with `recall` when it is created again, so that a tab survives a restart of the window.
     */
    show: v.object({ stamp: v.number(), state: pageState, memo: v.string() }),
    /** Names found in the state of that stamp; they may come after it. */
    names: v.object({ stamp: v.number(), mentions: pageMentions }),
    /** Go to the next or previous shared sentence. */
    step: v.object({ direction: v.picklist(['next', 'previous']) }),
    /** Bring a place of an article into view. */
    reveal: v.object({ side, offset }),
  },
} as const satisfies Contract;

/** What the page asks of the host. */
export const hostContract = {
  requests: {
    card: { params: v.object({ stamp: v.number(), entity: v.string() }), result: v.nullable(pageCard) },
  },
  events: {
    /** The memo that was kept, once, as soon as the page has been created again. */
    recall: v.object({ memo: v.string() }),
    /** Choose another sibling, swap the sides. */
    pickSibling: v.object({}),
    swap: v.object({}),
    /** Put the versions of a side's page beside each other. */
    compareVersions: v.object({ stamp: v.number(), side }),
    /** Open one side as text, at an offset of that side. */
    openAsText: v.object({ stamp: v.number(), side, offset: v.nullable(offset) }),
    /** Go to a mention that a card names: the nth article of the card. */
    openMention: v.object({ entity: v.string(), article: v.string() }),
    /** One of the actions that a notice offers. */
    act: v.object({ id: v.string() }),
    /** The sentence that has the reader's attention, so that commands and views follow it. */
    focus: v.object({ stamp: v.number(), side, sentence: v.nullable(offset) }),
    /** The first marked sentence is on the screen; for the log and the tests. */
    shown: v.object({ stamp: v.number() }),
  },
} as const satisfies Contract;
