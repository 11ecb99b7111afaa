import * as vscode from 'vscode';
import { linkStrengths, type LinkStrength } from '../core/alignment/linkStrength';
import { defaultReadOptions } from '../core/library/readOptions';
import type { ReadOptions } from '../core/library/readOptions';
import { settings } from './ids';

function read<T>(id: string, fallback: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration(undefined, scope).get<T>(id, fallback);
}

/** The glob of the files that are articles, below one folder of the workspace. */
export function includeGlob(folder: vscode.WorkspaceFolder): string {
  return read(settings.include, '', folder);
}

/** Sets that glob for one folder of the workspace, in the settings that are kept there; resolves to what sets it back. */
export async function setIncludeGlob(
  folder: vscode.WorkspaceFolder,
  glob: string,
): Promise<() => Thenable<void>> {
  const configuration = vscode.workspace.getConfiguration(undefined, folder);
  const isOneOfMany = (vscode.workspace.workspaceFolders ?? []).length > 1;
  const target = isOneOfMany
    ? vscode.ConfigurationTarget.WorkspaceFolder
    : vscode.ConfigurationTarget.Workspace;
  const set = configuration.inspect<string>(settings.include);
  const before = isOneOfMany ? set?.workspaceFolderValue : set?.workspaceValue;
  await configuration.update(settings.include, glob, target);
  return () => configuration.update(settings.include, before, target);
}

/** How articles are read; a language that is no tag counts as English. */
export function readOptions(): ReadOptions {
  const language = read(settings.language, defaultReadOptions.language).trim();
  return {
    language: isLanguageTag(language) ? language : defaultReadOptions.language,
    namesInFolded: read(settings.namesInFolded, defaultReadOptions.namesInFolded),
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What VS Code's own settings leave out of searches, as globs relative to the folder. */
export function excludedGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
  const excluded = ['**/node_modules'];
  for (const id of ['files.exclude', 'search.exclude']) {
    const globs = read<Readonly<Record<string, unknown>>>(id, {}, folder);
    for (const [glob, on] of Object.entries(globs)) if (on === true) excluded.push(glob);
  }
  return excluded;
}

/** How sure a link must be to be shown; an unknown value shows all. */
export function linkStrength(article: vscode.Uri): LinkStrength {
  const chosen = read<unknown>(settings.linkStrength, 'all', article);
  return linkStrengths.find((strength) => strength === chosen) ?? 'all';
}

/** Changes a setting where it is set: for the folder, the workspace, or else for the user. */
export async function updateWhereSet(
  id: string,
  value: unknown,
  scope?: vscode.ConfigurationScope,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(undefined, scope);
  const { workspaceFolderValue, workspaceValue } = configuration.inspect(id) ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(id, value, target);
}
