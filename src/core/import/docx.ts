import type { Draft, DraftLine } from './draft';
import { ImportFailure, importMessages, importNote } from './messages';
import { levelOf, type WordItem, WordNumbering } from './lists/wordNumbering';
import { Paragraphs } from './paragraphs';
import { raisedFigure } from '../plain/raisedFigure';
import { readXml } from './xml';
import { unpackedParts } from './zip';

const main = 'word/document.xml';
const styles = 'word/styles.xml';
const numbering = 'word/numbering.xml';
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/** A Word file (Office Open XML) as Word shows it when all tracked changes are accepted, with the notes below the text. */
export function readDocx(bytes: Uint8Array): Draft {
  const parts = unpackedParts(bytes, [main, styles, numbering, ...noteParts]);
  const xml = parts.get(main);
  if (xml === undefined) throw new ImportFailure(importMessages.damaged);
  const known = readStyles(parts.get(styles) ?? '');
  const lists = new WordNumbering(parts.get(numbering) ?? '');
  const story = new StoryReader(known, lists);
  readXml(xml, story);
  const notes = noteParts.map((part) => {
    const reader = new StoryReader(known, lists);
    readXml(parts.get(part) ?? '', reader);
    return reader.notes;
  });
  const lines: DraftLine[] = [...story.lines];
  for (const [index, { kind, id }] of story.references.entries()) {
    const text = notes[kind === 'footnotereference' ? 0 : 1]?.get(id)?.trim();
    if (text) lines.push({ tag: 'p', text: `[${index + 1}] ${text}` });
  }
  return {
    lines,
    language: known.language,
    notes: [
      ...(story.hasChanges ? [importNote(importMessages.changesAccepted)] : []),
      ...(story.hasStruck ? [importNote(importMessages.struckLeftOut)] : []),
    ],
  };
}

interface Styles {
  readonly tags: ReadonlyMap<string, DraftLine['tag']>;
  /** The list that paragraphs of a style are items of. */
  readonly items: ReadonlyMap<string, WordItem>;
  /** The style that a style is made from. */
  readonly parents: ReadonlyMap<string, string>;
  readonly language: string | null;
}

/** The ids of styles are in the language of the program, their names in English. */
function readStyles(xml: string): Styles {
  const tags = new Map<string, DraftLine['tag']>();
  const items = new Map<string, WordItem>();
  const parents = new Map<string, string>();
  let id = '';
  let level = 0;
  let language: string | null = null;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'style') [id, level] = [attribute('styleid') ?? '', 0];
      else if (name === 'basedon') parents.set(id, attribute('val') ?? '');
      else if (name === 'ilvl') level = levelOf(attribute('val'));
      else if (name === 'numid') items.set(id, { id: attribute('val') ?? '', level });
      else if (name === 'lang') language ??= attribute('val');
      else if (name === 'name') {
        const tag = tagOfStyle(attribute('val') ?? '');
        if (tag) tags.set(id, tag);
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { tags, items, parents, language };
}

/** Styles are made from others, not deeper than this. */
const deepestStyle = 20;

function itemOf(style: string, { items, parents }: Styles): WordItem | undefined {
  let name: string | undefined = style;
  for (let depth = 0; depth < deepestStyle && name !== undefined; depth += 1, name = parents.get(name)) {
    const item = items.get(name);
    if (item) return item;
  }
  return undefined;
}

function tagOfStyle(name: string): DraftLine['tag'] | null {
  if (/^title$/i.test(name)) return 'h1';
  if (/^heading [1-9]$/i.test(name)) return 'h2';
  return /^caption$/i.test(name) ? 'figcaption' : null;
}

/** Elements whose content is not in the text, is there once more, or was so before. */
const leftOut = new Set('del movefrom fallback instrtext deltext pprchange trprchange'.split(' '));

class StoryReader {
  readonly #paragraphs = new Paragraphs();
  readonly references: { readonly kind: string; readonly id: string }[] = [];
  /** Of a part that holds notes, the text of each by its id. */
  readonly notes = new Map<string, string>();
  hasChanges = false;
  hasStruck = false;
  readonly #path: string[] = [];
  #leftOut = 0;
  #hidden = false;
  #raised = false;
  /** What the paragraph said last. */
  #before = '';
  #note: string | null = null;
  /** What the paragraph says of the list that it is an item of, and whether it goes on in the next one. */
  #item: Partial<WordItem> = {};
  #goesOn = false;
  /** How deep the row stands that was deleted, with all that is in it. */
  #deletedRow = 0;

