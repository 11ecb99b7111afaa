import * as vscode from 'vscode';
import { isPlace } from '../../protocol/libraryShapes';
import { commands } from '../ids';
import { goToNextMention, nameAtCursor } from '../textEditor/navigation/cursorCommands';
import { toggleDecorations } from '../textEditor/marks/decorations';
import type { EntitiesView } from '../views/entities/entitiesView';
import type { FeatureContext } from '../featureContext';
import { openPlace } from '../textEditor/navigation/place';

type CommandHandler = (args: readonly unknown[]) => Thenable<void>;

/** The commands of the text editor and of the Entities view, by their ids. */
export function featureCommands(
  context: FeatureContext,
  entities: EntitiesView,
): Readonly<Record<string, CommandHandler>> {
  return {
    [commands.toggleDecorations]: toggleDecorations,
    [commands.showEntities]: () => entities.show(),
    [commands.showEntitiesOfPair]: () => entities.setScope('pair'),
    [commands.showEntitiesOfLibrary]: () => entities.setScope('library'),
    [commands.filterEntities]: () => entities.chooseFilter(),
    [commands.clearEntityFilter]: () => entities.clearFilter(),
    [commands.nextMention]: () => withToken((token) => goToNextMention(context, token)),
    [commands.revealEntity]: () => withToken((token) => revealEntity(context, entities, token)),
    [commands.openMention]: async ([place]) => {
      if (!isPlace(place)) throw new TypeError('A place in an article is needed.');
      await openPlace(place);
    },
  };
}

async function revealEntity(
  context: FeatureContext,
  entities: EntitiesView,
  token: vscode.CancellationToken,
): Promise<void> {
  const found = await nameAtCursor(context, token);
  if (found && !(await entities.reveal(found.mention.entity))) {
    context.reporter.explain(vscode.l10n.t('{0} is not among what the view lists.', found.name));
  }
}

/** Commands may be slow in a large library, so they show progress and can be cancelled. */
function withToken(work: (token: vscode.CancellationToken) => Promise<void>): Thenable<void> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Parallax' },
    (_, token) => work(token),
  );
}
