import type { Draft, DraftLine } from './draft';
import { ImportFailure, importMessages, importNote } from './messages';
import { Paragraphs } from './paragraphs';
import { raisedFigure } from '../plain/raisedFigure';
import { readXml } from './xml';
import { unpackedParts } from './zip';

const main = 'word/document.xml';
const styles = 'word/styles.xml';
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/** A Word file (Office Open XML) as Word shows it when all tracked changes are accepted, with the notes below the text. */
export function readDocx(bytes: Uint8Array): Draft {
  const parts = unpackedParts(bytes, [main, styles, ...noteParts]);
  const xml = parts.get(main);
  if (xml === undefined) throw new ImportFailure(importMessages.damaged);
  const known = readStyles(parts.get(styles) ?? '');
  const story = new StoryReader(known.tags);
  readXml(xml, story);
  const notes = noteParts.map((part) => {
    const reader = new StoryReader(known.tags);
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
  readonly language: string | null;
}

/** The ids of styles are in the language of the program, their names in English. */
function readStyles(xml: string): Styles {
  const tags = new Map<string, DraftLine['tag']>();
  let id = '';
  let language: string | null = null;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'style') id = attribute('styleid') ?? '';
      else if (name === 'lang') language ??= attribute('val');
      else if (name === 'name') {
        const tag = tagOfStyle(attribute('val') ?? '');
        if (tag) tags.set(id, tag);
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { tags, language };
}

function tagOfStyle(name: string): DraftLine['tag'] | null {
  if (/^title$/i.test(name)) return 'h1';
  if (/^heading [1-9]$/i.test(name)) return 'h2';
  return /^caption$/i.test(name) ? 'figcaption' : null;
}

/** Elements whose content is not in the text, or is there once more. */
const leftOut = new Set('del movefrom fallback instrtext deltext'.split(' '));

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

  constructor(private readonly tags: ReadonlyMap<string, DraftLine['tag']>) {}

  get lines(): readonly DraftLine[] {
    return this.#paragraphs.lines;
  }

  open(name: string, attribute: (name: string) => string | null): void {
    this.#path.push(name);
    if (name === 'del' || name === 'ins' || name === 'movefrom') this.hasChanges = true;
    const above = this.#path.at(-2);
    if (above === 'rpr' && this.#path.at(-3) === 'ppr' && (name === 'del' || name === 'movefrom'))
      this.#paragraphs.goOn();
    if (leftOut.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    switch (name) {
      case 'p':
        this.#before = '';
        this.#paragraphs.open('p');
        return;
      case 'r':
        this.#hidden = false;
        this.#raised = false;
        return;
      case 'pstyle':
        this.#paragraphs.name(this.tags.get(attribute('val') ?? '') ?? 'p');
        return;
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
    if (leftOut.has(name)) {
      this.#leftOut -= 1;
      return;
    }
    if (this.#leftOut > 0) return;
    if (name === 'p') {
      if (this.#note !== null) this.#say(' ');
      this.#paragraphs.close();
    }
    if (name === 'footnote' || name === 'endnote') this.#note = null;
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
