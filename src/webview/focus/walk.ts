// Going from sentence to sentence: through links and differences, to neighbours, and across to partners.
import type { Shared } from '../../core/alignment/sharedSentences';
import type { FocusState } from './focusState';
import type { Place } from './place';
import { reducedMotion } from '../dom';
import { show, type ScrollSync } from '../scrolling/scrollSync';
import type { Panes } from '../panes/panes';
import type { Peeks } from './peeks';
import { besides } from '../scrolling/places';

interface WalkOptions {
  readonly panes: Panes;
  readonly focusState: FocusState;
  readonly scrollSync: ScrollSync | null;
  readonly peeks: Peeks;
}

/** Its methods tell whether there was anywhere to go. */
export class Walk {
  readonly #options: WalkOptions;
  /** Which partner of the active sentence is brought level next. */
  #turn = 0;
  #turnOf: Place | null = null;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** Goes to the next or previous matching sentence in the focused pane, wrapping around. */
  step(direction: 1 | -1, isWanted: (shared: Shared | undefined) => boolean): boolean {
    const { active, pane } = this.#options.focusState;
    if (!pane.other) return false;
    const wanted = pane.shown.filter((candidate) => isWanted(pane.content.shared.get(candidate)));
    const from = active?.index ?? (pane.inView()?.first ?? 0) - 1;
    const index =
      direction === 1
        ? (wanted.find((candidate) => candidate > from) ?? wanted[0])
        : (wanted.findLast((candidate) => candidate < from) ?? wanted.at(-1));
    if (index === undefined) return false;
    this.goTo({ pane, index });
    return true;
  }

  /** Goes to another shown sentence. */
  move(to: (shown: readonly number[], index: number) => number | undefined): boolean {
    const { active } = this.#options.focusState;
    if (!active) return false;
    const index = to(active.pane.shown, active.index);
    if (index === undefined || index === active.index) return false;
    this.#options.focusState.focus({ ...active, index });
    show(active.pane, index);
    return true;
  }

  /** The focus goes to the partner, or to what stands at the same height. */
  cross(): boolean {
    const { focusState, panes } = this.#options;
    const near = focusState.active?.pane ?? panes.front;
    const far = near.other;
    if (!far) return false;
    const index = focusState.active?.index ?? besides(near, 0) ?? 0;
    const [partner] = partners({ pane: near, index });
    const beside = partner ?? besides(far, near.extentInView(index).top);
    if (beside === null) return false;
    focusState.focus({ pane: far, index: beside });
    if (partner !== undefined) show(far, partner);
    return true;
  }

  goTo(at: Place): void {
    this.#options.focusState.focus(at);
    if (!this.#level(at)) show(at.pane, at.index);
  }

  /** Brings a sentence and its partner together: side by side or, where there is no room for that, one under the other. */
  meet(at: Place): boolean {
    return this.#options.panes.isNarrow ? this.#options.peeks.toggle(at) : this.#level(at);
  }

  /** Brings the partner of a sentence level with it; asked again, its next partner. */
  #level(at: Place): boolean {
    const { focusState, scrollSync } = this.#options;
    if (this.#turnOf !== focusState.active) {
      this.#turnOf = focusState.active;
      this.#turn = 0;
    }
    const found = partners(at);
    const partner = found[this.#turn % found.length];
    if (partner === undefined || !scrollSync) return false;
    this.#turn++;
    scrollSync.bring(at.pane.side, at.index, partner, () => {
      flash(at.pane.other?.sentence(partner));
    });
    return true;
  }
}

/** The partners of a sentence that are in sight, closest first. */
function partners({ pane, index }: Place): readonly number[] {
  const found = pane.content.shared.get(index)?.partners ?? [];
  return found.filter((partner) => pane.other?.shows(partner));
}

function flash(sentence: HTMLElement | undefined): void {
  if (!sentence) return;
  sentence.classList.remove('flash');
  if (!reducedMotion()) sentence.getBoundingClientRect();
  sentence.classList.add('flash');
  sentence.addEventListener(
    'animationend',
    () => {
      sentence.classList.remove('flash');
    },
    { once: true },
  );
}
