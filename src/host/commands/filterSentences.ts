import * as vscode from 'vscode';
import type { Filter } from '../../protocol/pageContract';
import { ofComparison } from './ofTab';

/** Lets the user choose which sentences the active comparison shows. */
export const filterSentences = ofComparison(async (tab) => {
  const { t } = vscode.l10n;
  const choices: readonly (vscode.QuickPickItem & { readonly filter: Filter })[] = [
    { filter: 'all', label: t('All Sentences') },
    { filter: 'sharedOnly', label: t('Shared Only'), detail: t('Sentences that the other article has too') },
    {
      filter: 'differencesOnly',
      label: t('Differences Only'),
      detail: t('Sentences that are not the same in the other article'),
    },
    { filter: 'onlyHere', label: t('Only Here'), detail: t('Sentences that the other article lacks') },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: t('Which sentences to show') });
  if (chosen) tab.run(chosen.filter);
});
