// The module that a VS Code host is told to run: every suite of the bundle, by mocha, inside the extension host.
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { workspaceFolder } from './workspace';

/** For a test that hangs: no test measures time, and a busy machine may take long. */
const TEST_LIMIT_MS = 300_000;

const mocha = new Mocha({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: TEST_LIMIT_MS, color: false });
// Gives this module's host mocha's words (describe, it) before the suites, which are bundled after this module, are read.
mocha.suite.emit('pre-require', globalThis, '', mocha);

interface Failure {
  readonly title: string;
  readonly message: string;
}

/** Called by VS Code: runs the suites and leaves a report beside the workspace folder. Rejects when a test failed. */
export async function run(): Promise<void> {
  const failures: Failure[] = [];
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => {
      if (runner.stats === undefined) throw new Error('mocha ended without figures');
      resolve(runner.stats);
    });
    runner.on('fail', (test, error: unknown) => {
      failures.push({ title: test.fullTitle(), message: String(error) });
    });
  });
  const report = { passed: stats.passes, failed: failures.length, pending: stats.pending, failures };
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(workspaceFolder(), '..', 'report.json'),
    new TextEncoder().encode(JSON.stringify(report)),
  );
  if (failures.length > 0) throw new Error(`${failures.length} tests failed.`);
}
