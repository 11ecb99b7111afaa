// The page in a zoomed window: VS Code's zoom leaves the page fewer pixels, or more, and draws each of them larger or smaller.
import assert from 'node:assert/strict';
import type { ShownPage } from './browser';
import { ArticleLibrary, seeds } from './library';
import { usePages } from './pages';

const [older, blog] = seeds;

describe('the page, zoomed', () => {
  const pages = usePages();
  let library: ArticleLibrary;
  let shown: ShownPage;

  before(async () => {
    library = await ArticleLibrary.ofSeeds();
  });

  for (const zoom of [0.5, 2, 3]) {
    for (const width of [zoom < 3 ? 320 : 480, 1280, 3000]) {
      it(`to ${zoom * 100} % in a window of ${width} pixels`, async () => {
        shown = await pages.open({ width, height: 900, theme: 'light', zoom });
        await shown.show(await library.compare(older, blog), await library.mentions(older, blog));
        const { page } = shown;
        const room = Math.round(width / zoom);
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.scroll')].map(
            (view) => view.scrollWidth - view.clientWidth,
          ),
        );
        assert.deepEqual(wide, [0, 0, 0], 'nothing is wider than the window');

        const sentence = page.locator('.left .sentence').first();
        await sentence.scrollIntoViewIfNeeded();
        const size = await sentence.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
        assert.ok(size >= 13, `text of ${size} pixels before the zoom`);
        const pane = await page.locator('.left .scroll').boundingBox();
        assert.ok(pane && pane.height >= 3 * size, `a pane of ${pane?.height ?? 0} pixels`);

        for (const control of await page.locator('button:visible, select:visible').all()) {
          await control.scrollIntoViewIfNeeded();
          const isHit = await control.evaluate((one) => {
            const { x, y, width: wide, height } = one.getBoundingClientRect();
            const hit = document.elementFromPoint(x + wide / 2, y + height / 2);
            return x >= 0 && x + wide <= innerWidth && hit !== null && one.contains(hit);
          });
          assert.ok(isHit, `${(await control.getAttribute('title')) ?? ''} in ${room} pixels`);
        }
        await page.keyboard.press('n');
        await page.locator('.left .sentence.shared:focus').waitFor();
      });
    }
  }
});
