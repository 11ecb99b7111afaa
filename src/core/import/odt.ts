import type { Draft, DraftLine } from './draft';
import { ImportFailure, importMessages, importNote } from './messages';
import { Paragraphs } from './paragraphs';
import { readXml } from './xml';
import { unpackedParts } from './zip';

const content = 'content.xml';
const styles = 'styles.xml';
const manifest = 'META-INF/manifest.xml';

/** A file of OpenDocument as it shows when all tracked changes are accepted, with the notes below the text. */
export function readOdt(bytes: Uint8Array): Draft {
  const parts = unpackedParts(bytes, [content, styles, manifest]);
  if (/<(?:\w+:)?encryption-data\b/.test(parts.get(manifest) ?? ''))
    throw new ImportFailure(importMessages.encrypted);
  const xml = parts.get(content);
  if (xml === undefined) throw new ImportFailure(importMessages.damaged);
  const reader = new StoryReader();
  readXml(parts.get(styles) ?? '', reader);
  readXml(xml, reader);
  return {
    lines: [
      ...reader.lines,
      ...reader.notes.map((text, index) => ({ tag: 'p' as const, text: `[${index + 1}] ${text.trim()}` })),
    ],
    language: null,
    notes: reader.hasChanges ? [importNote(importMessages.changesAccepted)] : [],
  };
}

/** What was deleted stands in a list at the head of the text. */
const leftOut = new Set(
  'tracked-changes annotation note-citation table-of-content forms sequence-decls title desc ruby-text hidden-text'.split(
    ' ',
  ),
);

class StoryReader {
  readonly #paragraphs = new Paragraphs();
  readonly notes: string[] = [];
  hasChanges = false;
  /** The style that a style is made from, by its name. */
  readonly #parents = new Map<string, string>();
  #isText = false;
  #leftOut = 0;
  #inNote = false;

  get lines(): readonly DraftLine[] {
    return this.#paragraphs.lines;
  }

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'style') this.#parents.set(attribute('name') ?? '', attribute('parent-style-name') ?? '');
    if (name === 'text') this.#isText = true;
    if (!this.#isText) return;
    if (name === 'changed-region') this.hasChanges = true;
    if (leftOut.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    switch (name) {
      case 'h':
      case 'p':
        if (!this.#inNote) this.#paragraphs.open(name === 'h' ? 'h2' : this.#tagOf(attribute('style-name')));
        else this.#say(' ');
        return;
      case 's':
      case 'tab':
        this.#say(' ');
        return;
      case 'line-break':
        this.#say('\n');
        return;
      case 'note':
        this.notes.push('');
        this.#paragraphs.say(`[${this.notes.length}]`);
        this.#inNote = true;
        return;
    }
  }

  close(name: string): void {
    if (name === 'text') this.#isText = false;
    if (!this.#isText) return;
    if (leftOut.has(name)) this.#leftOut -= 1;
    else if (this.#leftOut > 0) return;
    else if (name === 'note') this.#inNote = false;
    else if ((name === 'p' || name === 'h') && !this.#inNote) this.#paragraphs.close();
  }

  text(text: string): void {
    if (this.#isText && this.#leftOut === 0) this.#say(text.replace(/\s+/g, ' '));
  }

  #say(text: string): void {
    if (this.#inNote) this.notes.push((this.notes.pop() ?? '') + text);
    else this.#paragraphs.say(text);
  }

  #tagOf(style: string | null): DraftLine['tag'] {
    const seen = new Set<string>();
    for (let name = style ?? ''; name !== '' && !seen.has(name); name = this.#parents.get(name) ?? '') {
      seen.add(name);
      if (name === 'Title') return 'h1';
      if (/^Heading(?:_20_\d)?$/.test(name)) return 'h2';
      if (/^(?:Caption|Illustration|Figure)$/.test(name)) return 'figcaption';
    }
    return 'p';
  }
}
