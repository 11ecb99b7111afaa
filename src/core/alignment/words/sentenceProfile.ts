import { eachInSteps, flatMapSteps, Pace } from '../../steps';
import { Spelling, type Lexicon } from './lexicon';
import { float64Arena, int32Arena, type Arena } from './arena';
import { FeatureTable, weigh, type SparseVector } from './sparseVector';
import { SentenceReader, type SentenceStructure } from './sentenceReader';
import type { Word, WordForm } from './words';

/** A step is so many letters, a sentence counting for some at least, or so many sentences that are only counted. */
const readInStep = 4000;
const leastOfSentence = 200;
const countedInStep = 2000;

/** What is measured of a sentence by itself, within the two texts. */
export interface SentenceProfile extends SentenceStructure {
  /** The stem of each word in order, as a number; see `Lexicon`. */
  readonly stems: Int32Array;
  /** Pairs of telling stems with at most one other between them, as numbers, ascending. */
  readonly neighbours: Float64Array;
  /** Stems, weighed by their rarity in the two texts. */
  readonly vector: SparseVector;
  /** Three letters in a row, weighed likewise. */
  readonly grams: SparseVector;
  /** What the distinct stems weigh in all: every one, names only. */
  readonly weight: number;
  readonly nameWeight: number;
}

/** The sentences of both texts; null for those that have an exact partner. */
export interface Profiles extends Lexicon {
  readonly left: readonly (SentenceProfile | null)[];
  readonly right: readonly (SentenceProfile | null)[];
  /** How many distinct three letters in a row there are. */
  readonly grams: number;
}

/**
 * Profiles the sentences without an exact partner. Rarity is counted over both texts together. Yields now and then.
 * @param settled The sentences that have an exact partner.
 * @param sentences What the sentences are read with.
 */
export function* profile(
  left: readonly string[],
  right: readonly string[],
  settled: ReadonlySet<string>,
  sentences = new SentenceReader(),
): Generator<undefined, Profiles> {
  const times = new Map<string, number>();
  for (const side of [left, right])
    yield* eachInSteps(side, countedInStep, (text) => {
      times.set(text, (times.get(text) ?? 0) + 1);
    });
  const reader = new Reader(sentences);
  const read = new Map<string, CountedSentence>();
  const pace = new Pace(readInStep);
  for (const [text, count] of times) {
    if (settled.has(text)) reader.count(text, count);
    else read.set(text, reader.read(text, count));
    if (pace.isDue(Math.max(leastOfSentence, text.length))) yield;
  }
  yield;
  const finish = yield* finisher(reader);
  const profiles = new Map<string, SentenceProfile>();
  for (const [text, sentence] of read) {
    profiles.set(text, finish.profile(sentence));
    if (pace.isDue(Math.max(leastOfSentence, text.length))) yield;
  }
  yield;
  const found = (sentences: readonly string[]) =>
    flatMapSteps(sentences, countedInStep, (text) => [profiles.get(text) ?? null]);
  return {
    ...finish.lexicon,
    left: yield* found(left),
    right: yield* found(right),
    grams: reader.grams.size,
  };
}

/** A profile without what depends on all sentences: the weights of its vectors are counts as yet. */
type CountedSentence = Omit<SentenceProfile, 'neighbours' | 'weight' | 'nameWeight'>;

/** Reads sentences and counts what is in them. */
class Reader {
  readonly stems = new FeatureTable();
  readonly grams = new FeatureTable();
  readonly spelling = new Spelling();
  readonly #numbers = int32Arena();
  /** By the form of a word. */
  readonly #stemOf: number[] = [];
  readonly #gramsOf: (readonly number[])[] = [];

  constructor(private readonly sentences: SentenceReader) {}

  /** @param times How often the sentence stands in the texts. */
  read(text: string, times: number): CountedSentence {
    const sentence = this.sentences.read(text);
    const { words } = sentence;
    const stems = this.#stemsOf(words);
    this.spelling.take(text, words, stems);
    const grams: number[] = [];
    for (const word of words) for (const gram of this.#lettersOf(word.form)) grams.push(gram);
    return {
      ...this.sentences.structure(sentence),
      stems,
      vector: this.stems.add(stems, times),
      grams: this.grams.add(grams, times),
    };
  }

  /** Takes a sentence only as evidence of how rare its words are, and how they are spelt. */
  count(text: string, times: number): void {
    const { words } = this.sentences.read(text);
    const stems = this.#stemsOf(words);
    this.spelling.take(text, words, stems);
    this.stems.add(stems, times);
    this.grams.add([], times);
  }

  #stemsOf(words: readonly Word[]): Int32Array {
    const stems = this.#numbers.take(words.length);
    for (let at = 0; at < words.length; at++) {
      const form = words[at]?.form;
      if (form) stems[at] = this.#stemOf[form.id] ??= this.stems.idOf(form.stem);
    }
    return stems;
  }

  #lettersOf(form: WordForm): readonly number[] {
    return (this.#gramsOf[form.id] ??= this.sentences
      .lettersOf(form)
      .map((letters) => this.grams.idOf(letters)));
  }
}

/** Completes the profiles when all sentences are read, step by step. */
function* finisher({ stems, grams, spelling }: Reader) {
  const stemRarities = stems.rarities();
  yield;
  const lexicon = yield* spelling.lexicon(stems, stemRarities);
  const gramRarities = grams.rarities();
  yield;
  const arena = float64Arena();
  return {
    lexicon,
    profile(sentence: CountedSentence): SentenceProfile {
      weigh(sentence.vector, stemRarities);
      weigh(sentence.grams, gramRarities);
      let weight = 0;
      let nameWeight = 0;
      for (const id of sentence.vector.ids) {
        weight += lexicon.weights[id] ?? 0;
        if (lexicon.names[id]) nameWeight += lexicon.weights[id] ?? 0;
      }
      return { ...sentence, neighbours: neighboursOf(sentence.stems, lexicon, arena), weight, nameWeight };
    },
  };
}

function neighboursOf(stems: Int32Array, { content }: Lexicon, arena: Arena<Float64Array>): Float64Array {
  const pairs: number[] = [];
  let last = -1;
  let lastButOne = -1;
  const join = (before: number, id: number) => {
    if (before >= 0 && before !== id)
      pairs.push(Math.min(before, id) * content.length + Math.max(before, id));
  };
  for (const id of stems) {
    if (content[id] !== 1) continue;
    join(last, id);
    join(lastButOne, id);
    lastButOne = last;
    last = id;
  }
  const sorted = arena.take(pairs.length);
  sorted.set(pairs);
  sorted.sort();
  let distinct = 0;
  for (const pair of sorted) if (distinct === 0 || sorted[distinct - 1] !== pair) sorted[distinct++] = pair;
  return sorted.subarray(0, distinct);
}
