import * as vscode from 'vscode';
import type { Filter } from '../../../protocol/pageContract';
import { ofComparison } from './ofTab';

/** Lets the user choose which sentences the active comparison shows. */
export const filterSentences = ofComparison(async (tab) => {
  const { t } = vscode.l10n;
  const choices: readonly (vscode.QuickPickItem & { readonly filter: Filter })[] = [
    { filter: 'all', label: t('All Sentences') },
    { filter: 'sharedOnly', label: t('Shared'), detail: t('Sentences with a partner in the other article') },
    {
      filter: 'varyingOnly',
      label: t('Varies'),
      detail: t('Of these, the ones that do not say the same in the same words'),
    },
    {
      filter: 'onlyHere',
      label: t('Only Here'),
      detail: t('Sentences without a partner in the other article'),
    },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: t('Which sentences to show') });
  if (chosen) tab.run(chosen.filter);
});
