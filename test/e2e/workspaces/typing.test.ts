import { clickFor, pick, until, untilDone, type Workbench } from '../editor';
import { storiesWorkbench } from './storiesWorkbench';

describe('What is typed on a keyboard', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await storiesWorkbench();
  });

  after(async () => {
    await workbench.closeEditors();
  });

  it('finds an article by its words in any order, without their accents and typographic signs', async () => {
    const { page } = workbench;
    await workbench.open('kurir.txt');
    const rank = workbench.webview().getByText(/sibling 1 of 1/);
    const input = page.locator('.quick-input-widget input');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await clickFor(rank, rows.filter({ hasText: 'bröd' }));
    for (const [typed, expected] of [
      ["malmo mayor's", 'The mayor’s bridge'],
      ['malmo bakery', null],
      ['commuters 3 600', 'The mayor’s bridge'],
      ['brod', 'bröd'],
    ] as const) {
      await input.fill(typed);
      await until(`“${typed}” finds ${expected ?? 'nothing'}`, async () => {
        const announced = await rows.evaluateAll((all) => all.map((row) => row.ariaLabel ?? ''));
        const found = announced.filter((label) => !label.includes('Choose a File'));
        return expected === null
          ? found.length === 0
          : found.length === 1 && found[0]?.includes(expected) === true;
      });
    }
    await page.keyboard.press('Enter');
    await workbench.webview().locator('.right .facts', { hasText: 'bröd.txt' }).waitFor();
  });

  it('finds a name by its letters without accents', async () => {
    const { page } = workbench;
    const name = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Åsa Brännström' });
    await untilDone(
      () => pick(page, 'Control+T', '#asa brannstrom', name),
      page.locator('.tab.active', { hasText: 'herald.txt' }),
    );
  });
});
