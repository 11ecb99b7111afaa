import type { Page } from 'playwright-core';

/** How much more a page may need the last time that it is measured than the first time. */
const MOST_GROWTH = 1.3;

/** What the page's own heap holds, in bytes, after what nothing holds any more was taken away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Measures a page whenever it is told to, one after another. */
export class PageMemory {
  #heaps: Promise<readonly number[]> = Promise.resolve([]);

  constructor(private readonly page: Page) {}

  measure(): void {
    this.#heaps = this.#heaps.then(async (heaps) => [...heaps, await heapOf(this.page)]);
  }

  /** What is wrong with what was measured; null when nothing is. */
  async problem(): Promise<string | null> {
    const heaps = await this.#heaps;
    const [first, last] = [heaps[0], heaps.at(-1)];
    if (first === undefined || last === undefined) return null;
    const shown = heaps.map((heap) => (heap / 2 ** 20).toFixed(1)).join(', then ');
    console.log(`The page of the workbench held ${shown} MiB.`);
    return last <= MOST_GROWTH * first ? null : 'The page of the workbench has grown.';
  }
}
