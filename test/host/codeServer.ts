import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { required } from './environment';
import type { Profile } from './profile';

const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 5_000;

/** A running embedded VS Code, on 127.0.0.1 only. */
export interface CodeServer {
  /** Host and port, as vscode-remote URIs name it. */
  readonly authority: string;
  readonly url: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  readonly profile: Profile;
  readonly port: number;
  /** Lets a page run an extension's tests; it hides notifications too. */
  readonly testDriver?: boolean;
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

/** Environment of code-server: none of what its own settings could be changed by from outside. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(PORT|PASSWORD|HASHED_PASSWORD|ELECTRON_|VSCODE_IPC)/.test(name),
  );
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

/** Runs code-server's program for a task that ends by itself; its complaints are shown only when it fails. */
export function runCodeServer(args: readonly string[]): number {
  const { status, stderr } = spawnSync(
    required('VSCODE_HOST_NODE'),
    [required('VSCODE_HOST_ENTRY'), ...args],
    {
      env: environment(),
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) console.error(stderr);
  return status ?? 1;
}

export async function startCodeServer({
  profile,
  port,
  testDriver = false,
}: CodeServerOptions): Promise<CodeServer> {
  const authority = `127.0.0.1:${port}`;
  const url = `http://${authority}`;
  const config = path.join(profile.userData, 'code-server.yaml');
  await writeFile(config, 'auth: none\ncert: false\n');
  const args = [
    required('VSCODE_HOST_ENTRY'),
    ...['--config', config, '--bind-addr', authority, '--auth', 'none'],
    ...['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    // The default keeps the extension host of a closed page for hours.
    ...['--reconnection-grace-time', '1'],
    ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const logFile = path.join(profile.userData, 'code-server.log');
  const log = openSync(logFile, 'w');
  const child = spawn(required('VSCODE_HOST_NODE'), args, {
    env: environment(),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = once(child, 'exit').then(() => undefined);
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
  };
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (!isRunning() || Date.now() > deadline) {
      await stop();
      throw new Error(`The embedded VS Code did not start:\n${await readFile(logFile, 'utf8')}`);
    }
    await sleep(100);
  }
  return { authority, url, ended, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
