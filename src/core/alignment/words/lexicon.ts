import { eachInSteps } from '../../steps';
import { startsWithCapital } from '../../text/words/capital';
import type { FeatureTable } from './sparseVector';
import { relatedStems } from './wordRelation';
import { isCommonWord, wordRarity } from './wordRarity';
import type { Word } from './words';

/** What the two texts and the language at large say about a stem; indexed by the stem's number. */
export interface Lexicon {
  /** How much the stem tells. */
  readonly weights: Float64Array;
  /** How rare it is in the language. */
  readonly rarities: Float64Array;
  readonly names: Uint8Array;
  readonly numbers: Uint8Array;
  /** Whether it is telling enough to carry content. */
  readonly content: Uint8Array;
  /** The stems of the two texts that may stand in the place of others, and where those of a stem start; one start more. */
  readonly related: Int32Array;
  readonly relatedFrom: Int32Array;
}

/** A step is so many stems. */
const stepLength = 1000;
/** A stem that is rarer than this in the language carries content. */
export const contentRarity = 3.2;
/** A name tells at least as much as a word of this rarity. */
const nameRarity = 4;

/** How the stems of two texts are written. */
export class Spelling {
  readonly #asName: number[] = [];
  readonly #inLowerCase: number[] = [];

  /** @param stems The number of each word's stem. */
  take(text: string, words: readonly Word[], stems: Int32Array): void {
    for (let at = 0; at < stems.length; at++) {
      const word = words[at];
      const id = stems[at];
      if (!word || id === undefined) continue;
      while (this.#asName.length <= id) {
        this.#asName.push(0);
        this.#inLowerCase.push(0);
      }
      if (word.name) this.#asName[id] = 1;
      else if (!startsWithCapital(text, word.start)) this.#inLowerCase[id] = 1;
    }
  }

  /**
   * What is known of each stem of the table, every sentence taken, step by step.
   * @param inTexts How much each stem tells in the two texts.
   */
  *lexicon(stems: FeatureTable, inTexts: Float64Array): Generator<undefined, Lexicon> {
    const names = Uint8Array.from({ length: stems.size }, (_, id) => this.#asName[id] ?? 0);
    const weights = new Float64Array(stems.size);
    const rarities = new Float64Array(stems.size);
    const numbers = new Uint8Array(stems.size);
    const content = new Uint8Array(stems.size);
    const related: number[] = [];
    const relatedFrom = new Int32Array(stems.size + 1);
    yield* eachInSteps(stems.features, stepLength, (stem, id) => {
      const rarity = wordRarity(stem);
      if (!names[id] && !this.#inLowerCase[id] && !isCommonWord(stem) && /^\p{L}/u.test(stem)) names[id] = 1;
      rarities[id] = rarity;
      weights[id] = ((names[id] ? Math.max(nameRarity, rarity) : rarity) * (inTexts[id] ?? 0)) / 4;
      numbers[id] = /^\p{N}/u.test(stem) ? 1 : 0;
      content[id] = names[id] || rarity > contentRarity ? 1 : 0;
      for (const other of relatedStems(stem)) {
        const found = stems.find(other);
        if (found !== undefined) related.push(found);
      }
      relatedFrom[id + 1] = related.length;
    });
    return { weights, rarities, names, numbers, content, related: Int32Array.from(related), relatedFrom };
  }
}
