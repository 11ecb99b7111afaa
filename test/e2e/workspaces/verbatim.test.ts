import { clickFor, openStories, type Workbench } from '../editor';

const headline = '$(heart) of the matter: Vik closes its harbour';
const told = `The harbour of Vik was closed on Monday because ice had broken two piers, Mayor Liv Aas said.

Nobody was hurt when the piers of the harbour went down, and the ferry to Nordby will sail from Ness.`;

describe('A headline that reads like an icon', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openStories({
      'seeds/north.txt': `Vik closes its harbour\n\n${told}\n`,
      'seeds/south.txt': `${headline}\n\n${told}\n\nThe mayor expects it to open in a week.\n`,
    });
  });

  after(async () => {
    await workbench.close();
  });

  it('is shown as it is written in the views and where a sibling is chosen', async () => {
    const { page } = workbench;
    await workbench.openComparison('north.txt');
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
