import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { clickFor, insist, until, type Workbench } from '../editor';
import { sampleWorkbench } from './sampleWorkbench';

/** The styles of the lines that marks draw below a line of text, as a reader tells the kinds apart. */
async function lineStyles(page: Page, text: string): Promise<readonly string[]> {
  const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
  await line.waitFor();
  return line.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const marks = [...(element.closest('.monaco-editor')?.querySelectorAll('.view-overlays .cdr') ?? [])];
    const styles = marks
      .filter((mark) => {
        const box = mark.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        return box.width > 0 && middle > top && middle < bottom;
      })
      .map((mark) => getComputedStyle(mark))
      .filter(
        ({ borderBottomStyle, borderBottomWidth }) =>
          borderBottomStyle !== 'none' && borderBottomWidth === '1px',
      )
      .map(({ borderBottomStyle }) => borderBottomStyle);
    return [...new Set(styles)].sort();
  });
}

async function waitForStyles(page: Page, text: string, styles: readonly string[]): Promise<void> {
  await until(`“${text}” has lines that are ${styles.join() || 'none'}`, async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return (await lineStyles(page, text)).join() === styles.join();
  });
}

describe('Marks in the text editor', () => {
  const same = '"Ambassador Crocker expressed his satisfaction';
  const reworded = 'U.S. officials have accused Iran of interfering';
  const unshared = "CNN's Ed Henry and Mohammed Tawfeeq contributed";
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench();
    // Once in a run on a busy machine the page did not come, and only a new tab brings another one.
    await insist(async (limit) => {
      if ((await workbench.page.locator('.tab').count()) > 0) await workbench.closeEditors();
      await workbench.open('000_e67e8238662a6754.txt');
      await workbench.webview().locator('body').waitFor(limit);
    });
    await workbench.run('Parallax: Open as Text');
  });

  after(async () => {
    await workbench.run('File: Revert File');
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });

  it('tell the kinds apart by line style, and leave what is not shared plain', async () => {
    const { page } = workbench;
    await waitForStyles(page, same, ['solid']);
    await waitForStyles(page, reworded, ['dashed']);
    await waitForStyles(page, unshared, []);
  });

  it('leave the comparison one click away', async () => {
    const { page } = workbench;
    await clickFor(
      page.locator('.editor-actions [aria-label="Compare with Nearest Sibling"]'),
      workbench.webview().locator('[data-start]').first(),
    );
    await workbench.run('Parallax: Open as Text');
    await waitForStyles(page, same, ['solid']);
  });

  it('move with an edit and follow what it says, without a save', async () => {
    const { page } = workbench;
    await workbench.typeAtTop('Nobody else says this here.\n');
    await waitForStyles(page, 'Nobody else says this here.', []);
    await waitForStyles(page, same, ['solid']);
    await page.locator('.editor-instance .view-line', { hasText: same }).first().click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Again, ');
    await waitForStyles(page, `Again, ${same}`, ['dashed']);
  });

  it('keep out of a diff', async () => {
    const { page } = workbench;
    await workbench.run('File: Compare Active File with Saved');
    await page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
    const modified = page
      .locator('.monaco-diff-editor .editor.modified .view-line', { hasText: 'The U.S. and Iranian' })
      .first();
    await modified.waitFor();
    await page
      .locator('.editor-actions [aria-label="Compare with Nearest Sibling"]')
      .waitFor({ state: 'detached' });
    const marked = await page.locator('.monaco-diff-editor .view-overlays .cdr[class*="ced-"]').count();
    assert.equal(marked, 0);
    await page.keyboard.press('Control+W');
  });

  it('can be switched off and on', async () => {
    const { page } = workbench;
    await waitForStyles(page, reworded, ['dashed']);
    await workbench.run('Parallax: Toggle Marks in Text Editors');
    await waitForStyles(page, reworded, []);
    await workbench.run('Parallax: Toggle Marks in Text Editors');
    await waitForStyles(page, reworded, ['dashed']);
  });
});
