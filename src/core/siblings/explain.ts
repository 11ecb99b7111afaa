import { fold } from '../text/normalise';
import type { SiblingReason } from './sibling';
import type { SiblingEntry } from './siblingEntry';
import { type Term, termsOf } from './terms';

/** How many terms and names are told, at most. */
const mostTold = 8;
/** What a term weighs at most beside one that occurs once. */
const mostOccurrences = 3;

/** A term or a run of capitalised words as first written in the article asked about. */
interface Wording {
  readonly written: string;
  /** The single terms or the one pair that it is made of. */
  readonly terms: readonly number[];
  readonly weight: number;
}

/** Tells of siblings of `asked` what both have, heaviest first, as written in `asked`; `idf` says how rare a term is. */
export function explainer(
  asked: SiblingEntry,
  idf: (term: number, pair: boolean) => number,
): (other: SiblingEntry) => SiblingReason {
  const words = new Map<number, Wording>();
  const names = new Map<string, Wording>();
  for (const text of asked.texts) {
    const terms = termsOf(text);
    for (const term of terms) {
      if (!words.has(term.hash)) words.set(term.hash, wording(text, [term], idf));
    }
    for (const run of capitalisedRuns(text, terms)) {
      const name = wording(text, run, idf);
      const key = fold(name.written);
      if (!names.has(key)) names.set(key, name);
    }
  }
  const wordsByWeight = byWeight(words.values());
  const namesByWeight = byWeight(names.values());
  return (other) => {
    const sharedNames = told(namesByWeight, other, []);
    return {
      terms: told(wordsByWeight, other, sharedNames),
      names: sharedNames,
      sharedSentences: countShared(asked.sentences, other.sentences),
      dayGap: asked.day === null || other.day === null ? null : Math.abs(asked.day - other.day),
    };
  };
}

function wording(
  text: string,
  terms: readonly Term[],
  idf: (term: number, pair: boolean) => number,
): Wording {
  const start = terms[0]?.start ?? 0;
  const end = terms.at(-1)?.end ?? 0;
  return {
    written: text.slice(start, end).replace(/\s+/g, ' '),
    terms: terms.map(({ hash }) => hash),
    weight: terms.reduce((sum, { hash, pair }) => sum + idf(hash, pair), 0),
  };
}

/** Single terms in a row that are written with a capital, not counting the first word of the text. */
function* capitalisedRuns(text: string, terms: readonly Term[]): Generator<readonly Term[]> {
  let run: Term[] = [];
  for (const term of terms) {
    if (term.pair) continue;
    const last = run.at(-1);
    const goesOn = last && text.slice(last.end, term.start) === ' ';
    const capital = term.start > 0 && /^\p{Lu}/u.test(text.slice(term.start, term.start + 2));
    if (run.length > 0 && !(goesOn && capital)) {
      yield run;
      run = [];
    }
    if (capital) run.push(term);
  }
  if (run.length > 0) yield run;
}

function byWeight(wordings: Iterable<Wording>): readonly Wording[] {
  return [...wordings].sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));
}

/** The heaviest wordings that `other` has too, without those that are part of one before them or of one already told. */
function told(
  wordings: readonly Wording[],
  other: SiblingEntry,
  already: readonly string[],
): readonly string[] {
  const shared = wordings
    .flatMap(({ written, terms, weight }) => {
      const counts = terms.map((term) => countIn(other, term));
      return counts.includes(0) || weight <= 0 ? [] : [{ written, weight: weight * Math.min(...counts) }];
    })
    .sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));
  const chosen: string[] = [];
  for (const { written } of shared) {
    if (chosen.length === mostTold) break;
    const form = ` ${fold(written)} `;
    if (![...already, ...chosen].some((other) => ` ${fold(other)} `.includes(form))) chosen.push(written);
  }
  return chosen;
}

/** How often the article holds the term, at most `mostOccurrences`. */
function countIn({ terms, counts }: SiblingEntry, term: number): number {
  const index = indexOf(terms, term);
  return index < 0 ? 0 : Math.min(mostOccurrences, counts[index] ?? 0);
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (const value of a) if (indexOf(b, value) >= 0) count += 1;
  return count;
}
