// The editor's own find (Ctrl+F) on the comparison page.
import { openWorkbench, type Workbench } from './editor';
import { loggedErrors } from './host';
import assert from 'node:assert/strict';

const OLDER = '000_e67e8238662a6754.txt';
const WORDS = 'widely unpopular';

describe('Find on the comparison page', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ width: 1200, height: 500 });
  });

  after(async () => {
    await workbench.close();
    assert.deepEqual(await loggedErrors(), []);
  });

  /** Waits until the words are selected in a sentence of a side, and in view. */
  const found = (side: 'left' | 'right') =>
    workbench
      .webview()
      .locator('body')
      .evaluate(
        async (_, [words, where]) => {
          const isFound = () => {
            const selection = document.getSelection();
            const sentence = selection?.anchorNode?.parentElement?.closest(`.${where} .sentence`);
            const view = sentence?.closest('.scroll')?.getBoundingClientRect();
            if (selection?.toString() !== words || !view) return false;
            const box = selection.getRangeAt(0).getBoundingClientRect();
            return box.top >= view.top && box.bottom <= view.bottom;
          };
          while (!isFound()) await new Promise(requestAnimationFrame);
        },
        [WORDS, side] as const,
      );

  it('brings what it finds into view, in one pane and then in the other', async () => {
    const { page } = workbench;
    await workbench.open(OLDER);
    const sentence = workbench.webview().locator('.left .sentence.shared').first();
    await sentence.waitFor();
    await sentence.focus();
    await page.keyboard.press('Control+F');
    const box = page.locator('.simple-find-part input');
    await box.fill(WORDS);
    await found('left');
    await page.keyboard.press('Enter');
    await found('right');
    await workbench.screenshot('find');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });
});
