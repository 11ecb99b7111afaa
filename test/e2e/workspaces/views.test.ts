import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { clickFor, insist, openWorkbench, pick, untilDone, type Workbench } from '../editor';

describe('The views', () => {
  let workbench: Workbench;

  before(async () => {
    // High enough for every row: a list draws only those that are to be seen.
    workbench = await openWorkbench({ width: 1280, height: 3000 });
    await workbench.run('Parallax: Show Entities');
  });

  after(async () => {
    await workbench.close();
  });

  function view(name: 'Siblings' | 'Stories' | 'Entities'): Locator {
    const { page } = workbench;
    return page.locator('.pane', { has: page.locator('.pane-header .title', { hasText: name }) });
  }

  /** The row of a view that a screen reader announces so. */
  function row(name: 'Siblings' | 'Stories' | 'Entities', label: string): Locator {
    return view(name).locator(`.monaco-list-row[aria-label*="${label}"]`).first();
  }

  /** Rows move while names still come in, and a click may meet another one. */
  async function unfold(of: Locator): Promise<void> {
    await insist(async (limit) => {
      if ((await of.getAttribute('aria-expanded', limit)) !== 'true')
        await of.locator('.monaco-tl-twistie').click(limit);
      await of.and(workbench.page.locator('[aria-expanded="true"]')).waitFor(limit);
    });
  }

  it('say what to do while no article is open', async () => {
    await view('Siblings').getByText('Open an article to see which others tell the same story.').waitFor();
    await view('Entities').getByText('Open an article to see who is named').waitFor();
  });

  it('list siblings, nearest first, and who is named in both', async () => {
    await workbench.open('000_e67e8238662a6754.txt');
    await row('Siblings', 'Sibling 1, U.S. and Iran set to meet this week in Baghdad').waitFor();
    await row('Entities', 'Hoshyar Zebari, person, in both').waitFor();
    await row('Entities', 'U.S. Embassy, organisation, only in 000_').waitFor();
  });

  it('list the stories of the library, with the open article marked in its own', async () => {
    const { page } = workbench;
    const header = view('Stories').locator('.pane-header');
    const story = row('Stories', 'U.S. and Iran set to meet this week in Baghdad, 5 articles');
    await clickFor(header, header.and(page.locator('[aria-expanded="true"]')));
    await story.and(page.locator('[aria-expanded="true"]')).waitFor();
    await row('Stories', '000_e67e8238662a6754.txt').filter({ hasText: 'open' }).waitFor();
    await row('Stories', 'US Ready For Another Meeting With Iran, VOA').waitFor();
    await clickFor(header, header.and(page.locator('[aria-expanded="false"]')));
  });

  it('follow the page of a story: the story is marked, and all are listed whom it names', async () => {
    const { page } = workbench;
    const header = view('Stories').locator('.pane-header');
    await workbench.run('Parallax: Open Story');
    await row('Entities', 'Sean McCormack, person, ').waitFor();
    await row('Siblings', 'Sibling 1, U.S. and Iran set to meet this week in Baghdad').waitFor();
    await clickFor(header, header.and(page.locator('[aria-expanded="true"]')));
    await row('Stories', 'U.S. and Iran set to meet this week in Baghdad, 5 articles, shown')
      .and(page.locator('[aria-expanded="true"]'))
      .waitFor();
    await clickFor(header, header.and(page.locator('[aria-expanded="false"]')));
    await workbench.open('000_e67e8238662a6754.txt');
    await row('Entities', 'Hoshyar Zebari, person, in both').waitFor();
  });

  it('are summed up in the status bar, which leads to them', async () => {
    const { page } = workbench;
    const status = page.locator('.statusbar-item', { hasText: '4 siblings · nearest' });
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await clickFor(status.locator('a'), rows.nth(2));
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('open a mention at its place in an article that was not open', async () => {
    const { page } = workbench;
    await unfold(row('Entities', 'Hoshyar Zebari, person'));
    await clickFor(
      row('Entities', 'Minister Hoshiyar Zebari said'),
      page.locator('.tab.active', { hasText: '002_' }),
    );
    const line = page.locator('.editor-instance .view-line', {
      hasText: 'Iraqi Foreign Minister Hoshiyar Zebari said',
    });
    await line.first().waitFor();
    await page.locator('[id="status.editor.selection"]', { hasText: '15 selected' }).waitFor();
    // What is clicked next is clicked in a list that has followed.
    await row('Siblings', 'Sibling 2, U.S. and Iran set to meet').waitFor();
  });

  it('follow the comparison: what is in both changes with the sibling', async () => {
    await workbench.open('000_e67e8238662a6754.txt');
    await row('Entities', 'Saddam Hussein, person, in both').waitFor();
    await clickFor(
      row('Siblings', 'Sibling 2, US Ready For Another Meeting With Iran'),
      row('Entities', 'Saddam Hussein, person, only in CNN of the two'),
    );
    await row('Entities', 'Sean McCormack, person, only in VOA of the two').waitFor();
    await row('Siblings', 'US Ready For Another Meeting With Iran, VOA')
      .filter({ hasText: 'shown' })
      .waitFor();
  });

  it('are not needed to go to a name by the keyboard', async () => {
    const { page } = workbench;
    await workbench.open('003_');
    const zebari = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hoshyar Zebari' });
    await untilDone(
      () => pick(page, 'Control+T', '#Zebari', zebari),
      page.locator('.tab.active', { hasText: '000_' }),
    );
  });

  it('list the whole library when asked', async () => {
    await workbench.run('Parallax: List Entities of Whole Library');
    await row('Entities', 'Jalal Talabani, person, in neither').waitFor();
    await workbench.run('Parallax: List Entities of This Comparison');
    await row('Entities', 'Jalal Talabani').waitFor({ state: 'detached' });
  });

  it('list only what the filter lets through', async () => {
    const { page } = workbench;
    const people = page.locator('.quick-input-list .monaco-list-row', { hasText: 'People' });
    const choose = view('Entities').locator('.action-label[aria-label^="Filter Entities"]');
    await untilDone(async (limit) => {
      await view('Entities').hover(limit);
      await choose.click(limit);
    }, people);
    await clickFor(people, people.and(page.locator('[aria-checked="false"]')));
    await page.keyboard.press('Enter');
    await row('Entities', 'Hoshyar Zebari').waitFor({ state: 'detached' });
    await row('Entities', 'Iran, place').waitFor();
    await workbench.run('Parallax: Clear Filter of Entities');
    await row('Entities', 'Hoshyar Zebari').waitFor();
  });

  it('follow an edit that is not saved', async () => {
    await workbench.open('000_e67e8238662a6754.txt');
    await workbench.webview().locator('body').waitFor();
    await workbench.run('Parallax: Open as Text');
    await workbench.typeAtTop('Minister Ludmila Orsova spoke to reporters. ');
    await row('Entities', 'Ludmila Orsova, person, only in').waitFor();
  });

  it('say why the whole library names nobody when no file is an article', async () => {
    await workbench.run('Parallax: List Entities of Whole Library');
    await workbench.configure(
      { 'parallax.library.include': '**/articles/**/*.txt' },
      view('Entities').getByText('The library has no article yet'),
    );
    await view('Entities').getByRole('button', { name: 'Change What Is Compared' }).waitFor();
  });

  it('list the folder of an article that is outside the library', async () => {
    await workbench.open('001_2b64bdc6dcf2f8bc.txt');
    await row('Entities', 'Jalal Talabani, person, in neither').waitFor();
  });

  it('show nothing as an error', async () => {
    assert.deepEqual(await workbench.notifications().allTextContents(), []);
  });
});
