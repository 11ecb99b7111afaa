import type { Draft, DraftLine } from './draft';
import { ImportFailure, importMessages, importNote } from './messages';
import { OdtNumbering } from './lists/odtNumbering';
import { raisedFigure } from '../plain/raisedFigure';
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
  'tracked-changes annotation note-citation table-of-content forms sequence-decls title desc ruby-text hidden-text covered-table-cell'.split(
    ' ',
  ),
);

class StoryReader {
  readonly #paragraphs = new Paragraphs();
  readonly #lists = new OdtNumbering();
  readonly notes: string[] = [];
  hasChanges = false;
  /** The style that a style is made from, by its name. */
  readonly #parents = new Map<string, string>();
  /** The styles whose text stands above the line, by name. */
  readonly #raised = new Set<string>();
  #style = '';
  /** Whether the text of each span that is open is raised. */
  readonly #spans: boolean[] = [];
  /** What the text said last. */
  #before = '';
  #isText = false;
  #leftOut = 0;
  #inNote = false;
  /** How many columns the last cell reaches over to its right. */
  #covered = 0;

  get lines(): readonly DraftLine[] {
    return this.#paragraphs.lines;
  }

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'style') {
      this.#style = attribute('name') ?? '';
      this.#parents.set(this.#style, attribute('parent-style-name') ?? '');
    }
    if (name === 'text-properties' && /^(?:super|[1-9]\d*%)/.test(attribute('text-position') ?? ''))
      this.#raised.add(this.#style);
    if (name === 'text') this.#isText = true;
    if (!this.#isText) {
      this.#lists.open(name, attribute);
      return;
    }
    if (name === 'changed-region') this.hasChanges = true;
    if (name === 'covered-table-cell' && this.#leftOut === 0) this.#coverCells(attribute);
    if (leftOut.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    switch (name) {
      case 'h':
      case 'p':
        this.#before = '';
        if (this.#inNote) this.#say(' ');
        else {
          this.#paragraphs.open(name === 'h' ? 'h2' : this.#tagOf(attribute('style-name')));
          this.#paragraphs.number(this.#lists.next());
        }
        return;
      case 'table':
        this.#paragraphs.openTable();
        return;
      case 'table-row':
        this.#paragraphs.openRow();
        return;
      case 'table-cell':
        this.#covered = countIn(attribute('number-columns-spanned')) - 1;
        this.#paragraphs.skip(countIn(attribute('number-columns-repeated')) - 1);
        this.#paragraphs.openCell();
        return;
      case 'span':
        this.#spans.push(this.#stylesFrom(attribute('style-name')).some((style) => this.#raised.has(style)));
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
      default:
        if (!this.#inNote) this.#lists.open(name, attribute);
    }
  }

  /** A cell on the left or one above reaches over these. */
  #coverCells(attribute: (name: string) => string | null): void {
    const columns = countIn(attribute('number-columns-repeated'));
    const left = Math.min(columns, this.#covered);
    this.#covered -= left;
    this.#paragraphs.skip(left, 'left');
    this.#paragraphs.skip(columns - left, 'above');
  }

  close(name: string): void {
    if (name === 'text') this.#isText = false;
    if (!this.#isText) return;
    if (leftOut.has(name)) this.#leftOut -= 1;
    else if (this.#leftOut > 0) return;
    else if (name === 'note') this.#inNote = false;
    else if (name === 'span') this.#spans.pop();
    else if (this.#inNote) return;
    else if (name === 'table-cell') this.#paragraphs.closeCell();
    else if (name === 'table') this.#paragraphs.closeTable();
    else if (name === 'p' || name === 'h') this.#paragraphs.close();
    else this.#lists.close(name);
  }

  text(text: string): void {
    if (!this.#isText || this.#leftOut > 0) return;
    const isBehind = this.#spans.includes(true) && /\S$/u.test(this.#before);
    this.#say((isBehind ? raisedFigure(text, this.#before) : null) ?? text.replace(/\s+/g, ' '));
  }

  #say(text: string): void {
    this.#before = text;
    if (this.#inNote) this.notes.push((this.notes.pop() ?? '') + text);
    else this.#paragraphs.say(text);
  }

  #tagOf(style: string | null): DraftLine['tag'] {
    for (const name of this.#stylesFrom(style)) {
      if (name === 'Title') return 'h1';
      if (/^Heading(?:_20_\d)?$/.test(name)) return 'h2';
      if (/^(?:Caption|Illustration|Figure)$/.test(name)) return 'figcaption';
    }
    return 'p';
  }

  /** A style and those that it is made from. */
  #stylesFrom(style: string | null): readonly string[] {
    const styles = new Set<string>();
    for (let name = style ?? ''; name !== '' && !styles.has(name); name = this.#parents.get(name) ?? '')
      styles.add(name);
    return [...styles];
  }
}

function countIn(written: string | null): number {
  return written !== null && /^\d{1,4}$/.test(written) ? Math.max(1, Number(written)) : 1;
}
