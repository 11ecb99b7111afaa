import * as vscode from 'vscode';
import { commands } from '../ids';
import type { DisposableStore } from '../lifetime';
import { askHost } from './page/askHost';
import { clearIndex } from './library/clearIndex';
import type { Command, CommandServices } from './command';
import { copyDifference } from './differences/copyDifference';
import { showDifference } from './differences/showDifference';
import { compareSelected } from './compare/compareSelected';
import { compareVersions } from './compare/compareVersions';
import { compareWith } from './compare/compareWith';
import { compareWithNearest } from './compare/compareWithNearest';
import { filterSentences } from './page/filterSentences';
import { ofTab } from './page/ofTab';
import { onPage } from './page/onPage';
import { openSibling } from './compare/openSibling';
import { toggleDecorations } from '../textEditor/marks/decorations';
import { importArticles, importSelected } from './importing/importArticles';
import { splitDocuments } from './importing/splitDocuments';
import { newFromClipboard } from './importing/newFromClipboard';
import { exportComparison } from './exporting/exportComparison';
import { exportStory } from './exporting/exportStory';
import { nextMention, openMention, revealEntity } from './mentions';
import { stepShared } from './page/stepShared';
import { openStory } from './story';
import { forgetSiblingsFile, useSiblingsFile } from './library/siblingsFile';
import { useFolderAsLibrary } from './library/useFolderAsLibrary';

const table: Readonly<Record<string, Command>> = {
  [commands.compareWithNearest]: compareWithNearest,
  [commands.compareWith]: compareWith,
  [commands.compareSelected]: compareSelected,
  [commands.compareVersions]: compareVersions,
  [commands.nextShared]: stepShared('next'),
  [commands.previousShared]: stepShared('previous'),
  [commands.nextDifference]: onPage('nextDifference'),
  [commands.previousDifference]: onPage('previousDifference'),
  [commands.toggleDifferences]: onPage('differences'),
  [commands.showDifference]: showDifference,
  [commands.copyDifference]: copyDifference,
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
  [commands.exportComparison]: exportComparison,
  [commands.exportStory]: exportStory,
  [commands.importArticles]: importArticles,
  [commands.importSelected]: importSelected,
  [commands.splitDocuments]: splitDocuments,
  [commands.newFromClipboard]: newFromClipboard,
  [commands.openStory]: openStory(null),
  [commands.showStoryDifferences]: openStory('differences'),
  [commands.useFolderAsLibrary]: useFolderAsLibrary,
  [commands.clearIndex]: clearIndex,
  [commands.useSiblingsFile]: useSiblingsFile,
  [commands.forgetSiblingsFile]: forgetSiblingsFile,
  [commands.toggleDecorations]: toggleDecorations,
  [commands.nextMention]: nextMention,
  [commands.openMention]: openMention,
  [commands.revealEntity]: revealEntity,
  [commands.showEntities]: ({ entities }) => entities.show(),
  [commands.showEntitiesOfPair]: ({ entities }) => entities.setScope('pair'),
  [commands.showEntitiesOfLibrary]: ({ entities }) => entities.setScope('library'),
  [commands.filterEntities]: ({ entities }) => entities.chooseFilter(),
  [commands.clearEntityFilter]: ({ entities }) => entities.clearFilter(),
};

/** Registers every command; what one throws is reported. */
export function registerCommands(store: DisposableStore, services: CommandServices): void {
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
}
