// The comparison page inside the real editor: what a reader sees of the sample articles, and does with them.
import assert from 'node:assert/strict';
import { askAxe } from '../../host/axe';
import { hoverFor, until, type Theme, type Workbench } from '../editor';
import { sampleWorkbench } from './sampleWorkbench';

const OLDER = '000_e67e8238662a6754.txt';
const BLOG = '001_2b64bdc6dcf2f8bc.txt';
const VOA = '002_9482e0303e6155ed.txt';

describe('The comparison page in the editor', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench({ width: 1500, height: 900 });
  });

  beforeEach(async () => {
    await workbench.openComparison(OLDER);
    await workbench.webview().locator('.sentence.shared').first().waitFor();
  });

  afterEach(async () => {
    await workbench.closeEditors();
  });

  async function height(side: 'left' | 'right', words: string): Promise<number> {
    const box = await workbench.sentence(side, words).boundingBox();
    return box?.y ?? NaN;
  }

  it('shows the article beside its nearest sibling, headed and counted', async () => {
    const page = workbench.webview();
    assert.match(
      await page.locator('.left .facts').innerText(),
      new RegExp(`^CNN · no date found · ${OLDER}$`),
    );
    assert.match(
      await page.locator('.right .facts').innerText(),
      new RegExp(`^CNN · 22 July 2007 · .*${BLOG}$`),
    );
    await page
      .getByRole('heading', { name: 'U.S. and Iran set to meet this week in Baghdad', level: 2 })
      .waitFor();
    assert.match(
      (await page.getByRole('status').textContent()) ?? '',
      /^Left: 15 sentences: \d+ the same, \d+ reworded/,
    );
    assert.match(
      (await workbench.sentence('left', 'expressed his satisfaction').getAttribute('class')) ?? '',
      /\bsame\b/,
    );
    await workbench.screenshot('page');
  });

  it('brings the partner of a clicked sentence level, and walks by the commands’ keys', async () => {
    const words = 'expressed his satisfaction';
    await workbench.sentence('left', words).click();
    await workbench.sentence('right', words).and(workbench.webview().locator('.flash')).waitFor();
    await until(
      'both are level',
      async () => Math.abs((await height('left', words)) - (await height('right', words))) < 2,
    );
    const active = workbench.webview().locator('.left .sentence:focus');
    const before = await active.getAttribute('id');
    await workbench.page.keyboard.press('Alt+F5');
    await workbench
      .webview()
      .locator(`.left .sentence:focus:not(#${before ?? ''})`)
      .waitFor();
    await workbench.page.keyboard.press('Shift+Alt+F5');
    await workbench
      .webview()
      .locator(`#${before ?? ''}:focus`)
      .waitFor();
  });

  it('unfolds reader comments by key', async () => {
    const comments = workbench.webview().locator('.right .fold.comment');
    await comments.locator('summary').focus();
    await workbench.page.keyboard.press('Enter');
    await comments.locator('.folded p').first().waitFor();
    assert.match(await comments.locator('.folded').innerText(), /cannot scare me anymore/);
  });

  it('shows who a name is in each source', async () => {
    await workbench.openComparison(VOA);
    const zebari = workbench.webview().locator('.left .mention', { hasText: 'Zebari' }).first();
    const card = workbench.webview().getByRole('dialog', { name: /Zebari/ });
    await hoverFor(zebari, card);
    const text = await card.innerText();
    for (const spelling of ['Hoshyar Zebari', 'Hoshiyar Zebari']) assert.ok(text.includes(spelling), text);
    assert.match(text, /3 articles/);
    await workbench.screenshot('page-card');
    await workbench.page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('is at one with the themes, and accessible in each', async () => {
    const themes: readonly (readonly [theme: Theme, body: string])[] = [
      ['Default Light Modern', '.vscode-light'],
      ['Default Dark Modern', '.vscode-dark'],
      ['Default High Contrast', '.vscode-high-contrast:not(.vscode-high-contrast-light)'],
      ['Default High Contrast Light', '.vscode-high-contrast-light'],
    ];
    for (const [theme, body] of themes) {
      await workbench.configure({ 'workbench.colorTheme': theme });
      await workbench.webview().locator(`body${body}`).waitFor();
      await workbench.webview().locator('.mention').first().waitFor();
      const { violations } = await askAxe(workbench.webview().locator('body'));
      assert.deepEqual(violations, [], theme);
      await workbench.screenshot(`page-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
  });

  it('opens the text at the focused sentence', async () => {
    await workbench.sentence('left', 'Their May 28 meeting').focus();
    await workbench.page.keyboard.press('t');
    await workbench.page
      .locator('.editor-container .monaco-editor .view-line', { hasText: 'Their May 28 meeting' })
      .first()
      .waitFor();
    await workbench.page.getByText(/Ln 4, Col 1/).waitFor();
  });
});
