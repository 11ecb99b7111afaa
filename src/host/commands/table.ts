import * as vscode from 'vscode';
import { commands } from '../ids';
import { DisposableStore } from '../lifetime';
import { askHost } from './page/askHost';
import { clearIndex } from './library/clearIndex';
import type { Command, CommandServices } from './command';
import { compareSelected } from './compare/compareSelected';
import { compareVersions } from './compare/compareVersions';
import { compareWith } from './compare/compareWith';
import { compareWithNearest } from './compare/compareWithNearest';
import { filterSentences } from './page/filterSentences';
import { ofTab } from './page/ofTab';
import { onPage } from './page/onPage';
import { openSibling } from './compare/openSibling';
import { stepShared } from './page/stepShared';
import { useFolderAsLibrary } from './library/useFolderAsLibrary';

const table: Readonly<Record<string, Command>> = {
  [commands.compareWithNearest]: compareWithNearest,
  [commands.compareWith]: compareWith,
  [commands.compareSelected]: compareSelected,
  [commands.compareVersions]: compareVersions,
  [commands.nextShared]: stepShared('next'),
  [commands.previousShared]: stepShared('previous'),
  [commands.nextVarying]: onPage('nextVarying'),
  [commands.previousVarying]: onPage('previousVarying'),
  [commands.filterSentences]: filterSentences,
  [commands.toggleUnderlines]: onPage('underlines'),
  [commands.swapSides]: askHost('swap'),
  [commands.chooseSibling]: askHost('chooseSibling'),
  [commands.nextSibling]: askHost('nextSibling'),
  [commands.previousSibling]: askHost('previousSibling'),
  [commands.openAsText]: ofTab((tab) => tab.actions.openAsText()),
  [commands.openBothAsText]: askHost('openBothAsText'),
  [commands.copySentence]: askHost('copySentence'),
  [commands.copyPair]: askHost('copyPair'),
  [commands.copySummary]: askHost('copySummary'),
  [commands.openSibling]: openSibling,
  [commands.useFolderAsLibrary]: useFolderAsLibrary,
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
          services.reporter.report(error);
        }
      }),
    );
  }
  return store;
}
