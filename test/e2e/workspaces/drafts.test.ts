import { clickFor, untilDone, type Workbench } from '../editor';
import { storiesWorkbench } from './storiesWorkbench';

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
    const { page } = workbench;
    const text =
      'The harbour of Vik was closed on Monday because ice had broken two piers, Mayor Liv Aas said.';
    const editor = page.locator('.editor-instance .monaco-editor:visible');
    await untilDone(() => workbench.run('File: New Untitled Text File'), editor);
    await untilDone(
      async () => {
        await page.keyboard.insertText(`Vik closes its harbour\n\n${text}\n`);
      },
      editor.locator('.view-line', { hasText: 'ice had broken' }),
    );
    const nearest = workbench.webview().getByRole('button', { name: 'Open Story of Its Nearest Sibling' });
    await untilDone(
      () => workbench.run('Parallax: Compare with Nearest Sibling'),
      page.locator('.tab.active', { hasText: 'Untitled-1' }),
    );
    await workbench.webview().locator('[data-start]').first().waitFor();
    await untilDone(() => workbench.run('Parallax: Open Story'), nearest);
    await clickFor(nearest, page.locator('.tab.active', { hasText: 'Story: Vik closes its harbour' }));
  });
});
