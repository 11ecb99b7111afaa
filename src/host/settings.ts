import * as vscode from 'vscode';
import { linkStrengths, type LinkStrength } from '../core/alignment/linkStrength';
import { defaultReadOptions } from '../core/library/readOptions';
import type { ReadOptions } from '../core/library/readOptions';
import { settings } from './ids';
import { excessOf, type GlobExcess, globLimits } from './library/scope/globLimits';
import { tellOfSetting } from './settingProblems';

/** Each of them is asked of each file. */
const mostExcluded = 500;

interface Setting<T> {
  readonly id: string;
  /** What counts while the setting is something else; the manifest says the same. */
  readonly usual: T;
  /** What is wrong with it goes behind “must be”. */
  readonly check: (value: unknown) => { readonly value: T } | { readonly mustBe: string };
}

const include: Setting<string> = {
  id: settings.include,
  usual: '**/seeds/**/*.{txt,md,html,htm}',
  check: (value) => {
    if (typeof value !== 'string') return { mustBe: vscode.l10n.t('a pattern of file names') };
    const excess = excessOf(value);
    return excess === null ? { value } : { mustBe: vscode.l10n.t('a pattern with {0}', atMost(excess)) };
  },
};

const language: Setting<string> = {
  id: settings.language,
  usual: defaultReadOptions.language,
  check: (value) =>
    typeof value === 'string' && isLanguageTag(value.trim())
      ? { value: value.trim() }
      : { mustBe: vscode.l10n.t('the code of a language, such as “en”') },
};

const strength: Setting<LinkStrength> = {
  id: settings.linkStrength,
  usual: 'all',
  check: (value) => {
    const known = linkStrengths.find((strength) => strength === value);
    return known ? { value: known } : { mustBe: linkStrengths.map((name) => `“${name}”`).join(', ') };
  },
};

const namesInFolded = flag(settings.namesInFolded, defaultReadOptions.namesInFolded);
const decorations = flag(settings.decorations, true);

function flag(id: string, usual: boolean): Setting<boolean> {
  return {
    id,
    usual,
    check: (value) =>
      typeof value === 'boolean' ? { value } : { mustBe: vscode.l10n.t('“true” or “false”') },
  };
}

/** VS Code does not check what stands in a file of settings: what is of another kind is told, and the usual value counts. */
function read<T>({ id, usual, check }: Setting<T>, scope?: vscode.Uri): T {
  const checked = check(vscode.workspace.getConfiguration(undefined, scope).get<unknown>(id, usual));
  const isRight = 'value' in checked;
  const { t } = vscode.l10n;
  const problem = isRight
    ? null
    : t('The setting “{0}” must be {1}. Until it is, “{2}” counts.', id, checked.mustBe, String(usual));
  tellOfSetting(id, scope, problem);
  return isRight ? checked.value : usual;
}

/** How much of what a pattern has too much of it may have. */
function atMost(excess: GlobExcess): string {
  const { t } = vscode.l10n;
  const limit = globLimits[excess];
  switch (excess) {
    case 'length':
      return t('at most {0} characters', limit);
    case 'alternatives':
      return t('at most {0} alternatives in braces', limit);
    case 'parts':
      return t('at most {0} names of folders and files in its alternatives', limit);
    case 'stars':
      return t('at most {0} stars in one name', limit);
  }
}

/** The glob of the files that are articles, below one folder of the workspace; it exceeds no limit. */
export function includeGlob(folder: vscode.WorkspaceFolder): string {
  return read(include, folder.uri);
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

/** How articles are read. */
export function readOptions(): ReadOptions {
  return { language: read(language), namesInFolded: read(namesInFolded) };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What VS Code's own settings leave out of searches, as globs relative to the folder that exceed no limit. */
export function excludedGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
  return ['**/node_modules', ...['files.exclude', 'search.exclude'].flatMap((id) => globsIn(id, folder.uri))];
}

/** The names that are switched on in a setting of VS Code's own. */
function globsIn(id: string, folder: vscode.Uri): readonly string[] {
  const value: unknown = vscode.workspace.getConfiguration(undefined, folder).get(id);
  const globs = Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(
    ([glob, on]: [string, unknown]) => (on === true ? [glob] : []),
  );
  const [excess] = globs.flatMap((glob) => excessOf(glob) ?? []);
  const { t } = vscode.l10n;
  const problem =
    globs.length > mostExcluded
      ? t('Of “{0}” Parallax follows the first {1} patterns only.', id, mostExcluded)
      : excess
        ? t('Parallax follows only patterns with {1} in “{0}”.', id, atMost(excess))
        : null;
  tellOfSetting(id, folder, problem);
  return globs.slice(0, mostExcluded).filter((glob) => excessOf(glob) === null);
}

/** How sure a link must be to be shown. */
export function linkStrength(article: vscode.Uri): LinkStrength {
  return read(strength, article);
}

/** Whether articles are marked in the text editor. */
export function areDecorationsOn(scope: vscode.Uri | undefined): boolean {
  return read(decorations, scope);
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
