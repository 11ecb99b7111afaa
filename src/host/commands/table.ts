import * as vscode from 'vscode';
import { isCancellation } from '../cancellation';
import { commands } from '../ids';
import { DisposableStore } from '../lifetime';
import { clearIndex } from './clearIndex';
import type { Command, CommandServices } from './command';
import { compareSelected } from './compareSelected';
import { compareVersions } from './compareVersions';
import { compareWith } from './compareWith';
import { compareWithNearest } from './compareWithNearest';
import { filterSentences } from './filterSentences';
import { ofTab } from './ofTab';
import { onPage } from './onPage';
import { openSibling } from './openSibling';
import { stepShared } from './stepShared';

const table: Readonly<Record<string, Command>> = {
  [commands.compareWithNearest]: compareWithNearest,
  [commands.compareWith]: compareWith,
  [commands.compareSelected]: compareSelected,
  [commands.compareVersions]: compareVersions,
  [commands.nextShared]: stepShared('next'),
  [commands.previousShared]: stepShared('previous'),
  [commands.nextDifference]: onPage('nextDifference'),
  [commands.previousDifference]: onPage('previousDifference'),
  [commands.filterSentences]: filterSentences,
  [commands.toggleUnderlines]: onPage('underlines'),
  [commands.swapSides]: ofTab((tab) => {
    tab.swap();
  }),
  [commands.chooseSibling]: ofTab((tab) => tab.ask('chooseSibling')),
  [commands.nextSibling]: ofTab((tab) => tab.ask('nextSibling')),
  [commands.previousSibling]: ofTab((tab) => tab.ask('previousSibling')),
  [commands.openAsText]: ofTab((tab) => tab.openAsText()),
  [commands.openBothAsText]: ofTab((tab) => tab.ask('openBothAsText')),
  [commands.copySentence]: ofTab((tab) => tab.ask('copySentence')),
  [commands.copyPair]: ofTab((tab) => tab.ask('copyPair')),
  [commands.copySummary]: ofTab((tab) => tab.ask('copySummary')),
  [commands.openSibling]: openSibling,
  [commands.clearIndex]: clearIndex,
};

export function registerCommands(services: CommandServices): DisposableStore {
  const store = new DisposableStore();
  for (const [id, command] of Object.entries(table)) {
    store.add(
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          await command(services, args);
        } catch (error) {
          if (!isCancellation(error))
            services.reporter.report(error, vscode.l10n.t('Parallax could not do that.'));
        }
      }),
    );
  }
  return store;
}
