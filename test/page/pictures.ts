// Pictures of the page with the sample articles, in every theme and at three widths, the README's, and the icon: `npm run screenshots`.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDay } from '../../src/core/article/heading';
import { PageBrowser, type PageOptions, type ShownPage } from './browser';
import type { FakeStoryHost } from './fakeStoryEditor';
import { drawIcon } from './icon';
import { ArticleLibrary, seeds } from './library';
import { themeNames } from './themes';

const widths = [1400, 900, 360];
const pairs = [
  [seeds[0], seeds[1]],
  [seeds[2], seeds[0]],
  [seeds[3], seeds[4]],
] as const;

type Pair = readonly [left: string, right: string];

/** Writes them to `folder`; `only` narrows it to pictures whose name contains it. */
export async function takePictures(folder: string, only = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  const library = await ArticleLibrary.ofSeeds();
  const browser = await PageBrowser.start();

  async function take(
    file: string,
    [left, right]: Pair,
    options: PageOptions,
    act: (shown: ShownPage) => Promise<void>,
  ): Promise<void> {
    if (!file.includes(only)) return;
    const shown = await browser.open(options);
    shown.cardOf = (entity) => library.card(entity, left, right);
    const stamp = await shown.show(await library.compare(left, right), await library.mentions(left, right));
    await shown.differ(stamp, await library.differences(left, right));
    await act(shown);
    await shown.page.screenshot({ path: file, ...(file.endsWith('.jpg') && { quality: 60 }) });
    if (shown.errors.length > 0) throw new Error(shown.errors.join('\n'));
    await shown.close();
  }

  try {
    for (const pair of pairs) {
      for (const theme of themeNames) {
        for (const width of widths) {
          const name = [...pair.map((seed) => seed.slice(0, 3)), theme, width].join('-');
          const options = { width, height: width < 500 ? 720 : 860, theme };
          await take(path.join(folder, `${name}.png`), pair, options, async ({ page }) => {
            await page.keyboard.press('n');
            await untilLevel(page);
          });
        }
      }
    }
    const media = path.join(__PROJECT_ROOT__, 'media');
    const icon = path.join(media, 'icon.png');
    if (icon.includes(only)) await drawIcon(icon);
    const wide = { width: 1280, height: 660, theme: 'dark' } as const;
    await take(path.join(media, 'comparison.jpg'), [seeds[0], seeds[1]], wide, async ({ page }) => {
      await page.locator('.left .sentence', { hasText: "Tuesday's planned meeting" }).click();
      await untilLevel(page);
    });
    const small = { width: 1000, height: 480, theme: 'light' } as const;
    await take(path.join(media, 'card.jpg'), [seeds[2], seeds[0]], small, async ({ page }) => {
      await page.locator('.left .mention', { hasText: 'Zebari' }).first().hover();
      await page.locator('.card').waitFor();
    });
    const story = path.join(media, 'story.jpg');
    if (story.includes(only)) await takeStory(library, browser, story);
    const report = path.join(media, 'report.jpg');
    if (report.includes(only)) await takeReport(browser, report);
  } finally {
    await browser.close();
  }
}

/** The page of the story of the samples, who says what. */
async function takeStory(library: ArticleLibrary, browser: PageBrowser, file: string): Promise<void> {
  const story = await library.story(seeds[0]);
  const labels = story.articles.map(({ id, publisher, published }) => {
    const [name = id] = id.split('_');
    return {
      name: publisher ?? `${name}.txt`,
      date: published === null ? null : formatDay(published),
      file: `${name}.txt`,
    };
  });
  const shown = await browser.open({ width: 1280, height: 620, theme: 'dark', of: 'story' });
  const { page } = shown;
  await page.evaluate((state) => (window as unknown as { readonly host: FakeStoryHost }).host.show(state), {
    kind: 'story' as const,
    story,
    labels,
    asked: 0,
  });
  await page.getByRole('tab', { name: 'Who says what' }).click();
  await page.locator('#panel-statements table').waitFor();
  await page.screenshot({ path: file, quality: 60 });
  if (shown.errors.length > 0) throw new Error(shown.errors.join('\n'));
  await shown.close();
}

/** The report of that story, as a browser shows it, with the names of files in short. */
async function takeReport({ browser }: PageBrowser, file: string): Promise<void> {
  const library = new ArticleLibrary();
  await library.loadModel();
  for (const seed of seeds) {
    const text = await readFile(path.join(__PROJECT_ROOT__, 'seeds', seed), 'utf8');
    await library.put(`${seed.slice(0, 3)}.txt`, text);
  }
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, colorScheme: 'light' });
  await page.setContent(await library.storyReport('000.txt', '2030-01-02T03:04:05Z'));
  const heading = page.getByRole('heading', { name: 'Where the sources differ' });
  await heading.evaluate((element) => {
    scrollBy(0, element.getBoundingClientRect().top - 16);
  });
  await page.screenshot({ path: file, quality: 60 });
  await page.close();
}

async function untilLevel(page: ShownPage['page']): Promise<void> {
  await page.waitForSelector('.flash', { state: 'attached' });
  await page.waitForSelector('.flash', { state: 'detached' });
}
