// One article on the page, in chunks: what is far from view is neither laid out nor, at first, built.
import type { Filter, Side } from '../../protocol/pageContract';
import type { MentionView } from '../../protocol/shapes';
import { element, fill } from '../dom';
import { passes } from '../toolbar/filter';
import { flow, length, type Item } from './flow';
import { itemElement, nameFold } from './items';
import { Scroller, type Extent } from '../scrolling/scroller';
import { firstThat } from '../../core/text/search';
import { indexOf, words, type PaneContent } from './sentence';

interface Chunk {
  readonly element: HTMLElement;
  readonly items: readonly Item[];
  /** Its sentences: a range of indices. */
  readonly first: number;
  readonly last: number;
  built: boolean;
  /** The names that it shows. */
  mentions: readonly MentionView[];
}

const chunkLength = 3000;
/** For estimating a height that has not been measured. */
const lineLength = 64;

export class Pane {
  readonly element: HTMLElement;
  readonly scroller: Scroller;
  readonly side: Side;
  readonly content: PaneContent;
  /** The one beside it; null when it is alone. */
  other: Pane | null = null;
  readonly #chunks: readonly Chunk[];
  /** The items that the filter leaves visible, at least in part. */
  #shownChunks: readonly Chunk[];
  readonly #sentences: (HTMLElement | undefined)[] = [];
  readonly #chunkOf = new Map<number, Chunk>();
  #roving: HTMLElement | undefined;

  constructor(content: PaneContent, head: HTMLElement) {
    this.side = content.side;
    this.content = content;
    this.#chunks = chunked(flow(content.article), content);
    this.#shownChunks = this.#chunks;
    for (const chunk of this.#chunks) {
      for (let index = chunk.first; index <= chunk.last; index++) this.#chunkOf.set(index, chunk);
    }
    const text = element(
      'article',
      { class: 'text', 'data-vscode-context': '{"webviewSection":"text"}' },
      this.#chunks.map((chunk) => chunk.element),
    );
    const view = element('div', { class: 'scroll' }, text);
    if (content.article.sentences.length === 0) view.tabIndex = 0;
    this.scroller = new Scroller(view);
    this.element = element(
      'section',
      { class: `pane ${content.side}`, 'aria-labelledby': `${content.side}-headline` },
      head,
      view,
    );
  }

  /** Builds what is not built yet, and shows names that came since, top down; returns whether anything is left. */
  build(budget: number): boolean {
    let built = 0;
    for (const chunk of this.#chunks) {
      if (chunk.built && chunk.mentions === this.content.mentions) continue;
      if (built >= budget) return true;
      this.#build(chunk);
      built += chunkLength;
    }
    return false;
  }

