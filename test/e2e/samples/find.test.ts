// The editor's own find (Ctrl+F) on the comparison page.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { insist, untilDone, type Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

const OLDER = '000_e67e8238662a6754.txt';
/** Made long for a while. */
const LONG = '004_5a771972531b0a05.txt';
const sentences = 4_000;

describe('Find on the comparison page', () => {
  let workbench: Workbench;
  let original: string;

  before(async () => {
    workbench = await sampleWorkbench({ width: 1200, height: 500 });
    original = await readFile(path.join(workbench.folder, LONG), 'utf8');
  });

  after(async () => {
    await workbench.closeEditors();
    await writeFile(path.join(workbench.folder, LONG), original);
    assert.deepEqual(await loggedErrors(), []);
  });

  /** Goes on through what find finds until words are selected in a sentence of a side, and in view. */
  const find = (wanted: string, side: 'left' | 'right') =>
    insist(async ({ timeout }) => {
      try {
        await found(wanted, side, timeout);
      } catch (error) {
        await box().press('Enter');
        throw error;
      }
    });

  const found = (wanted: string, side: 'left' | 'right', timeout: number) =>
    workbench
      .webview()
      .locator('body')
      .evaluate(
        async (_, [words, where, limit]) => {
          const began = performance.now();
          const isFound = () => {
            const selection = document.getSelection();
            const sentence = selection?.anchorNode?.parentElement?.closest(`.${where} .sentence`);
            const view = sentence?.closest('.scroll')?.getBoundingClientRect();
            if (selection?.toString() !== words || !view) return false;
            const box = selection.getRangeAt(0).getBoundingClientRect();
            return box.top >= view.top && box.bottom <= view.bottom;
          };
          while (!isFound()) {
            if (performance.now() > began + limit) throw new Error('It is not in view.');
            await new Promise(requestAnimationFrame);
          }
        },
        [wanted, side, timeout] as const,
      );

  /** Opens an article, and the box of find over it. */
  async function openBox(file: string): Promise<void> {
    await workbench.open(file);
    const sentence = workbench.webview().locator('.left .sentence').first();
    await untilDone(async (limit) => {
      await sentence.focus(limit);
      await workbench.page.keyboard.press('Control+F');
    }, box());
  }

  const box = () => workbench.page.locator('.simple-find-part input:visible');

  it('brings what it finds into view, in one pane and then in the other', async () => {
    const { page } = workbench;
    await openBox(OLDER);
    await box().fill('widely unpopular');
    await find('widely unpopular', 'left');
    await box().press('Enter');
    await find('widely unpopular', 'right');
    await workbench.screenshot('find');
    await page.keyboard.press('Escape');
    await box().waitFor({ state: 'hidden' });
  });

  it('finds what is far from view in a long article', async () => {
    const text = Array.from(
      { length: sentences },
      (_, i) => `The pilot of boat ${i} came into the harbour late.`,
    );
    await writeFile(path.join(workbench.folder, LONG), text.join('\n\n'));
    await openBox(LONG);
    await workbench
      .webview()
      .locator(`[data-index="${sentences - 1}"]`)
      .first()
      .waitFor({ state: 'attached' });
    await box().fill(`boat ${sentences - 300}`);
    await find(`boat ${sentences - 300}`, 'left');
  });
});
