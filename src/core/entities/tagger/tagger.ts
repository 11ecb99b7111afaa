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
      const names: NameSpan[] = [];
      let sentences = 0;
      for (const sentence of stretches(text, tokens)) {
        for (const { from, to, start, stop } of sentence) {
          const scores = new Int32Array((to - from) * labelCount);
          for (let i = from; i < to; i++)
            model.score(features.of(i, start, stop), scores, (i - from) * labelCount);
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
