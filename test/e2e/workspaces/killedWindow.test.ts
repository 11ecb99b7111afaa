// Ends the extension host of a window at random while it stores the index; what is left must serve the next window. Runs by
// `npm run test:kill -- TIMES window`, and not among the other specs: each end takes a new window.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, until, type Workbench } from '../editor';
import { loggedErrors, sharedHost } from '../host';

const kills = Number(process.env['PARALLAX_KILLS'] ?? 0);
const FILE = '000_e67e8238662a6754.txt';
/** In which an index is stored, in milliseconds; the host is ended some time in it. */
const storing = 400;
const windowLimit = 120_000;

/** The extension hosts that this process has started, by way of the server. */
function extensionHosts(): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => {
    const [, pid, parent, program = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), program };
  });
  const ours = new Set([process.pid]);
  for (let before = 0; before < ours.size;) {
    before = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  return processes
    .filter(({ pid, program }) => ours.has(pid) && program.includes('--type=extensionHost'))
    .map(({ pid }) => pid);
}

/** What the extension's log says, of all windows so far. */
async function logged(): Promise<string> {
  const folder = path.join(sharedHost().profile.userData, 'logs');
  const files = await readdir(folder, { recursive: true });
  const own = files.filter((file) => /parallax\.parallax.+\.log$/.test(file));
  return (await Promise.all(own.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
}

if (kills > 0) {
  describe('A window that is ended while it stores the index', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench();
    });

    after(async () => {
      await workbench.close();
    });

    it(`leaves the old index or the new one, ${kills} times`, async function () {
      this.timeout(windowLimit * kills);
      const article = path.join(workbench.folder, FILE);
      const text = await readFile(article, 'utf8');
      const { page } = workbench;
      for (let kill = 0; kill < kills; kill++) {
        // Another text each time, so that there is something to store.
        await writeFile(article, `${text}\nThe envoys met ${kill} times in the garden of the embassy.\n`);
        await workbench.openComparison(FILE);
        await new Promise((resolve) => setTimeout(resolve, (kill * 37) % storing));
        const hosts = extensionHosts();
        assert.ok(hosts.length > 0, 'no extension host runs');
        for (const pid of hosts) process.kill(pid, 'SIGKILL');
        await until('the extension host has ended', () =>
          Promise.resolve(extensionHosts().every((pid) => !hosts.includes(pid))),
        );
        await page.reload();
        await workbench.openComparison(FILE);
        await workbench.webview().locator('.sentence.shared').first().waitFor();
        assert.deepEqual(await loggedErrors(), []);
        assert.doesNotMatch(await logged(), /damaged|cannot be read/);
      }
      const stored = (await logged()).match(/the index is stored in/g) ?? [];
      console.log(`      ${kills} ended, ${stored.length} indexes stored before`);
    });
  });
}
