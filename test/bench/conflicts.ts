// What is told to be in conflict in news that was rewritten for learners of English, each story in three versions: these say the
// same in other words, so that nearly every conflict is none. The versions are of one site, and some have lost apostrophes and
// letters with accents, as texts from pages and scans have. Beside it the links in which the word marks show another figure on
// either side, which a reader of marks would have to look at.
//   node .build/bench.mjs conflicts [DATA_DIR] [--list]
// Prints a table and one line of JSON; with --list each conflict too.
import { readFileSync } from 'node:fs';
import { compareArticles } from '../../src/core/alignment/compare';
import type { Link } from '../../src/core/alignment/comparison';
import { readArticle } from '../../src/core/article/readArticle';
import type { Difference, DifferenceKind } from '../../src/core/differences/difference';
import { differences } from '../../src/core/differences/differences';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { namedText } from '../../src/core/library/namedText';
import { dataFolder, readRows } from './benchTools';
import { namesFile } from './differencesData';

const find = makeMentionFinder(readFileSync(namesFile));
const kinds: readonly DifferenceKind[] = ['figure', 'date', 'name', 'attribution', 'quotation', 'polarity'];

interface Version {
  readonly id: string;
  readonly cluster: string;
  readonly text: string;
}

function named(text: string) {
  const article = readArticle(text);
  return { article, mentions: find(namedText(article), article.published, article.language) };
}

/** The same two values, whichever versions tell them. */
function keyOf({ kind, left, right }: Difference): string {
  return [kind, ...[left.text, right.text].sort()].join('\u0000');
}

/** The versions of each story. */
function storiesIn(folder: string): ReadonlyMap<string, readonly Version[]> {
  const stories = new Map<string, Version[]>();
  for (const version of readRows(folder, 'siblings', 'onestop.jsonl') as readonly Version[]) {
    const others = stories.get(version.cluster);
    if (others) others.push(version);
    else stories.set(version.cluster, [version]);
  }
  return stories;
}

/** Whether the word marks of a link show a figure on either side that the other has not. */
function hasOtherNumbers({ marks }: Link): boolean {
  return [marks?.left, marks?.right].every((side) => side?.some((mark) => mark.class === 'number') === true);
}

function measure(folder: string): void {
  const told = new Map<DifferenceKind, number>();
  let [links, withOtherNumbers] = [0, 0];
  const stories = storiesIn(folder);
  for (const [story, versions] of stories) {
    const read = versions.map(({ text }) => named(text));
    const seen = new Set<string>();
    for (const [at, left] of read.entries()) {
      for (const right of read.slice(at + 1)) {
        const comparison = compareArticles(left.article, right.article);
        links += comparison.links.length;
        withOtherNumbers += comparison.links.filter(hasOtherNumbers).length;
        for (const found of differences(left, right, comparison)) {
          if (found.relation !== 'conflict' || seen.has(keyOf(found))) continue;
          seen.add(keyOf(found));
          told.set(found.kind, (told.get(found.kind) ?? 0) + 1);
          if (process.argv.includes('--list'))
            console.log(`${story}: ${found.kind}, ${found.about}: ${found.left.text} / ${found.right.text}`);
        }
      }
    }
  }
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, told.get(kind) ?? 0]));
  const conflicts = [...told.values()].reduce((sum, count) => sum + count, 0);
  const row = { stories: stories.size, links, withOtherNumbers, conflicts, ...byKind };
  console.table([row]);
  console.log(JSON.stringify({ bench: 'conflicts', ...row }));
}

const folder = dataFolder();
if (folder) measure(folder);
