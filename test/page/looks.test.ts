// The page in every theme and at every width.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageState } from '../../src/protocol/pageContract';
import { askAxe } from '../host/axe';
import type { ShownPage } from './browser';
import { ArticleLibrary, seeds } from './library';
import { usePages } from './pages';
import { theme, themeNames } from './themes';

const [older, blog, , versions, other] = seeds;

/** So many pictures without an animation, and nothing will be lit up any more. */
const PICTURES_AT_REST = 10;

describe('the page looks right', () => {
  const pages = usePages();
  let library: ArticleLibrary;
  let shown: ShownPage;

  before(async () => {
    library = await ArticleLibrary.ofSeeds();
  });

  async function violations(): Promise<readonly string[]> {
    // What is brought into view lights up some pictures later.
    await shown.page.evaluate(async (pictures) => {
      for (let still = 0; still < pictures; still = document.getAnimations().length === 0 ? still + 1 : 0)
        await new Promise(requestAnimationFrame);
    }, PICTURES_AT_REST);
    return (await askAxe(shown.page.locator('body'))).violations;
  }

  for (const name of themeNames) {
    it(`to axe-core, theme ${name}, in every state`, async () => {
      shown = await pages.open({ width: 1200, height: 800, theme: name, reducedMotion: true });
      shown.cardOf = (entity) => library.card(entity, older, blog);
      const states: readonly PageState[] = [
        await library.compare(older, blog),
        await library.compare(versions, other),
        await library.alone(older),
        { kind: 'loading', file: 'story.txt' },
      ];
      for (const state of states) {
        const isFirst = state === states[0];
        await shown.show(state, isFirst ? await library.mentions(older, blog) : undefined);
        if (isFirst) {
          await shown.page.keyboard.press('n');
          await shown.page.keyboard.press('v');
          await shown.page.keyboard.press('e');
          await shown.page.keyboard.press('m');
          await shown.page.getByRole('dialog').waitFor();
        }
        await shown.page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        assert.deepEqual(await violations(), [], state.kind);
      }
      await shown.page.keyboard.press('?');
      assert.deepEqual(await violations(), [], 'help');
    });

    it(`with nothing that stands out more than values that differ, theme ${name}`, async () => {
      shown = await pages.open({ width: 1200, height: 800, theme: name });
      await shown.show(await library.compare(older, blog), await library.mentions(older, blog));
      const seen = await shown.page.evaluate(() => {
        const look = (one: Element) => {
          const { fontWeight, boxShadow, backgroundColor } = getComputedStyle(one);
          const line = Math.abs(Number(/ (-?\d+)px 0px 0px inset/.exec(boxShadow)?.[1] ?? 0));
          return { weight: Number(fontWeight), line, ground: backgroundColor };
        };
        const looks = (selector: string) => [...document.querySelectorAll(selector)].map(look);
        return {
          values: looks('.sentence .differs:not(.other)'),
          others: looks('.sentence .differs.other'),
          rest: looks('.sentence, .sentence .mention, .sentence .said:not(.differs)'),
        };
      });
      assert.ok(seen.values.length > 0 && seen.others.length > 0);
      const quieter = [...seen.others, ...seen.rest];
      for (const value of seen.values) {
        assert.ok(quieter.every(({ weight }) => weight < value.weight));
        assert.ok(quieter.every(({ line }) => line < value.line));
        assert.ok(quieter.every(({ ground }) => ground !== value.ground));
      }
    });

    it(`with bars, lines and strips that stand out from their ground, theme ${name}`, async () => {
      shown = await pages.open({ width: 1200, height: 800, theme: name });
      await shown.show(await library.compare(older, blog), await library.mentions(older, blog));
      const weak = await shown.page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('No canvas.');
        const ground = getComputedStyle(document.body).backgroundColor;
        /** Luminance of a colour over another, as WCAG has it. */
        const luminance = (...layers: readonly string[]) => {
          canvas.clearRect(0, 0, 1, 1);
          for (const layer of layers) {
            canvas.fillStyle = layer;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const found: string[] = [];
        const contrast = (colour: string, under: readonly string[]) =>
          ratio(luminance(ground, ...under, colour), luminance(ground, ...under));
        const check = (what: string, colour: string, ...under: readonly string[]) => {
          if (contrast(colour, under) < 3) found.push(`${what}: ${contrast(colour, under).toFixed(2)}`);
        };
        const checkText = (what: string, colour: string, ...under: readonly string[]) => {
          if (contrast(colour, under) < 4.5) found.push(`${what}: ${contrast(colour, under).toFixed(2)}`);
        };
        const style = (selector: string) => {
          const one = document.querySelector(selector);
          if (!one) throw new Error(`Nothing is ${selector}.`);
          return getComputedStyle(one);
        };
        for (const kind of ['same', 'reworded', 'partial']) {
          const { borderInlineStartColor, backgroundColor } = style(`.sentence.${kind}`);
          check(`bar ${kind}`, borderInlineStartColor);
          check(`bar ${kind} on its tint`, borderInlineStartColor, backgroundColor);
          check(`strip ${kind}`, style(`.overview path.${kind}`).fill);
        }
        for (const kind of ['person', 'organisation', 'place', 'group']) {
          const { textDecorationColor } = style(`.mention.${kind}`);
          check(`underline ${kind}`, textDecorationColor);
          check(
            `underline ${kind} on a tint`,
            textDecorationColor,
            style('.sentence.reworded').backgroundColor,
          );
        }
        for (const kind of ['reworded', 'partial']) {
          for (const mark of ['.differs.other', '.differs:not(.other)']) {
            const tint = style(`.sentence.${kind}`).backgroundColor;
            const { boxShadow, backgroundColor, color } = style(`.sentence.${kind} ${mark}`);
            const line = /^(?:rgba?|color)\([^)]*\)/.exec(boxShadow)?.[0] ?? 'transparent';
            check(`line under ${kind} ${mark}`, line, tint);
            check(`line under ${kind} ${mark} on its own ground`, line, tint, backgroundColor);
            checkText(`text on ${kind} ${mark}`, color, tint, backgroundColor);
          }
        }
        for (const kind of ['same', 'reworded', 'partial']) {
          const one = document.querySelector(`.sentence.${kind}`);
          one?.classList.add('hovered');
          const { color, backgroundColor } = style(`.sentence.${kind}.hovered`);
          checkText(`text on ${kind} that is pointed at`, color, backgroundColor);
        }
        document.querySelector('.mention')?.classList.add('lit');
        const lit = style('.mention.lit');
        checkText('text of a name that is lit', lit.color, lit.backgroundColor);
        checkText('quiet text', style('.facts').color);
        return found;
      });
      assert.deepEqual(weak, []);
    });
  }

  for (const width of [320, 480, 700, 1000, 3000]) {
    it(`at ${width} pixels: nothing is cut off and all can be reached`, async () => {
      shown = await pages.open({ width, height: 640, theme: 'dark' });
      await shown.show(await library.compare(older, blog), await library.mentions(older, blog));
      const { page } = shown;
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      for (const side of ['left', 'right']) {
        const box = await page.locator(`.${side} .scroll`).boundingBox();
        const least = width < 700 ? width - 20 : Math.min(280, width / 2 - 60);
        assert.ok(box && box.height >= 320 && box.width >= least, JSON.stringify(box));
        const over = await page
          .locator(`.${side} .scroll`)
          .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
        assert.equal(over, 0);
      }
      for (const button of await page.getByRole('button').all()) {
        const box = await button.boundingBox();
        assert.ok(
          box && box.x >= 0 && box.x + box.width <= width,
          (await button.getAttribute('title')) ?? '',
        );
      }
      const line = await page
        .locator('.left .sentence.shared')
        .first()
        .evaluate((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return (
            one.textContent.length /
            new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size
          );
        });
      if (width >= 1000) assert.ok(line <= 80, `${line} characters a line`);
    });
  }

  it('with text twice as large', async () => {
    shown = await pages.open({ width: 800, height: 700, theme: 'light' });
    await shown.page.evaluate(() => {
      document.documentElement.style.setProperty('--vscode-editor-font-size', '28px');
      document.documentElement.style.setProperty('--vscode-font-size', '26px');
    });
    await shown.show(await library.compare(older, blog));
    assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), 800);
    const size = await shown.page
      .locator('.left .sentence')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
    assert.equal(size, '29px');
  });

  it('without movement for readers who want none', async () => {
    shown = await pages.open({ width: 1200, height: 800, theme: 'dark', reducedMotion: true });
    await shown.show(await library.compare(older, blog));
    await shown.page.keyboard.press('n');
    await shown.page.keyboard.press('n');
    const tops = await shown.page.evaluate(async () => {
      const seen = new Set<number>();
      for (let i = 0; i < 6; i++) {
        await new Promise(requestAnimationFrame);
        seen.add(document.querySelector('.right .scroll')?.scrollTop ?? 0);
      }
      return [...seen];
    });
    // Where it was and where it belongs, but nothing on the way.
    assert.ok(tops.length <= 2, tops.join(' '));
  });

  it('in colours that VS Code or the extension gives', async () => {
    shown = await pages.open({ width: 400, height: 300, theme: 'dark' });
    const styles = ['base', 'page', 'story'].map((name) => path.join(__PROJECT_ROOT__, `media/${name}.css`));
    const css = (await Promise.all(styles.map((style) => readFile(style, 'utf8')))).join('\n');
    const used = new Set(css.match(/--vscode-[A-Za-z-]+/g));
    const known = new Set<string>();
    for (const name of themeNames)
      for (const variable of Object.keys((await theme(name)).variables)) known.add(variable);
    assert.deepEqual(
      [...used].filter((variable) => !known.has(variable)),
      [],
    );
    assert.equal(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.exec(css.replace(/^.*#page.*$/gm, '')), null);
  });
});
