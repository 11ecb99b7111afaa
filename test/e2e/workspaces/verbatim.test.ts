import { clickFor, type Workbench } from '../editor';
import { storiesWorkbench } from './storiesWorkbench';

describe('A headline that reads like an icon', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await storiesWorkbench();
  });

  after(async () => {
    await workbench.closeEditors();
  });

  it('is shown as it is written in the views and where a sibling is chosen', async () => {
    const { page } = workbench;
    await workbench.openComparison('post.txt');
    await workbench.run('Parallax: Show Entities');
    const written = /\$\u2060?\(heart\) of the matter/;
    await page.locator('.pane .monaco-list-row', { hasText: written }).first().waitFor();
    const siblings = page.locator('.statusbar-item', { hasText: '1 sibling ·' });
    await clickFor(
      siblings.locator('a'),
      page.locator('.quick-input-list .monaco-list-row', { hasText: written }),
    );
    await workbench.screenshot('verbatim');
  });
});
