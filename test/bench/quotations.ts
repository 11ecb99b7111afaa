// Who is quoted: quotations given to the people, and those given to the organisations, whom PolNeAR's readers name as their source.
//   node .build/bench.mjs quotations [DATA_DIR]
// Only quotations of three words or more whose marked source holds such a name that the finder of names sees are looked
// for; what else was given to somebody is judged where a word like "he" or "the company" does not hide the true source. Prints a
// table and one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MentionKind } from '../../src/core/entities/entity';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { findQuotations } from '../../src/core/entities/quotations/quotations';
import { quotedSpans } from '../../src/core/entities/quotations/quotedSpans';
import { addUp, dataFolder, readRows, scoresOf } from './benchTools';
import type { Tally } from './benchTools';

type Spans = readonly (readonly [number, number])[];

interface Row {
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly content: Spans }[];
}

const leastWords = 3;
const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));

function overlaps(spans: Spans, start: number, end: number): boolean {
  return spans.some(([from, to]) => from < end && start < to);
}

const hiding: Readonly<Partial<Record<MentionKind, RegExp>>> = {
  person: /^s?he$/iu,
  organisation: /^(?:it|the\s+\p{Ll}+)$/iu,
};

function judge({ text, attributions }: Row, kind: MentionKind): Tally {
  const mentions = find(text);
  const names = mentions.filter((mention) => mention.kind === kind);
  const found = new Map(
    findQuotations(text, mentions).flatMap(({ start, speaker }) =>
      speaker.kind === kind ? [[start, speaker] as const] : [],
    ),
  );
  const tallies = quotedSpans(text).map(({ inner: { start, end } }): Tally => {
    const marked = attributions.filter(({ content }) => overlaps(content, start + 1, end - 1));
    const sources = marked.flatMap(({ source }) => source);
    const named = names.filter((name) => overlaps(sources, name.start, name.end));
    const speaker = found.get(start);
    const hidden = sources.some(([from, to]) => hiding[kind]?.test(text.slice(from, to)) === true);
    const counts = text.slice(start, end).split(/\s+/u).length >= leastWords;
    const right = speaker !== undefined && named.includes(speaker);
    return {
      right: Number(right),
      wrong: Number(speaker !== undefined && !right && !(named.length === 0 && hidden)),
      missed: Number(!right && named.length > 0 && counts),
    };
  });
  return addUp(tallies);
}

const folder = dataFolder();
if (folder !== null) {
  const sets = ['polnear_dev', 'polnear_train'] as const;
  const kinds = ['person', 'organisation'] as const;
  const asked = kinds.flatMap((kind) => sets.map((set) => ({ kind, set })));
  const table = asked.map(({ kind, set }) => {
    const rows = readRows(folder, 'quotes', `${set}.jsonl`) as readonly Row[];
    const tally = addUp(rows.map((row) => judge(row, kind)));
    return {
      of: kind,
      set,
      articles: rows.length,
      quotations: tally.right + tally.missed,
      ...scoresOf(tally),
    };
  });
  console.table(table);
  console.log(JSON.stringify({ bench: 'quotations', rows: table }));
}
