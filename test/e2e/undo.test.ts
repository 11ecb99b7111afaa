import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from './editor';

const FILE = '000_e67e8238662a6754.txt';

describe('The comparison page', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(async () => {
    await workbench.close();
  });

  it('never changes a file, whatever is undone while it has the focus', async () => {
    const { page, folder } = workbench;
    const bytes = () => readFile(path.join(folder, FILE), 'utf8');
    const original = await bytes();
    await workbench.configure({ 'files.autoSave': 'off' });
    await workbench.open(FILE);
    await workbench.webview().locator('[data-start]').first().waitFor();
    await workbench.run('Parallax: Open as Text');
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Added. ');
    await page.keyboard.press('Control+S');
    await waitUntil(async () => (await bytes()).startsWith('Added. '));
    const saved = await bytes();
    assert.equal(saved, `Added. ${original}`);

    await page.locator('.tab', { hasText: FILE }).first().click();
    const sentence = workbench.webview().locator('[data-start]').first();
    await sentence.waitFor();
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

async function chooseFromMenu(page: Page, menu: string, entry: string): Promise<void> {
  await page.locator('.menubar-menu-button', { hasText: menu }).click();
  const item = page.locator('.monaco-menu .action-menu-item', { hasText: new RegExp(`^${entry}`) });
  await item.hover();
  await page.waitForTimeout(300); // a menu that has just opened does not listen yet
  await item.click();
  await page.locator('.monaco-menu').waitFor({ state: 'hidden' });
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('It did not come about.');
}
