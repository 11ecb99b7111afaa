// Nearest siblings: accuracy at rank 1 on BASIL (with and without dates) and OneStopEnglish.
//   node .build/bench.mjs siblings [DATA_DIR]
// Prints a table and one line of JSON.
import { readArticle } from '../../src/core/article/readArticle';
import { siblingEntry, type SiblingEntry } from '../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { dataFolder, readRows, share } from './benchTools';

interface Row {
  readonly id: string;
  readonly cluster: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

const data = dataFolder();
if (data !== null) {
  const basil = readRows(data, 'siblings', 'basil_dev.jsonl') as Row[];
  const onestop = readRows(data, 'siblings', 'onestop.jsonl') as Row[];
  const accuracies = [
    { set: 'BASIL with dates', ...accuracy(basil, true) },
    { set: 'BASIL without dates', ...accuracy(basil, false) },
    { set: 'OneStopEnglish', ...accuracy(onestop, false) },
  ];
  console.table(accuracies);
  console.log(JSON.stringify({ accuracies }));
}

function accuracy(rows: readonly Row[], dates: boolean) {
  const index = new SiblingIndex();
  const entries = new Map<string, SiblingEntry>();
  for (const { id, text, title, date } of rows) {
    const given = { ...(title !== undefined && { title }), ...(dates && date !== undefined && { date }) };
    const entry = siblingEntry(readArticle(text, given));
    entries.set(id, entry);
    index.put(id, entry);
  }
  const clusters = new Map(rows.map(({ id, cluster }) => [id, cluster]));
  const right = [...entries].filter(([id, entry]) => {
    const nearest = index.nearest(entry, 1, id)[0];
    return nearest && clusters.get(nearest.id) === clusters.get(id);
  }).length;
  return { articles: rows.length, right, accuracy: share(right, rows.length) };
}
