// Installs what the project needs and is not there: `node .build/setup.mjs`. Uses nothing but Node, so that it can run first.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { provideBrowser } from './setup/browser.mjs';
import { Failure, main } from './setup/failure.mjs';
import { exclusively } from './setup/lock.mjs';
import { installModules } from './setup/modules.mjs';
import { cache, root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { provideVscodeHost } from './setup/vscodeHost.mjs';

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Failure(
    `Parallax needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/**
 * Provides the npm packages and whatever else is asked for, and resolves to the environment variables that tell programs
 * where it is. `browser`: CHROME_PATH; `host`: VSCODE_HOST_NODE and VSCODE_HOST_ENTRY, the embedded VS Code's programs.
 */
export function setup({ browser = false, host = false }) {
  checkNode();
  return exclusively(path.join(cache, 'setup.lock'), async () => {
    const modulesAndBrowser = async () => {
      await installModules(root, "the project's packages");
      return browser ? { CHROME_PATH: await provideBrowser() } : {};
    };
    const vscodeHost = async () => {
      if (!host) return {};
      const { node, entry } = await provideVscodeHost();
      return { VSCODE_HOST_NODE: node, VSCODE_HOST_ENTRY: entry };
    };
    // Neither needs the other. The lock is kept until both have ended, also where one has failed.
    const ended = await Promise.allSettled([modulesAndBrowser(), vscodeHost()]);
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    return Object.assign({ ...process.env }, ...ended.map(({ value }) => value));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await setup({ browser: true, host: true });
    say('everything is installed');
  });
}
