// Opens VS Code on the sample articles with the extension: `npm start`. A desktop VS Code where `code` is one, or else the
// embedded one, which stays up until Ctrl+C. `PORT` chooses the embedded one's port.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setup } from './setup.mjs';
import { Failure, main } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';

const DEFAULT_PORT = 8437;
const seeds = path.join(root, 'seeds');
/** An extension that opens the first comparison. */
const opener = path.join(root, '.build', 'start', 'opener');

/** The `code` on PATH, where it can open a window: not in VS Code's own remote terminals, for root, or without a display. */
function findDesktopCode() {
  if (process.env.VSCODE_IPC_HOOK_CLI !== undefined || process.env.WSL_DISTRO_NAME !== undefined)
    return undefined;
  if (process.platform === 'linux') {
    const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
    if (display === undefined || display === '' || process.getuid() === 0) return undefined;
  }
  const program = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}

function build() {
  say('building the extension');
  const { status } = spawnSync(process.execPath, [path.join(root, '.build', 'bundle.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Failure('The extension could not be built.');
}

function openDesktop(code) {
  say(`opening seeds/ in VS Code (${code}), with a temporary profile`);
  const developed = [root, opener].map((folder) => `--extensionDevelopmentPath=${folder}`);
  const args = ['--profile-temp', '--new-window', ...developed, seeds];
  const shell = process.platform === 'win32';
  const { status } = spawnSync(shell ? `"${code}"` : code, shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) throw new Failure(`${code} did not start.`);
}

/** The port to serve on, known to be free, so that nothing is installed or built in vain. */
async function choosePort() {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT is no port number: ${process.env.PORT}`);
  }
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Failure(`Port ${port} cannot be used (${error.code}). Choose another one: PORT=8500 npm start`);
  }
  server.close();
  await once(server, 'close');
  return port;
}

/** Shows an address in the person's own browser, where there is a display to show it on. */
function openInBrowser(url) {
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform];
  const display = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (opener === undefined || !display) return;
  // The address is printed besides, so that it does not matter whether this works.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

async function serveEmbedded(port) {
  const { load } = await import('./testBundle.mjs');
  const { startCodeServer } = await load('test/host/codeServer.ts');
  const { createProfile, installExtension, quietSettings } = await load('test/host/profile.ts');
  say('starting the embedded VS Code');
  const profile = await createProfile(quietSettings);
  try {
    await installExtension(root, profile.extensions);
    await cp(opener, path.join(profile.extensions, 'parallax.first-look-0.0.0'), { recursive: true });
    const server = await startCodeServer({ profile, port });
    const stop = () => void server.stop();
    process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
    const url = `${server.url}/?folder=${encodeURIComponent(seeds)}`;
    say(`VS Code with Parallax is at  ${url}`);
    say('it shows the first comparison; press Ctrl+C here to stop');
    openInBrowser(url);
    await server.ended;
    say('stopped');
  } finally {
    await profile.dispose();
  }
}

await main(async () => {
  const code = findDesktopCode();
  const port = code === undefined ? await choosePort() : undefined;
  Object.assign(process.env, await setup({ host: code === undefined }));
  build();
  if (code !== undefined) openDesktop(code);
  else await serveEmbedded(port);
});
