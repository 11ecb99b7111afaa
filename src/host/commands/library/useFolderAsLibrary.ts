import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { verbatim } from '../../labels/verbatim';
import { textsBelow } from '../../library/scope/folderGlob';
import { findTexts } from '../../library/scope/scope';
import { setIncludeGlob } from '../../settings';
import type { Command, CommandServices } from '../command';
import { targetOf } from '../target';

/** A folder that can be the library. */
interface Candidate {
  readonly folder: vscode.Uri;
  readonly root: vscode.WorkspaceFolder;
}

/** Makes the texts below a folder each other's possible siblings: the folder of the Explorer's menu, or one that holds the open text. */
export const useFolderAsLibrary: Command = async (services, args) => {
  const target = targetOf(args, services);
  if (!vscode.workspace.isTrusted) {
    askForTrust(services);
    return;
  }
  const candidates = await candidatesFor(target);
  if (candidates.length === 0) {
    askForFolder(target, services);
    return;
  }
  const chosen = candidates.length === 1 ? candidates[0] : await choose(candidates);
  if (chosen) await use(chosen, services);
};

async function use({ folder, root }: Candidate, { reporter }: CommandServices): Promise<void> {
  const { t } = vscode.l10n;
  const glob = textsBelow(folder.path.slice(root.uri.path.length).replace(/^\/+/, ''));
  const { length } = await findTexts(root, glob);
  if (length === 0) {
    reporter.explain(
      t('“{0}” holds no text that Parallax reads: files named .txt, .md or .html.', fileName(folder)),
    );
    return;
  }
  const undo = await setIncludeGlob(root, glob);
  const which = length === 1 ? t('one text') : t('{0} texts', length);
  reporter.explain(
    t(
      'The library is now “{0}” with its subfolders, {1}: “Library: Include” is set to {2} for this workspace.',
      fileName(folder),
      which,
      glob,
    ),
    { label: t('Undo'), run: undo },
  );
}

/** Innermost first: the folders that hold a file, or the folders of the workspace. */
async function candidatesFor(target: vscode.Uri | undefined): Promise<readonly Candidate[]> {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const root = target && vscode.workspace.getWorkspaceFolder(target);
  if (!target || !root) return roots.map((folder) => ({ folder: folder.uri, root: folder }));
  if (await isFolder(target)) return [{ folder: target, root }];
  const candidates: Candidate[] = [];
  let folder = vscode.Uri.joinPath(target, '..');
  while (folder.path.length > root.uri.path.length) {
    candidates.push({ folder, root });
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return [...candidates, { folder: root.uri, root }];
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) !== 0;
}

async function choose(candidates: readonly Candidate[]): Promise<Candidate | undefined> {
  const items = await Promise.all(
    candidates.map(async (candidate) => {
      const { folder, root } = candidate;
      const path = folder.path.slice(root.uri.path.length).replace(/^\/+/, '');
      const { length } = await findTexts(root, textsBelow(path));
      return {
        label: verbatim(fileName(folder)),
        description: vscode.l10n.t('{0} texts', length),
        candidate,
      };
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which folder’s texts are to be compared with one another?'),
  });
  return picked?.candidate;
}

/** What a folder that is not trusted says of the library does not count. */
function askForTrust({ reporter }: CommandServices): void {
  reporter.explain(
    vscode.l10n.t('Trust the open folder first: until then its settings cannot say what the library is.'),
    {
      label: vscode.l10n.t('Manage Trust'),
      run: () => vscode.commands.executeCommand('workbench.trust.manage'),
    },
  );
}

/** Says that a folder must be open first, and opens the one of the text that is shown. */
function askForFolder(target: vscode.Uri | undefined, { reporter }: CommandServices): void {
  const folder = target?.scheme === 'untitled' ? undefined : target && vscode.Uri.joinPath(target, '..');
  reporter.explain(vscode.l10n.t('Open a folder first: its texts can then be the library.'), {
    label: vscode.l10n.t('Open Folder…'),
    run: () =>
      folder
        ? vscode.commands.executeCommand('vscode.openFolder', folder)
        : vscode.commands.executeCommand('vscode.openFolder'),
  });
}
