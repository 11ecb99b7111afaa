import { type DayNumber, parseDay } from '../../entities/dates/calendar';
import type { Mention } from '../../entities/entity';
import { firstFrom } from '../../entities/quotations/firstFrom';
import { legibleText, type LegibleText } from '../../plain/legible';
import type { Span } from '../../text/span';
import { SentenceReader } from '../../alignment/words/sentenceReader';
import type { ReadSentence } from '../../alignment/words/words';
import type { DifferencePlace, NamedArticle } from '../difference';
import { fullName } from '../names/fullName';
import { lastName } from '../names/lastName';

/** A sentence as claims are looked for in it: what it says, its words and its mentions, spans into what it says. */
export interface ClaimSentence extends ReadSentence {
  /** Index into the article's sentences. */
  readonly index: number;
  readonly mentions: readonly Mention[];
  /** The language of the article, without its region: "de". */
  readonly language: string;
}

/** The sentences of an article, each read when it is asked for first. */
export class ClaimSentences {
  /** By sentence, undefined as long as it was not asked for; the same below. */
  readonly #read: (ClaimSentence | undefined)[] = [];
  readonly #legible: (LegibleText | undefined)[] = [];
  #lastNames: ReadonlySet<string> | null = null;
  #names: ReadonlySet<string> | null = null;
  #firstNames: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  /** @param reader What the sentences are read with; one that has read them before saves that time. */
  constructor(
    private readonly named: NamedArticle,
    private readonly reader = new SentenceReader(),
  ) {}

  get count(): number {
    return this.named.article.sentences.length;
  }

  get published(): DayNumber | null {
    return parseDay(this.named.article.published ?? '') ?? null;
  }

  at(index: number): ClaimSentence {
    return (this.#read[index] ??= this.#readSentence(index));
  }

  /** Whether the article names somebody or something by the last word of a name. */
  hasNamesake(name: string): boolean {
    this.#lastNames ??= new Set(Array.from(this.#texts(), lastName));
    return this.#lastNames.has(lastName(name));
  }

  /** Whether the article names something so, in small letters. */
  hasName(name: string): boolean {
    this.#names ??= new Set(Array.from(this.#texts(), (text) => text.toLowerCase()));
    return this.#names.has(name);
  }

  /** The first names, in small letters, by which the article names people of a last name. */
  firstNames(last: string): ReadonlySet<string> {
    this.#firstNames ??= firstNamesOf(this.named.mentions);
    return this.#firstNames.get(last) ?? noNames;
  }

  /** What a sentence says, without reading its words. */
  text(index: number): string {
    return this.#legibleAt(index).text;
  }

  /** The words of a sentence, without its mentions. */
  read(index: number): ReadSentence {
    return this.reader.read(this.text(index));
  }

  /** The place in the article of a span of what a sentence says. */
  place(index: number, span: Span): DifferencePlace {
    const { start } = this.named.article.sentences[index] ?? { start: 0 };
    const legible = this.#legibleAt(index);
    const written = legible.written(span);
    return {
      start: start + written.start,
      end: start + written.end,
      text: legible.text.slice(span.start, span.end),
      sentence: index,
    };
  }

  /** All that the article names, each once. */
  #texts(): ReadonlySet<string> {
    return new Set(this.named.mentions.map(({ text }) => text));
  }

  #legibleAt(index: number): LegibleText {
    return (this.#legible[index] ??= legibleText(this.named.article.sentences[index]?.plain ?? ''));
  }

  #readSentence(index: number): ClaimSentence {
    const legible = this.#legibleAt(index);
    const { start, end } = this.named.article.sentences[index] ?? { start: 0, end: 0 };
    const { mentions } = this.named;
    const own = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
    return {
      index,
      text: legible.text,
      language: this.named.article.language.split('-', 1)[0] ?? '',
      words: this.read(index).words,
      mentions: own
        .filter((mention) => mention.end <= end)
        .map((mention) => ({
          ...mention,
          ...legible.read({ start: mention.start - start, end: mention.end - start }),
        })),
    };
  }
}

const noNames: ReadonlySet<string> = new Set();

function firstNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const read = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || read.has(mention.text)) continue;
    read.add(mention.text);
    const name = fullName(mention);
    if (!name) continue;
    const known = found.get(name.last);
    if (known) known.add(name.first);
    else found.set(name.last, new Set([name.first]));
  }
  return found;
}
