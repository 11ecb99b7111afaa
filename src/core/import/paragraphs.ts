import type { DraftLine } from './draft';

interface Paragraph {
  tag: DraftLine['tag'];
  text: string;
}

/**
 * Gathers the lines of a document from the events of its file. A paragraph inside another, as in a box of text that is
 * anchored there, comes behind it.
 */
export class Paragraphs {
  readonly #lines: Paragraph[] = [];
  readonly #open: { readonly paragraph: Paragraph; readonly inside: Paragraph[]; goesOn: boolean }[] = [];
  /** The text of a paragraph whose end was deleted: it goes on in the next one. */
  #goesOn = '';

  open(tag: DraftLine['tag']): void {
    this.#open.push({ paragraph: { tag, text: this.#goesOn }, inside: [], goesOn: false });
    this.#goesOn = '';
  }

  /** Says of the paragraph that is open what it is, where that is told behind its beginning. */
  name(tag: DraftLine['tag']): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph) paragraph.tag = tag;
  }

  say(text: string): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph) paragraph.text += text;
  }

  /** Says of the paragraph that is open that the next one is the rest of it. */
  goOn(): void {
    const open = this.#open.at(-1);
    if (open) open.goesOn = true;
  }

  close(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const { paragraph, inside, goesOn } = closed;
    const into = this.#open.at(-1)?.inside ?? this.#lines;
    if (goesOn) this.#goesOn = paragraph.text;
    else if (paragraph.text.trim() !== '') into.push(paragraph);
    for (const line of inside) into.push(line);
  }

  get lines(): readonly DraftLine[] {
    return this.#lines;
  }
}
