// A comparison, or an article alone, on the page: its panes and what happens between them.
import type { Filter, HostCommand, Notice, PageMentions, PageState, Side } from '../protocol/pageContract';
import type { ArticleView } from '../protocol/shapes';
import { button, element, icon, iconButton, reducedMotion } from './dom';
import { passes } from './filter';
import type { Frame } from './frame';
import { headElement } from './head';
import type { Command } from './keyboard';
import { Leveling, put, show } from './leveling';
import { findSentence, memoryKey, placeIn, rememberSentence, type Memory, type PlaceMemory } from './memory';
import { Names } from './names';
import { Overview } from './overview';
import type { HostChannel } from './page';
import { Pane } from './pane';
import { Peeks } from './peeks';
import { Ribbons } from './ribbons';
import { descriptionOf, indexOf, nameOf, sentenceOf } from './sentence';
import { count, sharedSentences, type Shared, type SharedSentences } from '../core/alignment/sharedSentences';
import { opposite, sides } from './sides';
import { firstEndingAfter } from './spans';
import {
  areVersions,
  countSentence,
  countVersions,
  describeDifference,
  describeShared,
  describeUnshared,
  versionName,
  weighty,
} from './wording';

type ShownState = Extract<PageState, { readonly kind: 'comparison' | 'alone' }>;
type ComparisonState = Extract<PageState, { readonly kind: 'comparison' }>;

export interface ReadingOptions {
  readonly frame: Frame;
  readonly channel: HostChannel;
  readonly stamp: number;
  readonly state: ShownState;
  readonly memory: Memory | null;
  readonly remember: (memory: Memory) => void;
  readonly notice: (notice: Notice) => HTMLElement;
}

interface SentenceRef {
  readonly side: Side;
  readonly index: number;
}

/** Characters built before the first paint, and in one slice after it. */
const firstBuild = 9000;
const sliceBuild = 6000;
const restTime = 200;
const nothingShared: SharedSentences = new Map();

export class Reading {
  readonly stamp: number;
  readonly #options: ReadingOptions;
  readonly #left: Pane;
  readonly #right: Pane | null;
  readonly #ribbons: Ribbons | null;
  readonly #overviews: readonly Overview[];
  readonly #leveling: Leveling | null;
  readonly #names: Names;
  readonly #peeks: Peeks;
  readonly #grid = element('div');
  readonly #ending = new AbortController();
  readonly #resizes: ResizeObserver;
  #front: Side = 'left';
  #active: SentenceRef | null = null;
  #hovered: SentenceRef | null = null;
  /** Which partner of the active sentence was brought level last. */
  #turn = 0;
  #underlines: boolean;
  #frameRequest = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #building: ReturnType<typeof setTimeout> | undefined;
  #toldShown = false;

