// Stories of a library: B³ over BASIL (with and without dates), OneStopEnglish and both in one library, beside single link at the
// floor of siblings and k-means (ml-kmeans), which is told how many stories there are; then what it costs to read the articles
// of a story beside each other, and to find stories as a library grows.
//   node .build/bench.mjs stories [DATA_DIR [list]]
// Prints tables and one line of JSON. Costs are processor time, so that other work on the machine counts less.
// With `list` only what it costs to list the stories of 10,000 articles.
import { kmeans } from 'ml-kmeans';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/core/article/readArticle';
import { makeMentionSteps, type MentionSteps } from '../../src/core/entities/mentions';
import { namedText } from '../../src/core/library/namedText';
import { siblingEntry, type SiblingEntry } from '../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { finish } from '../../src/core/steps';
import { KeptNeighbours } from '../../src/core/siblings/keptNeighbours';
import {
  leastMean,
  mostNeighbours,
  storiesOf,
  storiesOfPairsSteps,
  storyOfSteps,
} from '../../src/core/stories/stories';
import { type StoryList, storyListOf } from '../../src/core/stories/storyList';
import { storyReadingSteps } from '../../src/core/stories/storyReading';
import { bCubed } from './bCubed';
import { dataFolder, median, processorTime, readRows } from './benchTools';
import { mixer } from './mixedArticles';

