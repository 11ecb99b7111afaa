// A page that shows two versions of one story, in the real editor: its folded blocks, and its versions beside each other.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clickFor, insist, until, writeFor, type Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

const PAGE = '003_d33b4f28d575f41e.txt';
const OTHER = '002_9482e0303e6155ed.txt';

describe('A page of two versions', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench({ width: 1500, height: 900 });
  });

  beforeEach(async () => {
    await workbench.openComparison(PAGE);
    await workbench.webview().locator('.left .sentence').first().waitFor();
  });

  afterEach(async () => {
    await workbench.closeEditors();
  });

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  const pane = (side: 'left' | 'right') => workbench.webview().locator(`.pane.${side}`);
  const versions = () => workbench.page.locator('.tab.active', { hasText: `${PAGE}: version 0 ↔ version 1` });
  const shown = async () => {
    await versions().waitFor();
    await pane('right').locator('.sentence.same').waitFor();
  };

  /** Waits until the palette offers to compare versions, or offers it no more: it is told what is shown after that is shown. */
  function offersToCompareVersions(isOffered: boolean): Promise<void> {
    return until(
      `the palette ${isOffered ? 'offers' : 'does not offer'} to compare versions`,
      async () => (await offersVersions()) === isOffered,
    );
  }

  /** Whether the palette offers to compare versions, beside what it always offers. */
  async function offersVersions(): Promise<boolean> {
    const { page } = workbench;
    const row = (command: string) =>
      page.locator(`.quick-input-list .monaco-list-row[aria-label^="Parallax: ${command}"]`);
    await insist(async (limit) => {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input');
      await input.fill('>Parallax: Compare', limit);
      await row('Compare with…').waitFor(limit);
    });
    const offered = await row('Compare Versions').count();
    await page.keyboard.press('Escape');
    return offered > 0;
  }

  it('says so, folds what is no story, and unfolds it by key', async () => {
    await pane('left').getByText('This page holds 2 versions.').waitFor();
    const furniture = pane('left').locator('.fold.furniture').first();
    await furniture.getByText('Site furniture, 4 lines').waitFor();
    const folded = furniture.locator('.folded p').first();
    await folded.waitFor({ state: 'hidden' });
    await furniture.locator('summary').focus();
    await workbench.page.keyboard.press('Enter');
    await folded.waitFor();
    assert.match(await folded.innerText(), /^This article is from the source 'bbc'/);
    await workbench.page.keyboard.press('Enter');
    await folded.waitFor({ state: 'hidden' });
  });

  it('keeps its versions open when the window is loaded again, and follows its edits', async () => {
    const { folder } = workbench;
    await workbench.run('Parallax: Compare Versions');
    await shown();
    await workbench.reload('"version":1}}');
    await shown();
    const file = path.join(folder, PAGE);
    const text = await readFile(file, 'utf8');
    const row = 'A third round of talks is planned for August, the envoys said on Tuesday.';
    await writeFor(
      file,
      `${text.trimEnd()}\n${row} | ${row} |\n`,
      pane('right').locator('.sentence.same', { hasText: 'A third round' }),
    );
    await writeFor(
      file,
      'The two envoys met in Baghdad on Tuesday, and nothing else was said of it.\n',
      workbench.webview().getByText('no longer holds these versions'),
    );
    await writeFor(file, text, pane('right').locator('.sentence.same'));
  });

  it('puts its versions beside each other, from the page and from the palette', async () => {
    const { page } = workbench;
    await offersToCompareVersions(true);
    await clickFor(pane('left').getByRole('button', { name: 'Compare Versions' }), versions());
    await shown();
    assert.match(await pane('left').locator('.facts').innerText(), /version 0/);
    assert.match(await pane('right').locator('.facts').innerText(), /version 1/);
    assert.equal(await pane('left').locator('.remark').first().innerText(), 'In one version of the page');
    assert.equal(await pane('left').locator('.sentence').count(), 19);
    assert.deepEqual(
      await pane('right').locator('.sentence').allInnerTexts(),
      await pane('left').locator('.sentence.same').allInnerTexts(),
    );
    assert.match(
      await workbench.webview().getByRole('status').innerText(),
      /^Left: 19 sentences: 1 the same, 18 in one version, and the page does not tell which\. Right: 1 sentence: 1 the same\.$/,
    );
    await pane('left').locator('.sentence:not(.shared)').first().focus();
    await workbench.webview().getByText('In one version; the page does not tell in which.').waitFor();
    assert.equal(await pane('left').getByRole('button', { name: 'Compare Versions' }).count(), 0);
    await offersToCompareVersions(false);

    await page.keyboard.press('Control+F4');
    await workbench.openComparison(OTHER);
    await workbench.webview().locator('.sentence.shared').first().waitFor();
    await offersToCompareVersions(false);
    await workbench.openComparison(PAGE);
    await workbench.webview().locator('.left .sentence').first().waitFor();
    await workbench.run('Parallax: Compare Versions');
    await shown();
  });
});