  constructor(options: ReadingOptions) {
    const { frame, state, stamp } = options;
    this.#options = options;
    this.stamp = stamp;
    this.#underlines = options.memory?.underlines ?? true;
    this.#peeks = new Peeks(frame.stage);
    if (state.kind === 'comparison') {
      const { left, right, links } = state.comparison;
      this.#left = this.#pane('left', left, sharedSentences(state.comparison, 'left'));
      this.#right = this.#pane('right', right, sharedSentences(state.comparison, 'right'));
      const panes = { left: this.#left, right: this.#right };
      this.#ribbons = new Ribbons(panes, links);
      this.#leveling = new Leveling(panes, links);
      this.#overviews = [new Overview(this.#left), new Overview(this.#right)];
    } else {
      this.#left = this.#pane('left', state.article, nothingShared);
      this.#right = null;
      this.#ribbons = null;
      this.#leveling = null;
      this.#overviews = [new Overview(this.#left)];
    }
    this.#names = new Names({
      root: frame.stage,
      cardOf: (entity) => options.channel.request('card', { stamp, entity }),
      open: (entity, article) => {
        options.channel.notify('openMention', { entity, article });
      },
    });
    this.#resizes = new ResizeObserver(() => {
      for (const pane of this.#panes) pane.scroller.settle();
      this.#redraw();
      this.#afterRest();
    });
    this.#mount();
  }

  // Building

  #pane(side: Side, article: ArticleView, shared: SharedSentences): Pane {
    const { state, memory } = this.#options;
    const label = state.kind === 'comparison' ? state.labels[side] : state.label;
    const openAsText = iconButton('go-to-file', `Open ${label.file} as text (t)`, () => {
      this.#openAsText(side);
    });
    const head = headElement(
      side,
      article,
      label,
      openAsText,
      side === 'right' ? this.#siblingButton() : null,
      this.#versionsButton(side),
    );
    const unfolded = new Set(placeIn(memory, article)?.unfolded);
    const pane = new Pane({ side, article, shared, unfolded, mentions: [], filter: 'all' }, label, head);
    pane.scroller.onScroll((byReader) => {
      this.#leveling?.scrolled(side, byReader);
      this.#redraw();
      this.#afterRest();
    });
    pane.element.addEventListener('focusin', ({ target }) => {
      const sentence = sentenceOf(target);
      if (!sentence) return;
      this.#attend({ side, index: indexOf(sentence) });
    });
    pane.element.addEventListener('pointerover', ({ target }) => {
      const sentence = sentenceOf(target);
      this.#hover(sentence ? { side, index: indexOf(sentence) } : null);
    });
    pane.element.addEventListener('pointerleave', () => {
      this.#hover(null);
    });
    pane.element.addEventListener('click', ({ target }) => {
      this.#click(side, target);
    });
    pane.element.addEventListener(
      'toggle',
      () => {
        this.#afterRest();
      },
      { capture: true },
    );
    return pane;
  }

  #versionsButton(side: Side): HTMLElement {
    const ask = () => {
      this.#options.channel.notify('compareVersions', { stamp: this.stamp, side });
    };
    return button({ class: 'link' }, ask, 'Compare Versions');
  }

  #siblingButton(): HTMLElement | null {
    const { state, channel } = this.#options;
    if (state.kind !== 'comparison') return null;
    const { rank } = state;
    const name = rank
      ? `${rank.position === 1 ? 'nearest sibling' : 'sibling'} ${rank.position} of ${rank.total}`
      : 'chosen pair';
    const ask = (command: HostCommand) => () => {
      channel.notify('ask', { command });
    };
    return element(
      'span',
      { class: 'siblings' },
      iconButton('chevron-left', 'Previous sibling ([)', ask('previousSibling')),
      button(
        { class: 'sibling', title: [...(rank?.why ?? []), 'Choose another (c)'].join('\n') },
        ask('chooseSibling'),
        name,
        icon('chevron-down'),
      ),
      iconButton('chevron-right', 'Next sibling (])', ask('nextSibling')),
    );
  }

  #mount(): void {
    const { frame, state, memory, notice } = this.#options;
    const panes = this.#grid;
    panes.className = `panes ${state.kind}`;
    const [leftStrip, rightStrip] = this.#overviews;
    if (leftStrip) panes.append(leftStrip.element);
    panes.append(this.#left.element);
    if (this.#ribbons && this.#right && rightStrip) {
      panes.append(this.#ribbons.element, this.#right.element, rightStrip.element);
    }
    if (state.kind === 'alone') panes.append(element('div', { class: 'beside' }, notice(state.notice)));
    frame.stage.replaceChildren(panes, this.#names.card);
    if (state.kind === 'comparison') this.#summarise(state);
    else frame.title = state.label.headline;
    for (const pane of this.#panes) pane.build(firstBuild);
    this.#restore(memory);
    frame.showLevel(this.#leveling?.on ?? false);
    frame.showUnderlines(this.#underlines);
    this.#say();
    for (const pane of this.#panes) {
      this.#resizes.observe(pane.scroller.element);
      for (const text of pane.scroller.element.children) this.#resizes.observe(text);
    }
    this.#ending.signal.addEventListener('abort', () => {
      this.#resizes.disconnect();
    });
    this.#continue();
    this.#redraw();
  }

  #summarise({ comparison: { left, right }, labels }: ComparisonState): void {
    const { frame } = this.#options;
    const counts = count(left, this.#left.content.shared);
    const { shared } = this.#left.content;
    const uncertain = left.sentences.filter((sentence, index) => sentence.uncertain && !shared.has(index));
    const sentence =
      areVersions(left, right) && uncertain.length > 0
        ? countVersions(counts, uncertain.length)
        : countSentence(counts, versionName(right, left));
    frame.summarise(sentence, counts);
    frame.title = `${labels.left.headline} beside ${labels.right.headline}`;
  }

  /** Builds the rest in slices, so that the page answers in between. */
  #continue(): void {
    clearTimeout(this.#building);
    this.#building = setTimeout(() => {
      const more = this.#panes.map((pane) => pane.build(sliceBuild)).includes(true);
      this.#names.light(this.#names.lit);
      if (more) this.#continue();
    });
  }

  get #panes(): readonly Pane[] {
    return this.#right ? [this.#left, this.#right] : [this.#left];
  }

  #paneOf(side: Side): Pane | null {
    return side === 'left' ? this.#left : this.#right;
  }

  // What VS Code asks for

  name({ left, right }: PageMentions): void {
    this.#left.content.mentions = left;
    if (this.#right) this.#right.content.mentions = right;
    for (const pane of this.#panes) pane.build(firstBuild);
    this.#continue();
  }

  /** Brings the sentence at an offset into view. */
  reveal(side: Side, offset: number): void {
    const pane = this.#paneOf(side);
    if (!pane) return;
    const { sentences } = pane.content.article;
    const index = Math.min(firstEndingAfter(sentences, offset), sentences.length - 1);
    if (index < 0) return;
    if (!pane.shows(index)) this.#filter('all');
    this.#goTo({ side, index });
  }

  /** Gives the focus to the sentence that had it. */
  focus(): void {
    this.#focus(this.#active ?? { side: 'left', index: this.#left.roving ?? 0 });
  }

  #focus({ side, index }: SentenceRef): void {
    this.#bringForward(side);
    this.#paneOf(side)?.sentence(index)?.focus({ preventScroll: true });
  }

  /** Where there is room for one pane, this is the one. */
  #bringForward(side: Side): void {
    this.#front = side;
    this.#grid.classList.toggle('right-first', side === 'right');
  }

  /** Whether there is room for one pane alone. */
  get #isNarrow(): boolean {
    const back = this.#paneOf(opposite(this.#front));
    return back?.element.checkVisibility({ visibilityProperty: true }) === false;
  }

  // Commands

  /** Whether there was anything to do. */
  run(command: Exclude<Command, HostCommand>): boolean {
    const focused = document.activeElement;
    const name = nameOf(focused);
    switch (command) {
      case 'nextShared':
        return this.#step(1, isShared);
      case 'previousShared':
        return this.#step(-1, isShared);
      case 'nextDifference':
        return this.#step(1, differs);
      case 'previousDifference':
        return this.#step(-1, differs);
      case 'down':
        return this.#move((shown, index) => shown.find((candidate) => candidate > index));
      case 'up':
        return this.#move((shown, index) => shown.findLast((candidate) => candidate < index));
      case 'first':
        return this.#move((shown) => shown[0]);
      case 'last':
        return this.#move((shown) => shown.at(-1));
      case 'otherPane':
        return this.#cross();
      case 'partner':
        if (name) return this.#lightUp(name);
        return this.#active !== null && this.#meet(this.#active);
      case 'peek':
        return this.#active !== null && this.#peek(this.#active);
      case 'nextName':
        return this.#stepName(1);
      case 'previousName':
        return this.#stepName(-1);
      case 'allMentions':
        return name !== null && this.#lightUp(name);
      case 'all':
      case 'sharedOnly':
      case 'differencesOnly':
      case 'onlyHere':
        return this.#right !== null && this.#filter(command);
      case 'underlines':
        this.#underlines = !this.#underlines;
        this.#options.frame.showUnderlines(this.#underlines);
        this.#afterRest();
        return true;
      case 'level':
        return this.#toggleLevel();
      case 'openAsText':
        this.#openAsText(this.#active?.side ?? 'left');
        return true;
      case 'escape':
        return this.#escape();
      case 'help':
        return false;
    }
  }

  /** To the next or previous sentence in sight that is wanted, in the pane with the focus, round the end. */
  #step(direction: 1 | -1, isWanted: (shared: Shared | undefined) => boolean): boolean {
    const side = this.#active?.side ?? 'left';
    const pane = this.#paneOf(side);
    if (!pane || !this.#right) return false;
    const wanted = pane.shown.filter((candidate) => isWanted(pane.content.shared.get(candidate)));
    const from = this.#active?.index ?? (pane.inView()?.first ?? 0) - 1;
    const index =
      direction === 1
        ? (wanted.find((candidate) => candidate > from) ?? wanted[0])
        : (wanted.findLast((candidate) => candidate < from) ?? wanted.at(-1));
    if (index === undefined) return false;
    this.#goTo({ side, index });
    return true;
  }

  /** To another of the sentences in sight. */
  #move(to: (shown: readonly number[], index: number) => number | undefined): boolean {
    if (!this.#active) return false;
    const { side, index } = this.#active;
    const pane = this.#paneOf(side);
    if (!pane) return false;
    const next = to(pane.shown, index);
    if (next === undefined || next === index) return false;
    this.#focus({ side, index: next });
    show(pane, next);
    return true;
  }

  /** The focus goes to the partner, or to what stands at the same height. */
  #cross(): boolean {
    const side = this.#active?.side ?? this.#front;
    const near = this.#paneOf(side);
    const far = this.#paneOf(opposite(side));
    if (!near || !far) return false;
    const index = this.#active?.index ?? besides(near, 0) ?? 0;
    const partner = this.#partners({ side, index })[0];
    if (partner !== undefined) {
      this.#focus({ side: far.side, index: partner });
      show(far, partner);
      return true;
    }
    const { top } = near.exactExtent(index);
    const beside = besides(far, top);
    if (beside === null) return false;
    this.#focus({ side: far.side, index: beside });
    return true;
  }

  #goTo(at: SentenceRef): void {
    const pane = this.#paneOf(at.side);
    this.#focus(at);
    if (!this.#level(at) && pane) show(pane, at.index);
  }

  /** Brings a sentence and its partner together: side by side or, where there is no room for that, one under the other. */
  #meet(at: SentenceRef): boolean {
    return this.#isNarrow ? this.#peek(at) : this.#level(at);
  }

  /** Brings the partner of a sentence level with it; asked again, its next partner. */
  #level({ side, index }: SentenceRef): boolean {
    const partners = this.#partners({ side, index });
    const partner = partners[this.#turn % partners.length];
    if (partner === undefined || !this.#leveling) return false;
    this.#turn++;
    this.#leveling.bring(side, index, partner, () => {
      flash(this.#paneOf(opposite(side))?.sentence(partner));
      this.#redraw();
    });
    return true;
  }

  /** The partners of a sentence that are in sight, closest first. */
  #partners({ side, index }: SentenceRef): readonly number[] {
    const far = this.#paneOf(opposite(side));
    const partners = this.#paneOf(side)?.content.shared.get(index)?.partners ?? [];
    return partners.filter((partner) => far?.shows(partner));
  }

  /** Shows what passes the filter alone. The sentence at the top of each pane stays there, or the nearest that is left. */
  #filter(filter: Filter): boolean {
    const hadFocus = sentenceOf(document.activeElement) !== null;
    const places = this.#panes.map(placeOf);
    this.#peeks.close();
    const [left = 0, right = 0] = this.#panes.map((pane) => pane.filter(filter));
    this.#leveling?.refresh();
    this.#options.frame.showFilter(filter, left, right);
    for (const [i, pane] of this.#panes.entries()) {
      const { index, height } = places[i] ?? { index: 0, height: 0 };
      const nearest = pane.nearestShown(index);
      if (nearest !== null) put(pane, nearest, height);
    }
    if (this.#active) {
      const { side, index } = this.#active;
      const nearest = this.#paneOf(side)?.nearestShown(index) ?? null;
      if (nearest !== null) this.#attend({ side, index: nearest });
      if (hadFocus) this.focus();
    }
    this.#redraw();
    this.#afterRest();
    return true;
  }

  #toggleLevel(): boolean {
    if (!this.#leveling) return false;
    this.#leveling.on = !this.#leveling.on;
    this.#options.frame.showLevel(this.#leveling.on);
    this.#afterRest();
    return true;
  }

  /** Shows the partner's words under a sentence, or takes them away. */
  #peek({ side, index }: SentenceRef): boolean {
    const near = this.#paneOf(side);
    const far = this.#paneOf(opposite(side));
    if (!near || !far || !this.#peeks.toggle(near, far, index)) return false;
    this.#redraw();
    return true;
  }

  #stepName(direction: 1 | -1): boolean {
    if (!this.#active) return false;
    const sentence = this.#paneOf(this.#active.side)?.sentence(this.#active.index);
    const names = [...(sentence?.querySelectorAll<HTMLElement>('.mention') ?? [])];
    const from = names.findIndex((candidate) => candidate === document.activeElement);
    const start = from < 0 && direction < 0 ? names.length : from;
    const name = names[(start + direction + names.length) % Math.max(1, names.length)];
    if (!name) return false;
    name.focus({ preventScroll: true });
    void this.#names.pin(name);
    return true;
  }

  #lightUp(name: HTMLElement): boolean {
    const entity = name.dataset['entity'];
    if (entity === undefined) return false;
    this.#names.toggleLight(entity);
    return true;
  }

  /** One thing at a time: the card, then the lights, then the peek. */
  #escape(): boolean {
    if (this.#names.isOpen) {
      this.#names.close();
      return true;
    }
    if (this.#names.lit !== null) {
      this.#names.light(null);
      return true;
    }
    return this.#peeks.close();
  }

  #openAsText(side: Side): void {
    const pane = this.#paneOf(side);
    const index = this.#active?.side === side ? this.#active.index : pane?.inView()?.first;
    const offset = index === undefined ? null : (pane?.content.article.sentences[index]?.start ?? null);
    this.#options.channel.notify('openAsText', { stamp: this.stamp, side, offset });
  }

  // Attention

  #click(side: Side, target: EventTarget | null): void {
    if (document.getSelection()?.isCollapsed === false) return;
    const name = nameOf(target);
    if (name) {
      this.#lightUp(name);
      void this.#names.pin(name);
      return;
    }
    this.#names.close();
    const sentence = sentenceOf(target);
    if (!sentence) return;
    this.#meet({ side, index: indexOf(sentence) });
  }

  #attend(at: SentenceRef): void {
    const before = this.#active;
    if (before?.side === at.side && before.index === at.index) return;
    this.#active = at;
    this.#turn = 0;
    this.#options.channel.notify('focus', { stamp: this.stamp, side: at.side, sentence: at.index });
    this.#bringForward(at.side);
    this.#paneOf(at.side)?.rove(at.index);
    this.#mark(before, 'active', false);
    this.#mark(at, 'active', true);
    this.#describe(before, null);
    this.#say();
    this.#describe(at, this.#options.frame.footer.id);
    this.#redraw();
    this.#afterRest();
  }

  /** Has a sentence described by an element, or in general as at first. */
  #describe(at: SentenceRef | null, by: string | null): void {
    const pane = at && this.#paneOf(at.side);
    if (pane)
      pane.sentence(at.index)?.setAttribute('aria-describedby', by ?? descriptionOf(pane.content, at.index));
  }

  #hover(at: SentenceRef | null): void {
    if (this.#hovered?.side === at?.side && this.#hovered?.index === at?.index) return;
    this.#mark(this.#hovered, 'hovered', false);
    this.#hovered = at;
    this.#mark(at, 'hovered', true);
    this.#redraw();
  }

  /** Marks a sentence and its partners. */
  #mark(at: SentenceRef | null, look: 'active' | 'hovered', on: boolean): void {
    if (!at) return;
    const pane = this.#paneOf(at.side);
    pane?.sentence(at.index)?.classList.toggle(look, on);
    for (const partner of pane?.content.shared.get(at.index)?.partners ?? []) {
      this.#paneOf(opposite(at.side))?.sentence(partner)?.classList.toggle(`${look}-partner`, on);
    }
  }

  /** Says in the bar and below how the active sentence stands. */
  #say(): void {
    const { frame } = this.#options;
    const at = this.#active;
    const near = this.#paneOf(at?.side ?? 'left');
    const far = this.#paneOf(opposite(at?.side ?? 'left'));
    if (!near || !far) return;
    const shared = [...near.content.shared.keys()];
    const position = at === null ? -1 : shared.indexOf(at.index);
    frame.showPosition(position < 0 ? null : position + 1, shared.length);
    if (at === null) {
      frame.footer.textContent = 'Choose a sentence to bring its partner level. Press ? for the keys.';
      return;
    }
    const link = near.content.shared.get(at.index);
    const version = versionName(far.content.article, near.content.article);
    frame.footer.textContent = link
      ? [
          describeShared(link, far.content.article.sentences.length, version),
          ...weighty(link).map((difference) => `${describeDifference(near.content.article, difference)}.`),
        ].join(' ')
      : describeUnshared(near.content.article, at.index, far.content.article);
  }

  // Drawing

  #redraw(): void {
    if (this.#frameRequest !== 0) return;
    this.#frameRequest = requestAnimationFrame(() => {
      this.#frameRequest = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const lit = [this.#active, this.#hovered];
    const moveSliders = this.#overviews.map((overview) => overview.follow());
    this.#ribbons?.draw((side, index) => lit.some((at) => at?.side === side && at.index === index));
    for (const move of moveSliders) move();
    if (!this.#toldShown && this.#options.frame.stage.querySelector('.sentence.shared') !== null) {
      this.#toldShown = true;
      requestAnimationFrame(() => {
        this.#options.channel.notify('shown', { stamp: this.stamp });
      });
    }
  }

  /** What can wait until scrolling rests: the strips' marks and the memory. */
  #afterRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const overview of this.#overviews) overview.draw();
      this.#options.remember(this.memory());
    }, restTime);
  }

  // Memory

  memory(): Memory {
    const at = this.#active;
    const article = at && this.#paneOf(at.side)?.content.article;
    return {
      schema: 2,
      places: this.#panes.map(rememberPlace),
      focus: article ? { article: memoryKey(article), sentence: rememberSentence(article, at.index) } : null,
      level: this.#leveling?.on ?? this.#options.memory?.level ?? true,
      filter: this.#right ? this.#right.content.filter : (this.#options.memory?.filter ?? 'all'),
      underlines: this.#underlines,
    };
  }

  #restore(memory: Memory | null): void {
    if (this.#leveling) this.#leveling.on = memory?.level ?? true;
    if (this.#right) this.#filter(memory?.filter ?? 'all');
    if (!memory) return;
    for (const side of sides) {
      const pane = this.#paneOf(side);
      if (!pane) continue;
      const { article } = pane.content;
      if (memory.focus?.article === memoryKey(article) && !this.#active) {
        const index = findSentence(article, memory.focus.sentence);
        if (index !== null && pane.shows(index) && pane.sentence(index)) this.#attend({ side, index });
      }
      const place = placeIn(memory, article);
      const index = place?.sentence ? findSentence(article, place.sentence) : null;
      if (!place || index === null) continue;
      put(pane, pane.nearestShown(index) ?? index, place.height);
    }
  }

  dispose(): void {
    clearTimeout(this.#building);
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frameRequest);
    this.#names.dispose();
    this.#ending.abort();
  }
}

function isShared(shared: Shared | undefined): boolean {
  return passes('sharedOnly', shared);
}

function differs(shared: Shared | undefined): boolean {
  return passes('differencesOnly', shared);
}

/** The first sentence that ends below a height of the view; the last one in view when none does. */
function besides(pane: Pane, height: number): number | null {
  const range = pane.inView();
  if (!range) return null;
  let beside: number | null = null;
  for (let index = range.first; index <= range.last; index++) {
    if (!pane.shows(index)) continue;
    beside = index;
    if (pane.extent(index).bottom > height) break;
  }
  return beside;
}

/** The first sentence of which something is in view, and how far its top edge is below that of the pane. */
function placeOf(pane: Pane): { readonly index: number; readonly height: number } | null {
  const index = besides(pane, 0);
  return index === null ? null : { index, height: Math.round(pane.extent(index).top) };
}

function rememberPlace(pane: Pane): PlaceMemory {
  const place = placeOf(pane);
  const { article } = pane.content;
  return {
    article: memoryKey(article),
    sentence: place && rememberSentence(article, place.index),
    height: place?.height ?? 0,
    unfolded: pane.unfolded,
  };
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
