// What the page asks of the host; apart from `pageContract`, so that the page carries no shapes that the host alone checks.
import * as v from 'valibot';
import type { Contract } from './channel';
import { hostCommands, hostRequests, linkStrength, side } from './pageContract';
import { offset } from './shapes';

/** What the page asks of the host. */
export const hostContract = {
  requests: hostRequests,
  events: {
    /** The tab state that was kept, once, as soon as the page has been created again. */
    restore: v.object({ tabState: v.string() }),
    /** Something that is done outside the page, for the active sentence. */
    ask: v.object({ command: v.picklist(hostCommands) }),
    /** Show links only that are as strong. */
    strengthen: v.object({ strength: linkStrength }),
    /** Put the versions of a side's page beside each other. */
    compareVersions: v.object({ stamp: v.number(), side }),
    /** Make a file of each document that a side's file holds. */
    splitDocuments: v.object({ stamp: v.number(), side }),
    /** Open one side as text, at an offset of that side. */
    openAsText: v.object({ stamp: v.number(), side, offset: v.nullable(offset) }),
    /** Go to the first mention in an article that a card names. */
    openMention: v.object({ entity: v.string(), article: v.string() }),
    /** One of the actions that a notice offers. */
    act: v.object({ id: v.string() }),
    /** The active sentence, so that commands and views follow it. */
    focus: v.object({ stamp: v.number(), side, sentence: v.nullable(offset) }),
    /** The difference that was gone to last, by its place in the list of that state. */
    difference: v.object({ stamp: v.number(), index: offset }),
    /** The first marked sentence is on the screen; for the log and the tests. */
    shown: v.object({ stamp: v.number() }),
  },
} as const satisfies Contract;
