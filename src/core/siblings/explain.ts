import { isTitlePrefix, isTitleWord } from '../entities/titles';
import { startsWithCapital } from '../text/capital';
import { fold } from '../text/normalise';
import type { Span } from '../text/span';
import type { SiblingEntry } from './siblingEntry';
import { isPair } from './term';
import { readTerms } from './terms';

/** How many terms and names are told, at most. */
const mostTold = 8;
/** What a term weighs at most beside one that occurs once. */
const mostOccurrences = 3;
/** How many words a name has, at most: a headline may have a capital in each. */
const longestName = 6;
/** How much text is read in a step, in UTF-16 units. */
const stepLength = 1 << 15;

/** The terms that another article shares with the one asked about. */
export type SharedTerms = ReadonlySet<number>;

/** What is shared, heaviest first, as written in the article asked about. */
export interface SharedWording {
  readonly terms: readonly string[];
  readonly names: readonly string[];
}

/** A term or a run of capitalised words as first written in the article asked about. */
interface Wording {
  readonly written: string;
  /** As it is looked for in another. */
  readonly form: string;
  /** The term, or all single terms and pairs, that it is made of. */
  readonly terms: readonly number[];
  readonly weight: number;
}

/** Words for what each of the others shares with the article asked about; `rarity` says how rare a term is. */
export function* explainSteps(
  { passages, terms, counts }: SiblingEntry,
  others: readonly SharedTerms[],
  rarity: (term: number) => number,
): Generator<undefined, readonly SharedWording[]> {
  if (others.length === 0) return [];
  const sharedByAny = new Set<number>();
  for (const shared of others) for (const term of shared) sharedByAny.add(term);
  const weights = new Map<number, number>();
  for (const [at, term] of terms.entries()) {
    if (!sharedByAny.has(term)) continue;
    weights.set(term, rarity(term) * Math.min(mostOccurrences, counts[at] ?? 0));
  }
  const wording = (text: string, start: number, end: number, terms: readonly number[]): Wording => {
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    return { written, form: ` ${fold(written).replaceAll('-', ' ')} `, terms, weight };
  };
  const words = new Map<number, Wording>();
  const names = new Map<string, Wording>();
  /** What is also written small is no name by itself. */
  const small = new Set<number>();
  let read = 0;
  for (const passage of passages) {
    const { text, start: begin, end } = passage;
    const runs: Run[] = [];
    readTerms(passage, (term, start, end) => {
      if (isPair(term)) addPair(runs, term, end);
      else if (!beginsName(text, start)) small.add(term);
      else if (start > begin) addWord(runs, text, { term, start, end });
      if (weights.has(term) && !words.has(term)) words.set(term, wording(text, start, end, [term]));
    });
    for (const { terms, start, end } of runs.flatMap((run) => [...namesIn(run)])) {
      if (!terms.every((term) => weights.has(term)) || isOfOffice(text.slice(start, end))) continue;
      const name = wording(text, start, end, terms);
      if (!names.has(name.form)) names.set(name.form, name);
    }
    read += end - begin;
    if (read < stepLength) continue;
    read = 0;
    yield;
  }
  const isName = ({ terms }: Wording): boolean => terms.length > 1 || !terms.some((term) => small.has(term));
  const namesByWeight = byWeight([...names.values()].filter(isName));
  const wordsByWeight = byWeight(words.values());
  return others.map((shared) => {
    const sharedNames = told(namesByWeight, shared, []);
    return {
      names: sharedNames.map(({ written }) => written),
      terms: told(wordsByWeight, shared, sharedNames).map(({ written }) => written),
    };
  });
}

/** A capital, if only after an article that belongs to the name: "al-Maliki". */
function beginsName(text: string, start: number): boolean {
  return (
    startsWithCapital(text, start) || /^(?:a[ldnrs]|el|ul)[-'’]\p{Lu}/u.test(text.slice(start, start + 5))
  );
}

/** Whether the words begin or end with what somebody is, which is no part of a name: "Prime Minister Nuri", "Foreign". */
function isOfOffice(words: string): boolean {
  return [/^\S+/u, /\S+$/u].some((edge) => {
    const [word = ''] = edge.exec(words) ?? [];
    return isTitleWord(word) || isTitlePrefix(word);
  });
}

/** A word with a capital, and the pair that it makes with the word before it. */
interface RunWord extends Span {
  readonly term: number;
  pair?: number;
}

/** Words with a capital in a row. */
type Run = RunWord[];

/** Takes a word into the run that it goes on, if it goes on one. */
function addWord(runs: Run[], text: string, word: RunWord): void {
  const run = runs.at(-1);
  const before = run?.at(-1);
  if (run && before && /^[ -]$/u.test(text.slice(before.end, word.start))) run.push(word);
  else runs.push([word]);
}

/** Tells a word of a run the pair that ends with it. */
function addPair(runs: readonly Run[], pair: number, end: number): void {
  const last = runs.at(-1)?.at(-1);
  if (last?.end === end) last.pair = pair;
}

/** Every part of a run could be a name: another article may have the whole, or "Ryan Crocker" of "Iraq Ryan Crocker". */
function* namesIn(run: Run): Generator<Span & { readonly terms: readonly number[] }> {
  for (const [first, { start, term }] of run.entries()) {
    const terms = [term];
    yield { start, end: run[first]?.end ?? start, terms: [...terms] };
    for (const word of run.slice(first + 1, first + longestName)) {
      if (word.pair !== undefined) terms.push(word.pair);
      terms.push(word.term);
      yield { start, end: word.end, terms: [...terms] };
    }
  }
}

function byWeight(wordings: Iterable<Wording>): readonly Wording[] {
  return [...wordings]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));
}

/** The first wordings that are shared, without those that are part of one before them or of one already told. */
function told(
  wordings: readonly Wording[],
  shared: SharedTerms,
  already: readonly Wording[],
): readonly Wording[] {
  const chosen: Wording[] = [];
  for (const wording of wordings) {
    if (chosen.length === mostTold) break;
    if (!wording.terms.every((term) => shared.has(term))) continue;
    if (![...already, ...chosen].some(({ form }) => form.includes(wording.form))) chosen.push(wording);
  }
  return chosen;
}