interface Row {
  readonly id: string;
  readonly cluster: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

interface Collection {
  readonly rows: readonly Row[];
  readonly entries: ReadonlyMap<string, SiblingEntry>;
  readonly index: SiblingIndex;
}

type Grouping = readonly (readonly string[])[];

function collect(rows: readonly Row[], dates: boolean): Collection {
  const index = new SiblingIndex();
  const entries = new Map<string, SiblingEntry>();
  for (const { id, text, title, date } of rows) {
    const given = { ...(title !== undefined && { title }), ...(dates && date !== undefined && { date }) };
    const entry = siblingEntry(readArticle(text, given));
    entries.set(id, entry);
    index.put(id, entry);
  }
  return { rows, entries, index };
}

function neighboursIn(index: SiblingIndex) {
  return (id: string) => index.neighbourSteps(id, mostNeighbours);
}

function ours({ rows, index }: Collection): Grouping {
  const ids = rows.map(({ id }) => id);
  return storiesOf(ids, neighboursIn(index)).map((story) => story.ids);
}

/** Whoever is a sibling of one is of its story. */
function singleLink({ rows, index }: Collection): Grouping {
  const groups = new Map(rows.map(({ id }) => [id, new Set([id])]));
  for (const { id } of rows) {
    for (const neighbour of finish(index.neighbourSteps(id, mostNeighbours))) {
      const [own, theirs] = [groups.get(id), groups.get(neighbour.id)];
      if (!own || !theirs || own === theirs) continue;
      for (const other of theirs) groups.set(other, own.add(other));
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

/** Terms of k-means: further ones, which few articles hold, take long and change little. */
const mostTerms = 1500;

/** k-means over unit TF-IDF vectors of the terms that most articles hold. */
function byKMeans({ rows, entries }: Collection): Grouping {
  const holders = new Map<number, number>();
  for (const { terms } of entries.values())
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  const held = [...holders].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostTerms);
  const places = new Map(held.map(([term], place) => [term, place]));
  const vectors = rows.map(({ id }) => {
    const vector = Array.from({ length: places.size }, () => 0);
    const entry = entries.get(id);
    for (const [at, term] of (entry?.terms ?? []).entries()) {
      const place = places.get(term);
      if (place === undefined) continue;
      const rarity = Math.log(rows.length / (holders.get(term) ?? 1));
      vector[place] = (1 + Math.log(entry?.counts[at] ?? 1)) * rarity;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((weight) => weight / length);
  });
  const count = new Set(rows.map(({ cluster }) => cluster)).size;
  const { clusters } = kmeans(vectors, count, { initialization: 'kmeans++', seed: 1, maxIterations: 20 });
  const groups = new Map<number, string[]>();
  for (const [at, { id }] of rows.entries()) {
    const cluster = clusters[at] ?? 0;
    groups.set(cluster, [...(groups.get(cluster) ?? []), id]);
  }
  return [...groups.values()];
}

const methods = [
  { method: 'Parallax', group: ours },
  { method: 'single link at the floor', group: singleLink },
  { method: 'ml-kmeans, told the number', group: byKMeans },
] as const;

function measure(set: string, collection: Collection) {
  const truths = new Map(collection.rows.map(({ id, cluster }) => [id, cluster]));
  return methods.map(({ method, group }) => {
    let groups: Grouping = [];
    const time = processorTime(() => {
      groups = group(collection);
    });
    const assigned = groups.flatMap((ids, found) =>
      ids.map((id) => ({ truth: truths.get(id) ?? '', found: String(found) })),
    );
    const largest = Math.max(...groups.map(({ length }) => length));
    return { set, method, ...bCubed(assigned), stories: groups.length, largest, ms: Math.round(time) };
  });
}

/** So many articles are mixed from each one, whatever the size of the library. */
const ofOneArticle = 10;

/** What it costs to find all stories of a library, and the story of one article. */
function cost(size: number, mix: ReturnType<typeof mixer>) {
  const index = new SiblingIndex();
  const ids = Array.from({ length: size }, (_, number) => String(number));
  for (const [number, id] of ids.entries()) index.put(id, siblingEntry(mix(number)));
  let stories: Grouping = [];
  const all = processorTime(() => {
    stories = storiesOf(ids, neighboursIn(index)).map((story) => story.ids);
  });
  const ones = ids
    .filter((_, at) => at % (size / 5) === 0)
    .map((id) => processorTime(() => void finish(storyOfSteps(id, neighboursIn(index)))));
  return {
    articles: size,
    stories: stories.length,
    largest: Math.max(...stories.map(({ length }) => length)),
    's for all': Math.round(all) / 1000,
    'ms an article': Math.round((all / size) * 100) / 100,
    'ms for the story of one, median': Math.round(median(ones) * 10) / 10,
  };
}

/** So many changes of each kind are measured. */
const changesMeasured = 3;

/**
 * What it costs to list the stories of a large library: at first, in another session from what is stored, and after each
 * change of one article. The lists must be those that are made from scratch.
 */
function listing(size: number, mix: ReturnType<typeof mixer>) {
  const nameOf = (number: number) => `file:///articles/2024/${String(number)}.txt`;
  const session = (index: SiblingIndex) => {
    const neighbours = new KeptNeighbours(index, mostNeighbours);
    const dayOf = (id: string) => index.get(id)?.day ?? null;
    const list = (): StoryList => {
      const known = finish(neighbours.tellSteps());
      assert.ok(known);
      return storyListOf(finish(storiesOfPairsSteps(known)), dayOf);
    };
    const anew = () => storyListOf(storiesOf(index.ids(), neighboursIn(index)), dayOf);
    return { neighbours, list, anew };
  };
  const built = new SiblingIndex();
  for (let number = 0; number < size; number += 1)
    built.put(nameOf(number), siblingEntry(mix(number)), String(number));
  const { neighbours, list } = session(built);
  const first = processorTime(() => void list());
  const alone = finish(built.storeSteps()).length;
  const bytes = finish(built.storeSteps(neighbours));

  const loads: number[] = [];
  const lists: number[] = [];
  let index = new SiblingIndex();
  let restored = session(index);
  let told: StoryList = { stories: [], alone: 0 };
  for (let time = 0; time < changesMeasured; time += 1) {
    index = new SiblingIndex();
    restored = session(index);
    const stored = bytes.slice();
    const load = processorTime(() => {
      index.restore(stored, restored.neighbours);
      for (let number = 0; number < size; number += 1) index.putRestored(nameOf(number), String(number));
      finish(index.settleSteps());
    });
    loads.push(load);
    lists.push(processorTime(() => (told = restored.list())));
  }
  assert.deepEqual(told, list());

  const after = (change: (at: number) => void) =>
    Math.round(
      median(
        Array.from({ length: changesMeasured }, (_, at) => {
          change(at * 97);
          return processorTime(() => (told = restored.list()));
        }),
      ),
    );
  const edited = after((at) => {
    const article = mix(at);
    index.put(
      nameOf(at),
      siblingEntry(readArticle(article.text.replace(/[^.]*\.\s*$/u, 'A new word ends it.'))),
    );
  });
  const added = after((at) => {
    index.put(nameOf(size + at), siblingEntry(mix(at + 5)));
  });
  const renamed = after((at) => {
    index.remove(nameOf(at + 1));
    index.put(nameOf(size + at + 1), siblingEntry(mix(at + 1)));
  });
  const removed = after((at) => {
    index.remove(nameOf(at + 2));
  });
  const fromScratch = processorTime(() => {
    assert.deepEqual(told, restored.anew());
  });
  return {
    articles: size,
    stories: told.stories.length,
    's at first': Math.round(first) / 1000,
    's without what is known': Math.round(fromScratch) / 1000,
    'stored, kB': Math.round((bytes.length - alone) / 1000),
    'ms to load all that is stored': Math.round(median(loads)),
    'ms to list from it': Math.round(median(lists)),
    'ms after an edit': edited,
    'ms after one is added': added,
    'ms after one is renamed': renamed,
    'ms after one is removed': removed,
  };
}

/** Reads a story of these texts, once to warm up. */
function readingCost(story: string, texts: readonly string[], find: MentionSteps) {
  const articles = texts.map((text) => {
    const article = readArticle(text);
    return { article, mentions: finish(find(namedText(article), article.published, article.language)) };
  });
  let statements = 0;
  let differences = 0;
  const [, time = NaN] = [0, 1].map(() =>
    processorTime(() => {
      const read = finish(storyReadingSteps(articles));
      statements = read.statements.length;
      differences = read.differences.length;
    }),
  );
  return { story, articles: texts.length, differences, statements, s: Math.round(time) / 1000 };
}

const largest = 10_000;

function listOfLargest(originals: readonly (readonly string[])[]) {
  const step = originals.length / (largest / ofOneArticle);
  const told = Array.from(
    { length: largest / ofOneArticle },
    (_, at) => originals[Math.floor(at * step)] ?? [],
  );
  const list = listing(largest, mixer(told));
  console.table([list]);
  return list;
}

const data = dataFolder();
if (data !== null) {
  const basil = readRows(data, 'siblings', 'basil_dev.jsonl') as readonly Row[];
  const onestop = readRows(data, 'siblings', 'onestop.jsonl') as readonly Row[];
  const originals = [...basil, ...onestop]
    .map(({ text }) => readArticle(text).sentences.map((sentence) => sentence.text))
    .filter(({ length }) => length >= 8);
  if (process.argv[3] === 'list') {
    console.log(JSON.stringify({ list: listOfLargest(originals) }));
    process.exit();
  }
  const agreement = [
    ...measure('BASIL with dates', collect(basil, true)),
    ...measure('BASIL without dates', collect(basil, false)),
    ...measure('OneStopEnglish', collect(onestop, false)),
    ...measure('both in one library', collect([...basil, ...onestop], true)),
  ];
  console.table(agreement);
  const find = makeMentionSteps(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
  const event = basil.filter(({ cluster }) => cluster === basil[0]?.cluster);
  const ofEvent = mixer(
    event.map(({ text }) => readArticle(text).sentences.map((sentence) => sentence.text)),
  );
  const reading = [
    readingCost(
      'mixed from three articles of one event',
      Array.from({ length: 30 }, (_, at) => ofEvent(at).text),
      find,
    ),
    readingCost(
      'ten events of three outlets',
      basil.slice(0, 30).map(({ text }) => text),
      find,
    ),
  ];
  console.table(reading);
  const costs = [700, 1400, 2800].map((size) => {
    const step = originals.length / (size / ofOneArticle);
    const told = Array.from(
      { length: size / ofOneArticle },
      (_, at) => originals[Math.floor(at * step)] ?? [],
    );
    const row = cost(size, mixer(told));
    console.table([row]);
    return row;
  });
  const list = listOfLargest(originals);
  console.log(JSON.stringify({ leastMean, agreement, reading, costs, list }));
}
