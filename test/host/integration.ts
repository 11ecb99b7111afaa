// Runs the suites of test/integration inside a real VS Code: a desktop one where there is one, or else the embedded one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { copySeeds, createProfile, quietSettings, type Settings } from './profile';

/** Nobody looks on: what VS Code draws around an editor is left out, which takes longer than most suites do. */
const bareWorkbench: Settings = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.editor.showTabs': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.statusBar.visible': false,
};

export interface IntegrationRun {
  readonly project: string;
  /** The bundle that is run, with an export `run`. */
  readonly tests: string;
  /** The stand-in for `code` of the embedded VS Code. */
  readonly standIn: string;
  /** The package to install; without it the extension is run as it is in the project's folder. */
  readonly vsix?: string;
  /** Whether the extension is to run in the browser's extension host. */
  readonly web?: boolean;
  /** Where the report goes that the suites leave beside the workspace. */
  readonly report?: string;
}

interface VSCode {
  readonly executable: string;
  /** How its command line is called, for what does not open a window. */
  readonly cli: readonly [string, ...string[]];
}

async function findVSCode(standIn: string): Promise<VSCode> {
  const version = process.env['VSCODE_VERSION'];
  const desktop =
    process.env['VSCODE_EXECUTABLE'] ??
    (version === undefined ? undefined : await downloadAndUnzipVSCode(version));
  if (desktop === undefined) return { executable: standIn, cli: [process.execPath, standIn] };
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true });
  if (cli === undefined) throw new Error(`${desktop} has no command line.`);
  return { executable: desktop, cli: [cli, ...args] };
}

function installVsix(
  { cli: [command, ...args] }: VSCode,
  vsix: string,
  profileArgs: readonly string[],
): void {
  const { status } = spawnSync(command, [...args, ...profileArgs, '--install-extension', vsix], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed.`);
}

/** Resolves when every test passed; the report is there in any case in which the suites ran. */
export async function runIntegration(run: IntegrationRun): Promise<void> {
  const { project, tests, standIn, vsix, web = false, report } = run;
  const vscode = await findVSCode(standIn);
  const profile = await createProfile({
    ...quietSettings,
    ...bareWorkbench,
    ...(web ? { 'remote.extensionKind': { 'parallax.parallax': ['web'] } } : {}),
  });
  const workspace = await copySeeds(project);
  const written = path.join(path.dirname(workspace), 'report.json');
  try {
    const profileArgs = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
    if (vsix !== undefined) installVsix(vscode, vsix, profileArgs);
    await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: vsix === undefined ? project : path.join(project, 'test/host/driver'),
      extensionTestsPath: tests,
      launchArgs: [workspace, ...profileArgs],
    });
  } finally {
    if (report !== undefined && existsSync(written)) await copyFile(written, report);
    await profile.dispose();
    await rm(path.dirname(workspace), { recursive: true, force: true, maxRetries: 5 });
  }
}
