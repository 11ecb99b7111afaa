// One embedded VS Code with the built extension for all specs: mocha starts it before the first and stops it after the last.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { startCodeServer, freePort, type CodeServer } from '../host/codeServer';
import { createProfile, installExtension, quietSettings, type Profile } from '../host/profile';

interface Host {
  readonly server: CodeServer;
  readonly profile: Profile;
}

/** The extension's own log. */
const OWN_LOG = /parallax\.parallax.+\.log$/;

let host: Host | undefined;

/** The running host. */
export function sharedHost(): Host {
  if (host === undefined) throw new Error('The host of the specs does not run.');
  return host;
}

/** Errors in the extension's own log, and those in the extension host's that name the extension, since the host began. */
export async function loggedErrors(): Promise<string[]> {
  const folder = path.join(sharedHost().profile.userData, 'logs');
  const files = (await readdir(folder, { recursive: true })).sort();
  const errorsIn = async (file: string): Promise<string[]> => {
    const lines = (await readFile(path.join(folder, file), 'utf8')).split('\n');
    return lines.filter((line) => /\[(error|critical)\]/.test(line));
  };
  const own = await Promise.all(files.filter((file) => OWN_LOG.test(file)).map(errorsIn));
  const hosts = await Promise.all(files.filter((file) => file.endsWith('remoteexthost.log')).map(errorsIn));
  return [...own.flat(), ...hosts.flat().filter((line) => /parallax/i.test(line))];
}

/** Called by mocha before the first spec. */
export async function mochaGlobalSetup(): Promise<void> {
  const profile = await createProfile({
    ...quietSettings,
    'editor.hover.delay': 100,
    'window.menuBarVisibility': 'classic',
  });
  await installExtension(__PROJECT_ROOT__, profile.extensions);
  host = { profile, server: await startCodeServer({ profile, port: await freePort() }) };
}

/** Called by mocha after the last spec. */
export async function mochaGlobalTeardown(): Promise<void> {
  await host?.server.stop();
  await host?.profile.dispose();
}
