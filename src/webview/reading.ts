// A comparison, or an article alone, on the page: its panes and what happens between them.
import type { Notice, PageMentions, PageState, Side } from '../protocol/pageContract';
import type { ArticleView } from '../protocol/shapes';
import { element, icon, iconButton, reducedMotion } from './dom';
import type { Frame } from './frame';
import { headElement } from './head';
import type { Command } from './keyboard';
import { Leveling, put, show } from './leveling';
import { findSentence, memoryKey, rememberSentence, type Memory, type PlaceMemory } from './memory';
import { Names } from './names';
import { Overview } from './overview';
import type { HostChannel } from './page';
import { Pane } from './pane';
import { Ribbons } from './ribbons';
import { indexOf, nameOf, sentenceOf, words } from './sentence';
import { count, sharedSentences, type SharedSentences } from './shared';
import { opposite, sides } from './sides';
import { firstEndingAfter } from './spans';
import {
  areVersions,
  countSentence,
  countVersions,
  describeShared,
  describeUnshared,
  explainSibling,
  headlineOf,
  versionName,
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
  readonly #ending = new AbortController();
  readonly #resizes: ResizeObserver;
  #active: SentenceRef | null = null;
  #hovered: SentenceRef | null = null;
  /** Which partner of the active sentence was brought level last. */
  #turn = 0;
  #frameRequest = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #building: ReturnType<typeof setTimeout> | undefined;
  #toldShown = false;

  constructor(options: ReadingOptions) {
    const { frame, state, stamp } = options;
    this.#options = options;
    this.stamp = stamp;
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
    const { state, channel, stamp, memory } = this.#options;
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
    const unfolded = new Set(memory?.places[memoryKey(article)]?.unfolded);
    const pane = new Pane({ side, article, shared, unfolded, mentions: [] }, label, head);
    pane.scroller.onScroll((byReader) => {
      this.#leveling?.scrolled(side, byReader);
      this.#redraw();
      this.#afterRest();
    });
    pane.element.addEventListener('focusin', ({ target }) => {
      const sentence = sentenceOf(target);
      if (!sentence) return;
      this.#attend({ side, index: indexOf(sentence) });
      channel.notify('focus', { stamp, side, sentence: indexOf(sentence) });
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
    const button = element('button', { type: 'button', class: 'link' }, 'Compare Versions');
    button.addEventListener('click', () => {
      this.#options.channel.notify('compareVersions', { stamp: this.stamp, side });
    });
    return button;
  }

  #siblingButton(): HTMLElement | null {
    const { state, channel } = this.#options;
    if (state.kind !== 'comparison') return null;
    const { rank } = state;
    const name = rank
      ? `${rank.position === 1 ? 'nearest sibling' : 'sibling'} ${rank.position} of ${rank.total}`
      : 'chosen pair';
    const why = rank ? `${explainSibling(rank.sibling)}\n` : '';
    const button = element(
      'button',
      { type: 'button', class: 'sibling', title: `${why}Choose another (c)` },
      name,
      icon('chevron-down'),
    );
    button.addEventListener('click', () => {
      channel.notify('pickSibling', {});
    });
    return button;
  }

  #mount(): void {
    const { frame, state, memory, notice } = this.#options;
    const panes = element('div', { class: `panes ${state.kind}` });
    const [leftStrip, rightStrip] = this.#overviews;
    if (leftStrip) panes.append(leftStrip.element);
    panes.append(this.#left.element);
    if (this.#ribbons && this.#right && rightStrip) {
      panes.append(this.#ribbons.element, this.#right.element, rightStrip.element);
    }
    if (state.kind === 'alone') panes.append(element('div', { class: 'beside' }, notice(state.notice)));
    frame.stage.replaceChildren(panes, this.#names.card);
    if (state.kind === 'comparison') this.#summarise(state);
    else frame.title = headlineOf(state.article).text;
    for (const pane of this.#panes) pane.build(firstBuild);
    this.#restore(memory);
    frame.showLevel(this.#leveling?.on ?? false);
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

  #summarise({ comparison: { left, right } }: ComparisonState): void {
    const { frame } = this.#options;
    const counts = count(left, this.#left.content.shared);
    const { shared } = this.#left.content;
    const uncertain = left.sentences.filter((sentence, index) => sentence.uncertain && !shared.has(index));
    const sentence =
      areVersions(left, right) && uncertain.length > 0
        ? countVersions(counts, uncertain.length)
        : countSentence(counts, versionName(right, left));
    frame.summarise(sentence, counts);
    frame.title = `${headlineOf(left).text} beside ${headlineOf(right).text}`;
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
    if (index >= 0) this.#goTo({ side, index });
  }

  /** Gives the focus to the sentence that had it. */
  focus(): void {
    const at = this.#active ?? { side: 'left', index: this.#left.roving ?? 0 };
    this.#paneOf(at.side)?.sentence(at.index)?.focus({ preventScroll: true });
  }

  // Commands

  /** Whether there was anything to do. */
  run(command: Command): boolean {
    const focused = document.activeElement;
    const name = nameOf(focused);
    switch (command) {
      case 'nextShared':
        return this.#step(1);
      case 'previousShared':
        return this.#step(-1);
      case 'down':
        return this.#move((index) => index + 1);
      case 'up':
        return this.#move((index) => index - 1);
      case 'first':
        return this.#move(() => 0);
      case 'last':
        return this.#move((_, last) => last);
      case 'otherPane':
        return this.#cross();
      case 'partner':
        if (name) return this.#lightUp(name);
        return this.#active !== null && this.#level(this.#active);
      case 'peek':
        return this.#peek();
      case 'nextName':
        return this.#stepName(1);
      case 'previousName':
        return this.#stepName(-1);
      case 'allMentions':
        return name !== null && this.#lightUp(name);
      case 'level':
        return this.#toggleLevel();
      case 'openAsText':
        this.#openAsText(this.#active?.side ?? 'left');
        return true;
      case 'escape':
        return this.#escape();
      case 'help':
      case 'swap':
      case 'sibling':
        return false;
    }
  }

  /** To the next or previous shared sentence of the pane with the focus, round the end. */
  #step(direction: 1 | -1): boolean {
    const side = this.#active?.side ?? 'left';
    const pane = this.#paneOf(side);
    if (!pane || pane.content.shared.size === 0) return false;
    const shared = [...pane.content.shared.keys()];
    const from = this.#active?.index ?? (pane.inView()?.first ?? 0) - 1;
    const index =
      direction === 1
        ? (shared.find((candidate) => candidate > from) ?? shared[0])
        : (shared.findLast((candidate) => candidate < from) ?? shared.at(-1));
    if (index === undefined) return false;
    this.#goTo({ side, index });
    return true;
  }

  #move(to: (index: number, last: number) => number): boolean {
    if (!this.#active) return false;
    const { side, index } = this.#active;
    const pane = this.#paneOf(side);
    const last = (pane?.content.article.sentences.length ?? 0) - 1;
    const next = Math.min(last, Math.max(0, to(index, last)));
    if (!pane || next === index) return false;
    pane.sentence(next)?.focus({ preventScroll: true });
    show(pane, next);
    return true;
  }

  /** The focus goes to the partner, or to what stands at the same height. */
  #cross(): boolean {
    if (!this.#active) return false;
    const { side, index } = this.#active;
    const near = this.#paneOf(side);
    const far = this.#paneOf(opposite(side));
    if (!near || !far) return false;
    const partner = near.content.shared.get(index)?.partners[0];
    if (partner !== undefined) {
      far.sentence(partner)?.focus({ preventScroll: true });
      show(far, partner);
      return true;
    }
    const { top } = near.exactExtent(index);
    const range = far.inView();
    if (!range) return false;
    let beside = range.first;
    while (beside < range.last && far.extent(beside).bottom <= top) beside++;
    far.sentence(beside)?.focus({ preventScroll: true });
    return true;
  }

  #goTo(at: SentenceRef): void {
    const pane = this.#paneOf(at.side);
    pane?.sentence(at.index)?.focus({ preventScroll: true });
    if (!this.#level(at) && pane) show(pane, at.index);
  }

  /** Brings the partner of a sentence level with it; asked again, its next partner. */
  #level({ side, index }: SentenceRef): boolean {
    const partners = this.#paneOf(side)?.content.shared.get(index)?.partners ?? [];
    const partner = partners[this.#turn % partners.length];
    if (partner === undefined || !this.#leveling) return false;
    this.#turn++;
    this.#leveling.bring(side, index, partner, () => {
      flash(this.#paneOf(opposite(side))?.sentence(partner));
      this.#redraw();
    });
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
  #peek(): boolean {
    if (!this.#active) return false;
    const { side, index } = this.#active;
    const near = this.#paneOf(side);
    const far = this.#paneOf(opposite(side));
    const sentence = near?.sentence(index);
    const shared = near?.content.shared.get(index);
    if (!near || !far || !sentence || !shared) return false;
    const open = sentence.nextElementSibling;
    if (open?.classList.contains('peek')) {
      open.remove();
    } else {
      const version = versionName(far.content.article, near.content.article);
      const quoted = shared.partners.map((partner) =>
        element('span', { class: 'quoted', dir: 'auto' }, ...words(far.content, partner, false)),
      );
      sentence.after(
        element(
          'span',
          { class: 'peek', role: 'note' },
          element('span', { class: 'note' }, `In ${version}: `),
          ...quoted,
        ),
      );
    }
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
    const peeks = this.#options.frame.stage.querySelectorAll('.peek');
    for (const peek of peeks) peek.remove();
    return peeks.length > 0;
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
    const at = { side, index: indexOf(sentence) };
    this.#level(at);
  }

  #attend(at: SentenceRef): void {
    const before = this.#active;
    if (before?.side === at.side && before.index === at.index) return;
    this.#active = at;
    this.#turn = 0;
    this.#paneOf(at.side)?.rove(at.index);
    this.#mark(before, 'active', false);
    this.#mark(at, 'active', true);
    this.#say();
    this.#redraw();
    this.#afterRest();
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
      ? describeShared(link, far.content.article.sentences.length, version)
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
    const places: Record<string, PlaceMemory> = {};
    for (const pane of this.#panes) places[memoryKey(pane.content.article)] = placeOf(pane);
    const at = this.#active;
    const article = at && this.#paneOf(at.side)?.content.article;
    return {
      schema: 1,
      places,
      focus: article ? { article: memoryKey(article), sentence: rememberSentence(article, at.index) } : null,
      level: this.#leveling?.on ?? this.#options.memory?.level ?? true,
    };
  }

  #restore(memory: Memory | null): void {
    if (this.#leveling) this.#leveling.on = memory?.level ?? true;
    if (!memory) return;
    for (const side of sides) {
      const pane = this.#paneOf(side);
      if (!pane) continue;
      const { article } = pane.content;
      if (memory.focus?.article === memoryKey(article) && !this.#active) {
        const index = findSentence(article, memory.focus.sentence);
        if (index !== null && pane.sentence(index)) this.#attend({ side, index });
      }
      const place = memory.places[memoryKey(article)];
      const index = place?.sentence ? findSentence(article, place.sentence) : null;
      if (!place || index === null) continue;
      put(pane, index, place.height);
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

/** The first sentence of which something is in view. */
function placeOf(pane: Pane): PlaceMemory {
  const range = pane.inView();
  let index = range?.first ?? 0;
  while (range && index < range.last && pane.extent(index).bottom <= 0) index++;
  const { article } = pane.content;
  return {
    sentence: range ? rememberSentence(article, index) : null,
    height: range ? Math.round(pane.extent(index).top) : 0,
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
