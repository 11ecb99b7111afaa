import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../host/codeServer';
import { sharedHost } from '../host';

/** The address that `npm start` prints. What it prints later is read too: it ends when nobody listens. */
function printedAddress(start: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    start.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    start.once('exit', () => {
      reject(new Error(`It has ended without an address: ${printed}`));
    });
  });
}

describe('What npm start opens', () => {
  let start: ChildProcess;

  before(async () => {
    // As in a terminal of VS Code, where no desktop window is opened.
    const env = { ...process.env, PORT: String(await freePort()), VSCODE_IPC_HOOK_CLI: '' };
    const program = path.join(__PROJECT_ROOT__, '.build', 'start.mjs');
    start = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  });

  after(async () => {
    start.kill('SIGINT');
    if (start.exitCode === null) await once(start, 'exit');
  });

  it('is the first article beside its sibling', async () => {
    const page = await sharedHost().browser.newPage({ width: 1280, height: 800 });
    try {
      await page.goto(await printedAddress(start));
      await page.locator('.tab.active', { hasText: '000_e67e8238662a6754.txt' }).waitFor();
      const comparison = page
        .locator('iframe.webview.ready:visible')
        .contentFrame()
        .frameLocator('iframe#active-frame');
      await comparison.locator('.right .sentence').first().waitFor();
      assert.match(await comparison.locator('.right .facts').innerText(), /001_2b64bdc6dcf2f8bc\.txt/);
    } finally {
      await page.close();
    }
  });
});
