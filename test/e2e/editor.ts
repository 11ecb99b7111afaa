// A workbench in a browser, and what a person does in it.
import assert from 'node:assert/strict';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Viewport } from '../host/chromium';
import { copySeeds, temporaryFolder, type Settings } from '../host/profile';
import { sharedHost, STATE_LIMIT_MS } from './host';

const START_LIMIT_MS = 45_000;
const ATTEMPT_LIMIT_MS = 6_000;
const ATTEMPTS = 6;
const CLOSE_LIMIT_MS = 15_000;
const LOOK_INTERVAL_MS = 50;
/** So many pictures show the same once a scrolling is over. */
const PICTURES_AT_REST = 20;

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
  /** The same, until the page is that of the file: the one before may be in sight for a while. */
  openComparison(file: string): Promise<void>;
  closeEditors(): Promise<void>;
  /** Runs a command by its title in the palette, e.g. `Parallax: Swap Sides`. */
  run(command: string): Promise<void>;
  /** Writes the folder's settings, until what comes of them is to be seen: the theme, if they name one. */
  configure(
    settings: Settings & { readonly 'workbench.colorTheme'?: Theme },
    outcome?: Locator,
  ): Promise<void>;
  /** Types at the top of the one text editor that is to be seen. */
  typeAtTop(text: string): Promise<void>;
  /**
   * Loads the window again once the workbench has written down that editors are open whose state holds a text, and none whose
   * state holds another. What their pages keep is part of it, and may be written down later than that they are open.
   */
  reload(state: string, without?: string): Promise<void>;
  /** The document of the one webview that is to be seen. */
  webview(): FrameLocator;
  /** The first sentence of a side, in that webview, that has the words. */
  sentence(side: 'left' | 'right', words: string): Locator;
  /** Notifications that are to be seen. */
  notifications(): Locator;
  /** Saves a picture as out/screenshots/`name`.png. */
  screenshot(name: string): Promise<void>;
  /** Fails when anything in the browser asked for an address beyond this machine. */
  assertNothingLeft(): void;
  close(): Promise<void>;
}

/** Opens a folder of the sample articles in a workbench of its own and waits until the extension is known to it. */
export async function openWorkbench(viewport: Viewport = { width: 1280, height: 800 }): Promise<Workbench> {
  const folder = await copySeeds(__PROJECT_ROOT__);
  return openPlace(folder, `folder=${encodeURIComponent(folder)}`, viewport);
}

