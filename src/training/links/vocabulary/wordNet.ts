import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Two words that WordNet relates: `close` in the same sense or of one family, else a sense above or beside. */
export interface WordRelation {
  readonly a: string;
  readonly b: string;
  readonly close: boolean;
}

interface Synset {
  readonly words: readonly string[];
  readonly relations: readonly Relation[];
}

interface Relation {
  readonly symbol: string;
  readonly synset: string;
  /** Words of the two synsets that it is about, from 1; 0 for all. */
  readonly from: number;
  readonly to: number;
}

const partsOfSpeech = [
  { file: 'noun', symbol: 'n', number: '1' },
  { file: 'verb', symbol: 'v', number: '2' },
  { file: 'adj', symbol: 'a', number: '3' },
  { file: 'adv', symbol: 'r', number: '4' },
] as const;

/** Derived from, pertaining to, participle of. */
const ofOneFamily = new Set(['+', '\\', '<']);
/** Hypernym, similar to, see also, verb group, entails, causes. */
const nearby = new Set(['@', '@i', '&', '^', '$', '*', '>']);

/** A word's first sense counts, and of its next ones those that are not rare. */
const mostSenses = 3;
const leastShareOfUses = 0.1;

/**
 * Pairs of single words that WordNet (Fellbaum 1998) relates in senses that they are used in, sorted; a pair may come
 * more than once.
 * @param folder The database's files (wndb(5WN), senseidx(5WN)).
 */
export function readWordRelations(folder: string): readonly WordRelation[] {
  const isUsed = readSenses(folder);
  const synsets = readSynsets(folder);
  const usedWords = (id: string) =>
    (synsets.get(id)?.words ?? []).filter((word) => /^[a-z]+$/.test(word) && isUsed(word, id));
  const found: WordRelation[] = [];
  for (const [id, { words, relations }] of synsets) {
    const used = usedWords(id);
    for (const a of used) for (const b of used) if (a < b) found.push({ a, b, close: true });
    for (const { symbol, synset, from, to } of relations) {
      if (ofOneFamily.has(symbol)) {
        const a = words[from - 1];
        const b = synsets.get(synset)?.words[to - 1];
        if (a !== undefined && b !== undefined) found.push({ a, b, close: true });
      } else if (nearby.has(symbol)) {
        for (const a of used) for (const b of usedWords(synset)) found.push({ a, b, close: false });
      }
    }
  }
  return found;
}

/** Whether a word is used in the sense of a synset. */
function readSenses(folder: string): (word: string, synset: string) => boolean {
  const senses = new Map<string, { readonly rank: number; readonly uses: number }>();
  const allUses = new Map<string, number>();
  for (const line of readLines(folder, 'index.sense')) {
    const [key = '', offset = '', rank, uses] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const number = rest.startsWith('5') ? '3' : rest.charAt(0);
    const symbol = partsOfSpeech.find((part) => part.number === number)?.symbol ?? '';
    senses.set(`${word} ${symbol}${offset}`, { rank: Number(rank), uses: Number(uses) });
    allUses.set(word, (allUses.get(word) ?? 0) + Number(uses));
  }
  return (word, synset) => {
    const sense = senses.get(`${word} ${synset}`);
    if (!sense) return false;
    return (
      sense.rank === 1 ||
      (sense.rank <= mostSenses &&
        sense.uses > 0 &&
        sense.uses >= leastShareOfUses * (allUses.get(word) ?? 0))
    );
  };
}

function readSynsets(folder: string): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const { file, symbol } of partsOfSpeech) {
    for (const line of readLines(folder, `data.${file}`)) {
      const fields = line.split(' | ', 1)[0]?.split(' ') ?? [];
      const wordCount = parseInt(fields[3] ?? '', 16);
      const at = 4 + 2 * wordCount;
      synsets.set(`${symbol}${fields[0] ?? ''}`, {
        words: Array.from({ length: wordCount }, (_, word) =>
          (fields[4 + 2 * word] ?? '').toLowerCase().replace(/\(.*/, ''),
        ),
        relations: Array.from({ length: Number(fields[at]) }, (_, relation) =>
          readRelation(fields.slice(at + 1 + 4 * relation, at + 5 + 4 * relation)),
        ),
      });
    }
  }
  return synsets;
}

function readRelation([symbol = '', offset = '', part = '', words = '']: readonly string[]): Relation {
  return {
    symbol,
    synset: `${part === 's' ? 'a' : part}${offset}`,
    from: parseInt(words.slice(0, 2), 16),
    to: parseInt(words.slice(2), 16),
  };
}

/** The lines of a file without its licence, which is set in. */
function readLines(folder: string, file: string): readonly string[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
