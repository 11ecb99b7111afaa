import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Span } from '../../text/span';
import {
  attribute,
  empty,
  type Hint,
  hintOf,
  inline,
  isHidden,
  type RegionKind,
  regionOf,
  silent,
} from './tags';
import { nowhere, type Place, placeInside } from './tablesAndLists';

/** An element that tells what the text in it is, with all the text that it turns out to have. */
export interface Region {
  readonly kind: RegionKind;
  readonly parent: Region | null;
}

/** A paragraph of a page: text that no border of a block and no `<br>` parts. */
export interface Part {
  readonly start: number;
  end: number;
  /** The nearest element that is a block. */
  readonly tag: string;
  readonly region: Region | null;
  /** The cell and the item of a list that it stands in. */
  readonly place: Place;
  /** Whether a `<br>` parts it from the one above. */
  readonly continued: boolean;
  /** UTF-16 units of text in it, those that are a link's, and those that are hinted at. */
  length: number;
  linked: number;
  hinted: number;
  hint: Hint | null;
  /** What a `<time>` in it says to machines. */
  datetime: string | null;
}

/** An element that is read for what it says to machines. */
export interface HeadElement extends Span {
  readonly tag: Token.TagToken;
  /** The content; empty where the element has none. */
  readonly content: Span;
}

/** The parts of a page in order, and what in the file is not read. */
export interface HtmlParts {
  readonly parts: readonly Part[];
  /** In order; the content of elements that nobody reads is among them. */
  readonly tags: readonly Span[];
  readonly head: readonly HeadElement[];
  readonly comments: readonly Span[];
}

interface Open {
  readonly name: string;
  readonly silent: boolean;
  readonly region: Region | null;
  readonly place: Place;
  readonly opensRegion: boolean;
  readonly hint: Hint | null;
}

/** Regions nested deeper than this count as the region around them. */
const deepest = 24;
const rawText: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};
/** Elements that are read for what they say to machines, where they stand. */
const ofMachine: ReadonlySet<string> = new Set(['html', 'meta', 'link']);
/** A step is so many tags that open an element. */
const tokensInStep = 1000;
const ofHead: ReadonlySet<string> = new Set([
  'title',
  'meta',
  'link',
  'base',
  'script',
  'style',
  'noscript',
  'template',
]);

/**
 * Cuts a page of HTML into parts. Of the tokens of parse5 those are taken that are no text; text is what stands between
 * them, because behind white space parse5 places it inside the reference that it begins with. No tree is built: an element
 * ends where its end tag stands, or that of an element around it. Takes linear time, step by step.
 */
export function* htmlParts(text: string): Generator<undefined, HtmlParts> {
  const reader = new PartReader(text);
  let met = 0;
  let isPaused = false as boolean;
  const pace = (): void => {
    if (++met % tokensInStep !== 0) return;
    isPaused = true;
    tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        pace();
        reader.startTag(token);
        const state = rawText[token.tagName];
        if (state !== undefined) tokenizer.state = state;
      },
      onEndTag(token) {
        reader.endTag(token);
      },
      onComment({ location }) {
        pace();
        if (location) reader.comment({ start: location.startOffset, end: location.endOffset });
      },
      onDoctype({ location }) {
        if (location) reader.tag({ start: location.startOffset, end: location.endOffset }, '!doctype');
      },
      onEof() {
        reader.end();
      },
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  while (isPaused) {
    isPaused = false;
    yield;
    tokenizer.resume();
  }
  return reader;
}

function ignore(): void {
  // Text is what stands between the tags.
}

class PartReader implements HtmlParts {
  readonly parts: Part[] = [];
  readonly tags: Span[] = [];
  readonly head: HeadElement[] = [];
  readonly comments: Span[] = [];
  readonly #stack: Open[] = [];
  readonly #open = new Map<string, number>();
  #silent = 0;
  #regions = 0;
  #links = 0;
  #part: Part | null = null;
  #continued = false;
  /** Where the last token ends. */
  #from = 0;
  /** The last run of tags that part nothing, with nothing between them. */
  #run: Span = { start: 0, end: 0 };
  /** The element that nobody reads and the rest is in. */
  #silentName: string | null = null;
  #datetime: string | null = null;
  #machine: { readonly tag: Token.TagToken; readonly start: number } | null = null;

  constructor(private readonly text: string) {}

