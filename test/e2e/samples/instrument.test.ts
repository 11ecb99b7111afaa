// The comparison page as an instrument in the real editor: what keeps level, what is drawn, what the keys show, wide and narrow.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { atRest, clickFor, until, type Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

const OLDER = '000_e67e8238662a6754.txt';
const MEETING = "Tuesday's planned meeting";
const PARTNER = "this week's planned meeting";

describe('The page as an instrument', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench({ width: 1400, height: 700 });
  });

  beforeEach(async () => {
    await workbench.page.setViewportSize({ width: 1400, height: 700 });
    await workbench.openComparison(OLDER);
    await workbench.webview().locator('.mention').first().waitFor();
  });

  afterEach(async () => {
    await workbench.closeEditors();
  });

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  const page = () => workbench.webview();

  /** How far a sentence stands below the top of its pane. */
  const height = (of: Locator) =>
    of.evaluate(
      (one) => one.getBoundingClientRect().top - (one.closest('.scroll')?.getBoundingClientRect().top ?? NaN),
    );

  const untilLevel = (one: Locator, other: Locator) =>
    until('both are level', async () => Math.abs((await height(one)) - (await height(other))) < 2);

  it('scrolls the other side along, and leaves it alone when that is switched off', async () => {
    const pane = (side: 'left' | 'right') => page().locator(`.${side} .scroll`);
    const top = (side: 'left' | 'right') => pane(side).evaluate(({ scrollTop }) => scrollTop);
    await pane('left').hover();
    await workbench.page.mouse.wheel(0, 300);
    await until('the right has followed', async () => (await top('right')) >= 50);
    await page().getByRole('button', { name: 'level' }).click();
    for (const side of ['left', 'right'] as const) await atRest(pane(side));
    const before = { left: await top('left'), right: await top('right') };
    await pane('left').hover();
    await workbench.page.mouse.wheel(0, 300);
    await until('the left has moved', async () => (await top('left')) >= before.left + 50);
    assert.equal(await top('right'), before.right);
  });

  it('goes where the strip is clicked', async () => {
    const strip = page().locator('.overview.left');
    const box = await strip.boundingBox();
    assert.ok(box);
    const share = () =>
      page()
        .locator('.left .scroll')
        .evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollTop / (scrollHeight - clientHeight));
    for (const [place, wanted] of [
      [0.95, 1],
      [0.5, 0.5],
    ] as const) {
      await strip.click({ position: { x: box.width / 2, y: box.height * place } });
      await until('the text has gone there', async () => Math.abs((await share()) - wanted) <= 0.02);
    }
  });

  it('joins partners by ribbons, and brings out those of the sentence under the pointer', async () => {
    await workbench.sentence('left', 'The U.S. and Iranian').hover();
    const lit = page().locator('.gutter .ribbon.lit');
    await lit.first().waitFor({ state: 'attached' });
    assert.match((await lit.first().getAttribute('class')) ?? '', /reworded/);
    assert.ok((await page().locator('.gutter .ribbon:not(.lit)').count()) > 1);
  });

  it('shows the partner’s words in place, says what differs, and lists its keys', async () => {
    await workbench.sentence('left', MEETING).focus();
    await workbench.page.keyboard.press('v');
    const peek = page().locator('.left .peek');
    await peek.getByText(PARTNER).waitFor();
    await page().locator('.footer').getByText("date differs: Tuesday's / this week's").waitFor();
    await workbench.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Shift+?');
    const help = page().getByRole('dialog', { name: 'Reading two sources' });
    await help.getByText('Next sentence that varies').waitFor();
    await workbench.page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page().locator('.left .sentence:focus', { hasText: MEETING }).waitFor();
  });

  it('leads by key from a sentence to its partner and back, and to the card of a name', async () => {
    await workbench.sentence('left', MEETING).focus();
    await workbench.page.keyboard.press('o');
    await page().locator('.right .sentence:focus', { hasText: PARTNER }).waitFor();
    await workbench.page.keyboard.press('o');
    await page().locator('.left .sentence:focus', { hasText: MEETING }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await untilLevel(workbench.sentence('left', MEETING), workbench.sentence('right', PARTNER));
    await workbench.page.keyboard.press('e');
    await workbench.page.keyboard.press('e');
    await page().getByRole('dialog', { name: 'Nuri al-Maliki' }).getByText('person').waitFor();
  });

  it('tells screen readers of each sentence how it stands, and of the whole in a live region', async () => {
    const described = await workbench.sentence('right', PARTNER).evaluate((one) =>
      (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(', '),
    );
    assert.match(described, /^reworded in the other text/);
    assert.equal(await page().getByRole('region').count(), 2);
    assert.match(await page().getByRole('status').first().innerText(), /^Left: 15 sentences: \d+ the same/);
  });

  it('shows one side at a time where there is room for no more', async () => {
    await workbench.page.setViewportSize({ width: 760, height: 700 });
    await page().locator('.pane.right').waitFor({ state: 'hidden' });
    await clickFor(workbench.sentence('left', MEETING), page().locator('.left .peek').getByText(PARTNER));
    await workbench.page.keyboard.press('o');
    await page().locator('.right .sentence:focus', { hasText: PARTNER }).waitFor();
    await page().locator('.pane.left').waitFor({ state: 'hidden' });
    await workbench.screenshot('page-narrow');
  });
});
