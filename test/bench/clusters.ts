// Names gathered into entities: B³ over the name mentions of the ECB+ development topics, each topic a library of its
// own, beside one entity for every distinct string.
//   node .build/bench.mjs clusters [DATA_DIR]
// Mentions are given by people as names; their kind is read from the set, people and organisations being told apart by
// the finder of names. Prints a table and one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mention, MentionKind } from '../../src/core/entities/entity';
import { EntityBook } from '../../src/core/entities/entityBook';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { isOrganisationWord } from '../../src/core/entities/organisations';
import { entitiesFolder, readRows } from './entitiesData';

interface Row {
  readonly topic: string;
  readonly doc: string;
  readonly text: string;
  readonly kind: 'HUM' | 'LOC' | 'TIM' | 'NON';
  readonly chain: string;
  readonly context: string;
}

/** A mention with the entity it truly belongs to and the one that was found. */
interface Assigned {
  readonly truth: string;
  readonly found: string;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Bagga and Baldwin's B³: how pure, and how whole, the entity of each mention is. */
function bCubed(mentions: readonly Assigned[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const count = (of: (mention: Assigned) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const mention of mentions) counts.set(of(mention), (counts.get(of(mention)) ?? 0) + 1);
    return counts;
  };
  const truth = count((mention) => mention.truth);
  const found = count((mention) => mention.found);
  const both = count((mention) => `${mention.truth}\n${mention.found}`);
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const shared = both.get(`${mention.truth}\n${mention.found}`) ?? 0;
    precision += shared / (found.get(mention.found) ?? 1) / mentions.length;
    recall += shared / (truth.get(mention.truth) ?? 1) / mentions.length;
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall)),
  };
}

const folder = entitiesFolder();
if (folder !== null) {
  const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
  const plain = (text: string): string => text.replace(/ (?=['’.,])|(?<=\.) (?=\p{L} \.)/gu, '');

  /** Whether people of that name are meant, or an organisation of them. */
  const kindOf = ({ kind, text, context }: Row): MentionKind => {
    if (kind === 'LOC') return 'place';
    if (kind !== 'HUM') return kind === 'TIM' ? 'date' : 'organisation';
    const start = context.indexOf(text);
    const found = find(context).find((mention) => mention.start < start + text.length && mention.end > start);
    const said = found && ['person', 'organisation', 'group'].includes(found.kind) ? found.kind : undefined;
    return said ?? (isOrganisationWord(text.split(' ').at(-1) ?? '') ? 'organisation' : 'person');
  };

  const rows = readRows<Row>(folder, 'ecb_dev_name_mentions.jsonl');
  const topics = groupBy(rows, ({ topic }) => topic);
  const byEntity: Assigned[] = [];
  const byString: Assigned[] = [];
  for (const [topic, mentions] of topics) {
    const votes = new Map<string, Map<MentionKind, number>>();
    for (const row of mentions) {
      const kinds = votes.get(row.text) ?? new Map<MentionKind, number>();
      const kind = kindOf(row);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      votes.set(row.text, kinds);
    }
    const commonest = (text: string): MentionKind =>
      [...(votes.get(text) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'person';
    const book = new EntityBook();
    const documents = groupBy(mentions, ({ doc }) => doc);
    for (const [id, inDocument] of documents) {
      let offset = 0;
      const filed: Mention[] = inDocument.map((row) => {
        const text = plain(row.text);
        const start = offset;
        offset += text.length + 1;
        return { start, end: start + text.length, text, kind: commonest(row.text) };
      });
      book.put(id, '', filed);
    }
    for (const [id, inDocument] of documents) {
      const entities = book.mentionsOf(id);
      for (const [index, row] of inDocument.entries()) {
        byEntity.push({ truth: row.chain, found: `${topic} ${entities[index]?.entity ?? ''}` });
        byString.push({ truth: row.chain, found: `${topic} ${row.text}` });
        if (process.env['SHOW'] !== undefined)
          console.log(topic, row.chain, row.text, '→', entities[index]?.entity);
      }
    }
  }
  const table = [
    { method: 'entities', ...bCubed(byEntity) },
    { method: 'exact string', ...bCubed(byString) },
  ];
  console.table(table);
  console.log(JSON.stringify({ bench: 'clusters', mentions: byEntity.length, rows: table }));
}
