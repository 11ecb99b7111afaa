// The elements of an article's paragraphs, quiet lines and folded stretches.
import { legible } from '../../core/plain/legible';
import type { Span } from '../../core/text/span';
import { element, fill, separated } from '../dom';
import type { Fold, Item, Paragraph, QuietLine } from './flow';
import { between, markedText, sentenceElement, type PaneContent } from './sentence';

/** Makes one item; `made` is told of each sentence. */
export function itemElement(
  content: PaneContent,
  item: Item,
  made: (index: number, sentence: HTMLElement) => void,
): HTMLElement {
  switch (item.type) {
    case 'paragraph':
      return paragraphElement(content, item, made);
    case 'line':
      return lineElement(content, item);
    case 'fold':
      return foldElement(content, item);
    case 'remark':
      return element('p', { class: 'quiet remark' }, item.text);
  }
}

function paragraphElement(
  content: PaneContent,
  { role, lead, sentences, uncertain, continued }: Paragraph,
  made: (index: number, sentence: HTMLElement) => void,
): HTMLElement {
  const { article } = content;
  const paragraph = element(role === 'quote' ? 'blockquote' : 'p', { class: role, dir: 'auto' });
  if (uncertain) paragraph.classList.add('uncertain');
  if (continued) paragraph.classList.add('continued');
  if (lead) paragraph.append(element('span', { class: 'dateline' }, slice(content, lead)), ' ');
  let end: number | null = null;
  for (const index of sentences) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    if (end !== null) paragraph.append(between(article, { start: end, end: sentence.start }));
    const child = sentenceElement(content, index);
    made(index, child);
    paragraph.append(child);
    end = sentence.end;
  }
  return paragraph;
}

function lineElement(content: PaneContent, { role, parts }: QuietLine): HTMLElement {
  if (role === 'headline' || role === 'crosshead') {
    return element(
      'h3',
      { class: role, dir: 'auto' },
      parts.map((part) => slice(content, part)),
    );
  }
  const spans = parts.map((part) => element('span', { dir: 'auto' }, slice(content, part)));
  return element('p', { class: `quiet ${role}` }, separated(spans));
}

const previewLength = 120;

/** Closed until a reader opens it, or finds words in it: `details` opens by itself for the editor's find. */
function foldElement(content: PaneContent, { kind, label, parts }: Fold): HTMLElement {
  const text = element('div', { class: 'folded' }, foldedTexts(content, parts));
  const start = parts[0]?.start ?? 0;
  const says = parts[0] ? slice(content, parts[0]) : '';
  const lines = says.slice(0, previewLength).split(/[\r\n]/u);
  const preview = lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? lines[0] ?? '';
  const fold = element(
    'details',
    { class: `fold ${kind}` },
    element('summary', {}, label, element('span', { class: 'preview', dir: 'auto' }, preview)),
    text,
  );
  fold.dataset['start'] = String(start);
  fold.open = content.unfolded.has(start);
  return fold;
}

/** Shows names that were found since in a folded stretch. */
export function nameFold(content: PaneContent, { parts }: Fold, made: Element): void {
  const folded = made.querySelector('.folded');
  if (folded) fill(folded, foldedTexts(content, parts));
}

function foldedTexts({ article, mentions }: PaneContent, parts: readonly Span[]): HTMLElement[] {
  return parts.map((part) =>
    element('p', { dir: 'auto' }, markedText(article, part, { differences: [], mentions, said: [] })),
  );
}

function slice({ article }: PaneContent, { start, end }: Span): string {
  return legible(article.plain.slice(start, end)).trim();
}
