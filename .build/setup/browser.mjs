import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { runQuietly, say } from './progress.mjs';

const COMMANDS = [
  'chromium-headless-shell', // draws no window: the page's tests take a fifth less of the processor
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a browser's program may be installed, best first. */
function* candidates() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  for (const command of COMMANDS) for (const folder of folders) yield path.join(folder, command);
  for (const app of MAC_APPS) yield `/Applications/${app}.app/Contents/MacOS/${app}`;
  for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]) {
    if (base !== undefined) for (const program of WINDOWS_PROGRAMS) yield path.join(base, program);
  }
}

/** Whether a program starts: a distribution may put a stub where a browser's name is. */
function runs(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // there, asking for the version opens a window
  return spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function playwright() {
  return createRequire(path.join(root, 'package.json'))('playwright-core');
}

function findBrowser() {
  for (const program of candidates()) if (runs(program)) return program;
  const downloaded = playwright().chromium.executablePath();
  return runs(downloaded) ? downloaded : undefined;
}

function isDebianLike() {
  return (
    existsSync('/usr/bin/apt-get') &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Ways to install a browser, each with the words that announce it. */
function waysToInstall() {
  const ways = [];
  if (process.platform === 'linux' && process.getuid() === 0 && isDebianLike()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      runQuietly('apt-get', args, { env, problem: 'apt-get did not install Chromium.' });
    ways.push({
      label: 'installing Chromium for the tests (apt-get install chromium-headless-shell fonts-dejavu-core)',
      install: async () => {
        await apt('update');
        await apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-dejavu-core');
      },
    });
  }
  ways.push({
    label: "downloading Playwright's Chromium for the tests",
    install: () =>
      runQuietly(
        process.execPath,
        [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
        {
          env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
          problem: "Playwright's download of Chromium failed.",
        },
      ),
  });
  return ways;
}

/** The program of a Chromium browser, installed if none is there. Needs the project's npm packages. */
export async function provideBrowser() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (runs(given)) return given;
    throw new Failure(`CHROME_PATH names ${given}, which does not run.`);
  }
  const present = findBrowser();
  if (present !== undefined) return present;
  const problems = [];
  for (const way of waysToInstall()) {
    say(way.label);
    try {
      await way.install();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(error.message);
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Failure(
    [
      ...problems,
      'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
    ].join('\n'),
  );
}
