// Runs the suites of test/integration inside a real VS Code: a desktop one where there is one, or else the embedded one.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { copySeeds, createProfile, quietSettings, type Profile } from './profile';

/** Where the extension comes from and which extension host runs it. */
export type Variant = 'node' | 'vsix' | 'web';

export interface IntegrationRun {
  readonly variant: Variant;
  readonly project: string;
  /** The bundle of the suites. */
  readonly tests: string;
  readonly vsix: string;
  /** The stand-in for `code` of the embedded VS Code. */
  readonly standIn: string;
  /** Where the report of the run goes. */
  readonly report: string;
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

function profileFor(variant: Variant): Promise<Profile> {
  return createProfile({
    ...quietSettings,
    ...(variant === 'web' ? { 'remote.extensionKind': { 'parallax.parallax': ['web'] } } : {}),
  });
}

/** Resolves when every test passed; the report is written in any case in which the suites ran. */
export async function runIntegration({
  variant,
  project,
  tests,
  vsix,
  standIn,
  report,
}: IntegrationRun): Promise<void> {
  const vscode = await findVSCode(standIn);
  const profile = await profileFor(variant);
  const workspace = await copySeeds(project);
  try {
    const profileArgs = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
    if (variant === 'vsix') installVsix(vscode, vsix, profileArgs);
    await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: variant === 'vsix' ? path.join(project, 'test/host/driver') : project,
      extensionTestsPath: tests,
      launchArgs: [workspace, ...profileArgs],
    });
  } finally {
    await mkdir(path.dirname(report), { recursive: true });
    await copyFile(path.join(path.dirname(workspace), 'report.json'), report).catch(() => undefined);
    await profile.dispose();
    await rm(path.dirname(workspace), { recursive: true, force: true, maxRetries: 5 });
  }
}
