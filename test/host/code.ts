// Stands in for the `code` program of a desktop VS Code: takes the arguments that @vscode/test-electron gives it and runs them
// in the embedded VS Code and a headless browser. Its exit code is the result of the extension's tests.
import { EventEmitter, once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from './chromium';
import { freePort, runCodeServer, startCodeServer } from './codeServer';
import { required } from './environment';
import { PageMemory } from './pageMemory';

/** For a benchmark or long use rather than for tests, which have time-outs of their own. */
const RESULT_LIMIT_MS = 1000 * Number(process.env['PARALLAX_RESULT_SECONDS'] ?? 900);
/** What a suite says when the page of the workbench is to be measured. */
const MEASURE_PAGE = '[soak] the page is measured';
/** What the workbench and the extension host themselves say on the way. */
const NOISE =
  /^(Ignoring fetching|Timed out waiting for authentication|\[chat-stt\]|\[DefaultAccount\]|Creating a socket|Resolv(ing|ed) connection|\[Service Worker\]|\[reconnection-grace|\[AgentHost|\[AccountPolicy|Updating additional builtin|Canceled|Creation of workbench)|spdlog|native-watchdog/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false, // most arguments of the desktop program mean nothing here
  options: {
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
  },
});

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`--${name} is missing.`);
  return value;
}

/** Frames of a stack inside the host's own programs say nothing about the extension. */
const hostFolder = path.dirname(path.dirname(required('VSCODE_HOST_ENTRY')));

async function runTests(): Promise<number> {
  const profile = {
    userData: text(values['user-data-dir'], 'user-data-dir'),
    extensions: text(values['extensions-dir'], 'extensions-dir'),
    dispose: () => Promise.resolve(),
  };
  await mkdir(profile.extensions, { recursive: true });
  const server = await startCodeServer({ profile, port: await freePort(), testDriver: true });
  try {
    const browser = await launchChromium({ width: 1280, height: 800 });
    try {
      const remote = (file: string): string => `vscode-remote://${server.authority}${path.resolve(file)}`;
      const development = [values.extensionDevelopmentPath ?? []].flat();
      const payload = [
        ...development.map((folder) => ['extensionDevelopmentPath', remote(String(folder))]),
        ['extensionTestsPath', remote(text(values.extensionTestsPath, 'extensionTestsPath'))],
      ];
      const ending = new EventEmitter<{ result: [number] }>();
      const result = once(ending, 'result') as Promise<[number]>;
      const fail = (problem: string): void => {
        console.error(problem);
        ending.emit('result', 1);
      };
      const limit = setTimeout(
        fail,
        RESULT_LIMIT_MS,
        `The tests gave no result in ${RESULT_LIMIT_MS / 1000} s.`,
      );
      browser.page.once('crash', () => {
        fail('The page of the embedded VS Code crashed.');
      });
      const memory = new PageMemory(browser.page);
      await browser.page.exposeFunction('codeAutomationExit', (code: number) => ending.emit('result', code));
      await browser.page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        const message = format(...args);
        if (message.includes(MEASURE_PAGE)) memory.measure();
        if (NOISE.test(message)) return;
        const ownLines = message
          .split('\n')
          .filter((line) => !line.includes(hostFolder) && !line.includes(`${server.authority}/stable-`));
        console[type === 'error' ? 'error' : 'log'](ownLines.join('\n'));
      });
      const target =
        positionals[0] === undefined
          ? 'ew=true'
          : `folder=${encodeURIComponent(path.resolve(positionals[0]))}`;
      await browser.page.goto(
        `${server.url}/?${target}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
      );
      const [code] = await result;
      clearTimeout(limit);
      const problem = code === 0 ? await memory.problem() : null;
      if (problem === null) return code;
      console.error(problem);
      return 1;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

const vsix = values['install-extension'];
process.exitCode =
  vsix === undefined
    ? await runTests()
    : runCodeServer([
        ...['--install-extension', text(vsix, 'install-extension')],
        ...['--user-data-dir', text(values['user-data-dir'], 'user-data-dir')],
        ...['--extensions-dir', text(values['extensions-dir'], 'extensions-dir')],
      ]);
