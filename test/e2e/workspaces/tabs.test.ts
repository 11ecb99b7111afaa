import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { clickFor, openWorkbench, type Workbench } from '../editor';
import { loggedErrors } from '../host';

const FILE = '000_e67e8238662a6754.txt';

describe('Tabs of comparisons', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(async () => {
    await workbench.close();
  });

  function git(...args: readonly string[]): void {
    execFileSync('git', ['-c', 'user.name=A Reader', '-c', 'user.email=reader@example.org', ...args], {
      cwd: workbench.folder,
      stdio: 'ignore',
    });
  }

  const rank = () => workbench.webview().getByText(/sibling \d of \d/);

  it('keep a sibling that was chosen when the window is loaded again', async () => {
    const { page } = workbench;
    await workbench.open(FILE);
    await rank().filter({ hasText: '1 of' }).waitFor();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await clickFor(rank(), rows.nth(2));
    assert.match((await rows.nth(0).innerText()).replaceAll('\n', ' '), /\d+ %.*(?:both say|word for word)/);
    await clickFor(rows.nth(1), rank().filter({ hasText: '2 of' }));
    const [chosen = ''] =
      /\d+_\w+\.txt/.exec(await workbench.webview().locator('.right .facts').innerText()) ?? [];
    await workbench.reload(chosen);
    await rank().filter({ hasText: '2 of' }).waitFor();
  });

  it('of a pair and of a story come back when the window is loaded again', async () => {
    const { page } = workbench;
    await workbench.closeEditors();
    await workbench.openComparison(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.run('Parallax: Open Story');
    const day = workbench.webview().locator('#panel-timeline tbody th', { hasText: '28 May 2007' });
    await workbench.webview().getByRole('tab', { name: 'Timeline' }).focus();
    await page.keyboard.press('Enter');
    await day.waitFor();
    await workbench.openComparison(FILE);
    await workbench.run('Parallax: Swap Sides');
    const pair = page.locator('.tab.active', { hasText: `001_2b64bdc6dcf2f8bc.txt ↔ ${FILE}` });
    await pair.waitFor();
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.reload(`${FILE}","version":null}}`);
    await pair.waitFor();
    await workbench.webview().locator('[data-start]').first().waitFor();
    await clickFor(page.locator('.tab', { hasText: 'Story: U.S. and Iran set to meet' }), day);
  });

  it('leave changes in Git to the diff editor', async () => {
    const { page, folder } = workbench;
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'Keep the articles');
    await appendFile(
      path.join(folder, FILE),
      '\nOne more sentence was added after the articles were kept.\n',
    );
    await workbench.closeEditors();
    await workbench.openComparison(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.reload('parallax.comparison', 'parallax.pair');
    await workbench.webview().locator('[data-start]').first().waitFor();
    await page.locator('.activitybar .action-item', { hasText: '1' }).first().waitFor();
    await clickFor(
      page.locator('.editor-actions [aria-label^="Open Changes"]'),
      page.locator('.tab.active', { hasText: 'Working Tree' }),
    );
    await page.locator('.monaco-diff-editor .view-line').first().waitFor();
  });

  it('leave a merge to the merge editor and to the text editor', async () => {
    const { page, folder } = workbench;
    const article = path.join(folder, FILE);
    git('checkout', '-q', '--', '.');
    const text = await readFile(article, 'utf8');
    git('checkout', '-q', '-b', 'desk');
    await writeFile(article, text.replace('The U.S. and Iranian', 'American and Iranian'));
    git('commit', '-q', '-a', '-m', 'Say American');
    git('checkout', '-q', '-');
    await writeFile(article, text.replace('The U.S. and Iranian', 'US and Iranian'));
    git('commit', '-q', '-a', '-m', 'Say US');
    assert.throws(() => {
      git('merge', '-q', 'desk');
    }, 'the versions do not conflict');

    await workbench.closeEditors();
    await workbench.open(FILE);
    await page.locator('.editor-instance .view-line', { hasText: '<<<<<<< HEAD' }).waitFor();
    await clickFor(
      page.getByText('Resolve in Merge Editor'),
      page.locator('.merge-editor .view-line').first(),
    );
    await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  });

  it('leave no error in the logs', async () => {
    assert.deepEqual(await loggedErrors(), []);
  });
});
