// Texts and sizes that would break a careless page.
import assert from 'node:assert/strict';
import type { PageOptions, ShownPage } from './browser';
import { ArticleLibrary } from './library';
import { usePages } from './pages';

const desk: PageOptions = { width: 1200, height: 800, theme: 'light' };

describe('the page with texts that are', () => {
  const pages = usePages();
  let shown: ShownPage;

  async function show(left: string, right: string, options = desk): Promise<ShownPage> {
    const library = new ArticleLibrary();
    await library.put('left.txt', left);
    await library.put('right.txt', right);
    const state = await library.compare('left.txt', 'right.txt');
    shown = await pages.open(options);
    await shown.show(state);
    return shown;
  }

  it('full of code shows code, and runs none', async () => {
    const attack =
      'The page said <script>window.broken = true</script> and <img src=x onerror="window.broken = true"> on Monday. ' +
      'Then came </style></script><svg onload="window.broken = true"> and [a link](command:workbench.action.quit) too.';
    const { page } = await show(`${attack}\n\nIt rained in Oslo.`, `${attack}\n\nIt snowed in Oslo.`);
    const text = ((await page.locator('.left .text').textContent()) ?? '').replace(/\s+/gu, ' ');
    for (const piece of [
      '<script>window.broken = true</script> and <img src=x',
      '</style></script><svg onload="window.broken',
    ]) {
      assert.ok(text.includes(piece), text);
    }
    assert.equal(await page.evaluate(() => 'broken' in window), false);
    assert.equal(await page.locator('#page script, #page img, #page svg[onload], #page a').count(), 0);
  });

  it('full of bidi controls reorders nothing beyond a sentence', async () => {
    const trick = 'He paid \u202e\u2066 one hundred \u202d euros on Monday.';
    const { page } = await show(`${trick} It rained all day in Oslo.`, 'It rained all day in Oslo.');
    const tops = await page
      .locator('.left .sentence')
      .evaluateAll((all) =>
        all.map((one) => ({ text: one.textContent, bidi: getComputedStyle(one).unicodeBidi })),
      );
    assert.equal(tops[0]?.text, trick);
    for (const { bidi } of tops) assert.equal(bidi, 'isolate');
    const plain = page.locator('.left .sentence', { hasText: 'It rained' });
    assert.equal(await plain.evaluate((one) => getComputedStyle(one).direction), 'ltr');
  });

  it('written from right to left stands so', async () => {
    const { page } = await show(
      'وصل الوزير إلى بغداد يوم الاثنين. وقال إن المحادثات كانت مفيدة.',
      'وصل الوزير إلى بغداد يوم الاثنين.',
    );
    const paragraph = page.locator('.left .paragraph').first();
    assert.equal(await paragraph.evaluate((one) => getComputedStyle(one).direction), 'rtl');
    const shared = page.locator('.left .sentence.shared').first();
    const widths = await shared.evaluate((one) => {
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(one);
      return [borderRightWidth, borderLeftWidth];
    });
    assert.deepEqual(widths, ['3px', '0px']);
  });

  it('one line of 100,000 characters wraps, with and without spaces', async () => {
    const line = `Rain ${'fell and '.repeat(11_000)}stopped.`;
    const { page } = await show(`${line}\n\n${'x'.repeat(100_000)}.`, line, { ...desk, width: 900 });
    const wide = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('.scroll')].map((pane) => pane.scrollWidth - pane.clientWidth),
    ]);
    assert.deepEqual(wide, [900, 0, 0]);
    await page.getByText('too long to compare word by word').or(page.locator('.shared')).first().waitFor();
  });

  it('empty say so', async () => {
    const { page } = await show('', 'It rained.');
    await page.getByRole('heading', { name: 'No text', level: 2 }).waitFor();
    assert.equal(await page.locator('.left .counts').innerText(), 'no sentences to compare');
    assert.equal(await page.locator('.right .counts').innerText(), '1 only here');
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    assert.deepEqual(await shown.told('openAsText'), [{ stamp: 1, side: 'left', offset: null }]);
  });

  it('of ten thousand sentences are all there, marked, and can be reached', async function () {
    this.timeout(120_000);
    const words = [
      'rain',
      'harbour',
      'minister',
      'bridge',
      'winter',
      'letter',
      'crowd',
      'market',
      'signal',
      'orchard',
    ];
    const word = (i: number) => `${words[i % 10] ?? ''}${Math.floor(i / 10) % 997}`;
    const sentence = (i: number) =>
      `The ${word(i * 7)} of ${word(i * 3 + 1)} came to ${word(i * 11 + 5)} before day ${i}.`;
    const count = 9900;
    const story = Array.from({ length: count / 3 }, (_, i) =>
      [3 * i, 3 * i + 1, 3 * i + 2].map(sentence).join(' '),
    );
    const { page } = await show(story.join('\n\n'), story.join('\n\n'));
    page.setDefaultTimeout(60_000);
    await page.waitForFunction((all) => document.querySelectorAll('.left .sentence').length === all, count);
    await page.waitForFunction(
      (all) => document.querySelectorAll('.right .sentence.same').length === all,
      count,
    );
    const last = count - 1;
    await page.keyboard.press('p');
    await page.locator(`#left-${last}:focus`).waitFor();
    const meet = (index: number) =>
      page.waitForFunction((at) => {
        const box = (side: string) => document.getElementById(`${side}-${at}`)?.getBoundingClientRect();
        const left = box('left');
        const right = box('right');
        return (
          left && right && Math.abs(left.top - right.top) < 2 && left.top > 0 && left.bottom < innerHeight
        );
      }, index);
    await meet(last);
    const middle = Math.floor(count / 2);
    const text = await page.locator(`#left-${middle}`).textContent();
    assert.equal(text, sentence(middle));
    const reveal = (index: number) =>
      page.evaluate(
        (offset) => {
          window.host.reveal('left', offset);
        },
        story.join('\n\n').indexOf(sentence(index)),
      );
    await reveal(0);
    for (const index of [last - 2000, 500, middle]) {
      await reveal(index);
      await meet(index);
    }
    // As the editor's find does: text far from view is found and brought into view.
    const found = await page.evaluate(
      (words) => {
        const finder = window as unknown as { find(text: string): boolean };
        return (
          finder.find(words) && document.getSelection()?.anchorNode?.parentElement?.closest('.sentence')?.id
        );
      },
      `before day ${last - 40}.`,
    );
    assert.match(String(found), new RegExp(`^(left|right)-${last - 40}$`));
  });
});
