import { anchorOf, likeness } from './anchor';
import type { QuantitiesFound } from '../../alignment/values/values';
import { finish } from '../../steps';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import { Printings } from './printings';
import { mayState, type ValueClaim, valueClaims, valuePlaces } from '../values/valueClaims';
import { relationOf } from '../values/valueRelation';

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
  #printings: Printings | null = null;

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
    return (this.#read[sentence] ??= this.#claimsOf(this.sentences.at(sentence)));
  }

  /** Makes ready, in short steps, what else the first call of `states` or `printingOf` takes long for. */
  *prepareSteps(): Generator<undefined, void> {
    this.#printings ??= yield* Printings.of(this.sentences);
    yield* this.#printings.listSteps();
  }

  /** Whether the article prints that value too, of what may be the same particular. */
  states(claim: ValueClaim): boolean {
    return this.printingOf(claim).some((sentence) =>
      this.of(sentence).some(
        (other) =>
          relationOf(claim, other) === 'same' && likeness(anchorOf(claim), anchorOf(other)) >= leastLikeness,
      ),
    );
  }

  /** The first sentences that print the value of a claim, of whatever it is there. */
  printingOf({ value: { start, end }, sentence }: ValueClaim): readonly number[] {
    const printed = sentence.text.slice(start, end).toLowerCase();
    let found = this.#printed.get(printed);
    if (!found) {
      const printings = (this.#printings ??= finish(Printings.of(this.sentences)));
      this.#printed.set(printed, (found = printings.find(printed, mostPrinting)));
    }
    return found;
  }

  #claimsOf(sentence: ClaimSentence): readonly ValueClaim[] {
    return mayState(sentence) ? valueClaims(sentence, this.sentences.published, this.known) : none;
  }
}
