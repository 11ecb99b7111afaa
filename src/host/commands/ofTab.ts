import type { ComparisonTab } from '../comparison/comparisons';
import type { Command } from './command';
import { askForArticle } from './target';

/** A command that works on the active comparison. */
export function ofTab(work: (tab: ComparisonTab) => Promise<void> | void): Command {
  return async (services) => {
    const tab = services.comparisons.activeTab;
    if (tab) await work(tab);
    else askForArticle(services);
  };
}
