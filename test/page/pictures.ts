// Pictures of the page with the sample articles, in every theme and at three widths, and the README's: `npm run screenshots`.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PageBrowser } from './browser';
import { ArticleLibrary, seeds } from './library';
import { themeNames } from './themes';

const widths = [1400, 900, 360];

/** The one that the README shows. */
const readmePicture = '000-001-dark-1400';
const readmeFile = path.join(__PROJECT_ROOT__, 'media/comparison.jpg');

/** Writes them to `folder`; `only` narrows it to pictures whose name contains it. */
export async function takePictures(folder: string, only = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  const library = await ArticleLibrary.ofSeeds();
  const browser = await PageBrowser.start();
  try {
    for (const [left, right] of [
      [seeds[0], seeds[1]],
      [seeds[2], seeds[0]],
      [seeds[3], seeds[4]],
    ] as const) {
      const state = await library.compare(left, right);
      const mentions = await library.mentions(left, right);
      for (const theme of themeNames) {
        for (const width of widths) {
          const name = `${left.slice(0, 3)}-${right.slice(0, 3)}-${theme}-${width}`;
          if (!name.includes(only)) continue;
          const shown = await browser.open({ width, height: width < 500 ? 720 : 860, theme });
          await shown.show(state, mentions);
          await shown.page.keyboard.press('n');
          await shown.page.waitForSelector('.flash', { state: 'attached' });
          await shown.page.waitForSelector('.flash', { state: 'detached' });
          await shown.page.screenshot({ path: path.join(folder, `${name}.png`) });
          if (name === readmePicture) await shown.page.screenshot({ path: readmeFile, quality: 60 });
          if (shown.errors.length > 0) throw new Error(shown.errors.join('\n'));
          await shown.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
}