/** The same with two folders, `first` with some of the articles and `second` with the others. */
export async function openTwoFolders(isInFirst: (file: string) => boolean): Promise<Workbench> {
  const folder = await copySeeds(__PROJECT_ROOT__);
  for (const file of await readdir(folder)) {
    const seeds = path.join(path.dirname(folder), isInFirst(file) ? 'first' : 'second', 'seeds');
    await mkdir(seeds, { recursive: true });
    await rename(path.join(folder, file), path.join(seeds, file));
  }
  const workspace = path.join(folder, 'two.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: [{ path: '../first' }, { path: '../second' }] }));
  return openPlace(folder, `workspace=${encodeURIComponent(workspace)}`, { width: 1280, height: 800 });
}

/** The same with a folder named `stories` of these files, given by their paths in it: a folder that nobody has set up. */
export async function openStories(
  files: Readonly<Record<string, string>>,
  viewport: Viewport = { width: 1280, height: 800 },
): Promise<Workbench> {
  const folder = path.join(await temporaryFolder('workspace'), 'stories');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return openPlace(folder, `folder=${encodeURIComponent(folder)}`, viewport);
}

async function openPlace(folder: string, query: string, viewport: Viewport): Promise<Workbench> {
  const { browser, server } = sharedHost();
  const page = await browser.newPage(viewport);
  const close = async (): Promise<void> => {
    await page.close();
    await rm(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    // Now and then VS Code takes a workspace of several folders for one of none, and stays so until it is loaded again.
    await insist(async () => {
      await page.goto(`${server.url}/?${query}`);
      // A file that is opened before the extension's contributions are there opens as plain text and stays so.
      await page
        .locator('.activitybar .action-item', { has: page.locator('[aria-label^="Parallax"]') })
        .waitFor({ timeout: START_LIMIT_MS });
      await page
        .locator('.explorer-folders-view .monaco-list-row')
        .first()
        .waitFor({ timeout: START_LIMIT_MS });
      // The icon may be one that an earlier window has left: only its commands tell that the extension is there.
      await page.keyboard.press('F1');
      await page
        .locator('.quick-input-widget input')
        .fill('>Parallax: Show Entities', { timeout: START_LIMIT_MS });
      await page
        .locator('.quick-input-list .monaco-list-row[aria-label^="Parallax: Show Entities"]')
        .first()
        .waitFor({ timeout: START_LIMIT_MS });
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: START_LIMIT_MS });
    });
  } catch (error) {
    await close();
    throw error;
  }
  const webview = () =>
    page.locator('iframe.webview.ready:visible').contentFrame().frameLocator('iframe#active-frame');
  const open = (file: string) =>
    untilDone(
      () =>
        pick(
          page,
          'Control+P',
          file,
          // Before what is typed is looked for, the list holds what was open last, some of it as text, which it opens as text again.
          page.locator(`.quick-input-list .monaco-list-row[aria-label*="${file}"]`, {
            has: page.locator('.quick-input-list-separator', { hasText: 'file results' }),
          }),
        ),
      page.locator('.tab.active', { hasText: file }),
    );
  const run = (command: string) =>
    pick(
      page,
      'F1',
      `>${command}`,
      page.locator(`.quick-input-list .monaco-list-row[aria-label^="${command}"]`),
    );
  return {
    page,
    folder,
    close,
    open,
    openComparison: async (file) => {
      await open(file);
      await webview().locator('.left .facts', { hasText: file }).waitFor({ state: 'attached' });
    },
    run,
    closeEditors: async () => {
      await run('View: Close All Editors');
      await page.locator('.tab').first().waitFor({ state: 'detached' });
    },
    configure: async (settings, outcome) => {
      const theme = settings['workbench.colorTheme'];
      const themed = theme && page.locator(`.monaco-workbench.${THEME_CLASSES[theme]}`);
      await mkdir(path.join(folder, '.vscode'), { recursive: true });
      await writeFor(
        path.join(folder, '.vscode', 'settings.json'),
        JSON.stringify(settings),
        outcome ?? themed ?? page.locator('.monaco-workbench'),
      );
    },
    typeAtTop: async (text) => {
      const editor = page.locator('.editor-instance .monaco-editor:visible');
      await insist(async (limit) => {
        const focused = editor.and(page.locator('.focused')).first();
        // A page that has just gone may still have had the focus.
        if (!(await focused.isVisible())) await editor.locator('.view-line').first().click(limit);
        await focused.waitFor(limit);
        await page.keyboard.press('Control+Home');
        await page.locator('[id="status.editor.selection"]', { hasText: /Ln 1, Col 1(?!\d)/ }).waitFor(limit);
      });
      await page.keyboard.type(text);
    },
    reload: async (state, without) => {
      await waitForStoredEditors(page, folder, state, without);
      await page.reload();
    },
    webview,
    sentence: (side, words) => webview().locator(`.${side} .sentence`, { hasText: words }).first(),
    notifications: () => page.locator('.notifications-toasts .notification-list-item'),
    screenshot: async (name) => {
      await page.screenshot({ path: path.join(__PROJECT_ROOT__, 'out', 'screenshots', `${name}.png`) });
    },
    assertNothingLeft: () => {
      assert.deepEqual(browser.foreignRequests(), []);
    },
  };
}

