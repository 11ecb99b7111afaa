import type { Handlers } from '../../../protocol/channel';
import type { hostContract } from '../../../protocol/hostContract';
import { settings } from '../../ids';
import type { HostServices } from '../../services';
import { updateWhereSet } from '../../settings';
import type { ActedOn, TabActions } from '../actions/tabActions';
import { isStepId } from '../notices';
import type { Focus } from './focus';
import { cardOnPage } from './pageNames';

/** A tab as far as its page asks anything of it. */
export interface RequestedTab extends ActedOn {
  readonly stamp: number;
  readonly actions: TabActions;
  focus: Focus;
  restore(tabState: string): void;
  /** The page has gone to the difference of this place in their list. */
  wentToDifference(index: number): void;
  markShown(): void;
}

/** Hands on what a page asks; what speaks of an older state than the present one is dropped. */
export function pageRequests(tab: RequestedTab, services: HostServices): Handlers<typeof hostContract> {
  const run = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      services.reporter.report(error);
    });
  };
  return {
    requests: {
      card: ({ entity }) => cardOnPage(entity, tab.match, services),
    },
    events: {
      restore: ({ tabState }) => {
        tab.restore(tabState);
      },
      ask: ({ command }) => {
        run(tab.actions.ask(command));
      },
      strengthen: ({ strength }) => {
        run(updateWhereSet(settings.linkStrength, strength, tab.subject.left.uri));
      },
      compareVersions: ({ stamp, side }) => {
        if (stamp === tab.stamp) run(tab.actions.compareVersions(side));
      },
      splitDocuments: ({ stamp, side }) => {
        if (stamp === tab.stamp) run(tab.actions.splitDocuments(side));
      },
      openAsText: ({ stamp, side, offset }) => {
        // An offset into an older text would be wrong in this one.
        run(tab.actions.openSide(side, stamp === tab.stamp ? (offset ?? 0) : 0));
      },
      openMention: ({ entity, article }) => {
        run(tab.actions.openMention(entity, article));
      },
      act: ({ id }) => {
        if (!isStepId(id)) throw new TypeError(`Unknown step “${id}”.`);
        run(tab.actions.act(id));
      },
      focus: ({ stamp, side, sentence }) => {
        if (stamp === tab.stamp) tab.focus = { side, sentence };
      },
      difference: ({ stamp, index }) => {
        if (stamp === tab.stamp) tab.wentToDifference(index);
      },
      shown: ({ stamp }) => {
        if (stamp === tab.stamp) tab.markShown();
      },
    },
  };
}
