// Where a reader is on the page while what it shows is replaced.
import assert from 'node:assert/strict';
import type { ShownPage } from './browser';
import { ArticleLibrary, seeds, type ComparisonState } from './library';
import { usePages } from './pages';

const [older, blog] = seeds;

describe('the page, shown another state,', () => {
  const pages = usePages();
  let state: ComparisonState;
  let shown: ShownPage;

  before(async () => {
    state = await (await ArticleLibrary.ofSeeds()).compare(older, blog);
  });

  beforeEach(async () => {
    shown = await pages.open({ width: 1200, height: 500, theme: 'dark' });
    await shown.show(state);
    await scroll(300);
    await shown.page.waitForFunction(() => JSON.stringify(window.host.saved).includes('"height"'));
  });

  async function scroll(top: number): Promise<void> {
    await shown.page.locator('.left .scroll').evaluate(async (pane, to) => {
      pane.scrollTop = to;
      await new Promise(requestAnimationFrame);
    }, top);
  }

  /** How far the left pane is scrolled in each of the next frames. */
  function nextTops(): Promise<number[]> {
    return shown.page.evaluate(async () => {
      const tops: number[] = [];
      while (tops.length < 30) {
        await new Promise(requestAnimationFrame);
        tops.push(document.querySelector('.left .scroll')?.scrollTop ?? -1);
      }
      return tops;
    });
  }

  /** Notes from now on where the page scrolls its left pane to. */
  function noteScrolls(): Promise<void> {
    return shown.page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
      if (!own) throw new Error('Nothing scrolls.');
      const scrolls: number[] = [];
      Object.assign(window, { scrolls });
      Object.defineProperty(Element.prototype, 'scrollTop', {
        ...own,
        set(this: Element, to: number) {
          if (this.closest('.left')) scrolls.push(Math.round(to));
          own.set?.call(this, to);
        },
      });
    });
  }

  it('keeps the place, and is nowhere else in between', async () => {
    await noteScrolls();
    await shown.show(state);
    assert.deepEqual([...new Set(await nextTops())], [300]);
    const scrolls = await shown.page.evaluate(() => (window as unknown as { scrolls: number[] }).scrolls);
    assert.deepEqual([...new Set(scrolls)], [300]);
  });

  it('leaves it to a reader who scrolls on', async () => {
    await shown.show(state);
    await scroll(420);
    assert.deepEqual([...new Set(await nextTops())], [420]);
  });
});