/** Opens a quick input by its key, types into it and takes a row, then a row of each list that this leads to. */
export async function pick(
  page: Page,
  key: string,
  text: string,
  ...rows: readonly Locator[]
): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await insist(async (limit) => {
    // One that is still open keeps the list of commands that it was opened with, whatever its key is pressed for.
    if (await widget.isVisible()) await widget.locator('input').first().press('Escape', limit);
    await widget.waitFor({ state: 'hidden', ...limit });
    await page.keyboard.press(key);
    await widget.locator('input').first().fill(text, limit);
    for (const row of rows) await row.first().click(limit);
    // A click on a row that moves away under it takes nothing.
    await widget.waitFor({ state: 'hidden', timeout: CLOSE_LIMIT_MS });
  });
}

/**
 * Does what may be done twice, until what comes of it is to be seen: a click is lost on a row that is drawn again, or moves,
 * between the press and the release of the button.
 */
export async function untilDone(act: (limit: Limit) => Promise<void>, outcome: Locator): Promise<void> {
  let isAgain = false;
  await insist(async (limit) => {
    const isDone = isAgain && (await outcome.first().isVisible());
    isAgain = true;
    if (!isDone) await act(limit);
    await outcome.first().waitFor(limit);
  });
}

/** Points at a place for what that leads to: nothing hears of a pointer that rests where something was drawn under it. */
export function hoverFor(of: Locator, outcome: Locator): Promise<void> {
  return untilDone(async (limit) => {
    await of.page().mouse.move(0, 0);
    await of.hover(limit);
  }, outcome);
}

/** Writes a file until that is noticed: the editor begins to watch a folder some time after it has shown what is in it. */
export function writeFor(file: string, text: string, outcome: Locator): Promise<void> {
  return untilDone(() => writeFile(file, text), outcome);
}

/** Waits until what a locator finds has not scrolled for some pictures on end. */
export function atRest(of: Locator): Promise<void> {
  return of.evaluate(async (element, pictures) => {
    let top = NaN;
    for (let same = 0; same < pictures; same = element.scrollTop === top ? same + 1 : 0) {
      top = element.scrollTop;
      await new Promise(requestAnimationFrame);
    }
  }, PICTURES_AT_REST);
}

/** Clicks for what that leads to. */
export function clickFor(of: Locator, outcome: Locator): Promise<void> {
  return untilDone((limit) => of.click(limit), outcome);
}

/** Waits until a state holds, which nothing but asking tells. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + STATE_LIMIT_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`This did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_INTERVAL_MS));
  }
}

/** How long a step of an attempt may take. */
export interface Limit {
  readonly timeout: number;
}

/**
 * Does again what may have failed for the workbench's sake: a page that has just appeared takes the focus from a quick input.
 * Each attempt may take longer than the one before, as it has to on a busy machine.
 */
export async function insist(act: (limit: Limit) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await act({ timeout: attempt * ATTEMPT_LIMIT_MS });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Waits until what the workbench keeps for its next start of the editors that are open on a folder holds a text. */
async function waitForStoredEditors(
  page: Page,
  folder: string,
  text: string,
  without?: string,
): Promise<void> {
  await page.bringToFront();
  await until(`the workbench has written down that “${text}” is open`, async () => {
    await loseFocus(page);
    return (await storedEditors(page)).some(
      (state) =>
        state.includes(folder) && state.includes(text) && !(without !== undefined && state.includes(without)),
    );
  });
}

/** Has the window lose the focus for a moment, on which a workbench writes down what it keeps. */
async function loseFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const hasFocus of [false, true]) {
      document.hasFocus = () => hasFocus;
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });
}

/** What the workbenches of a browser, those that are closed among them, keep of their open editors. */
async function storedEditors(page: Page): Promise<readonly string[]> {
  const states = await page.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('The workbench’s storage cannot be read.'));
        };
      });
    const states: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await resultOf(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const key = 'memento/workbench.parts.editor';
        states.push(String(await resultOf(database.transaction(store).objectStore(store).get(key))));
      }
      database.close();
    }
    return states;
  });
  // JSON within JSON within JSON
  return states.map((state) => state.replaceAll('\\', ''));
}
