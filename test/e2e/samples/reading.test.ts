// What a reader does with a comparison in the editor: leaves some of it out, takes some of it along, looks elsewhere.
import assert from 'node:assert/strict';
import { pick, until, untilDone, type Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

const OLDER = '000_e67e8238662a6754.txt';
const BLOG = '001_2b64bdc6dcf2f8bc.txt';

describe('Reading a comparison', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench({ width: 1500, height: 900 });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  beforeEach(async () => {
    await workbench.closeEditors();
    await workbench.openComparison(OLDER);
    await workbench.webview().locator('.sentence.shared').first().waitFor();
  });

  const hidden = () => workbench.webview().locator('.hidden-count:not(.links)');
  const inSight = (what: string) => workbench.webview().locator(`${what}:visible`).first();

  async function filter(choice: string): Promise<void> {
    const { page } = workbench;
    const rows = page.locator('.quick-input-list .monaco-list-row');
    const command = 'Parallax: Filter Sentences';
    await pick(
      page,
      'F1',
      `>${command}`,
      rows.filter({ hasText: command }),
      rows.filter({ hasText: choice }),
    );
  }

  /** What was copied, once it is as described. */
  async function copied(what: RegExp): Promise<string> {
    let text = '';
    await until(`${String(what)} is copied`, async () => {
      text = await workbench.page.evaluate(() => navigator.clipboard.readText());
      return what.test(text);
    });
    return text;
  }

  it('filters its sentences by key and by command, and says how many are hidden', async () => {
    await workbench.sentence('left', 'Their May 28 meeting').focus();
    await workbench.page.keyboard.press('4');
    await hidden().filter({ hasText: 'sentences hidden on the left' }).waitFor();
    await inSight('.sentence.shared').waitFor({ state: 'detached' });
    await filter('Shared');
    await inSight('.sentence.shared').waitFor();
    await inSight('.sentence:not(.shared)').waitFor({ state: 'detached' });
    await filter('All Sentences');
    await hidden().filter({ hasNotText: 'hidden' }).waitFor({ state: 'attached' });
  });

  it('keeps its filter when the window is loaded again', async () => {
    const { page } = workbench;
    await workbench.sentence('left', 'Their May 28 meeting').focus();
    await page.keyboard.press('3');
    await hidden().filter({ hasText: 'hidden' }).waitFor();
    await workbench.reload('varyingOnly');
    await workbench.webview().locator('.sentence').first().waitFor({ state: 'attached' });
    await hidden().filter({ hasText: 'hidden' }).waitFor();
    await inSight('.sentence.same').waitFor({ state: 'detached' });
    await workbench.sentence('left', 'Their May 28 meeting').focus();
    await page.keyboard.press('1');
    await hidden().filter({ hasNotText: 'hidden' }).waitFor({ state: 'attached' });
  });

  it('shows surer links alone by its list and by key, in every comparison, and says how many that hides', async () => {
    const list = () => workbench.webview().getByLabel('How sure links are that are shown');
    const weaker = () => workbench.webview().locator('.hidden-count.links');
    const shared = () => workbench.webview().locator('.left .sentence.shared').count();
    const links = await shared();
    await list().selectOption('strong');
    await weaker()
      .filter({ hasText: /^\d+ weaker links? hidden$/ })
      .waitFor();
    await until('fewer sentences are shared', async () => (await shared()) < links);
    await workbench.closeEditors();
    await workbench.openComparison(BLOG);
    await weaker().filter({ hasText: 'hidden' }).waitFor();
    await until('the list says so', async () => (await list().inputValue()) === 'strong');
    await workbench.webview().locator('.left .sentence').first().focus();
    await workbench.page.keyboard.press('w');
    await weaker().filter({ hasNotText: 'hidden' }).waitFor({ state: 'attached' });
    await until('the list says so again', async () => (await list().inputValue()) === 'all');
  });

  it('walks through what differs, and does without underlines, by command', async () => {
    const names = workbench.webview().locator('.left .mention.person');
    await names.first().waitFor();
    const underline = () => names.first().evaluate((one) => getComputedStyle(one).textDecorationLine);
    assert.equal(await underline(), 'underline');
    await workbench.run('Parallax: Toggle Underlines of Names');
    await workbench.webview().locator('.plain').waitFor();
    assert.equal(await underline(), 'none');
    await workbench.run('Parallax: Next Sentence That Varies');
    await workbench.webview().locator('.left .sentence.active:not(.same)').waitFor();
  });

  it('says what differs, and copies the sentence, the pair and a summary with their sources', async () => {
    await workbench.sentence('left', "Tuesday's planned meeting").focus();
    await workbench.webview().getByText("date differs: Tuesday's / this week's").waitFor();
    await workbench.page.keyboard.press('y');
    const one = await copied(/^CNN, “The U\.S\. and Iranian/);
    assert.ok(
      one.includes(`no date found, \`${OLDER}\`:\n\n> Iraqi Prime Minister Nuri al-Maliki, whose`),
      one,
    );
    await workbench.page.keyboard.press('Shift+Y');
    const pair = await copied(/differs/);
    assert.ok(pair.startsWith(one), pair);
    assert.ok(
      pair.includes(
        `CNN, “U.S. and Iran set to meet this week in Baghdad”, 22 July 2007, \`${BLOG}\`:\n\n> `,
      ),
    );
    assert.match(pair, /\nReworded; date differs: Tuesday's \/ this week's\.\n$/);
    await workbench.run('Parallax: Copy Summary');
    const summary = await copied(/\| sentences \| 15 \| 12 \|/);
    assert.match(summary, /\| reworded \| \d+ \| \d+ \|/);
    assert.ok(summary.includes("- date differs: Tuesday's / this week's\n"), summary);
    await untilDone(
      () => workbench.sentence('left', "Tuesday's planned meeting").click({ button: 'right' }),
      workbench.page.getByRole('menuitem', { name: 'Copy Sentence with Source' }),
    );
    await workbench.page.keyboard.press('Escape');
  });

  it('goes to the next sibling and back by key, button and command', async () => {
    const rank = (position: number) => workbench.webview().getByText(`sibling ${position} of 4`);
    await rank(1).waitFor();
    // By key: a click that seems lost cannot be given again, since it may have led on.
    await workbench.webview().getByRole('button', { name: 'Next sibling' }).press('Enter');
    await rank(2).waitFor();
    await workbench.run('Parallax: Previous Sibling');
    await rank(1).waitFor();
    await workbench.webview().locator('.left .sentence').first().focus();
    await workbench.page.keyboard.press('[');
    await rank(4).waitFor();
    await workbench.page.keyboard.press(']');
    await rank(1).waitFor();
  });

  it('opens both texts beside each other at the sentence and its partner, scrolling together', async () => {
    const { page } = workbench;
    await workbench.sentence('left', 'The war has become widely unpopular').focus();
    await page.keyboard.press('Shift+T');
    const editors = page.locator('.editor-group-container .monaco-editor .view-lines');
    await editors.nth(1).waitFor();
    for (const index of [0, 1])
      await editors.nth(index).locator('.view-line', { hasText: 'unpopular' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Scrolling Locked' }).waitFor();
  });
});
