// The reports of a comparison and of a story as pages of their own.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { reportComparison } from '../../src/core/reports/comparisonReport';
import { comparisonHtml } from '../../src/core/reports/html/html';
import { sayInEnglish } from '../../src/core/reports/messages';
import { askAxe } from '../host/axe';
import { ArticleLibrary, seeds } from './library';
import { sharedBrowser } from './pages';

const [older, blog] = seeds;

const made = '2030-01-02T03:04:05Z';

describe('reports', () => {
  let page: Page;
  const pages = new Map<'a comparison' | 'a story', string>();
  const problems: string[] = [];

  before(async () => {
    const library = await ArticleLibrary.ofSeeds();
    const { comparison } = await library.compare(older, blog);
    const report = reportComparison(comparison, { left: older, right: blog });
    const html = [...comparisonHtml(report, { say: sayInEnglish, language: 'en', made })].join('');
    pages.set('a comparison', html);
    pages.set('a story', await library.storyReport(older, made));
    const { browser } = await sharedBrowser();
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
  });
  after(() => page.close());
  afterEach(() => {
    assert.deepEqual(problems.splice(0), []);
  });

  async function open(of: 'a comparison' | 'a story', colorScheme: 'light' | 'dark'): Promise<void> {
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme, media: null });
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.setContent(pages.get(of) ?? '');
  }

  for (const of of ['a comparison', 'a story'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`of ${of} pass axe-core in ${scheme} colours`, async () => {
        await open(of, scheme);
        const { violations, kept } = await askAxe(page.locator('body'));
        assert.deepEqual(violations, []);
        assert.ok(kept.includes('color-contrast'));
      });
    }

    it(`of ${of} have no need of a wide window`, async () => {
      await open(of, 'light');
      await page.setViewportSize({ width: 320, height: 600 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    });

    for (const format of ['A4', 'Letter'] as const) {
      it(`of ${of} leave no heading alone at the end of a page of ${format}`, async () => {
        await open(of, 'light');
        const headings = await page.locator('h2, h3').allTextContents();
        const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
        const { text } = await extractText(printed, { mergePages: false });
        assert.ok(text.length > 1, 'it takes several pages');
        const words = text.map((one) => one.replace(/\s+/g, ' ').trim());
        for (const heading of headings) {
          const shown = heading.replace(/\s+/g, ' ').trim();
          assert.ok(
            words.some((one) => one.includes(shown)),
            `“${shown}” is printed`,
          );
          assert.deepEqual(
            words.filter((one) => one.endsWith(shown)),
            [],
          );
        }
      });
    }
  }

  it('print on white whatever the screen has, with marks that do not need colour', async () => {
    await open('a comparison', 'dark');
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(() => {
      const value = document.querySelector('td mark.value');
      return {
        ground: getComputedStyle(document.body).backgroundColor,
        weight: value && getComputedStyle(value).fontWeight,
        lines: ['same', 'reworded', 'partial'].map((kind) => {
          const shown = document.querySelector(`dt.${kind}`);
          return shown && getComputedStyle(shown).borderInlineStartStyle;
        }),
      };
    });
    assert.deepEqual(looks, {
      ground: 'rgb(255, 255, 255)',
      weight: '700',
      lines: ['solid', 'dashed', 'dotted'],
    });
  });

  it('of a story need all of the width of paper, and no more, and tell by shapes who says what', async () => {
    await open('a story', 'dark');
    await page.emulateMedia({ media: 'print' });
    // A4 between its margins.
    await page.setViewportSize({ width: Math.round((178 / 25.4) * 96), height: 900 });
    const looks = await page.evaluate(() => ({
      tables: [...document.querySelectorAll('table')].map(({ scrollWidth, parentElement }) =>
        Math.max(0, scrollWidth - (parentElement?.clientWidth ?? 0)),
      ),
      marks: [...document.querySelectorAll('.legend .mark')].map(({ textContent }) => textContent),
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    assert.ok(looks.tables.length >= 5);
    assert.deepEqual(new Set(looks.tables), new Set([0]));
    assert.equal(new Set(looks.marks).size, 5);
    assert.equal(looks.ground, 'rgb(255, 255, 255)');
  });
});
