// A sentence as it stands in a pane: its words, the differences and the names in it.
import type { MentionKind } from '../../core/entities/entity';
import { legible } from '../../core/plain/legible';
import type { Span } from '../../core/text/span';
import type { Filter, Side } from '../../protocol/pageContract';
import type { ArticleView, MentionView } from '../../protocol/shapes';
import { element, fill } from '../dom';
import { segments, type Segment } from './segments';
import { isUnsure } from '../../core/alignment/linkStrength';
import { saidInBoth } from '../../core/alignment/saidInBoth';
import type { WordDifference, Shared, SharedSentences } from '../../core/alignment/sharedSentences';
import { describeDifference, kinds, kindStates } from '../descriptions';

/** What a pane shows. The mentions may come after the rest. */
export interface PaneContent {
  readonly side: Side;
  readonly article: ArticleView;
  readonly shared: SharedSentences;
  /** Folds that stand open at first, by the offset at which they start. */
  readonly unfolded: ReadonlySet<number>;
  mentions: readonly MentionView[];
  filter: Filter;
}

/** Hidden descriptions of how sentences are marked, for screen readers. */
const descriptions = [
  ...kinds.map((kind) => [kind, kindStates[kind]] as const),
  ['unsure', 'unsure'],
  ['moved', 'moved'],
  ['uncertain', 'in one version of the page'],
] as const;

function descriptionId(of: string): string {
  return `says-${of}`;
}

export function descriptionElements(): HTMLElement[] {
  return descriptions.map(([of, text]) => element('span', { id: descriptionId(of) }, text));
}

export function sentenceElement(content: PaneContent, index: number): HTMLElement {
  const { side, article, shared } = content;
  const sentence = article.sentences[index] ?? { start: 0, end: 0 };
  const id = `${side}-${index}`;
  const made = element('span', {
    id,
    class: 'sentence',
    tabindex: '-1',
    'data-index': String(index),
    'data-start': String(sentence.start),
    'data-end': String(sentence.end),
  });
  const link = shared.get(index);
  if (link) {
    made.classList.add('shared', link.kind);
    made.setAttribute('role', 'link');
    const tags = tagsOf(link);
    if (tags.length > 0) made.dataset['tag'] = tags.join(', ');
    if (isUnsure(link.links)) made.classList.add('unsure');
    if (link.moved) made.classList.add('moved');
  } else {
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', id);
  }
  made.setAttribute('aria-describedby', descriptionOf(content, index));
  fill(made, words(content, index));
  return made;
}

/** Ids of what says how a sentence is marked. */
export function descriptionOf({ article, shared }: PaneContent, index: number): string {
  const link = shared.get(index);
  const marks: (typeof descriptions)[number][0][] = [];
  if (article.sentences[index]?.uncertain) marks.push('uncertain');
  if (link) marks.push(link.kind);
  if (link && isUnsure(link.links)) marks.push('unsure');
  if (link?.moved) marks.push('moved');
  return marks.map(descriptionId).join(' ');
}

function tagsOf({ moved, tooLong }: Shared): string[] {
  const tags: string[] = [];
  if (moved) tags.push('⇅ moved');
  if (tooLong) tags.push('too long to mark words');
  return tags;
}

/** The words of a sentence with its differences marked and, unless it is quoted elsewhere, its names underlined. */
export function words({ side, article, shared, mentions }: PaneContent, index: number, named = true): Node[] {
  const sentence = article.sentences[index];
  if (!sentence) return [];
  const link = shared.get(index);
  return markedText(article, sentence, {
    differences: link?.differences ?? [],
    mentions: named ? mentions : [],
    said: link?.kind === 'partial' ? saidOf(sentence, link, side) : [],
  });
}

/** Where a sentence that shares a part says what its partners say. */
function saidOf({ start }: Span, { links }: Shared, side: Side): Span[] {
  const stretches = saidInBoth(links, side) ?? [];
  return stretches.map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));
}

interface Marked {
  readonly differences: readonly WordDifference[];
  readonly mentions: readonly MentionView[];
  readonly said: readonly Span[];
}

/** A stretch of the article with what is marked in it. */
export function markedText(
  article: ArticleView,
  span: Span,
  { differences, mentions, said }: Marked,
): Node[] {
  const nodes: Node[] = [];
  let mention: MentionView | null = null;
  let name: HTMLElement | null = null;
  for (const segment of segments(span, differences, mentions, said)) {
    const text = legible(article.plain.slice(segment.start, segment.end));
    const piece = pieceOf(article, segment, text);
    if (segment.mention === null) nodes.push(piece);
    else if (segment.mention === mention) name?.append(piece);
    else nodes.push((name = nameElement(segment.mention, piece)));
    mention = segment.mention;
  }
  return nodes;
}

function pieceOf(
  article: ArticleView,
  { difference, said }: Segment<WordDifference, MentionView>,
  text: string,
): Node {
  if (difference) {
    const mark = differenceElement(article, difference, text);
    mark.classList.toggle('said', said);
    return mark;
  }
  return said ? element('span', { class: 'said' }, text) : document.createTextNode(text);
}

function differenceElement(article: ArticleView, difference: WordDifference, text: string): HTMLElement {
  const made = element('mark', { class: `differs ${difference.class}` }, text);
  if (difference.class !== 'other') {
    made.title = describeDifference(article, difference);
  }
  return made;
}

/** Kinds that are figures look quieter than those that are names. */
const figures: readonly MentionKind[] = ['date', 'time', 'number', 'money', 'percent', 'duration', 'measure'];

function nameElement({ kind, entity }: MentionView, text: Node): HTMLElement {
  const look = figures.includes(kind) ? 'figure' : kind;
  return element('span', { class: `mention ${look}`, 'data-entity': entity, tabindex: '-1' }, text);
}

/** The sentence and, inside it, the name that an event happened on. */
export function sentenceOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.sentence') : null;
}

export function nameOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.mention') : null;
}

export function indexOf(sentence: HTMLElement): number {
  return Number(sentence.dataset['index']);
}

/** What stands between two sentences of a paragraph: a space where the text has white space, and any stray words. */
export function between(article: ArticleView, gap: Span): string {
  return legible(article.plain.slice(gap.start, gap.end)).replace(/\s+/gu, ' ');
}