  constructor(
    private readonly styles: Styles,
    private readonly lists: WordNumbering,
  ) {}

  get lines(): readonly DraftLine[] {
    return this.#paragraphs.lines;
  }

  open(name: string, attribute: (name: string) => string | null): void {
    this.#path.push(name);
    if (name === 'del' || name === 'ins' || name === 'movefrom') this.hasChanges = true;
    const above = this.#path.at(-2);
    if (above === 'rpr' && this.#path.at(-3) === 'ppr' && (name === 'del' || name === 'movefrom')) {
      this.#goesOn = true;
      this.#paragraphs.goOn();
    }
    if (name === 'del' && above === 'trpr' && this.#deletedRow === 0) {
      this.#deletedRow = this.#path.length - 2;
      this.#leftOut += 1;
    }
    if (leftOut.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    switch (name) {
      case 'p':
        this.#before = '';
        this.#item = {};
        this.#goesOn = false;
        this.#paragraphs.open('p');
        return;
      case 'tbl':
        this.#paragraphs.openTable();
        return;
      case 'tr':
        this.#paragraphs.openRow();
        return;
      case 'gridbefore':
        this.#paragraphs.skip(Number(attribute('val')) || 0);
        return;
      case 'tc':
        this.#paragraphs.openCell();
        return;
      case 'gridspan':
        if (above === 'tcpr') this.#paragraphs.span(Number(attribute('val')) || 1);
        return;
      case 'vmerge':
        if (attribute('val') !== 'restart') this.#paragraphs.merge();
        return;
      case 'ilvl':
        this.#item = { ...this.#item, level: levelOf(attribute('val')) };
        return;
      case 'numid':
        this.#item = { ...this.#item, id: attribute('val') ?? '' };
        return;
      case 'r':
        this.#hidden = false;
        this.#raised = false;
        return;
      case 'pstyle': {
        const style = attribute('val') ?? '';
        this.#paragraphs.name(this.styles.tags.get(style) ?? 'p');
        this.#item = { ...itemOf(style, this.styles), ...this.#item };
        return;
      }
      case 'vanish':
      case 'strike':
      case 'dstrike':
        if (this.#path.at(-3) !== 'r' || /^(?:0|false|off)$/.test(attribute('val') ?? '')) return;
        this.#hidden = true;
        this.hasStruck ||= name !== 'vanish';
        return;
      case 'vertalign':
        this.#raised = above === 'rpr' && attribute('val') === 'superscript';
        return;
      case 'br':
      case 'cr':
        this.#say('\n');
        return;
      case 'tab':
      case 'ptab':
        if (above === 'r') this.#say(' ');
        return;
      case 'nobreakhyphen':
        this.#say('-');
        return;
      case 'footnotereference':
      case 'endnotereference':
        this.references.push({ kind: name, id: attribute('id') ?? '' });
        this.#say(`[${this.references.length}]`);
        return;
      case 'footnote':
      case 'endnote':
        this.#note = attribute('id');
        return;
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'tr' && this.#path.length + 1 === this.#deletedRow) {
      this.#deletedRow = 0;
      this.#leftOut -= 1;
    }
    if (leftOut.has(name)) {
      this.#leftOut -= 1;
      return;
    }
    if (this.#leftOut > 0) return;
    if (name === 'ppr' && this.#path.at(-1) === 'p') this.#countItem();
    if (name === 'tc') this.#paragraphs.closeCell();
    if (name === 'tbl') this.#paragraphs.closeTable();
    if (name === 'p') {
      if (this.#note !== null) this.#say(' ');
      this.#paragraphs.close();
    }
    if (name === 'footnote' || name === 'endnote') this.#note = null;
  }

  /** A paragraph that has become one with the next is no item of its own, and a title is none. */
  #countItem(): void {
    const { id, level = 0 } = this.#item;
    if (id === undefined || this.#goesOn || this.#note !== null) return;
    this.#paragraphs.number(this.lists.next({ id, level }));
  }

  text(text: string): void {
    if (this.#leftOut > 0 || this.#path.at(-1) !== 't') return;
    const isBehind = this.#raised && /\S$/u.test(this.#before);
    this.#say((isBehind ? raisedFigure(text, this.#before) : null) ?? text);
  }

  #say(text: string): void {
    if (this.#hidden) return;
    this.#before = text;
    if (this.#note === null) this.#paragraphs.say(text);
    else this.notes.set(this.#note, (this.notes.get(this.#note) ?? '') + text);
  }
}
