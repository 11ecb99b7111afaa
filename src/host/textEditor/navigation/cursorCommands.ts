import * as vscode from 'vscode';
import type { MentionAt } from '../documentMentions';
import type { HostServices } from '../../services';
import { openPlace } from './place';

/** The name under the cursor of the active text editor; says so where there is none. */
export async function nameAtCursor(
  { mentions, articles, reporter }: HostServices,
  token: vscode.CancellationToken,
): Promise<MentionAt | null> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !articles.includes(editor.document.uri)) {
    reporter.explain(vscode.l10n.t('Open an article as text and put the cursor on a name first.'));
    return null;
  }
  const found = await mentions.at(editor.document, editor.selection.active, token);
  if (!found) reporter.explain(vscode.l10n.t('There is no name at the cursor.'));
  return found;
}

/** Goes to the next mention of the entity at the cursor: in this article, then in the others, wrapping around. */
export async function goToNextMention(context: HostServices, token: vscode.CancellationToken): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const found = await nameAtCursor(context, token);
  if (!found || !document) return;
  const { library, mention, range, name } = found;
  const rows = await context.worker.ask('occurrences', { library, entity: mention.entity }, token);
  const here = document.uri.toString();
  const index = rows.findIndex(
    ({ place }) =>
      place.article === here &&
      place.startLine === range.start.line &&
      place.startCharacter === range.start.character,
  );
  const next = rows[(index + 1) % rows.length];
  if (!next || rows.length === 1) {
    context.reporter.explain(vscode.l10n.t('{0} is named only here.', name));
    return;
  }
  await openPlace(next.place);
}
