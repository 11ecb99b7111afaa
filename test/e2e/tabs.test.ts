import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from './editor';
import { loggedErrors } from './host';

const FILE = '000_e67e8238662a6754.txt';

/** The workbench writes down what is open only every few seconds. */
async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(6_000);
  await page.reload();
}

describe('Tabs of comparisons', () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await openWorkbench();
  });

  afterEach(async () => {
    await workbench.close();
  });

  const rank = () => workbench.webview().getByText(/sibling \d of \d/);

  it('keep a sibling that was chosen when the window is loaded again', async () => {
    const { page } = workbench;
    await workbench.open(FILE);
    await rank().filter({ hasText: '1 of' }).waitFor();
    await rank().click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(2).waitFor();
    assert.match((await rows.nth(0).innerText()).replaceAll('\n', ' '), /\d+ %.*(?:both say|word for word)/);
    await rows.nth(1).click();
    await rank().filter({ hasText: '2 of' }).waitFor();
    await reload(page);
    await rank().filter({ hasText: '2 of' }).waitFor();
  });

  it('of a pair come back when the window is loaded again', async () => {
    const { page } = workbench;
    await workbench.open(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.run('Parallax: Swap Sides');
    const pair = page.locator('.tab.active', { hasText: `001_2b64bdc6dcf2f8bc.txt ↔ ${FILE}` });
    await pair.waitFor();
    await workbench.webview().locator('[data-start]').first().waitFor();
    await reload(page);
    await pair.waitFor();
    await workbench.webview().locator('[data-start]').first().waitFor();
  });

  it('leave changes in Git to the diff editor', async function () {
    this.timeout(180_000);
    const { page, folder } = workbench;
    const git = (...args: readonly string[]) => {
      execFileSync('git', ['-c', 'user.name=A Reader', '-c', 'user.email=reader@example.org', ...args], {
        cwd: folder,
      });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'Keep the articles');
    await appendFile(
      path.join(folder, FILE),
      '\nOne more sentence was added after the articles were kept.\n',
    );
    await workbench.open(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await reload(page);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await page.locator('.activitybar .action-item', { hasText: '1' }).first().waitFor({ timeout: 60_000 });
    await page.locator('.editor-actions [aria-label^="Open Changes"]').click();
    await page.locator('.tab.active', { hasText: 'Working Tree' }).waitFor();
    await page.locator('.monaco-diff-editor .view-line').first().waitFor();
  });

  it('leave no error in the logs', async () => {
    assert.deepEqual(await loggedErrors(), []);
  });
});
