// The panes on the page, two side by side or one alone: which of them is in front, and how they are built.
import { count, sharedSentences, type SharedSentences } from '../../core/alignment/sharedSentences';
import type { PageMentions, PageState, Side } from '../../protocol/pageContract';
import type { ComparisonView } from '../../protocol/shapes';
import { element } from '../dom';
import { headElement, type HeadActions } from './head';
import { placeIn, type SavedState } from '../savedState';
import { Pane } from './pane';
import { opposite, type Sided } from '../scrolling/sides';
import { areVersions, countParts, type CountPart } from '../descriptions';

export type ShownState = Extract<PageState, { readonly kind: 'comparison' | 'alone' }>;

/** Characters built before the first paint, and in one slice after it. */
const firstBuild = 9000;
const sliceBuild = 6000;
const nothingShared: SharedSentences = new Map();

export class Panes {
  /** Holds the panes and what stands between and beside them. */
  readonly element: HTMLElement;
  readonly left: Pane;
  readonly right: Pane | null;
  readonly all: readonly Pane[];
  #front: Pane;
  #building: ReturnType<typeof setTimeout> | undefined;

  constructor(state: ShownState, savedState: SavedState | null, actions: HeadActions) {
    this.element = element('div', { class: `panes ${state.kind}` });
    const pane = (side: Side): Pane => {
      const isPair = state.kind === 'comparison';
      const article = isPair ? state.comparison[side] : state.article;
      const label = isPair ? state.labels[side] : state.label;
      const shared = isPair ? sharedSentences(state.comparison, side) : nothingShared;
      const unfolded = new Set(placeIn(savedState, article)?.unfolded);
      const counts = isPair ? countsOf(state.comparison, side, shared) : null;
      const rank = isPair && side === 'right' ? state.rank : undefined;
      return new Pane(
        { side, article, shared, unfolded, mentions: [], filter: 'all' },
        headElement({ side, article, label, counts, rank }, actions),
      );
    };
    this.left = pane('left');
    this.right = state.kind === 'comparison' ? pane('right') : null;
    this.left.other = this.right;
    if (this.right) this.right.other = this.left;
    this.all = this.right ? [this.left, this.right] : [this.left];
    this.#front = this.left;
  }

  get pair(): Sided<Pane> | null {
    return this.right && { left: this.left, right: this.right };
  }

  /** Builds what is seen first; the rest follows in slices, so that the page answers in between. `built` is told of each. */
  build(built: () => void): void {
    for (const pane of this.all) pane.build(firstBuild);
    this.#continue(built);
  }

  #continue(built: () => void): void {
    clearTimeout(this.#building);
    this.#building = setTimeout(() => {
      const more = this.all.map((pane) => pane.build(sliceBuild)).includes(true);
      built();
      if (more) this.#continue(built);
    });
  }

  /** The names that the panes show from their next building on. */
  name(mentions: PageMentions): void {
    for (const { side, content } of this.all) content.mentions = mentions[side];
  }

  get front(): Pane {
    return this.#front;
  }

  /** Where there is room for one pane, this is the one. */
  bringForward(pane: Pane): void {
    this.#front = pane;
    this.element.classList.toggle('right-first', pane.side === 'right');
  }

  /** Whether there is room for one pane alone. */
  get isNarrow(): boolean {
    return this.#front.other?.element.checkVisibility({ visibilityProperty: true }) === false;
  }

  dispose(): void {
    clearTimeout(this.#building);
  }
}

/** How many sentences of a side are of each kind. */
export function countsOf(
  comparison: ComparisonView,
  side: Side,
  shared: SharedSentences,
): readonly CountPart[] {
  const article = comparison[side];
  const isOfVersions = areVersions(article, comparison[opposite(side)]);
  const uncertain = article.sentences.filter(
    (sentence, index) => isOfVersions && sentence.uncertain && !shared.has(index),
  ).length;
  return countParts(count(article, shared), uncertain);
}
