import { clickFor, openStories, pick, until, untilDone, type Workbench } from '../editor';

const herald = `The mayor’s bridge is shut for 3\u00a0600 commuters in Malmö

The storm over Malmö shut the bridge on Monday and left 3\u00a0600 commuters on the wrong side.

The police are looking for the keeper, Åsa Brännström, who has not been seen since Sunday.
`;
const kurir = `Keeper of the bridge is missing

The keeper of the bridge in Malmö, Åsa Brännström, has not been seen since Sunday, the police said.

The storm shut the bridge on Monday and left 3\u00a0600 commuters on the wrong side.
`;
const bakery = `A bakery in Quell sells bread from the day before at half its price.
`;

describe('What is typed on a keyboard', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openStories({
      'seeds/herald.txt': herald,
      'seeds/kurir.txt': kurir,
      'seeds/bröd.txt': bakery,
    });
  });

  after(async () => {
    await workbench.close();
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
