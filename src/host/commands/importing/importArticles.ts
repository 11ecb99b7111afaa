import * as vscode from 'vscode';
import { importExtensions } from '../../../core/import/importFormats';
import type { Command } from '../command';
import { importAll, tell } from './importFiles';

/** Makes text files of pages and documents that a person picks, beside them or in a folder. */
export const importArticles: Command = async (services) => {
  const files = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Import Articles'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Pages and Documents')]: [...importExtensions] },
  });
  if (!files || files.length === 0) return;
  const place = await pickPlace();
  if (place) tell(await importAll(files, place === 'beside' ? null : place, services), services);
};

/** Makes text files of those that are selected in the Explorer, beside them. */
export const importSelected: Command = async (services, [clicked, selection]) => {
  const listed: readonly unknown[] = Array.isArray(selection) && selection.length > 0 ? selection : [clicked];
  const files = listed.filter((uri) => uri instanceof vscode.Uri);
  if (files.length > 0) tell(await importAll(files, null, services), services);
  else services.reporter.explain(vscode.l10n.t('Select files in the Explorer to import them.'));
};

async function pickPlace(): Promise<vscode.Uri | 'beside' | undefined> {
  const beside = vscode.l10n.t('Beside the Originals');
  const elsewhere = vscode.l10n.t('In Another Folder…');
  const placeHolder = vscode.l10n.t('Where are the text files to be made?');
  const picked = await vscode.window.showQuickPick([beside, elsewhere], { placeHolder });
  if (picked === beside) return 'beside';
  if (picked === undefined) return undefined;
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Make Text Files Here'),
  });
  return folders?.[0];
}
