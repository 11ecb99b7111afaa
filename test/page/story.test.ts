// The page of a story: its readings, by pointer and by keys.
import assert from 'node:assert/strict';
import { readings, type Reading, type ShownStory, type StoryState } from '../../src/protocol/storyContract';
import { askAxe } from '../host/axe';
import type { ShownPage } from './browser';
import type { FakeStoryHost } from './fakeStoryEditor';
import { ArticleLibrary } from './library';
import { usePages } from './pages';
import { themeNames } from './themes';

const texts = {
  'courier.txt': `The Tarn Courier

Storm floods Havnes harbour

The storm that struck Havnes sank 14 boats in the old harbour, the harbour master said.

Mayor Signe Dahl said that the old harbour of Havnes will be closed until Friday.

A goat was found unharmed on the roof of the fish market.`,
  'post.txt': `Nordvik Post

Boats sink as storm hits Havnes

A storm sank 19 boats in the old harbour of Havnes, the harbour master said.

The old harbour of Havnes will be closed until Friday, said Mayor Signe Dahl.

"Nobody can tell yet what the new pumps will cost," engineer Tor Lind said.`,
  'herald.txt': `Selby Herald

Storm at Havnes sinks boats

In the old harbour of Havnes the storm sank 14 boats, the harbour master said.

"Nobody can tell yet what the new pumps will cost," said engineer Tor Lind.`,
};

interface Hosted {
  readonly host: FakeStoryHost;
}

