// What suites need of the workspace that they run in: a copy of the sample articles, made for this run alone.
import * as vscode from 'vscode';

/** What has not come about after this time never will: a busy machine takes several times as long as an idle one. */
const STATE_LIMIT_MS = 90_000;
const LOOK_INTERVAL_MS = 25;
const REWRITE_INTERVAL_MS = 3_000;

/** The one folder of the workspace: a copy of the sample articles, named `seeds`. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need an open folder.');
  return folder.uri;
}

/** The sample article whose file name begins with these digits, e.g. `000`. */
export async function seed(prefix: string): Promise<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceFolder());
  const name = entries.map(([entry]) => entry).find((entry) => entry.startsWith(prefix));
  if (name === undefined) throw new Error(`No sample article begins with ${prefix}.`);
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/**
 * Waits for a state: looks until `look` gives something other than undefined or false, and resolves to it. Rejects with `what`,
 * which names the state, and the last error of `look`, when that takes too long.
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + STATE_LIMIT_MS;
  let problem: unknown;
  do {
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_INTERVAL_MS));
  } while (Date.now() < deadline);
  throw new Error(`This did not come about: ${what}`, { cause: problem });
}

let folders = 0;

/** A new folder inside the workspace folder, and its removal. */
export async function temporaryFolder(): Promise<{ readonly uri: vscode.Uri; remove(): Promise<void> }> {
  folders += 1;
  const uri = vscode.Uri.joinPath(workspaceFolder(), `folder-${folders}`);
  await vscode.workspace.fs.createDirectory(uri);
  return {
    uri,
    remove: async () => {
      await vscode.workspace.fs.delete(uri, { recursive: true });
    },
  };
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/**
 * Writes a file, and again now and then, until a state tells that this was noticed: VS Code begins to watch a folder some time
 * after it is told to.
 */
export async function writeUntil<T>(
  uri: vscode.Uri,
  text: string,
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  let written = -Infinity;
  return eventually(what, async () => {
    if (Date.now() > written + REWRITE_INTERVAL_MS) {
      await writeText(uri, text);
      written = Date.now();
    }
    return look();
  });
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Opens a file in the custom editor `viewType` and resolves when its tab is the active one. */
export async function openCustomEditor(
  uri: vscode.Uri,
  viewType: string,
  column = vscode.ViewColumn.Active,
): Promise<vscode.Tab> {
  await vscode.commands.executeCommand('vscode.openWith', uri, viewType, column);
  return eventually(`${uri.path} is open in ${viewType}`, () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const input = tab?.input;
    return (
      input instanceof vscode.TabInputCustom &&
      input.viewType === viewType &&
      input.uri.toString() === uri.toString() &&
      tab
    );
  });
}

/** Closes every editor without saving and without a question; call it after each test that opens one. */
export async function closeAllEditors(): Promise<void> {
  // The settings' file is VS Code's own: unsaved for the moment in which it is written.
  const unsaved = vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && !uri.path.endsWith('/settings.json'),
  );
  for (const document of unsaved) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually('no tab is open', () =>
    vscode.window.tabGroups.all.every((group) => group.tabs.length === 0),
  );
}
