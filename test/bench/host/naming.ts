// How soon the entities of the open comparison are there in a library of 200 articles, and how the rest is named meanwhile.
//   npm run bench:naming
// Prints a table and one line of JSON. The articles are mixed from the sentences of the samples.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { kindsListedAs, listedKinds } from '../../../src/host/labels/kinds';
import { presences } from '../../../src/protocol/libraryShapes';
import { openComparison, parallax, shownComparison } from '../../integration/parallax';
import { seed, workspaceFolder } from '../../integration/workspace';
import { mixedArticle, numbers } from './articles';
import { seedSentences } from './seedSentences';

const articleCount = 200;
const articleLength = 3_600;

/** Called by VS Code. */
export async function run(): Promise<void> {
  const sentences = await seedSentences();
  const next = numbers(17);
  const folder = path.join(workspaceFolder().fsPath, 'seeds', 'many');
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < articleCount; n++)
    writeFileSync(path.join(folder, `${n}.txt`), mixedArticle(sentences, articleLength, next));

  const { worker } = await parallax();
  let progress = { done: 0, total: -1 };
  let told = 0;
  worker.onDidExtract(({ done, total }) => {
    progress = { done, total };
    told++;
  });
  const tab = await openComparison(await seed('000'));
  const { left, right } = await shownComparison(tab, 'the comparison is shown');
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const shown = performance.now();
  const filter = { kinds: listedKinds.flatMap(kindsListedAs), presences: [...presences], name: '' };
  const { rows } = await worker.ask('entities', {
    library: left.library,
    articles: [left.source.id, right.source.id],
    open: { left: left.source.id, right: right.source.id },
    filter,
    limit: 1000,
  });
  const first = performance.now() - shown;
  while (progress.done !== progress.total) await sleep(20);
  const all = performance.now() - shown;
  delays.disable();
  const result = {
    entities: rows.length,
    firstEntitiesMs: Math.round(first),
    allNamedMs: Math.round(all),
    articles: progress.total,
    progressTold: told,
    delayP50Ms: Math.round(delays.percentile(50) / 1e4) / 100,
    delayP99Ms: Math.round(delays.percentile(99) / 1e4) / 100,
    delayMaxMs: Math.round(delays.max / 1e4) / 100,
  };
  console.log(JSON.stringify({ bench: 'naming', ...result }));
  console.table([result]);
}
