// The list of what two sources do not agree on, and the walk through it.
import assert from 'node:assert/strict';
import type { Difference } from '../../src/core/differences/difference';
import { askAxe } from '../host/axe';
import type { ShownPage } from './browser';
import { ArticleLibrary, type ComparisonState } from './library';
import { usePages } from './pages';
import { themeNames } from './themes';

const filling = (town: string) =>
  Array.from(
    { length: 30 },
    (_, i) => `Street ${i + 1} of ${town} was without power for a while, its residents told a reporter.`,
  ).join('\n\n');
const left = `The Tarn Courier

Storm floods Havnes harbour

The storm that struck Havnes on Tuesday sank 14 boats in the old harbour, the harbour master said.

${filling('Havnes')}

More than 3,600 people were without power, Mayor Signe Dahl said.

${filling('Selby')}`;
const right = `Nordvik Post

Boats sink as storm hits Havnes

A storm sank 19 boats in the old harbour of Havnes on 4 March, the harbour master said.

About 3,600 people were without power, said Mayor Signe Dahl.

${filling('Nordvik')}`;

describe('the differences on the page', () => {
  const pages = usePages();
  let library: ArticleLibrary;
  let state: ComparisonState;
  let differences: readonly Difference[];
  let shown: ShownPage;

  before(async () => {
    library = new ArticleLibrary();
    await library.loadModel();
    await library.put('courier.txt', left);
    await library.put('post.txt', right);
    state = await library.compare('courier.txt', 'post.txt');
    const place = (side: 'left' | 'right', text: string) => {
      const start = state.comparison[side].text.indexOf(text);
      const end = start + text.length;
      const sentence = state.comparison[side].sentences.findIndex(
        (each) => each.start <= start && end <= each.end,
      );
      assert.ok(start >= 0 && sentence >= 0, text);
      return { start, end, text, sentence };
    };
    const rest = { alsoLeft: [], alsoRight: [], score: 0.9 };
    differences = [
      {
        ...{ kind: 'figure', relation: 'conflict', about: 'number of boats', ...rest },
        ...{ left: place('left', '14 boats'), right: place('right', '19 boats') },
      },
      {
        ...{ kind: 'date', relation: 'precision', about: 'day of the storm', ...rest },
        ...{ left: place('left', 'Tuesday'), right: place('right', '4 March') },
      },
      {
        ...{ kind: 'figure', relation: 'precision', about: 'people without power', ...rest, alsoLeft: [5] },
        ...{ left: place('left', 'More than 3,600'), right: place('right', 'About 3,600') },
      },
    ];
  });

  async function open(width = 1200, theme: (typeof themeNames)[number] = 'dark'): Promise<void> {
    shown = await pages.open({ width, height: 800, theme, reducedMotion: true });
    const stamp = await shown.show(state, await library.mentions('courier.txt', 'post.txt'));
    await shown.differ(stamp, differences);
  }

  const count = () => shown.page.locator('.difference-count');
  const rows = () => shown.page.locator('.difference');
  const list = () => shown.page.getByRole('region', { name: 'Differences' });
  /** The words that are lit up on the page, the left ones first. */
  const lit = (name = 'current-difference') =>
    shown.page.evaluate(
      (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
      name,
    );
  const untilLit = (...texts: readonly string[]) =>
    shown.page.waitForFunction(
      (wanted) =>
        JSON.stringify(
          [...(CSS.highlights.get('current-difference') ?? [])].map((range) => (range as Range).toString()),
        ) === wanted,
      JSON.stringify(texts),
    );
  /** Once both sentences of a difference stand at one height, to the pixel. */
  const untilLevel = ({ left: one, right: other }: Difference) =>
    shown.page.waitForFunction(
      ([a, b]) => {
        const [here, there] = [a, b].map((id) => document.getElementById(id)?.getBoundingClientRect().top);
        return here !== undefined && there !== undefined && Math.abs(here - there) < 2 && here > 0;
      },
      [`left-${one.sentence}`, `right-${other.sentence}`] as const,
    );

  it('leave the texts a third of a window that is zoomed to 150 %', async () => {
    shown = await pages.open({ width: 1320, height: 700, theme: 'light', zoom: 1.5 });
    const stamp = await shown.show(state);
    await shown.differ(stamp, Array.from({ length: 4 }, () => differences).flat());
    await shown.page.locator('body').press('5');
    await rows().first().waitFor();
    const pane = await shown.page.locator('.left .scroll').boundingBox();
    assert.ok(pane && pane.height >= 700 / 1.5 / 3, `a pane of ${pane?.height ?? 0} pixels`);
  });

  it('are counted as soon as they come, and before that are said to be looked for', async () => {
    shown = await pages.open({ width: 1200, height: 800, theme: 'dark' });
    const stamp = await shown.show(state);
    assert.equal(await count().innerText(), 'Looking for differences…');
    await shown.differ(stamp, differences);
    assert.equal(await count().innerText(), '3 differences, 1 of them a conflict');
    assert.equal(await count().locator('[aria-live]').getAttribute('aria-live'), 'polite');
    assert.equal(await list().isVisible(), false);
  });

  it('are listed by button and by key, conflicts first, each row with all of it in its name', async () => {
    await open();
    await count().click();
    const names = [
      'Number of boats Left · The Tarn Courier: 14 boats Right · Nordvik Post: 19 boats figure, cannot both be true',
      'Day of the storm Left · The Tarn Courier: Tuesday Right · Nordvik Post: 4 March date, one is more exact',
      'People without power Left · The Tarn Courier: More than 3,600 Right · Nordvik Post: About 3,600 figure, one is more exact',
    ];
    for (const name of names) await list().getByRole('button', { name, exact: true }).waitFor();
    assert.equal(await rows().count(), names.length);
    assert.match(await rows().nth(0).innerText(), /14 boats[^]*19 boats/);
    assert.equal(await count().getAttribute('aria-expanded'), 'true');
    await shown.page.keyboard.press('5');
    await list().waitFor({ state: 'hidden' });
    assert.equal(await count().getAttribute('aria-expanded'), 'false');
    await shown.page.keyboard.press('5');
    await shown.page.locator('.difference:focus').waitFor();
  });

  it('bring both places level and light up both values by click and by Enter, and the focus stays in the list', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await rows().nth(2).click();
    await untilLit('More than 3,600', 'About 3,600');
    const third = differences[2];
    assert.ok(third);
    await untilLevel(third);
    assert.equal(await rows().nth(2).getAttribute('aria-current'), 'true');
    assert.match(
      await shown.page.locator('#sentence-state').innerText(),
      /^Difference 3 of 3, people without power: More than 3,600 \/ About 3,600\./,
    );
    assert.deepEqual((await lit('difference')).sort(), [
      '14 boats',
      '19 boats',
      '4 March',
      'About 3,600',
      'More than 3,600',
      'Tuesday',
    ]);
    await shown.page.keyboard.press('Home');
    await shown.page.keyboard.press('Enter');
    await untilLit('14 boats', '19 boats');
    assert.equal(
      await rows()
        .nth(0)
        .evaluate((row) => row === document.activeElement),
      true,
    );
    assert.deepEqual(
      (await shown.told('difference')).map(({ index }) => index),
      [2, 0],
    );
  });

  it('lead to the other sentences that state a value, by their own buttons', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await shown.page.keyboard.press('End');
    const also = list().getByRole('button', {
      name: 'Left · The Tarn Courier: also in sentence 6, people without power',
    });
    await shown.page.keyboard.press('Tab');
    await shown.page.keyboard.press('Tab');
    assert.equal(await also.evaluate((button) => button === document.activeElement), true);
    await shown.page.keyboard.press('Enter');
    const third = differences[2];
    assert.ok(third);
    await untilLevel({ ...third, left: { ...third.left, sentence: 5 } });
    assert.equal(await rows().nth(2).getAttribute('aria-current'), 'true');
  });

  it('have where else a value stands in one frame and on one ground with the row that was gone to', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await shown.page.keyboard.press('End');
    await shown.page.keyboard.press('Enter');
    const row = list().locator('li.current');
    const also = row.locator('.also').first();
    await also.waitFor();
    const seen = await row.evaluate((item) => {
      const parts = [item, ...item.querySelectorAll('.difference, .places')];
      return parts.map((part) => {
        const { outlineStyle, backgroundColor } = getComputedStyle(part);
        return { framed: outlineStyle !== 'none', coloured: backgroundColor !== 'rgba(0, 0, 0, 0)' };
      });
    });
    const clear = { framed: false, coloured: false };
    assert.deepEqual(seen, [{ framed: true, coloured: true }, clear, clear]);
    const [frame, inside] = [await row.boundingBox(), await also.boundingBox()];
    assert.ok(frame && inside && inside.y + inside.height <= frame.y + frame.height);
  });

  it('are walked through by keys and commands, round the end, with the list closed too', async () => {
    await open();
    await shown.page.keyboard.press('d');
    await untilLit('14 boats', '19 boats');
    const focused = () => shown.page.evaluate(() => document.activeElement?.id);
    assert.equal(await focused(), `left-${differences[0]?.left.sentence ?? -1}`);
    assert.match(
      await shown.page.locator('#sentence-state').innerText(),
      /cannot both be true|Cannot both be true/,
    );
    assert.deepEqual(await lit('difference'), []);
    await shown.page.keyboard.press('Shift+D');
    await untilLit('More than 3,600', 'About 3,600');
    await shown.page.evaluate(() => {
      window.host.run('nextDifference');
    });
    await untilLit('14 boats', '19 boats');
    await shown.page.keyboard.press('Escape');
    await untilLit();
  });

  it('go by the arrow keys from row to row, with one stop for Tab, and are left by Escape', async () => {
    await open();
    await shown.page.keyboard.press('5');
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      await shown.page.keyboard.press(key);
      assert.equal(
        await rows()
          .nth(at)
          .evaluate((row) => row === document.activeElement),
        true,
        key,
      );
    }
    assert.equal(await shown.page.locator('.difference[tabindex="0"]').count(), 1);
    await shown.page.keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
    assert.equal(await count().evaluate((button) => button === document.activeElement), true);
  });

  it('can be copied, by key and by button', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await shown.page.keyboard.press('ArrowDown');
    await shown.page.keyboard.press('y');
    await shown.page
      .getByRole('button', { name: 'Copy with both sources (y): people without power' })
      .click();
    assert.deepEqual(
      (await shown.told('difference')).map(({ index }) => index),
      [1, 2],
    );
    assert.deepEqual(await shown.told('ask'), [{ command: 'copyDifference' }, { command: 'copyDifference' }]);
  });

  it('show a hidden place all the same', async () => {
    await open();
    await shown.page.keyboard.press('4');
    await shown.page.keyboard.press('d');
    await untilLit('14 boats', '19 boats');
    assert.equal(await shown.page.getByLabel('Which sentences are shown').inputValue(), 'all');
  });

  it('that are none, or could not be found out, are said to be so', async () => {
    shown = await pages.open({ width: 1200, height: 800, theme: 'dark' });
    const stamp = await shown.show(state);
    await shown.differ(stamp, []);
    assert.equal(await count().innerText(), 'No differences');
    await count().click();
    await list().getByText('No differences were found').waitFor();
    await shown.differ(stamp, null);
    await list().getByText('could not be found out').waitFor();
    assert.equal(await rows().count(), 0);
  });

  it('of an older state are dropped', async () => {
    shown = await pages.open({ width: 1200, height: 800, theme: 'dark' });
    const old = await shown.show(state);
    const stamp = await shown.show(state);
    await shown.page.evaluate(
      ([of, found]) => {
        window.host.differ(of, found);
      },
      [old, differences] as const,
    );
    await shown.differ(stamp, []);
    assert.equal(await count().innerText(), 'No differences');
  });

  it('are kept over an edit: the list stays open, with the focus on the row that was gone to', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await shown.page.keyboard.press('ArrowDown');
    await shown.page.keyboard.press('Enter');
    await untilLit('Tuesday', '4 March');
    const height = () => list().evaluate((one) => one.getBoundingClientRect().height);
    const before = await height();
    const stamp = await shown.show(state);
    assert.equal(await list().isVisible(), true);
    assert.equal(await height(), before);
    await shown.differ(stamp, differences.slice(1));
    await untilLit('Tuesday', '4 March');
    assert.equal(
      await rows()
        .nth(0)
        .evaluate((row) => row === document.activeElement),
      true,
    );
    assert.equal(await count().innerText(), '2 differences');
  });

  it('are gone where an article stands alone', async () => {
    await open();
    await shown.page.keyboard.press('5');
    await shown.show(await library.alone('courier.txt'));
    assert.equal(await list().count(), 0);
    await shown.page.keyboard.press('d');
    await shown.page.keyboard.press('5');
    assert.equal(await list().count(), 0);
  });

  it('are seen at a width for one pane too, and brought forward there', async () => {
    await open(400);
    await shown.page.keyboard.press('5');
    assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), 400);
    const box = await rows().nth(0).boundingBox();
    assert.ok(box && box.width > 300 && box.x >= 0);
    await rows().nth(2).click();
    await untilLit('More than 3,600', 'About 3,600');
    await shown.page.locator('.left .sentence', { hasText: 'More than 3,600' }).waitFor();
  });

  for (const name of themeNames) {
    for (const width of [1200, 400]) {
      it(`pass axe-core, theme ${name}, ${width} pixels wide`, async () => {
        await open(width, name);
        await shown.page.keyboard.press('5');
        await rows().nth(1).click();
        await untilLit('Tuesday', '4 March');
        const { violations } = await askAxe(shown.page.locator('body'));
        assert.deepEqual(violations, []);
        await rows().nth(2).click();
        await untilLit('More than 3,600', 'About 3,600');
        assert.deepEqual((await askAxe(shown.page.locator('body'))).violations, []);
      });
    }
  }
});
