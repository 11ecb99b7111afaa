import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedFiles } from './shippedFiles';

export type Settings = Readonly<Record<string, unknown>>;

/** A quiet workbench: nothing looked up, nothing shown that the project does not show. */
export const quietSettings: Settings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  // Else a notification tells of every port that any program of the machine begins to listen on.
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.localHistory.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** A new folder for temporary files, under its real path. */
export async function temporaryFolder(purpose: string): Promise<string> {
  return realpath(await mkdtemp(path.join(tmpdir(), `parallax-${purpose}-`)));
}

/** The folders that a VS Code keeps its own things in, apart from a person's. */
export interface Profile {
  readonly userData: string;
  readonly extensions: string;
  /** Removes both. */
  dispose(): Promise<void>;
}

export async function createProfile(settings: Settings): Promise<Profile> {
  const folder = await temporaryFolder('profile');
  const userData = path.join(folder, 'user-data');
  const extensions = path.join(folder, 'extensions');
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await mkdir(extensions);
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  return {
    userData,
    extensions,
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * Puts the built project among a profile's extensions: the files that its package would hold, copied, so that uninstalling
 * it in the workbench removes nothing else.
 */
export async function installExtension(project: string, extensions: string): Promise<void> {
  const folder = path.join(extensions, 'parallax.parallax-0.0.0');
  for (const file of await shippedFiles(project)) {
    await cp(path.join(project, file), path.join(folder, file));
  }
}

/** A fresh copy of the sample articles, in a folder of the same name in a new temporary folder. */
export async function copySeeds(project: string): Promise<string> {
  const folder = path.join(await temporaryFolder('workspace'), 'seeds');
  await cp(path.join(project, 'seeds'), folder, { recursive: true, dereference: true });
  return folder;
}
