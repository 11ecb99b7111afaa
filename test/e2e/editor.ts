// A workbench in a browser, and what a person does in it.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium, type Viewport } from '../host/chromium';
import { copySeeds, type Settings } from '../host/profile';
import { sharedHost } from './host';

const STATE_LIMIT_MS = 30_000;

export type Theme =
  'Default Light Modern' | 'Default Dark Modern' | 'Default High Contrast' | 'Default High Contrast Light';

/** The class that the workbench carries under a theme. */
const THEME_CLASSES: Readonly<Record<Theme, string>> = {
  'Default Light Modern': 'vs',
  'Default Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
};

export interface Workbench {
  readonly page: Page;
  /** The open folder: a copy of the sample articles of this workbench's own. */
  readonly folder: string;
  /** Opens a file of the folder by Quick Open, in the editor that is the default for it. */
  open(file: string): Promise<void>;
  /** Runs a command by its title in the palette, e.g. `Parallax: Swap Sides`. */
  run(command: string): Promise<void>;
  /** Writes the folder's settings, and waits for the theme if they name one. */
  configure(settings: Settings & { readonly 'workbench.colorTheme'?: Theme }): Promise<void>;
  /** The document of the one webview that is to be seen. */
  webview(): FrameLocator;
  /** Notifications that are to be seen. */
  notifications(): Locator;
  /** Saves a picture as out/screenshots/`name`.png. */
  screenshot(name: string): Promise<void>;
  /** Fails when anything on the page asked for an address beyond this machine. */
  assertNothingLeft(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a folder of the sample articles in a workbench of its own and waits until the extension is known to it. */
export async function openWorkbench(viewport: Viewport = { width: 1280, height: 800 }): Promise<Workbench> {
  const folder = await copySeeds(__PROJECT_ROOT__);
  const browser = await launchChromium(viewport);
  const { page } = browser;
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  };
  page.setDefaultTimeout(STATE_LIMIT_MS);
  try {
    await page.goto(`${sharedHost().server.url}/?folder=${encodeURIComponent(folder)}`);
    // A file that is opened before the extension's contributions are there opens as plain text and stays so.
    await page
      .locator('.activitybar .action-item', { has: page.locator('[aria-label^="Parallax"]') })
      .waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    page,
    folder,
    close,
    open: async (file) => {
      await pick(
        page,
        'Control+P',
        file,
        page.locator(`.quick-input-list .monaco-list-row[aria-label*="${file}"]`),
      );
      await page.locator('.tab.active', { hasText: file }).waitFor();
    },
    run: (command) =>
      pick(
        page,
        'F1',
        `>${command}`,
        page.locator(`.quick-input-list .monaco-list-row[aria-label^="${command}"]`),
      ),
    configure: async (settings) => {
      await mkdir(path.join(folder, '.vscode'), { recursive: true });
      await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
      const theme = settings['workbench.colorTheme'];
      if (theme !== undefined) await page.locator(`.monaco-workbench.${THEME_CLASSES[theme]}`).waitFor();
    },
    webview: () =>
      page.locator('iframe.webview.ready:visible').contentFrame().frameLocator('iframe#active-frame'),
    notifications: () => page.locator('.notifications-toasts .notification-list-item'),
    screenshot: async (name) => {
      await page.screenshot({ path: path.join(__PROJECT_ROOT__, 'out', 'screenshots', `${name}.png`) });
    },
    assertNothingLeft: async () => {
      assert.deepEqual(await browser.foreignRequests(), []);
    },
  };
}

/** Types into a quick input and takes the row that is meant. */
async function pick(page: Page, key: string, text: string, row: Locator): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('.quick-input-widget input').fill(text);
  await row.first().click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
