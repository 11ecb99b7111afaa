import { append } from '../append';
import { isNoName } from '../entities/gazetteers/notNames';
import type { Span } from '../text/span';
import { eachInSteps, sortSteps } from '../steps';
import { isTelling } from './tellingWords';

/** How many terms are looked at in a step, and how many phrases are made. */
const termsInStep = 1 << 15;
const phrasesInStep = 1000;

/** Makes a phrase of a term where it is written. */
type MakePhrase<Phrase> = (text: string, span: Span, terms: readonly number[]) => Phrase;

/**
 * Where terms, known by their places, are written. Which of them say something by themselves is only found out as far as
 * they are asked for: of hundreds that two articles share a few are told.
 */
export class WrittenTerms {
  /** By the place of a term its first and last occurrence and one; 0 where there is none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** By occurrence the next one of the term and one, the text that it is in, and its span. */
  readonly #next: number[] = [];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** For terms whose places are below `count`. */
  constructor(count: number) {
    this.#first = new Int32Array(count);
    this.#last = new Int32Array(count);
  }

  add(place: number, text: string, start: number, end: number): void {
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    const occurrence = this.#next.push(0);
    const last = this.#last[place] ?? 0;
    if (last === 0) this.#first[place] = occurrence;
    else this.#next[last - 1] = occurrence;
    this.#last[place] = occurrence;
  }

  /**
   * The phrases of those terms that say something, heaviest first, then by what is written; made as they are asked for.
   * Undefined where a step ends; the phrase behind it must be asked for, too.
   */
  *byWeight<Phrase extends { readonly written: string }>(
    weights: Float64Array,
    make: MakePhrase<Phrase>,
  ): Generator<undefined, Iterable<Phrase | undefined>> {
    const heavy: number[] = [];
    yield* eachInSteps(weights, termsInStep, (weight, place) => {
      if (this.#first[place] !== 0 && weight > 0) heavy.push(place);
    });
    const places = yield* sortSteps(heavy, (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    const phraseOf = (place: number): Phrase | undefined => this.#phrase(place, make);
    const made: Phrase[] = [];
    let from = 0;
    /** Those of one weight are made together, to be put in order. */
    function* makeMore(): Generator<undefined, void> {
      const weight = weights[places[from] ?? 0];
      const alike: Phrase[] = [];
      for (; from < places.length && weights[places[from] ?? 0] === weight; from += 1) {
        const phrase = phraseOf(places[from] ?? 0);
        if (phrase) alike.push(phrase);
        if (from % phrasesInStep === phrasesInStep - 1) yield;
      }
      append(made, yield* sortSteps(alike, (a, b) => (a.written < b.written ? -1 : 1)));
    }
    return {
      *[Symbol.iterator]() {
        for (let at = 0; ; at += 1) {
          while (at === made.length && from < places.length) yield* makeMore();
          if (at === made.length) return;
          yield made[at];
        }
      },
    };
  }

  /** As it is first written so that it says something. */
  #phrase<Phrase>(place: number, make: MakePhrase<Phrase>): Phrase | undefined {
    let before = '';
    for (let next = this.#first[place] ?? 0; next !== 0; next = this.#next[next - 1] ?? 0) {
      const text = this.#texts[next - 1] ?? '';
      const span = { start: this.#starts[next - 1] ?? 0, end: this.#ends[next - 1] ?? 0 };
      const written = text.slice(span.start, span.end);
      // A word is mostly written as before.
      if (written === before) continue;
      if (isTelling(written) && !isNoName(capitalised(written))) return make(text, span, [place]);
      before = written;
    }
    return undefined;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
