// Showing a part of the sentences, and walking through what differs.
import assert from 'node:assert/strict';
import type { Filter } from '../../src/protocol/pageContract';
import type { ShownPage } from './browser';
import { ArticleLibrary, seeds, type ComparisonState } from './library';
import { usePages } from './pages';

const [older, blog] = seeds;

describe('the page filters', () => {
  const pages = usePages();
  let library: ArticleLibrary;
  let state: ComparisonState;
  let shown: ShownPage;

  before(async () => {
    library = await ArticleLibrary.ofSeeds();
    state = await library.compare(older, blog);
  });
  beforeEach(async () => {
    shown = await pages.open({ width: 1200, height: 800, theme: 'dark' });
    await shown.show(state, await library.mentions(older, blog));
  });

  /** Indices of a side's sentences that a filter leaves, told from the links alone. */
  function left(side: 'left' | 'right', filter: Filter): number[] {
    const links = state.comparison.links;
    const shared = new Set(links.map((link) => link[side]));
    const same = new Set(links.filter(({ kind }) => kind === 'same').map((link) => link[side]));
    const all = [...state.comparison[side].sentences.keys()];
    switch (filter) {
      case 'all':
        return all;
      case 'sharedOnly':
        return all.filter((index) => shared.has(index));
      case 'varyingOnly':
        return all.filter((index) => shared.has(index) && !same.has(index));
      case 'onlyHere':
        return all.filter((index) => !shared.has(index));
    }
  }

  const inSight = (side: 'left' | 'right') =>
    shown.page
      .locator(`.${side} .sentence:visible`)
      .evaluateAll((all) => all.map((one) => Number(one.dataset['index'])));

  const said = () => shown.page.locator('.hidden-count:not(.links)').innerText();

  it('by key: shared, differing, only here, all; and says how much is hidden', async () => {
    const { page } = shown;
    for (const [key, filter] of [
      ['2', 'sharedOnly'],
      ['3', 'varyingOnly'],
      ['4', 'onlyHere'],
      ['1', 'all'],
    ] as const) {
      await page.keyboard.press(key);
      for (const side of ['left', 'right'] as const)
        assert.deepEqual(await inSight(side), left(side, filter), `${filter} ${side}`);
      const hidden = (['left', 'right'] as const).map(
        (side) => left(side, 'all').length - left(side, filter).length,
      );
      const words = `${hidden[0]} sentences hidden on the left, ${hidden[1]} on the right`;
      assert.equal(await said(), filter === 'all' ? '' : words.replace(/^1 sentences/, '1 sentence'));
      assert.equal(await page.getByLabel('Which sentences are shown').inputValue(), filter);
    }
    assert.equal(await page.locator('.hidden-count:not(.links)').getAttribute('aria-live'), 'polite');
  });

  it('by the list of choices and for a command; no empty paragraph stays', async () => {
    const { page } = shown;
    await page.getByLabel('Which sentences are shown').selectOption({ value: 'onlyHere' });
    assert.deepEqual(await inSight('right'), left('right', 'onlyHere'));
    const empty = await page
      .locator('.paragraph:visible')
      .evaluateAll(
        (all) => all.filter((one) => one.querySelector('.sentence:not([hidden])') === null).length,
      );
    assert.equal(empty, 0);
    await page.evaluate(() => {
      window.host.run('sharedOnly');
    });
    await page.locator('.left .sentence:not(.shared)').first().waitFor({ state: 'hidden' });
  });

  it('in words with the numbers of both sides', async () => {
    const options = await shown.page
      .getByLabel('Which sentences are shown')
      .locator('option')
      .allInnerTexts();
    const numbers = (filter: Filter) => `${left('left', filter).length} / ${left('right', filter).length}`;
    assert.deepEqual(options, [
      `All sentences (${numbers('all')})`,
      `Shared (${numbers('sharedOnly')})`,
      `Varies (${numbers('varyingOnly')})`,
      `Only here (${numbers('onlyHere')})`,
    ]);
  });

  it('and says so where there is nothing to hide, or nothing to show', async () => {
    const two = new ArticleLibrary();
    const first = 'The harbour of Tarnwick was closed at noon after a crane fell into the water.';
    const second = 'Nobody was hurt when the crane fell, the harbour master of Tarnwick said.';
    await two.put('left.txt', `${first}\n\n${second}`);
    await two.put('right.txt', `${first}\n\n${second}`);
    await shown.show(await two.compare('left.txt', 'right.txt'));
    const { page } = shown;
    await page.keyboard.press('2');
    assert.equal(await said(), 'Nothing to hide: every sentence is shared');
    await page.keyboard.press('3');
    assert.equal(await said(), 'Nothing to show: no sentence varies from its partner');
    await page.keyboard.press('4');
    assert.equal(await said(), 'Nothing to show: no sentence is only here');
  });

  it('nothing away from the walk through what is only here', async () => {
    const { page } = shown;
    const alone = left('left', 'onlyHere');
    await page.keyboard.press('h');
    await page.locator(`#left-${alone[0] ?? -1}:focus`).waitFor();
    await page.keyboard.press('Shift+H');
    await page.locator(`#left-${alone.at(-1) ?? -1}:focus`).waitFor();
  });

  it('by the list of choices, whose own keys are no others', async () => {
    const { page } = shown;
    await page.getByLabel('Which sentences are shown').focus();
    await page.keyboard.press('s');
    assert.deepEqual(await shown.told('ask'), []);
    await page.locator('.left .sentence').first().focus();
    await page.keyboard.press('s');
    assert.deepEqual(await shown.told('ask'), [{ command: 'swap' }]);
  });

  it('and walks through what is in sight alone', async () => {
    const { page } = shown;
    await page.keyboard.press('3');
    const [first = -1, second = -1] = left('left', 'varyingOnly');
    await page.keyboard.press('r');
    await page.locator(`#left-${first}:focus`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator(`#left-${second}:focus`).waitFor();
    await page.keyboard.press('End');
    await page.locator(`#left-${left('left', 'varyingOnly').at(-1) ?? -1}:focus`).waitFor();
    await page.keyboard.press('Home');
    await page.locator(`#left-${first}:focus`).waitFor();
  });

  it('and keeps the focus on what is left', async () => {
    const { page } = shown;
    const same = left('left', 'all').find((index) => !left('left', 'varyingOnly').includes(index)) ?? -1;
    await page.locator(`#left-${same}`).focus();
    await page.keyboard.press('3');
    await page.locator('.left .sentence:focus:not(.same)').waitFor();
    const tabStops = await page.locator('.left .sentence[tabindex="0"]:visible').count();
    assert.equal(tabStops, 1);
  });

  it('and leaves a stop for Tab where the nearest sentence in sight was not built yet', async () => {
    const { page } = shown;
    await page.keyboard.press('4');
    await page.waitForFunction(() => JSON.stringify(window.host.saved).includes('"onlyHere"'));
    await shown.load();
    const long = new ArticleLibrary();
    const day = (i: number) => `On day ${i} the minister of harbour ${i * 7} wrote to envoy ${i * 13}. `;
    const both = Array.from({ length: 400 }, (_, i) => day(i)).join('\n\n');
    await long.put('left.txt', `${both}\n\nNobody but this paper mentions the orchard.`);
    await long.put('right.txt', both);
    await shown.show(await long.compare('left.txt', 'right.txt'));
    await page.locator('.left .sentence[tabindex="0"]', { hasText: 'the orchard' }).waitFor();
  });

  it('and shows all again when a hidden place is asked for', async () => {
    const { page } = shown;
    await page.setViewportSize({ width: 1200, height: 500 });
    await page.keyboard.press('4');
    const index = left('left', 'sharedOnly').at(-1) ?? -1;
    await page.evaluate((offset) => {
      window.host.reveal('left', offset);
    }, state.comparison.left.sentences[index]?.start ?? -1);
    await page.locator(`#left-${index}:focus`).waitFor();
    assert.equal(await said(), '');
    await page.locator('.right .flash').waitFor();
    const [sentence, pane] = await Promise.all(
      [`#left-${index}`, '.left .scroll'].map((what) => page.locator(what).boundingBox()),
    );
    assert.ok(sentence && pane);
    assert.ok(sentence.y >= pane.y, `${sentence.y} is above ${pane.y}`);
    assert.ok(sentence.y + sentence.height <= pane.y + pane.height, `${sentence.y} is below the pane`);
  });

  it('and remembers the choice, as it does the underlines of names', async () => {
    const { page } = shown;
    const underlined = () =>
      page
        .locator('.left .mention.person')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine);
    assert.equal(await underlined(), 'underline');
    await page.keyboard.press('u');
    assert.equal(await underlined(), 'none');
    await page.keyboard.press('2');
    await page.waitForFunction(() => JSON.stringify(window.host.saved).includes('"sharedOnly"'));
    await shown.load();
    await shown.show(state, await library.mentions(older, blog));
    assert.deepEqual(await inSight('left'), left('left', 'sharedOnly'));
    assert.equal(await underlined(), 'none');
    await page.getByRole('button', { name: 'Underline names' }).click();
    assert.equal(await underlined(), 'underline');
  });

  it('nothing away from the walk through what varies, which goes round and back', async () => {
    const { page } = shown;
    const differing = left('left', 'varyingOnly');
    await page.getByRole('button', { name: 'Next sentence that varies' }).click();
    await page.locator(`#left-${differing[0] ?? -1}:focus`).waitFor();
    await page.keyboard.press('Shift+R');
    await page.locator(`#left-${differing.at(-1) ?? -1}:focus`).waitFor();
    await page.evaluate(() => {
      window.host.run('nextVarying');
    });
    await page.locator(`#left-${differing[0] ?? -1}:focus`).waitFor();
  });

  it('nothing from the words that say what differs on focus', async () => {
    const { text, sentences } = state.comparison.left;
    const index = sentences.findIndex(({ start, end }) =>
      text.slice(start, end).includes("Tuesday's planned"),
    );
    const focused = shown.page.locator(`#left-${index}`);
    assert.equal(await focused.getAttribute('aria-describedby'), 'says-reworded');
    await focused.focus();
    assert.equal(await focused.getAttribute('aria-describedby'), 'sentence-state');
    assert.match(
      await shown.page.locator('#sentence-state').innerText(),
      /date differs: Tuesday's \/ this week's\.$/,
    );
  });
});
