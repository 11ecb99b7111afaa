import * as vscode from 'vscode';
import { isPlace } from '../../protocol/libraryShapes';
import { goToNextMention, nameAtCursor } from '../textEditor/navigation/cursorCommands';
import { openPlace } from '../textEditor/navigation/place';
import type { Command } from './command';

/** From the name under the cursor to where it is mentioned next. */
export const nextMention: Command = (services) => withToken((token) => goToNextMention(services, token));

/** Shows the name under the cursor in the Entities view. */
export const revealEntity: Command = (services) =>
  withToken(async (token) => {
    const found = await nameAtCursor(services, token);
    if (found && !(await services.entities.reveal(found.mention.entity))) {
      services.reporter.explain(vscode.l10n.t('{0} is not among what the view lists.', found.name));
    }
  });

/** Opens the place that a row or a card names. */
export const openMention: Command = async (_, [place]) => {
  if (!isPlace(place)) throw new TypeError('A place in an article is needed.');
  await openPlace(place);
};

/** Commands may be slow in a large library, so they show progress and can be cancelled. */
function withToken(work: (token: vscode.CancellationToken) => Promise<void>): Thenable<void> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Parallax' },
    (_, token) => work(token),
  );
}
