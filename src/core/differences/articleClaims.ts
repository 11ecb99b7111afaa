import { anchorOf, likeness } from './anchor';
import type { QuantitiesFound } from '../alignment/values/values';
import type { ClaimSentences } from './claimSentence';
import { type ValueClaim, valueClaims, valuePlaces } from './valueClaims';
import { relationOf } from './valueRelation';

/** So many sentences that print a value are looked at for what it is of. */
const mostPrinting = 8;
/** How much of what stands around a value must be alike where an article states it again. */
const leastLikeness = 1.5;

const none: readonly ValueClaim[] = [];

/** The figures and dates of an article, each sentence read when it is asked for first. */
export class ArticleClaims {
  /** By sentence, undefined as long as it was not asked for; the same below. */
  readonly #places: (ReadonlySet<string> | undefined)[] = [];
  readonly #read: (readonly ValueClaim[] | undefined)[] = [];
  readonly #printed = new Map<string, readonly number[]>();
  #whole: { readonly text: string; readonly starts: readonly number[] } | null = null;

  /** @param known What the values of either article were read from. */
  constructor(
    private readonly sentences: ClaimSentences,
    private readonly known: QuantitiesFound,
  ) {}

  /** See `valuePlaces`. */
  places(sentence: number): ReadonlySet<string> {
    return (this.#places[sentence] ??= valuePlaces(this.sentences.at(sentence)));
  }

  of(sentence: number): readonly ValueClaim[] {
    if (this.places(sentence).size === 0) return none;
    return (this.#read[sentence] ??= valueClaims(
      this.sentences.at(sentence),
      this.sentences.published,
      this.known,
    ));
  }

  /** Whether the article prints that value too, of what may be the same particular. */
  states(claim: ValueClaim): boolean {
    const { start, end } = claim.value;
    const printed = claim.sentence.text.slice(start, end).toLowerCase();
    return this.#printing(printed).some((sentence) =>
      this.of(sentence).some(
        (other) =>
          relationOf(claim, other) === 'same' && likeness(anchorOf(claim), anchorOf(other)) >= leastLikeness,
      ),
    );
  }

  /** The first sentences that have these letters. */
  #printing(printed: string): readonly number[] {
    let found = this.#printed.get(printed);
    if (!found) this.#printed.set(printed, (found = this.#look(printed)));
    return found;
  }

  #look(printed: string): readonly number[] {
    const { text, starts } = (this.#whole ??= this.#join());
    const found: number[] = [];
    let at = text.indexOf(printed);
    while (at >= 0 && found.length < mostPrinting) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle;
      }
      found.push(low);
      at = text.indexOf(printed, starts[low + 1] ?? text.length);
    }
    return found;
  }

  #join(): { readonly text: string; readonly starts: readonly number[] } {
    const starts: number[] = [];
    const parts: string[] = [];
    let length = 0;
    for (let index = 0; index < this.sentences.count; index++) {
      const part = this.sentences.text(index).toLowerCase();
      starts.push(length);
      parts.push(part);
      length += part.length + 1;
    }
    return { text: parts.join('\n'), starts };
  }
}
