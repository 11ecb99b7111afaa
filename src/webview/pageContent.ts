// A comparison, or an article alone, on the page: puts its parts together and hands on what the reader does.
import { Differences } from './differences/differences';
import type { FoundDifferences } from './differences/words';
import type { Notice, PageMentions, Side } from '../protocol/pageContract';
import { FocusState } from './focus/focusState';
import type { Place } from './focus/place';
import { Choices } from './focus/choices';
import { commandTable, type CommandTable, type ContentCommand } from './commands';
import { element } from './dom';
import { Drawing } from './links/drawing';
import type { Frame } from './toolbar/frame';
import { ScrollSync } from './scrolling/scrollSync';
import { stateKey, rememberSentence, type SavedState } from './savedState';
import { Names } from './names/names';
import { Overview } from './links/overview';
import type { HostChannel } from './hostChannel';
import type { Pane } from './panes/pane';
import { countsOf, Panes, type ShownState } from './panes/panes';
import { Peeks } from './focus/peeks';
import { rememberedFocus, rememberPlace, restorePlace } from './scrolling/places';
import { Ribbons } from './links/ribbons';
import { indexOf, nameOf, sentenceOf } from './panes/sentence';
import { firstEndingAfter } from './panes/spans';
import { Walk } from './focus/walk';
import { countSentence } from './descriptions';

interface PageContentOptions {
  readonly frame: Frame;
  readonly channel: HostChannel;
  readonly stamp: number;
  readonly state: ShownState;
  readonly savedState: SavedState | null;
  readonly remember: (savedState: SavedState) => void;
  readonly notice: (notice: Notice) => HTMLElement;
}

export class PageContent {
  readonly stamp: number;
  readonly #options: PageContentOptions;
  readonly #panes: Panes;
  readonly #scrollSync: ScrollSync | null;
  readonly #focusState: FocusState;
  readonly #walk: Walk;
  readonly #names: Names;
  readonly #choices: Choices;
  readonly #differences: Differences | null;
  readonly #drawing: Drawing;
  readonly #commands: CommandTable;

