// Where the two articles do not say the same: the list, the walk through it, and what is lit up in the panes.
import type { Difference } from '../../core/differences/difference';
import type { Side } from '../../protocol/pageContract';
import type { Choices } from '../focus/choices';
import type { FocusState } from '../focus/focusState';
import type { Pane } from '../panes/pane';
import { opposite, type Sided } from '../scrolling/sides';
import type { ScrollSync } from '../scrolling/scrollSync';
import type { SavedState } from '../savedState';
import type { Frame } from '../toolbar/frame';
import { DifferenceLights } from './lights';
import { DifferenceList } from './list';
import { countOf, differencesOf, stateOfDifference, type FoundDifferences } from './words';

export interface DifferencesOptions {
  readonly frame: Frame;
  readonly panes: Sided<Pane>;
  readonly focusState: FocusState;
  readonly scrollSync: ScrollSync;
  readonly choices: Choices;
  readonly savedState: SavedState | null;
  /** Told which one was gone to. */
  readonly chosen: (index: number) => void;
  /** Asked to copy the one that was gone to last. */
  readonly copy: () => void;
}

/** Its methods tell whether there was anything to do. */
export class Differences {
  readonly #options: DifferencesOptions;
  readonly #list: DifferenceList;
  readonly #lights: DifferenceLights;
  #found: FoundDifferences = null;
  #isOpen: boolean;
  #current: number | null = null;
  /** The one that was gone to before the page was shown anew. */
  #remembered: string | null;
  #hadFocus: boolean;

  constructor(options: DifferencesOptions) {
    const { frame, panes, savedState } = options;
    this.#options = options;
    this.#isOpen = savedState?.differences.open ?? false;
    this.#remembered = savedState?.differences.current ?? null;
    this.#hadFocus = frame.drawer.contains(document.activeElement);
    this.#lights = new DifferenceLights(panes);
    this.#list = new DifferenceList({
      names: namesOf(panes),
      choose: (index) => {
        this.#goTo(index, true);
      },
      chooseAlso: (index, side, sentence) => {
        this.#goTo(index, true, { side, sentence });
      },
      copy: (index) => {
        this.#setCurrent(index);
        options.copy();
      },
    });
    // Until the rows come again, those of the state before keep their room.
    const height = frame.drawer.firstElementChild?.getBoundingClientRect().height ?? 0;
    this.#list.element.style.setProperty('min-height', `${height}px`);
    this.#list.show(null);
    frame.drawer.replaceChildren(this.#list.element);
    this.#apply();
  }

  get kept(): SavedState['differences'] {
    const current = this.#difference;
    return { open: this.#isOpen, current: current ? keyOf(current) : this.#remembered };
  }

  get #all(): readonly Difference[] {
    return differencesOf(this.#found);
  }

  get #difference(): Difference | null {
    return this.#current === null ? null : (this.#all[this.#current] ?? null);
  }

  show(found: FoundDifferences): void {
    const hadFocus = this.#hadFocus || this.#list.focused !== null;
    this.#hadFocus = false;
    const before = this.kept.current;
    this.#found = found;
    const at = this.#all.findIndex((difference) => keyOf(difference) === before);
    this.#current = at < 0 ? null : at;
    this.#remembered = null;
    this.#list.element.style.removeProperty('min-height');
    this.#list.show(found);
    this.#list.mark(this.#current);
    if (this.#current !== null) this.#options.chosen(this.#current);
    this.#apply();
    if (hadFocus) this.#list.focus();
  }

  /** Marks what has been built since. */
  refresh(): void {
    if (this.#isOpen || this.#current !== null) {
      this.#lights.show(this.#isOpen ? this.#all : [], this.#difference);
    } else this.#lights.clear();
  }

  /** Opens the list and goes into it, or closes it. */
  toggle(): boolean {
    const hadFocus = this.#list.focused !== null;
    this.#isOpen = !this.#isOpen;
    this.#apply();
    if (this.#isOpen) this.#list.focus();
    else if (hadFocus) this.#options.frame.focusDifferences();
    return true;
  }

  /** To the next or previous one, round the end. */
  step(direction: 1 | -1): boolean {
    const { length } = this.#all;
    if (length === 0) return false;
    const from = this.#current ?? (direction === 1 ? -1 : length);
    this.#goTo((from + direction + length) % length, this.#list.focused !== null);
    return true;
  }

  goTo(index: number): void {
    if (this.#all[index]) this.#goTo(index, false);
  }

  copy(): boolean {
    const index = this.#list.focused ?? this.#current;
    if (index === null) return false;
    this.#setCurrent(index);
    this.#options.copy();
    return true;
  }

  /** Puts out the light, or leaves the list. */
  escape(): boolean {
    if (this.#current !== null) {
      this.#setCurrent(null);
      return true;
    }
    return this.#list.focused !== null && this.toggle();
  }

  dispose(): void {
    this.#lights.clear();
  }

  /** Brings both places level; the focus stays in the list, or goes to the text. */
  #goTo(
    index: number,
    staysInList: boolean,
    also?: { readonly side: Side; readonly sentence: number },
  ): void {
    const difference = this.#all[index];
    if (!difference) return;
    const { focusState, scrollSync, choices, panes, frame } = this.#options;
    const near = also ? panes[also.side] : focusState.pane;
    const far = panes[opposite(near.side)];
    const place = also?.sentence ?? difference[near.side].sentence;
    const partner = difference[far.side].sentence;
    if (!near.shows(place) || !far.shows(partner)) choices.filter('all');
    // Both are built from here on, so that they can be lit up.
    near.sentence(place);
    far.sentence(partner);
    if (staysInList) focusState.activate({ pane: near, index: place });
    else focusState.focus({ pane: near, index: place });
    this.#setCurrent(index);
    if (staysInList && !also) this.#list.focus();
    frame.footer.textContent = stateOfDifference(difference, index, this.#all.length);
    scrollSync.bring(near.side, place, partner, () => undefined);
  }

  #setCurrent(index: number | null): void {
    this.#current = index;
    this.#list.mark(index);
    this.refresh();
    if (index !== null) this.#options.chosen(index);
  }

  #apply(): void {
    const { frame } = this.#options;
    frame.showDifferences(countOf(this.#found), this.#isOpen, this.#found !== null);
    this.refresh();
  }
}

/** The same for what says the same after an edit. */
function keyOf({ kind, about, left, right }: Difference): string {
  return JSON.stringify([kind, about, left.text, right.text]);
}

/** "Left · VOA" */
function namesOf({ left, right }: Sided<Pane>): { readonly left: string; readonly right: string } {
  const name = (side: string, { content: { article } }: Pane) =>
    [side, ...(article.publisher === null ? [] : [article.publisher])].join(' · ');
  return { left: name('Left', left), right: name('Right', right) };
}
