// The page where there is room for one pane alone, and texts of other scripts there.
import assert from 'node:assert/strict';
import type { PageOptions, ShownPage } from './browser';
import { ArticleLibrary, seeds, type ComparisonState } from './library';
import { usePages } from './pages';

const [older, blog] = seeds;
const narrow: PageOptions = { width: 480, height: 720, theme: 'light' };

describe('the page in a narrow window', () => {
  const pages = usePages();
  let shown: ShownPage;

  async function open(library: ArticleLibrary, left: string, right: string): Promise<ComparisonState> {
    const state = await library.compare(left, right);
    shown = await pages.open(narrow);
    await shown.show(state);
    return state;
  }

  it('shows one pane, and the other one at the partner by key and by button', async () => {
    const state = await open(await ArticleLibrary.ofSeeds(), older, blog);
    const { page } = shown;
    const [link] = state.comparison.links;
    assert.ok(link);
    assert.equal(await page.locator('.pane:visible').count(), 1);
    await page.keyboard.press('n');
    await page.locator(`#left-${link.left}:focus`).waitFor();
    await page.keyboard.press('o');
    await page.locator('.right .sentence:focus').waitFor();
    assert.equal(await page.locator('.pane.left').isVisible(), false);
    await page.getByRole('button', { name: 'Show the other side' }).click();
    await page.locator('.left .sentence:focus').waitFor();
    assert.equal(await page.locator('.pane.right').isVisible(), false);
  });

  it('shows the partner’s words under a sentence that is clicked or entered', async () => {
    const state = await open(await ArticleLibrary.ofSeeds(), older, blog);
    const { page } = shown;
    const [link] = state.comparison.links;
    assert.ok(link);
    await page.locator(`#left-${link.left}`).click();
    await page.locator(`#left-${link.left} + .peek`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.peek').waitFor({ state: 'detached' });
  });

  it('keeps the pane behind level, so that it stands right when it comes forward', async () => {
    await open(await ArticleLibrary.ofSeeds(), older, blog);
    const { page } = shown;
    await page.locator('.left .scroll').evaluate((pane) => {
      pane.scrollTop = pane.scrollHeight;
    });
    await page.waitForFunction(() => (document.querySelector('.right .scroll')?.scrollTop ?? 0) > 100);
  });

  it('wraps Chinese, without spaces, and marks it', async () => {
    const library = new ArticleLibrary();
    const first = '部长星期一抵达巴格达并会见了总理。会谈持续了两个小时并在友好的气氛中结束。天气很好。';
    await library.put('left.txt', first.repeat(6));
    await library.put('right.txt', `${first}另一句话只在这里出现而不在别处。`);
    await open(library, 'left.txt', 'right.txt');
    const { page } = shown;
    assert.ok((await page.locator('.left .sentence.shared').count()) > 3);
    const over = await page.locator('.left .scroll').evaluate((pane) => pane.scrollWidth - pane.clientWidth);
    assert.equal(over, 0);
  });

  it('sets right-to-left words in a left-to-right page apart', async () => {
    const library = new ArticleLibrary();
    await library.put('left.txt', 'وصل الوزير إلى بغداد يوم الاثنين. وقال إن المحادثات كانت مفيدة.');
    await library.put('right.txt', 'وصل الوزير إلى بغداد يوم الاثنين.');
    await open(library, 'left.txt', 'right.txt');
    const { page } = shown;
    const shared = page.locator('.left .sentence.shared').first();
    assert.equal(await shared.evaluate((one) => getComputedStyle(one).direction), 'rtl');
    await shared.click();
    const quoted = page.locator('.peek .quoted').first();
    assert.equal(await quoted.evaluate((one) => getComputedStyle(one).direction), 'rtl');
    const introduced = page.locator('.peek .note').first();
    assert.equal(await introduced.evaluate((one) => getComputedStyle(one).direction), 'ltr');
    assert.equal(await page.locator('.headline:visible').getAttribute('dir'), 'auto');
  });
});