  #build(chunk: Chunk): void {
    if (chunk.built && chunk.mentions === this.content.mentions) return;
    if (chunk.built) this.#nameAgain(chunk);
    else this.#make(chunk);
    chunk.built = true;
    chunk.mentions = this.content.mentions;
    this.scroller.forget();
  }

  #make(chunk: Chunk): void {
    const elements = chunk.items.map((item) =>
      itemElement(this.content, item, (index, sentence) => {
        this.#sentences[index] = sentence;
      }),
    );
    fill(chunk.element, elements);
    this.#hide(chunk);
    if (!this.#roving) this.rove(chunk.first);
  }

  #nameAgain({ element: made, items, first, last }: Chunk): void {
    for (const [i, child] of [...made.children].entries()) {
      const item = items[i];
      if (item?.type === 'fold') nameFold(this.content, item, child);
    }
    for (let index = first; index <= last; index++) {
      const sentence = this.#sentences[index];
      if (sentence) fill(sentence, words(this.content, index));
    }
  }

  /** Whether the filter leaves a sentence in sight. */
  shows(index: number): boolean {
    return passes(this.content.filter, this.content.shared.get(index));
  }

  /** Indices of the sentences in sight. */
  get shown(): readonly number[] {
    return [...this.content.article.sentences.keys()].filter((index) => this.shows(index));
  }

  /** The sentence in sight that is nearest to one that may be hidden; null when all are hidden. */
  nearestShown(index: number): number | null {
    const last = this.content.article.sentences.length - 1;
    for (let distance = 0; distance <= last; distance++) {
      for (const candidate of [index + distance, index - distance]) {
        if (candidate >= 0 && candidate <= last && this.shows(candidate)) return candidate;
      }
    }
    return null;
  }

  /** Shows only what passes the filter. */
  filter(filter: Filter): void {
    this.content.filter = filter;
    for (const chunk of this.#chunks) this.#hide(chunk);
    this.#shownChunks = this.#chunks.filter((chunk) => !chunk.element.hidden);
    this.scroller.forget();
    const nearest = this.#roving ? this.nearestShown(indexOf(this.#roving)) : null;
    if (nearest !== null && this.sentence(nearest)) this.rove(nearest);
  }

  #hide({ element: made, items, first, last }: Chunk): void {
    const isHidden = items.map(
      (item) => item.type === 'paragraph' && !item.sentences.some((index) => this.shows(index)),
    );
    made.hidden = isHidden.every(Boolean);
    for (const [i, child] of [...made.children].entries()) child.toggleAttribute('hidden', isHidden[i]);
    for (let index = first; index <= last; index++)
      this.#sentences[index]?.toggleAttribute('hidden', !this.shows(index));
  }

  /** The element of a sentence, built now if it was not yet. */
  sentence(index: number): HTMLElement | undefined {
    const chunk = this.#chunkOf.get(index);
    if (chunk) this.#build(chunk);
    return this.#sentences[index];
  }

  /** The element of a sentence, unless it was not built yet. */
  built(index: number): HTMLElement | undefined {
    return this.#sentences[index];
  }

  /** Makes a sentence the one that Tab leads to. */
  rove(index: number): void {
    const sentence = this.#sentences[index];
    if (!sentence) return;
    this.#roving?.setAttribute('tabindex', '-1');
    sentence.setAttribute('tabindex', '0');
    this.#roving = sentence;
  }

  /** The sentence that Tab leads to. */
  get roving(): number | null {
    return this.#roving ? indexOf(this.#roving) : null;
  }

  /**
   * Where a sentence stands in the content. Near the view it is measured; far away it is told from its place in its chunk,
   * so that nothing has to be laid out for it.
   */
  extent(index: number): Extent {
    const chunk = this.#chunkOf.get(index);
    if (!chunk) return { top: 0, bottom: 0 };
    const { top, height } = this.scroller;
    const box = this.scroller.extentOf(chunk.element);
    const sentence = this.#sentences[index];
    if (sentence && box.bottom > top - height && box.top < top + 2 * height)
      return this.scroller.extentOf(sentence);
    const share = (box.bottom - box.top) / (chunk.last - chunk.first + 1);
    const from = box.top + share * (index - chunk.first);
    return { top: from, bottom: from + share };
  }

  /** Where a sentence stands below the top edge of the view, once its surroundings are laid out. */
  extentInView(index: number): Extent {
    const { top, bottom } = this.sentence(index)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const edge = this.scroller.element.getBoundingClientRect().top;
    return { top: top - edge, bottom: bottom - edge };
  }

  /** Indices of the first and the last sentence in view or just outside of it; null when there is none. */
  inView(): { readonly first: number; readonly last: number } | null {
    const { top, height } = this.scroller;
    const chunks = this.#shownChunks;
    const firstChunk = (reached: (box: Extent) => boolean) =>
      firstThat(chunks.length, (i) => {
        const chunk = chunks[i];
        return !chunk || reached(this.scroller.extentOf(chunk.element));
      });
    const inView = chunks
      .slice(
        firstChunk((box) => box.bottom > top),
        firstChunk((box) => box.top >= top + height),
      )
      .filter(({ first, last }) => first <= last);
    const [first] = inView;
    const last = inView.at(-1);
    return first && last ? { first: first.first, last: last.last } : null;
  }

  /** The folds that a reader has opened, by the offset at which they start. */
  get unfolded(): number[] {
    return [...this.element.querySelectorAll<HTMLDetailsElement>('details[open]')].map((fold) =>
      Number(fold.dataset['start']),
    );
  }
}

function chunked(items: readonly Item[], { article }: PaneContent): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Item[] = [];
  let size = 0;
  let next = 0;
  const close = () => {
    if (current.length === 0) return;
    const first = next;
    for (const item of current)
      if (item.type === 'paragraph') next = Math.max(next, (item.sentences.at(-1) ?? -1) + 1);
    const chunk = element('div', { class: 'chunk' });
    const lines = Math.ceil(size / lineLength) + current.length;
    chunk.style.setProperty('contain-intrinsic-size', `auto ${lines * 1.6}em`);
    chunks.push({ element: chunk, items: current, first, last: next - 1, built: false, mentions: [] });
    current = [];
    size = 0;
  };
  for (const item of items) {
    current.push(item);
    size += length(item, article);
    if (size >= chunkLength) close();
  }
  close();
  return chunks;
}
