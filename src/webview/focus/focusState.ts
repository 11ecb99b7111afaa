// Which sentences stand out: the active one, which had the focus last, and the one under the pointer.
import type { Side } from '../../protocol/pageContract';
import { focusInPlace } from '../dom';
import type { Frame } from '../toolbar/frame';
import type { Pane } from '../panes/pane';
import type { Panes } from '../panes/panes';
import type { Place } from './place';
import { descriptionOf } from '../panes/sentence';
import { positionOf, stateOf } from '../toolbar/stateLine';

interface FocusStateOptions {
  readonly panes: Panes;
  readonly frame: Frame;
  /** Called when another sentence becomes active. */
  readonly activated: (at: Place) => void;
  /** Called when other sentences are marked. */
  readonly marked: () => void;
}

export class FocusState {
  readonly #options: FocusStateOptions;
  #active: Place | null = null;
  #hovered: Place | null = null;

  constructor(options: FocusStateOptions) {
    this.#options = options;
    this.#say();
  }

  get active(): Place | null {
    return this.#active;
  }

  /** The pane with the active sentence; the left one as long as there is none. */
  get pane(): Pane {
    return this.#active?.pane ?? this.#options.panes.left;
  }

  isOn(side: Side, index: number): boolean {
    return [this.#active, this.#hovered].some((at) => at?.pane.side === side && at.index === index);
  }

  activate(at: Place): void {
    const before = this.#active;
    if (isSame(before, at)) return;
    const { panes, frame, activated, marked } = this.#options;
    this.#active = at;
    panes.bringForward(at.pane);
    at.pane.rove(at.index);
    mark(before, 'active', false);
    mark(at, 'active', true);
    if (before) describe(before, descriptionOf(before.pane.content, before.index));
    this.#say();
    describe(at, frame.footer.id);
    activated(at);
    marked();
  }

  hover(at: Place | null): void {
    if (isSame(this.#hovered, at)) return;
    mark(this.#hovered, 'hovered', false);
    this.#hovered = at;
    mark(at, 'hovered', true);
    this.#options.marked();
  }

  /** Focuses a sentence, by default the active one. */
  focus({ pane, index }: Place = this.#active ?? { pane: this.pane, index: this.pane.roving ?? 0 }): void {
    this.#options.panes.bringForward(pane);
    focusInPlace(pane.sentence(index));
  }

  /** Says in the bar and below how the active sentence stands. */
  #say(): void {
    const { frame } = this.#options;
    frame.showPosition(this.#active && positionOf(this.#active), this.pane.content.shared.size);
    frame.footer.textContent = stateOf(this.#active);
  }
}

function isSame(one: Place | null, other: Place | null): boolean {
  return one?.pane === other?.pane && one?.index === other?.index;
}

/** Marks a sentence and its partners. */
function mark(at: Place | null, look: 'active' | 'hovered', on: boolean): void {
  if (!at) return;
  const { pane, index } = at;
  pane.sentence(index)?.classList.toggle(look, on);
  for (const partner of pane.content.shared.get(index)?.partners ?? [])
    pane.other?.sentence(partner)?.classList.toggle(`${look}-partner`, on);
}

function describe({ pane, index }: Place, by: string): void {
  pane.sentence(index)?.setAttribute('aria-describedby', by);
}
