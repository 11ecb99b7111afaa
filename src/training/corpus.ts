import { append } from '../core/append';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameKind, NameSpan } from '../core/entities/names/nameRules';
import type { NameToken } from '../core/entities/names/nameTokens';
import { nameTokens } from '../core/entities/names/nameTokens';
import { isGroupWord } from '../core/entities/gazetteers/nationalities';
import { knownPlaces } from '../core/entities/gazetteers/places';
import { isTitlePrefix, isTitleWord } from '../core/entities/gazetteers/titles';

/** A text whose names are known. */
export interface TaggedDocument {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly names: readonly NameSpan[];
}

interface Row {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

const kinds: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
/** Sets whose rows are single sentences of running text: so many are read as one document. */
const rowsPerDocument: Readonly<Record<string, number>> = { gmb: 8, uner_pud: 3 };

/**
 * Reads a set of sentences as documents, in the tokens that the tagger sees. Labels are repaired where the sets differ
 * from each other: nationalities and religions are groups everywhere, countries are places, titles belong to no name.
 */
export function readSet(folder: string, set: string): readonly TaggedDocument[] {
  const rows = readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const documents: Row[][] = [];
  const size = rowsPerDocument[set];
  for (const [index, row] of rows.entries()) {
    const last = documents.at(-1);
    const goesOn = size === undefined ? last?.[0]?.doc === row.doc : index % size !== 0;
    if (last && goesOn) last.push(row);
    else documents.push([row]);
  }
  return documents.map((document) => taggedDocument(document, set === 'gmb'));
}

function taggedDocument(rows: readonly Row[], silver: boolean): TaggedDocument {
  let text = '';
  const spans: { start: number; end: number; kind: string }[] = [];
  for (const { tokens, tags } of rows) {
    let open: { start: number; end: number; kind: string } | undefined;
    for (const [i, token] of tokens.entries()) {
      if (i > 0) text += ' ';
      const tag = tags[i] ?? 'O';
      const start = text.length;
      text += token;
      if (tag.startsWith('I-') && open?.kind === tag.slice(2)) {
        open.end = text.length;
      } else {
        open = tag === 'O' ? undefined : { start, end: text.length, kind: tag.slice(2) };
        if (open) spans.push(open);
      }
    }
    text += '\n';
  }
  const tokens = nameTokens(text);
  const names: NameSpan[] = [];
  let index = 0;
  for (const { start, end, kind } of spans) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index++;
    const first = index;
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= end) index++;
    if (index > first) append(names, repaired(tokens, first, index, kind, silver));
  }
  return { text, tokens, names: withGroupsAndPlaces(tokens, names, silver) };
}

/** A name as it should be labelled; none where the label was wrong. */
function repaired(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  kind: string,
  silver: boolean,
): readonly NameSpan[] {
  const word = (index: number): string => tokens[index]?.text ?? '';
  let first = from;
  if (/^[Tt]he$/u.test(word(first)) && end > first + 1 && silver) first++;
  const written = tokens.slice(first, end).map(({ text }) => text);
  if (written.every((part) => isGroupWord(part) || part === '-') && kind !== 'PER')
    return [{ first, end, kind: 'group' }];
  const country = knownPlaces.longestAt(tokens, first) === end - first;
  let known = kinds[kind];
  if (known === undefined) return [];
  if (silver) {
    if (known === 'organisation' && country) known = 'place';
    if (/^(?:Mr|Mrs|Ms)\.?$/u.test(word(first - 1)) && known === 'organisation') known = 'person';
    if (known === 'person') {
      while (first < end && (isTitleWord(word(first)) || isTitlePrefix(word(first)))) first++;
      if (first === end || !/^[\p{Lu}\p{Ll}]/u.test(word(first))) return [];
      if (country) known = 'place';
    }
    if (word(first) === 'State' && end === first + 1 && /^(?:of|for)$/u.test(word(first - 1))) return [];
  }
  return [{ first, end, kind: known }];
}

/** Adds the groups, and in silver sets the countries, that the set leaves without a label. */
function withGroupsAndPlaces(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
  silver: boolean,
): readonly NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: NameSpan[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (taken[index] === 1 || !/^\p{Lu}/u.test(text)) continue;
    const hyphenated = tokens[index + 1]?.text === '-' || tokens[index - 1]?.text === '-';
    const length = silver || hyphenated ? knownPlaces.longestAt(tokens, index) : 0;
    if (isGroupWord(text)) added.push({ first: index, end: index + 1, kind: 'group' });
    else if (length > 0 && !taken.subarray(index, index + length).includes(1) && (length > 1 || hyphenated))
      added.push({ first: index, end: index + length, kind: 'place' });
  }
  return [...names, ...added]
    .sort((a, b) => a.first - b.first)
    .filter((name, index, all) => index === 0 || (all[index - 1]?.end ?? 0) <= name.first);
}
