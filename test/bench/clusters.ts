// Names gathered into entities: B³ over the name mentions of the ECB+ development topics, each topic a library of its
// own, beside one entity for every distinct string.
//   node .build/bench.mjs clusters [DATA_DIR]
// Mentions are given by people as names; their kind is read from the set, people and organisations being told apart by
// the finder of names. Prints a table and one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mention, MentionKind } from '../../src/core/entities/entity';
import { resolveDates } from '../../src/core/entities/dates/dateValue';
import { EntityIndex } from '../../src/core/entities/entityIndex';
import { collectMentions } from '../../src/core/entities/articleMentions';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { personForm } from '../../src/core/entities/clusters/nameForms';
import { isOrganisationWord } from '../../src/core/entities/gazetteers/organisations';
import { finish } from '../../src/core/steps';
import { type Assigned as Grouped, bCubed } from './bCubed';
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
interface Assigned extends Grouped {
  readonly date: boolean;
  /** Whether the finder of names sees a name there: "Driver" and "She" are marked in the set, and name nobody. */
  readonly named: boolean;
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

const folder = entitiesFolder();
if (folder !== null) {
  const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
  const plain = (text: string): string => text.replace(/ (?=['’.,])|(?<=\.) (?=\p{L} \.)/gu, '');
  /** Names of people and organisations that share the word by which a person would be grouped are of one kind in a topic. */
  const family = ({ kind, text }: Row): string =>
    `${kind} ${kind === 'HUM' ? personForm(plain(text)).surname : text.toLowerCase()}`;

  /** The kind of a mention: among people, a person or an organisation as the finder says of the document's sentences. */
  const kindsIn = (
    mentions: readonly Row[],
  ): readonly { readonly kind: MentionKind; readonly named: boolean }[] => {
    const contexts = [...new Set(mentions.map(({ context }) => context))];
    const text = contexts.join('\n');
    const found = find(text);
    return mentions.map((row) => {
      const start = text.indexOf(row.text, text.indexOf(row.context));
      const seen = found.find((mention) => mention.start < start + row.text.length && mention.end > start);
      const named = seen !== undefined;
      if (row.kind === 'LOC') return { kind: 'place', named };
      if (row.kind !== 'HUM') return { kind: row.kind === 'TIM' ? 'date' : 'organisation', named };
      if (seen && ['person', 'organisation', 'group'].includes(seen.kind)) return { kind: seen.kind, named };
      return {
        kind: isOrganisationWord(row.text.split(' ').at(-1) ?? '') ? 'organisation' : 'person',
        named,
      };
    });
  };

  const rows = readRows(folder, 'ecb_dev_name_mentions.jsonl') as readonly Row[];
  const topics = groupBy(rows, ({ topic }) => topic);
  const seen = new Set<Row>();
  const byEntity: Assigned[] = [];
  const byString: Assigned[] = [];
  for (const [topic, mentions] of topics) {
    const documents = groupBy(mentions, ({ doc }) => doc);
    const votes = new Map<string, Map<MentionKind, number>>();
    for (const inDocument of documents.values()) {
      for (const [index, { kind, named }] of kindsIn(inDocument).entries()) {
        const row = inDocument[index];
        if (!row) continue;
        if (named) seen.add(row);
        const kinds = votes.get(family(row)) ?? new Map<MentionKind, number>();
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        votes.set(family(row), kinds);
      }
    }
    const commonest = (row: Row): MentionKind =>
      [...(votes.get(family(row)) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
      'person';
    const index = new EntityIndex();
    for (const [id, inDocument] of documents) {
      let offset = 0;
      const inCluster: Mention[] = inDocument.map((row) => {
        const text = plain(row.text);
        const start = offset;
        offset += text.length + 1;
        const mention: Mention = { start, end: start + text.length, text, kind: commonest(row) };
        // The documents of a topic appeared within days, though the set does not say when: a weekday is one day in all.
        const weekday = row.kind === 'TIM' ? /\b\w+day\b/u.exec(text)?.[0] : undefined;
        const [resolved = mention] = finish(resolveDates(text, [mention], null, 'en'));
        return resolved.value !== undefined || weekday === undefined
          ? resolved
          : { ...mention, value: weekday };
      });
      index.put(finish(collectMentions(id, '', inCluster)));
    }
    for (const [id, inDocument] of documents) {
      const entities = index.mentionsOf(id);
      for (const [index, row] of inDocument.entries()) {
        byEntity.push({
          truth: row.chain,
          found: `${topic} ${entities[index]?.entity ?? ''}`,
          date: row.kind === 'TIM',
          named: seen.has(row),
        });
        byString.push({
          truth: row.chain,
          found: `${topic} ${row.text}`,
          date: row.kind === 'TIM',
          named: seen.has(row),
        });
        if (process.env['SHOW'] !== undefined)
          console.log(topic, row.chain, row.text, '→', entities[index]?.entity);
      }
    }
  }
  const choices: readonly (readonly [string, readonly Assigned[], readonly Assigned[]])[] = [
    ['names', byEntity.filter(({ date }) => !date), byString.filter(({ date }) => !date)],
    [
      'names that the finder sees',
      byEntity.filter(({ date, named }) => !date && named),
      byString.filter(({ date, named }) => !date && named),
    ],
    ['names and dates', byEntity, byString],
  ];
  const table = choices.flatMap(([of, entities, strings]) => [
    { of, method: 'entities', mentions: entities.length, ...bCubed(entities) },
    { of, method: 'exact string', mentions: strings.length, ...bCubed(strings) },
  ]);
  console.table(table);
  console.log(JSON.stringify({ bench: 'clusters', rows: table }));
}
