import * as vscode from 'vscode';
import type { ComparisonTab } from '../../comparison/comparisonTab';
import type { Command } from '../command';
import { askForArticle } from '../target';

/** A command that works on the active comparison. */
export function ofTab(work: (tab: ComparisonTab) => Promise<void> | void): Command {
  return async (services) => {
    const tab = services.comparisons.activeTab;
    if (tab) await work(tab);
    else askForArticle(services);
  };
}

/** The same for commands that need two articles: explains why when the page shows only one. */
export function ofComparison(work: (tab: ComparisonTab) => Promise<void> | void): Command {
  return async (services, args) => {
    const match = services.comparisons.activeTab?.match ?? null;
    if (match === null || match.kind === 'comparison') await ofTab(work)(services, args);
    else services.reporter.explain(vscode.l10n.t('Nothing stands beside this article.'));
  };
}