  startTag(token: Token.TagToken): void {
    const { tagName: name, location } = token;
    if (!location) return;
    const span = { start: location.startOffset, end: location.endOffset };
    this.#read(span.start);
    const top = this.#stack.at(-1)?.name;
    if (top === 'head' && !ofHead.has(name)) this.#pop();
    if (top === 'p' && !inline.has(name)) this.#pop();
    if (top === name && (name === 'li' || name === 'option')) this.#pop();
    this.tag(span, name);
    if (ofMachine.has(name))
      this.head.push({ ...span, tag: token, content: { start: span.end, end: span.end } });
    if (empty.has(name) || token.selfClosing) return;
    if (name === 'time') this.#datetime = attribute(token, 'datetime');
    if (name === 'a') this.#links += 1;
    if (name === 'title' || name === 'script') this.#machine = { tag: token, start: span.start };
    this.#push(token);
  }

  endTag({ tagName: name, location }: Token.TagToken): void {
    if (!location) return;
    const span = { start: location.startOffset, end: location.endOffset };
    this.#read(span.start);
    if (this.#machine?.tag.tagName === name) {
      const { tag, start } = this.#machine;
      const content = { start: tag.location?.endOffset ?? span.start, end: span.start };
      this.head.push({ tag, start, end: span.end, content });
      this.#machine = null;
    }
    this.tag(span, name);
    if (name === 'a' && this.#links > 0) this.#links -= 1;
    if (name === 'time') this.#datetime = null;
    if ((this.#open.get(name) ?? 0) === 0) return;
    while (this.#stack.at(-1)?.name !== name) this.#pop();
    this.#pop();
  }

  comment(span: Span): void {
    this.#read(span.start);
    this.comments.push(span);
    this.tags.push(span);
    this.#from = span.end;
    this.#run = { start: span.end, end: span.end };
  }

  tag({ start, end }: Span, name: string): void {
    this.tags.push({ start, end });
    this.#from = end;
    const isRead = this.#silent === 0;
    if (!inline.has(name) && (isRead || name === this.#silentName)) this.#close(name === 'br');
    if (!isRead || !inline.has(name)) this.#run = { start: end, end };
    else this.#run = { start: this.#run.end === start ? this.#run.start : start, end };
  }

  end(): void {
    this.#read(this.text.length);
    this.#close(false);
  }

  /** Reads the text since the last token. */
  #read(to: number): void {
    if (to <= this.#from) return;
    const raw = this.text.slice(this.#from, to);
    if (this.#silent > 0) {
      this.tags.push({ start: this.#from, end: to });
      return;
    }
    const { length } = raw.trim();
    if (length === 0) return;
    const start = this.#from + raw.length - raw.trimStart().length;
    const { region = null, hint = null, place = nowhere } = this.#stack.at(-1) ?? {};
    this.#part ??= {
      // Tags right before its text belong to it, and those right behind.
      start: this.#run.end === start ? this.#run.start : start,
      end: to,
      tag: this.#block(),
      region,
      place,
      continued: this.#continued,
      length: 0,
      linked: 0,
      hinted: 0,
      hint: null,
      datetime: null,
    };
    const part = this.#part;
    part.end = this.#from + raw.trimEnd().length;
    part.length += length;
    if (this.#links > 0) part.linked += length;
    if (hint !== null) part.hinted += length;
    part.hint ??= hint;
    part.datetime ??= this.#datetime;
  }

  #close(byBreak: boolean): void {
    if (this.#part) {
      if (this.#run.start === this.#part.end) this.#part.end = this.#run.end;
      this.parts.push(this.#part);
    }
    this.#part = null;
    this.#continued = byBreak;
  }

  #push(token: Token.TagToken): void {
    const { tagName: name } = token;
    const around = this.#stack.at(-1);
    const kind = this.#regions < deepest ? regionOf(token) : null;
    if (kind !== null) this.#regions += 1;
    const isSilent = silent.has(name) || isHidden(token);
    if (isSilent && this.#silent === 0) this.#silentName = name;
    if (isSilent) this.#silent += 1;
    const parent = around?.region ?? null;
    const place = around?.place ?? nowhere;
    this.#stack.push({
      name,
      silent: isSilent,
      hint: hintOf(token) ?? around?.hint ?? null,
      region: kind === null ? parent : { kind, parent },
      place: this.#silent > 0 ? place : placeInside(token, place),
      opensRegion: kind !== null,
    });
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #pop(): void {
    const open = this.#stack.pop();
    if (!open) return;
    this.#open.set(open.name, (this.#open.get(open.name) ?? 1) - 1);
    if (open.silent) this.#silent -= 1;
    if (open.opensRegion) this.#regions -= 1;
  }

  /** The name of the nearest element that is a block. */
  #block(): string {
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - deepest); at -= 1) {
      const name = this.#stack[at]?.name ?? '';
      if (!inline.has(name)) return name;
    }
    return '';
  }
}
