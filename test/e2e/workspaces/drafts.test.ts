import { clickFor, openStories, untilDone, type Workbench } from '../editor';
import { storiesWorkbench } from './storiesWorkbench';

const harbour =
  'The harbour of Vik was closed on Monday because ice had broken two piers, Mayor Liv Aas said.';

/** Opens a text that is saved nowhere, and its comparison. */
async function compareDraft(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const editor = page.locator('.editor-instance .monaco-editor:visible');
  await untilDone(() => workbench.run('File: New Untitled Text File'), editor);
  await untilDone(
    async () => {
      await page.keyboard.insertText(`Vik closes its harbour\n\n${harbour}\n`);
    },
    editor.locator('.view-line', { hasText: 'ice had broken' }),
  );
  await untilDone(
    () => workbench.run('Parallax: Compare with Nearest Sibling'),
    page.locator('.tab.active', { hasText: /^Untitled-1/ }),
  );
}

describe('A draft that is saved nowhere', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await storiesWorkbench();
  });

  after(async () => {
    const draft = workbench.page.locator('.tab.dirty');
    await clickFor(draft, workbench.page.locator('.tab.active.dirty'));
    await workbench.run('View: Revert and Close Editor');
    await draft.waitFor({ state: 'detached' });
    await workbench.closeEditors();
  });

  it('leads from the page that it is part of no story to the story of its nearest sibling', async () => {
    await compareDraft(workbench);
    await workbench.webview().locator('[data-start]').first().waitFor();
    const nearest = workbench.webview().getByRole('button', { name: 'Open Story of Its Nearest Sibling' });
    await untilDone(() => workbench.run('Parallax: Open Story'), nearest);
    await clickFor(
      nearest,
      workbench.page.locator('.tab.active', { hasText: 'Story: Vik closes its harbour' }),
    );
  });
});

describe('A draft where no folder is open', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openStories({ 'seeds/one.txt': harbour });
    await workbench.page.goto(new URL('/?ew=true', workbench.page.url()).href);
  });

  after(async () => {
    await workbench.close();
  });

  it('is told to stand alone for want of a folder', async () => {
    await compareDraft(workbench);
    await workbench.webview().getByText('No folder is open: open the one with your articles').waitFor();
  });
});