describe('the page of a story', () => {
  const pages = usePages();
  let state: ShownStory;
  let shown: ShownPage;

  before(async () => {
    const library = new ArticleLibrary();
    await library.loadModel();
    for (const [id, text] of Object.entries(texts)) await library.put(id, text);
    const story = await library.story('courier.txt');
    const labels = story.articles.map(({ id }) => ({
      name: { 'courier.txt': 'The Tarn Courier', 'post.txt': 'Nordvik Post' }[id] ?? 'Selby Herald',
      date: id === 'post.txt' ? '5 March 2025' : null,
      file: id,
    }));
    state = { kind: 'story', story, labels, asked: 0 };
  });

  const show = (given: StoryState) =>
    shown.page.evaluate((state) => (window as unknown as Hosted).host.show(state), given);
  const headline = () => state.story.articles[state.story.named]?.headline ?? '';
  const tab = (name: string) => shown.page.getByRole('tab', { name });
  const cell = (name: string | RegExp) => shown.page.getByRole('button', { name });
  async function open(width = 1200, theme: (typeof themeNames)[number] = 'dark'): Promise<void> {
    shown = await pages.open({ width, height: 700, theme, reducedMotion: true, of: 'story' });
    await show(state);
    await tab('Differences').waitFor();
  }
  const tabNames: Readonly<Record<Reading, string>> = {
    differences: 'Differences',
    statements: 'Who says what',
    matrix: 'Matrix',
    timeline: 'Timeline',
    names: 'Names',
  };
  async function openReading(reading: Reading): Promise<void> {
    await tab(tabNames[reading]).click();
    await shown.page.locator(`#panel-${reading} table`).waitFor();
  }
  /** What was told once it has been. */
  async function told(event: string): Promise<Readonly<Record<string, unknown>>> {
    await shown.page.waitForFunction(
      (wanted) => (window as unknown as Hosted).host.told.some((each) => each.event === wanted),
      event,
    );
    return (await shown.told(event))[0] ?? {};
  }
  const place = (article: number, words: string) => {
    const id = state.story.articles[article]?.id as keyof typeof texts;
    const start = texts[id].indexOf(words);
    return { article, start, end: start + words.length };
  };

  it('puts what each source says below its head, however the sources relate', async () => {
    await open();
    const [difference] = state.story.differences;
    assert.ok(difference);
    const differences = (['conflict', 'precision', 'wording'] as const).map((relation) => ({
      ...difference,
      relation,
    }));
    await show({ ...state, story: { ...state.story, differences } });
    const table = shown.page.locator('#panel-differences table');
    await table.getByText('worded otherwise').waitFor();
    const edges = await table
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((each) => Math.round(each.getBoundingClientRect().left))),
      );
    assert.equal(edges.length, 4);
    for (const row of edges) assert.deepEqual(row, edges[0]);
  });

  it('says that the story is read, and how far', async () => {
    shown = await pages.open({ width: 800, height: 600, theme: 'dark', of: 'story' });
    await show({ kind: 'loading', file: 'courier.txt' });
    await shown.page.getByText('Reading the story of courier.txt…').waitFor();
    await shown.page.evaluate(() => {
      (window as unknown as Hosted).host.progress(3, 12);
    });
    await shown.page.locator('progress[value="3"][max="12"]').waitFor();
    await show(state);
    await shown.page.getByRole('heading', { name: headline() }).waitFor();
    await shown.page.getByText('A story in 3 articles.').waitFor();
  });

  it('says why there is no story, and offers what to do', async () => {
    shown = await pages.open({ width: 800, height: 600, theme: 'dark', of: 'story' });
    const actions = [{ id: 'compare', label: 'Compare with the Nearest' }];
    await show({
      kind: 'notice',
      notice: { title: 'No other article tells this story', detail: 'None.', actions },
    });
    await cell('Compare with the Nearest').click();
    assert.deepEqual(await told('act'), { id: 'compare' });
  });

  it('lists where the sources differ, a column each, and leads to each place', async () => {
    await open();
    const heads = shown.page.locator('#panel-differences thead th .source');
    assert.deepEqual(await heads.allInnerTexts(), ['The Tarn Courier', 'Selby Herald', 'Nordvik Post']);
    const row = shown.page.locator('#panel-differences tr.conflict').first();
    assert.match(await row.innerText(), /boats[^]*figure, cannot all be true[^]*14[^]*14[^]*19/);
    const value = state.story.differences[0]?.cells[2]?.text ?? '';
    assert.match(value, /19/);
    await row.getByRole('button', { name: value }).click();
    assert.deepEqual(await told('openPlace'), { stamp: 1, ...place(2, value) });
    await row.getByRole('button').first().click();
    assert.deepEqual(await told('compare'), { stamp: 1, left: 0, right: 2 });
  });

  it('says who says what, filtered by how many sources have it and whether it is quoted', async () => {
    await open();
    await openReading('statements');
    const rows = shown.page.locator('#panel-statements tbody tr');
    assert.equal(await rows.count(), state.story.statements.length);
    assert.match(await rows.first().innerText(), /3 of 3/);
    const filter = shown.page.getByLabel('Which statements are shown');
    await filter.selectOption('allSources');
    assert.deepEqual(
      (await rows.locator('.how').allInnerTexts()).map((text) => text.slice(0, 6)),
      state.story.statements.filter(({ sources }) => sources === 3).map(() => '3 of 3'),
    );
    assert.ok((await rows.count()) > 0);
    await filter.selectOption('oneSource');
    assert.deepEqual(await rows.locator('.wording').allInnerTexts(), [
      'A goat was found unharmed on the roof of the fish market.',
    ]);
    await filter.selectOption('quotations');
    await shown.page.getByText('1 statement of 3 sources').waitFor();
    await cell(/^Selby Herald, herald\.txt, .*new pumps/).click();
    const { article, start, end } = place(
      1,
      '"Nobody can tell yet what the new pumps will cost," said engineer Tor Lind.',
    );
    assert.deepEqual(await told('openPlace'), { stamp: 1, article, start, end });
  });

  it('shows how much of each article is in each other, and compares two', async () => {
    await open();
    await openReading('matrix');
    const share = Math.round(100 * (state.story.containment[1]?.[2] ?? 0));
    const compare = shown.page.getByTitle(
      'Compare Selby Herald, herald.txt with Nordvik Post, 5 March 2025, post.txt',
    );
    assert.equal((await compare.innerText()).trim(), `${share} %`);
    await compare.click();
    assert.deepEqual(await told('compare'), { stamp: 1, left: 1, right: 2 });
  });

  it('draws when each was published and the days that are spoken of, vague ones as such, and leads to them', async () => {
    const texts = [
      `Nordvik Post

Ferry Aurora runs aground at Havnes

5 March 2025

The ferry Aurora ran aground at Havnes on 3 March with 40 people on board, the harbour master said.`,
      `Selby Herald

Ferry Aurora aground

The ferry Aurora ran aground at Havnes on 3 March with 40 people on board, said the harbour master.

It was built in 1961 and repaired in autumn 2024. It will be towed by Friday.`,
    ] as const;
    const library = new ArticleLibrary();
    await library.loadModel();
    for (const [at, text] of texts.entries()) await library.put(`${at}.txt`, text);
    const story = await library.story('0.txt');
    const labels = ['Nordvik Post', 'Selby Herald'].map((name, at) => ({
      name,
      date: null,
      file: `${at}.txt`,
    }));
    await open();
    await show({ kind: 'story', story, labels, asked: 0 });
    await openReading('timeline');
    const { page } = shown;
    const rows = page.locator('#panel-timeline tbody tr');
    assert.deepEqual(
      (await rows.locator('th').allInnerTexts()).map((text) => text.split(/\n+/u)),
      [
        ['1961', 'no single day', '1 of 2 sources'],
        ['autumn 2024', 'no single day', '1 of 2 sources'],
        ['3 March 2025', '2 of 2 sources'],
        ['5 March 2025', '1 of 2 sources'],
        ['Friday', 'which day is not told', '1 of 2 sources'],
        ['Not told'],
      ],
    );
    const placeOf = (article: 0 | 1, words: string) => {
      const start = texts[article].indexOf(words);
      return { stamp: 2, article, start, end: start + words.length };
    };
    await rows.nth(3).getByRole('button', { name: 'Nordvik Post' }).click();
    assert.deepEqual(await told('openPlace'), placeOf(0, '5 March 2025'));
    await rows.nth(2).getByRole('button', { name: 'Selby Herald' }).press('Enter');
    const chart = page.locator('#panel-timeline .chart');
    const marks = (kind: string) => chart.locator(`.mark.${kind}`);
    await marks('longer').first().waitFor();
    assert.deepEqual(
      await Promise.all(['day', 'longer', 'published'].map((kind) => marks(kind).count())),
      [2, 2, 1],
    );
    await marks('longer').first().click();
    assert.deepEqual(await shown.told('openPlace'), [
      placeOf(0, '5 March 2025'),
      placeOf(1, '3 March'),
      placeOf(1, '1961'),
    ]);
  });

  it('counts who is named by which source, and leads to the first place', async () => {
    await open();
    await openReading('names');
    const row = shown.page.locator('#panel-names tr', { hasText: 'Signe Dahl' });
    assert.deepEqual(
      (await row.locator('td').allInnerTexts()).map((text) => text.trim()),
      ['1', 'not named', '1'],
    );
    await row.getByRole('button').first().click();
    const { start } = place(0, 'Signe Dahl');
    assert.deepEqual(await told('openPlace'), {
      stamp: 1,
      article: 0,
      start,
      end: start + 'Signe Dahl'.length,
    });
  });

  /** A story in which one name is in its articles so often. */
  const namedSoOften = (counts: readonly (number | null)[]): ShownStory => {
    const [name] = state.story.names;
    const [label] = state.labels;
    const [article] = state.story.articles;
    assert.ok(name && label && article);
    const cells = counts.map((count) => (count === null ? null : { start: 0, end: 1, count }));
    return {
      ...state,
      labels: counts.map((_, at) => ({ ...label, file: `${at}.txt` })),
      story: {
        ...state.story,
        articles: counts.map((_, at) => ({ ...article, id: `${at}.txt` })),
        differences: [],
        statements: [],
        times: [],
        names: [{ ...name, cells }],
      },
    };
  };

  for (const theme of themeNames) {
    it(`shows how often somebody is named by steps that can be told apart and read, theme ${theme}`, async () => {
      await open(1200, theme);
      await show(namedSoOften([1, 2, 3, 4, 7, 8, 90, null]));
      await openReading('names');
      const found = await shown.page.locator('#panel-names tbody td').evaluateAll((cells) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('No canvas.');
        const ground = getComputedStyle(document.body).backgroundColor;
        /** Luminance of colours over each other, as WCAG has it. */
        const luminance = (...layers: readonly string[]) => {
          for (const layer of layers) {
            canvas.fillStyle = layer;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
        };
        return cells.map((cell) => {
          const { backgroundColor, borderTop, color } = getComputedStyle(cell);
          return {
            text: cell.textContent,
            tint: luminance(ground, backgroundColor) / luminance(ground),
            contrast: luminance(ground, backgroundColor) / luminance(color),
            border: borderTop,
          };
        });
      });
      assert.deepEqual(
        found.map(({ text }) => text),
        ['1', '2', '3', '4', '7', '8', '90', 'not named'],
      );
      // One, two and three, four to seven, eight and more, none.
      const steps = [0, 1, 1, 2, 2, 3, 3, 4];
      const isHighContrast = theme.startsWith('hc');
      for (const [at, one] of found.entries()) {
        assert.ok(Math.max(one.contrast, 1 / one.contrast) >= 4.5, `${one.text}: ${one.contrast}`);
        for (const [to, other] of found.entries()) {
          const isSame = steps[at] === steps[to];
          const apart = Math.max(one.tint / other.tint, other.tint / one.tint);
          if (isHighContrast) {
            assert.equal(apart, 1);
            assert.equal(one.border === other.border, isSame, `${one.text} and ${other.text}: ${one.border}`);
          } else {
            assert.ok(isSame ? apart === 1 : apart >= 1.15, `${one.text} and ${other.text}: ${apart}`);
          }
        }
      }
      const legend = shown.page.locator('#panel-names .legend li');
      assert.deepEqual(await legend.allInnerTexts(), [
        'once',
        '2 or 3 times',
        '4 to 7 times',
        '8 times or more',
      ]);
    });
  }

  it('keeps the names of a story in sight beside their counts where there is little room', async () => {
    await open(320);
    await show(namedSoOften([1, 2, 3, 4, 7, 8, 90, 12]));
    await openReading('names');
    const { page } = shown;
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const last = page.locator('#panel-names tbody button').last();
    await last.focus();
    await last.scrollIntoViewIfNeeded();
    const name = await page.locator('#panel-names tbody th').boundingBox();
    const count = await last.boundingBox();
    assert.ok(name && name.x >= 0 && name.width <= 150, JSON.stringify(name));
    assert.ok(count && count.x >= name.x + name.width && count.x + count.width <= 320, JSON.stringify(count));
    assert.ok(count.width >= 24 && count.height >= 24);
    const columns = await page
      .locator('#panel-names tbody td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    assert.ok(
      columns.every((width) => width <= 90),
      columns.join(' '),
    );
  });

  it('shows what is written in an article as text, whatever it is', async () => {
    const hostile = '<img src="x" onerror="window.hacked = true">';
    const [first, ...rest] = state.story.articles;
    assert.ok(first);
    const story = { ...state.story, named: 0, articles: [{ ...first, headline: hostile }, ...rest] };
    shown = await pages.open({ width: 800, height: 600, theme: 'dark', of: 'story' });
    await show({ ...state, story, labels: state.labels.map((label) => ({ ...label, name: hostile })) });
    await shown.page.getByRole('heading', { name: hostile }).waitFor();
    for (const reading of readings) await openReading(reading);
    assert.equal(await shown.page.locator('img').count(), 0);
  });

  it('goes by keys through its readings and their cells, with one stop for Tab in each', async () => {
    await open();
    const focused = () => shown.page.evaluate(() => document.activeElement?.textContent ?? '');
    await tab('Differences').focus();
    await shown.page.keyboard.press('ArrowLeft');
    await shown.page.locator('#panel-names table').waitFor();
    assert.equal(await focused(), 'Names');
    await shown.page.keyboard.press('Home');
    assert.equal(await focused(), 'Differences');
    await shown.page.keyboard.press('Tab');
    assert.match(await focused(), /boats/);
    await shown.page.keyboard.press('ArrowRight');
    assert.match(await focused(), /^14/);
    await shown.page.keyboard.press('End');
    assert.match(await focused(), /^19/);
    await shown.page.keyboard.press('Enter');
    await told('openPlace');
    assert.equal(await shown.page.locator('#panel-differences button[tabindex="0"]').count(), 1);
  });

  it('is shown in a reading that the host asks for, and as it was after it is created again', async () => {
    await open();
    await shown.page.evaluate(() => {
      (window as unknown as Hosted).host.read('statements');
    });
    await shown.page.locator('#panel-statements table').waitFor();
    await shown.page.getByLabel('Which statements are shown').selectOption('quotations');
    await shown.load();
    await show(state);
    await shown.page.locator('#panel-statements table').waitFor();
    assert.equal(await shown.page.getByLabel('Which statements are shown').inputValue(), 'quotations');
    const saved = await shown.page.evaluate(() => (window as unknown as Hosted).host.saved);
    assert.equal((saved as { memo: string }).memo, 'file:///story.txt');
  });

  it('builds a long list of statements in parts', async () => {
    await open();
    const [statement] = state.story.statements;
    assert.ok(statement);
    const statements = Array.from({ length: 250 }, () => statement);
    await show({ ...state, story: { ...state.story, statements } });
    await openReading('statements');
    const rows = shown.page.locator('#panel-statements tbody tr');
    assert.equal(await rows.count(), 100);
    await cell('Show 100 more of 150 statements').click();
    await cell('Show 50 more of 50 statements').click();
    assert.equal(await rows.count(), 250);
    assert.equal(await cell(/^Show/).count(), 0);
  });

  for (const theme of themeNames) {
    for (const width of [1200, 400]) {
      it(`passes axe-core in each reading, theme ${theme}, ${width} pixels wide`, async () => {
        await open(width, theme);
        assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), width);
        for (const reading of readings) {
          await openReading(reading);
          const { violations } = await askAxe(shown.page.locator('body'));
          assert.deepEqual(violations, [], reading);
        }
      });
    }
  }
});
