import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { clickFor, insist, until, type Workbench } from '../editor';
import { sampleWorkbench } from './sampleWorkbench';

const FILE = '000_e67e8238662a6754.txt';
/** In which a menu that has heard a click closes. */
const MENU_LIMIT_MS = 500;

describe('The comparison page', () => {
  let workbench: Workbench;
  let original: string;
  const bytes = () => readFile(path.join(workbench.folder, FILE), 'utf8');

  before(async () => {
    workbench = await sampleWorkbench();
    original = await bytes();
  });

  after(async () => {
    await workbench.closeEditors();
    await writeFile(path.join(workbench.folder, FILE), original);
  });

  it('never changes a file, whatever is undone while it has the focus', async () => {
    const { page } = workbench;
    await workbench.open(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.run('Parallax: Open as Text');
    await workbench.typeAtTop('Added. ');
    await page.keyboard.press('Control+S');
    await until('the file is saved', async () => (await bytes()).startsWith('Added. '));
    const saved = await bytes();
    assert.equal(saved, `Added. ${original}`);

    const sentence = workbench.webview().locator('[data-start]').first();
    await clickFor(page.locator('.tab', { hasText: FILE }).first(), sentence);
    const unchanged = async (what: string) => {
      await page.waitForTimeout(500);
      assert.equal(await page.locator('.tab.dirty').count(), 0, `${what} has made the file dirty`);
      assert.equal(await bytes(), saved, `${what} has changed the file`);
    };
    await sentence.click();
    for (const key of ['Control+Z', 'Control+Y', 'Control+Z', 'Control+Shift+Z']) {
      await page.keyboard.press(key);
      await unchanged(key);
    }
    for (const entry of ['Undo', 'Redo', 'Undo']) {
      await sentence.click();
      await chooseFromMenu(page, 'Edit', entry);
      await unchanged(`Edit > ${entry}`);
    }
    await page.locator('.tab.active').click();
    await page.keyboard.press('Control+Z');
    await unchanged('Control+Z with the tab focused');
    await sentence.click();
    await workbench.run('Undo');
    await unchanged('Undo from the palette');
  });
});

/** Takes an entry of a menu; one that has just opened does not listen yet. */
async function chooseFromMenu(page: Page, menu: string, entry: string): Promise<void> {
  const open = page.locator('.monaco-menu');
  const item = open.locator('.action-menu-item', { hasText: new RegExp(`^${entry}`) });
  await insist(async (limit) => {
    if (!(await open.isVisible())) {
      await page.locator('.menubar-menu-button', { hasText: menu }).click(limit);
    }
    await item.click(limit);
    await open.waitFor({ state: 'hidden', timeout: MENU_LIMIT_MS });
  });
}
