// The report of a comparison as a page of its own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { reportComparison } from '../../src/core/reports/comparisonReport';
import { comparisonHtml } from '../../src/core/reports/html/html';
import { sayInEnglish } from '../../src/core/reports/messages';
import { axeRules } from '../host/axe';
import { required } from '../host/environment';
import { ArticleLibrary, seeds } from './library';

const [older, blog] = seeds;

describe('the report of a comparison', () => {
  let browser: Browser;
  let html: string;
  let axe: string;
  const problems: string[] = [];

  before(async () => {
    axe = await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
    const state = await (await ArticleLibrary.ofSeeds()).compare(older, blog);
    const report = reportComparison(state.comparison, { left: older, right: blog });
    html = comparisonHtml(report, { say: sayInEnglish, language: 'en', made: '2030-01-02T03:04:05Z' });
    browser = await chromium.launch({
      executablePath: required('CHROME_PATH'),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  });
  after(() => browser.close());
  afterEach(() => {
    assert.deepEqual(problems.splice(0), []);
  });

  async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    await page.setContent(html);
    return page;
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe-core in ${scheme} colours`, async () => {
      const page = await open(scheme);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(async (runOnly) => {
        const { axe: run } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
        return run.run({ runOnly });
      }, axeRules);
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
        [],
      );
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
      await page.context().close();
    });
  }

  it('has no need of a wide window', async () => {
    const page = await open('light');
    await page.setViewportSize({ width: 320, height: 600 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    await page.context().close();
  });

  for (const format of ['A4', 'Letter'] as const) {
    it(`leaves no heading alone at the end of a page of ${format}`, async () => {
      const page = await open('light');
      const headings = await page.locator('h2').allTextContents();
      const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(printed, { mergePages: false });
      await page.context().close();
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

  it('prints on white whatever the screen has, with marks that do not need colour', async () => {
    const page = await open('dark');
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
    await page.context().close();
  });
});
