// What the page does with a story of 60 articles: how soon each reading is there, and how smoothly it scrolls.
// `npm run bench:page`. Prints a table and one line of JSON.
import { readings, type ShownStory } from '../../src/protocol/storyContract';
import { PageBrowser } from './browser';
import type { FakeStoryHost } from './fakeStoryEditor';
import { scroll } from './frames';
import { ArticleLibrary } from './library';

const articleCount = 60;
const sentenceCount = 40;
const limits = { open: 500, framesPerSecond: 50 };

const people = 'Signe Dahl,Tor Lind,Mira Holt,Jonas Vik,Ada Brandt,Nils Roe,Karin Moe,Ivar Sund'.split(',');
const places = 'Havnes,Selby,Tarn,Nordvik,Brekke,Aldal,Fosse,Lunden'.split(',');
const months = 'January,February,March,April,May,June,July,August,September'.split(',');

/** A sentence of the story; sources give other figures for every third. */
function sentence(number: number, article: number): string {
  const at = <T>(list: readonly T[], by: number) => list[by % list.length];
  const boats = 10 + number + (number % 3 === 0 ? article % 4 : 0);
  const day = 1 + ((number * 7) % 28);
  return `${at(people, number) ?? ''} said in ${at(places, number * 3) ?? ''} that the storm of ${day} ${at(months, number) ?? ''} 2025 had sunk ${boats} boats of quay ${number * 13} and cost the ferry line ${number * 17 + 3} passengers.`;
}

/** Each has two thirds of the sentences, others first where its number is higher. */
function text(article: number): string {
  const numbers = Array.from({ length: sentenceCount }, (_, at) => (at + article * 3) % sentenceCount).filter(
    (number) => (number + article) % 3 !== 0,
  );
  const said = numbers.map((number) => sentence(number, article));
  return `Storm sinks boats, report ${article}\n\n${1 + (article % 28)} October 2025\n\n${said.join('\n\n')}\n`;
}

function repeated<Row>(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: Math.ceil(count / rows.length) }, () => rows)
    .flat()
    .slice(0, count);
}

export async function measureLargeStory(): Promise<void> {
  const library = new ArticleLibrary();
  await library.loadModel();
  const ids = Array.from({ length: articleCount }, (_, article) => `${article}.txt`);
  for (const [article, id] of ids.entries()) await library.put(id, text(article));
  const read = await library.story('0.txt');
  // Rows are repeated until there are as many as a long story has.
  const story = {
    ...read,
    differences: repeated(read.differences, 150),
    statements: repeated(read.statements, 500),
    names: repeated(read.names, 200),
  };
  const state: ShownStory = {
    kind: 'story',
    story,
    labels: story.articles.map(({ id, published }) => ({ name: id, date: published, file: id })),
    asked: 0,
  };
  const { differences, statements, names, times } = story;
  console.log(
    `${story.articles.length} articles, ${differences.length} differences, ${statements.length} statements, ${names.length} names, ${times.length} times`,
  );
  const browser = await PageBrowser.start();
  try {
    const shown = await browser.open({ width: 1400, height: 900, theme: 'dark', of: 'story' });
    await shown.page.evaluate((given) => {
      (window as unknown as { readonly host: FakeStoryHost }).host.show(given);
    }, state);
    await shown.page.locator('#tab-timeline').waitFor();
    const rows: { reading: string; open: number; framesPerSecond: number; slowest: number }[] = [];
    for (const reading of readings) {
      const open = await shown.page.evaluate(async (of) => {
        const began = performance.now();
        document.querySelector<HTMLButtonElement>(`#tab-${of}`)?.click();
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return Math.round(performance.now() - began);
      }, reading);
      rows.push({ reading, open, ...(await scroll(shown.page, `#panel-${reading}`)) });
    }
    console.table(rows);
    console.log(`at most ${limits.open} ms to open, at least ${limits.framesPerSecond} frames a second`);
    console.log(JSON.stringify(rows));
    await shown.close();
  } finally {
    await browser.close();
  }
}
