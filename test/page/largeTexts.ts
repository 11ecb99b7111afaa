// What the page does with two texts of 1 MB: how soon the first mark is there, how smoothly it scrolls, what memory it takes.
// `npm run bench:page`. Prints a table and one line of JSON.
import { PageBrowser, type ShownPage } from './browser';
import { scroll } from './frames';
import { ArticleLibrary } from './library';

const sentenceCount = 9_801;

const limits = { firstMark: 2000, framesPerSecond: 50, megabytes: 250 };

const stems = 'rain harbour minister bridge winter letter crowd market signal orchard'.split(' ');

function word(i: number): string {
  return `${stems[i % stems.length] ?? ''}${Math.floor(i / stems.length) % 997}`;
}

function sentence(i: number): string {
  return `The ${word(i * 7)} of ${word(i * 3 + 1)} came to ${word(i * 11 + 5)} before day ${i}, and nobody at the ${word(i * 13)} knew why.`;
}

/** The right text says the first third as the left one does, the second in part in other words, and then something else. */
function longText(side: 'left' | 'right'): string {
  const third = sentenceCount / 3;
  return Array.from({ length: sentenceCount }, (_, i) => {
    const said =
      side === 'left' || i < third
        ? sentence(i)
        : i < 2 * third
          ? sentence(i).replace('nobody at the', 'few in that')
          : sentence(i + sentenceCount);
    return `${said}${i % 3 === 2 ? '\n\n' : ' '}`;
  }).join('');
}

/** What the page's script takes after a collection of garbage. */
async function megabytes(shown: ShownPage): Promise<number> {
  const session = await shown.page.context().newCDPSession(shown.page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapTotalSize')?.value ?? Number.NaN;
  return Math.round(heap / 1e5) / 10;
}

export async function measureLargeTexts(): Promise<void> {
  const library = new ArticleLibrary();
  await library.put('left.txt', longText('left'));
  await library.put('right.txt', longText('right'));
  const state = await library.compare('left.txt', 'right.txt');
  const browser = await PageBrowser.start();
  try {
    const shown = await browser.open({ width: 1400, height: 900, theme: 'dark' });
    const times = await shown.page.evaluate(async (comparison) => {
      const began = performance.now();
      window.host.show(comparison);
      const until = async (holds: () => boolean) => {
        while (!holds()) await new Promise(requestAnimationFrame);
        return Math.round(performance.now() - began);
      };
      const firstMark = await until(() => window.host.told.some(({ event }) => event === 'shown'));
      const total =
        comparison.comparison.left.sentences.length + comparison.comparison.right.sentences.length;
      const all = await until(() => document.querySelectorAll('.sentence').length === total);
      return { firstMark, all };
    }, state);
    const scrolling = await scroll(shown.page, '.left .scroll');
    const { comparison } = state;
    const result = {
      characters: [comparison.left.text.length, comparison.right.text.length],
      sentences: [comparison.left.sentences.length, comparison.right.sentences.length],
      links: comparison.links.length,
      firstMark: times.firstMark,
      all: times.all,
      ...scrolling,
      megabytes: await megabytes(shown),
    };
    const rows = [
      ['first mark on the screen, ms', result.firstMark, `at most ${limits.firstMark}`],
      ['all sentences built, ms', result.all, ''],
      ['frames a second while scrolling', result.framesPerSecond, `at least ${limits.framesPerSecond}`],
      ['slowest frame, ms', result.slowest, ''],
      ['memory of the page’s script, MB', result.megabytes, `at most ${limits.megabytes}`],
    ] as const;
    console.log(`${result.sentences.join(' and ')} sentences, ${result.links} links`);
    for (const [what, value, limit] of rows)
      console.log(`${what.padEnd(48)}${String(value).padStart(8)}  ${limit}`);
    console.log(JSON.stringify(result));
    await shown.close();
  } finally {
    await browser.close();
  }
}
