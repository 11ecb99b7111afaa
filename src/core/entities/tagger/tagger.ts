import { append } from '../../append';
import type { NameSpan } from '../names/nameRules';
import type { NameToken } from '../names/nameTokens';
import { DocumentFeatures } from './features';
import { labelCount, namesOf } from './labels';
import { readModel, TaggerModel } from './model';
import { stretches } from './sequences';
import { bestLabels } from './viterbi';

/** A step is so many sentences, at most. */
const stepLength = 20;

/** Names persons, organisations, places and groups by a trained model. */
interface Tagger {
  /** Names in the text's tokens: sorted, never overlapping; step by step. */
  readonly find: (text: string, tokens: readonly NameToken[]) => Generator<undefined, readonly NameSpan[]>;
}

/** Makes a tagger of a model file's bytes. Throws when they are no model of this version. */
export function loadTagger(bytes: Uint8Array): Tagger {
  return taggerOf(new TaggerModel(readModel(bytes)));
}

function taggerOf(model: TaggerModel): Tagger {
  return {
    *find(text, tokens) {
      const features = yield* DocumentFeatures.read(text, tokens, model.classes);
      const ofWords = new WordScores(features, model);
      const names: NameSpan[] = [];
      let sentences = 0;
      for (const sentence of stretches(text, tokens)) {
        for (const { from, to, start, stop } of sentence) {
          const scores = new Int32Array((to - from) * labelCount);
          for (let i = from; i < to; i++) {
            const at = (i - from) * labelCount;
            ofWords.add(i, scores, at);
            model.score(features.ofPlace(i, start, stop), scores, at);
          }
          append(names, namesOf(bestLabels(scores, to - from, model.transitions), from));
          yield;
        }
        // Where there is no capital letter a sentence takes next to no time.
        if (++sentences % stepLength === 0) yield;
      }
      return names;
    },
  };
}

/** What the model says of a document's words wherever they stand, asked once a word. */
class WordScores {
  readonly #scores: Int32Array;
  readonly #known: Uint8Array;

  constructor(
    private readonly features: DocumentFeatures,
    private readonly model: TaggerModel,
  ) {
    this.#scores = new Int32Array(features.wordCount * labelCount);
    this.#known = new Uint8Array(features.wordCount);
  }

  /** Adds the scores of the token's word to the `labelCount` numbers from `at` on. */
  add(index: number, scores: Int32Array, at: number): void {
    const word = this.features.numberOf(index);
    const row = word * labelCount;
    if (this.#known[word] === 0) {
      this.model.score(this.features.ofWord(index), this.#scores, row);
      this.#known[word] = 1;
    }
    for (let label = 0; label < labelCount; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (this.#scores[row + label] ?? 0);
  }
}