  constructor(options: PageContentOptions) {
    const { frame, state, stamp, channel, savedState } = options;
    this.#options = options;
    this.stamp = stamp;
    this.#panes = new Panes(state, savedState, {
      openAsText: (side) => {
        this.#openAsText(this.#panes[side]);
      },
      compareVersions: (side) => {
        channel.notify('compareVersions', { stamp, side });
      },
      splitDocuments: (side) => {
        channel.notify('splitDocuments', { stamp, side });
      },
      ask: (command) => {
        channel.notify('ask', { command });
      },
    });
    const panes = this.#panes;
    const links = state.kind === 'comparison' ? state.comparison.links : [];
    const ribbons = panes.pair && new Ribbons(panes.pair, links);
    const overviews = panes.all.map((pane) => new Overview(pane));
    this.#scrollSync = panes.pair && new ScrollSync(panes.pair, links);
    this.#names = new Names({
      root: panes.element,
      cardOf: (entity) => channel.request('card', { stamp, entity }),
      open: (entity, article) => {
        channel.notify('openMention', { entity, article });
      },
    });
    this.#mount(ribbons, overviews);
    panes.build(this.#built);

    const changed = () => {
      this.#drawing.changed();
    };
    this.#focusState = new FocusState({
      panes,
      frame,
      activated: ({ pane, index }) => {
        channel.notify('focus', { stamp, side: pane.side, sentence: index });
      },
      marked: changed,
    });
    this.#drawing = new Drawing({
      panes,
      ribbons,
      overviews,
      isLit: (side, index) => this.#focusState.isOn(side, index),
      shown: () => {
        channel.notify('shown', { stamp });
      },
      rested: () => {
        options.remember(this.savedState());
      },
    });
    const peeks = new Peeks(panes.element);
    const parts = { panes, focusState: this.#focusState, scrollSync: this.#scrollSync, peeks };
    this.#walk = new Walk(parts);
    this.#choices = new Choices({ ...parts, frame, savedState });
    this.#differences =
      panes.pair && this.#scrollSync
        ? new Differences({
            frame,
            panes: panes.pair,
            focusState: this.#focusState,
            scrollSync: this.#scrollSync,
            choices: this.#choices,
            savedState,
            chosen: (index) => {
              channel.notify('difference', { stamp, index });
            },
            copy: () => {
              channel.notify('ask', { command: 'copyDifference' });
            },
          })
        : null;
    if (!this.#differences) frame.closeDrawer();
    this.#commands = commandTable({
      ...parts,
      walk: this.#walk,
      choices: this.#choices,
      names: this.#names,
      differences: this.#differences,
      openAsText: () => {
        this.#openAsText(this.#focusState.pane);
      },
    });
    for (const pane of panes.all) this.#follow(pane, changed);
    if (savedState) this.#restore(savedState);
  }

  #mount(ribbons: Ribbons | null, overviews: readonly Overview[]): void {
    const { frame, state, notice } = this.#options;
    const { element: grid, left, right, all: panes } = this.#panes;
    const [leftStrip, rightStrip] = overviews.map((overview) => overview.element);
    if (leftStrip) grid.append(leftStrip, left.element);
    if (ribbons && right && rightStrip) grid.append(ribbons.element, right.element, rightStrip);
    if (state.kind === 'alone') {
      grid.append(element('div', { class: 'beside' }, notice(state.notice)));
      frame.title = state.label.headline;
    } else {
      frame.title = `${state.labels.left.headline} beside ${state.labels.right.headline}`;
      frame.summarise(
        panes.map(({ side, content }) => {
          const { sentences } = content.article;
          return countSentence(sentences.length, countsOf(state.comparison, side, content.shared));
        }),
        state.strength,
      );
    }
    frame.stage.replaceChildren(grid, this.#names.card);
  }

  readonly #built = (): void => {
    this.#names.refresh();
    this.#differences?.refresh();
  };

  /** Follows what the reader does in a pane. */
  #follow(pane: Pane, changed: () => void): void {
    const place = (target: EventTarget | null): Place | null => {
      const sentence = sentenceOf(target);
      return sentence && { pane, index: indexOf(sentence) };
    };
    pane.scroller.onScroll((byReader) => {
      this.#scrollSync?.scrolled(pane.side, byReader);
      changed();
    });
    pane.element.addEventListener('focusin', ({ target }) => {
      const at = place(target);
      if (at) this.#focusState.activate(at);
    });
    pane.element.addEventListener('pointerover', ({ target }) => {
      this.#focusState.hover(place(target));
    });
    pane.element.addEventListener('pointerleave', () => {
      this.#focusState.hover(null);
    });
    pane.element.addEventListener('click', ({ target }) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const at = place(target);
      if (!at) return;
      // A name takes the focus that is the sentence's.
      if (nameOf(target)) this.#focusState.focus(at);
      this.#walk.meet(at);
    });
    pane.element.addEventListener('toggle', changed, { capture: true });
  }

  /** Shows names that were found since. */
  name(mentions: PageMentions): void {
    this.#panes.name(mentions);
    this.#panes.build(this.#built);
  }

  /** Shows where the two articles differ, which is found out after they are shown. */
  differ(found: FoundDifferences): void {
    this.#differences?.show(found);
  }

  showDifference(index: number): void {
    this.#differences?.goTo(index);
  }

  /** Brings the sentence at an offset into view. */
  reveal(side: Side, offset: number): void {
    const pane = this.#panes[side];
    if (!pane) return;
    const { sentences } = pane.content.article;
    const index = Math.min(firstEndingAfter(sentences, offset), sentences.length - 1);
    if (index < 0) return;
    if (!pane.shows(index)) this.#choices.filter('all');
    this.#walk.goTo({ pane, index });
  }

  /** Gives the focus to the sentence that had it. */
  focus(): void {
    this.#focusState.focus();
  }

  /** Whether there was anything to do. */
  run(command: ContentCommand): boolean {
    const isDone = this.#commands[command]();
    if (isDone) this.#drawing.changed();
    return isDone;
  }

  #openAsText(pane: Pane | null): void {
    if (!pane) return;
    const { active } = this.#focusState;
    const index = active?.pane === pane ? active.index : pane.inView()?.first;
    const offset = pane.content.article.sentences[index ?? -1]?.start ?? null;
    this.#options.channel.notify('openAsText', { stamp: this.stamp, side: pane.side, offset });
  }

  savedState(): SavedState {
    const { active } = this.#focusState;
    const article = active?.pane.content.article;
    return {
      schema: 2,
      places: this.#panes.all.map(rememberPlace),
      focus:
        active && article
          ? { article: stateKey(article), sentence: rememberSentence(article, active.index) }
          : null,
      ...this.#choices.kept,
      differences: this.#differences?.kept ??
        this.#options.savedState?.differences ?? { open: false, current: null },
    };
  }

  #restore(savedState: SavedState): void {
    for (const pane of this.#panes.all) {
      const index = this.#focusState.active ? null : rememberedFocus(pane, savedState);
      if (index !== null) this.#focusState.activate({ pane, index });
      restorePlace(pane, savedState);
    }
  }

  dispose(): void {
    this.#panes.dispose();
    this.#drawing.dispose();
    this.#names.dispose();
    this.#differences?.dispose();
  }
}
