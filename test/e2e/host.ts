// One embedded VS Code with the built extension, and one browser, for all specs: mocha starts them before the first and stops
// them after the last.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'mocha';
import type { Frame } from 'playwright-core';
import { launchChromium, type Browser } from '../host/chromium';
import { startCodeServer, freePort, type CodeServer } from '../host/codeServer';
import { createProfile, installExtension, quietSettings, type Profile } from '../host/profile';

/** What has not come about after this time never will: a busy machine takes several times as long as an idle one. */
export const STATE_LIMIT_MS = 90_000;

interface Host {
  readonly server: CodeServer;
  readonly profile: Profile;
  /** Each workbench is a page of it: what the first has fetched and compiled is there for the next. */
  readonly browser: Browser;
}

/** How much is said of a window in which a spec failed, in UTF-16 units a frame. */
const MOST_SHOWN = 1500;

/** By this the extension is named, and so is the folder that it is installed in. */
const EXTENSION = 'parallax.parallax';

/** The extension's own log. */
const OWN_LOG = /parallax\.parallax.+\.log$/;

/** What an entry of a log begins with: its time. It may go on over several lines. */
const ENTRY = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} /m;

/** What the extension host says of a view whose window was closed while it was drawn. */
const CLOSED_WINDOW = /Unable to refresh tree view [\w.]+: Canceled$/m;

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
    const entries = (await readFile(path.join(folder, file), 'utf8')).split(ENTRY);
    return entries.filter((entry) => entry.startsWith('[error]') || entry.startsWith('[critical]'));
  };
  const own = await Promise.all(files.filter((file) => OWN_LOG.test(file)).map(errorsIn));
  const hosts = await Promise.all(files.filter((file) => file.endsWith('remoteexthost.log')).map(errorsIn));
  return [
    ...own.flat(),
    ...hosts.flat().filter((entry) => entry.includes(EXTENSION) && !CLOSED_WINDOW.test(entry)),
  ];
}

/** Called by mocha before the first spec. */
export async function mochaGlobalSetup(): Promise<void> {
  const profile = await createProfile({
    ...quietSettings,
    'editor.hover.delay': 100,
    // The workbench's own movement: each of its pictures is drawn by the processor. The pages of Parallax do not heed it.
    'workbench.reduceMotion': 'on',
    // What was once opened as text would be opened as text again.
    'search.quickOpen.includeHistory': false,
    'window.menuBarVisibility': 'classic',
  });
  await installExtension(__PROJECT_ROOT__, profile.extensions);
  const server = await startCodeServer({ profile, port: await freePort() });
  const browser = await launchChromium({ width: 1280, height: 800 });
  browser.context.setDefaultTimeout(STATE_LIMIT_MS);
  host = { profile, server, browser };
}

/** Called by mocha after each spec: of one that failed it says what is to be seen in the windows, and keeps pictures. */
export const mochaHooks = {
  async afterEach(this: Context): Promise<void> {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed' || !host) return;
    for (const [index, page] of host.browser.context.pages().entries()) {
      const name = `failed ${currentTest.fullTitle()} ${index}`.replaceAll(/\W+/g, '-');
      const file = path.join(__PROJECT_ROOT__, 'out', 'screenshots', `${name.slice(0, 120)}.png`);
      await page.screenshot({ path: file }).catch(() => null);
      for (const frame of page.frames()) {
        if (frame.url().includes('ExtensionHost')) continue; // nothing to be seen, but a long script
        const text = await textOf(frame);
        if (text !== '') console.log(`      | ${text}`);
      }
    }
  },
};

/** The text of a frame, as far as it is needed to see what a spec waited for in vain; none of a frame that has gone. */
async function textOf(frame: Frame): Promise<string> {
  try {
    const text = await frame.evaluate(() => document.body.innerText);
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_SHOWN);
  } catch {
    return '';
  }
}

/** Called by mocha after the last spec. */
export async function mochaGlobalTeardown(): Promise<void> {
  await host?.browser.close();
  await host?.server.stop();
  await host?.profile.dispose();
}
