import { finish, flatMapSteps, Pace } from '../steps';
import { parseDay } from '../entities/dates/calendar';
import { legibleTextSteps } from '../plain/legible';
import { languageOf } from '../text/words/language';
import { firstThat } from '../text/search';
import { sentenceSpanSteps } from '../text/sentences/segment';
import type { Span } from '../text/span';
import { Cues } from './cues';
import { type HeldDocuments, heldDocumentsSteps } from './documents/heldDocuments';
import { formatOf, formatOfName } from './format';
import type { Article, ArticleMetadata, ArticleVersion, BlockKind, Sentence, Turn } from './article';
import { placed, type PlacedBlock, type Places, writtenSpans } from './inFile';
import type { Layout } from './markup/layout';
import { layoutSteps } from './markup/layoutOf';
import {
  type Fact,
  type Finding,
  type Piece,
  type Recogniser,
  piecesInStep,
  storySteps,
  textIn,
  withoutClaimed,
} from './page';
import { legiblePieces } from './pieces';
import { writesDayFirst } from './outlets';
import { beginsWithDay } from './dates/publishedDay';
import { banners } from './recognisers/head/banners';
import { bylines } from './recognisers/head/bylines';
import { captions, withoutCredit } from './recognisers/story/captions';
import { comments } from './recognisers/site/comments';
import { corrections } from './recognisers/story/corrections';
import { credits } from './recognisers/story/credits';
import { crossheads } from './recognisers/story/crossheads';
import { datelines } from './recognisers/head/datelines';
import { folios } from './recognisers/head/folios';
import { headerFields } from './recognisers/head/fields';
import { headline } from './recognisers/head/headline';
import { keyPoints } from './recognisers/head/keyPoints';
import { labels } from './recognisers/site/labels';
import { listedLines } from './recognisers/story/listedLines';
import { mastheads } from './recognisers/head/mastheads';
import { nameLines } from './recognisers/head/nameLines';
import { navigation } from './recognisers/site/navigation';
import { notices } from './recognisers/site/notices';
import { pullQuotes } from './recognisers/story/pullQuotes';
import { quotedLines } from './recognisers/story/quotedLines';
import { records } from './recognisers/head/records';
import { sourceNote } from './recognisers/head/sourceNote';
import { strayMarkup } from './recognisers/site/strayMarkup';
import { tails } from './recognisers/site/tails';
import { timestamps } from './recognisers/head/timestamps';
import { transcript } from './recognisers/story/transcript';
import { type Cell, type VersionsTable, versionsTable } from './recognisers/site/versionsTable';

/** In the order in which they are asked; each sees what those above it left. */
const recognisers: readonly Recogniser[] = [
  records,
  headerFields,
  corrections,
  sourceNote,
  strayMarkup,
  quotedLines,
  transcript,
  comments,
  folios,
  datelines,
  captions,
  mastheads,
  listedLines,
  labels,
  timestamps,
  notices,
  banners,
  credits,
  tails,
  keyPoints,
  bylines,
  headline,
  nameLines,
  pullQuotes,
  navigation,
  crossheads,
];

/** What is known of an article besides its text. */
export interface ReadOptions {
  /** BCP 47 tag of the language where the text does not tell its own; English when absent. */
  readonly language?: string;
  /** Wins over a title found in the text. */
  readonly title?: string;
  /**
   * ISO day of publication; wins over a date found in the text, and relative dates count from it. Anything but a day of the
   * calendar, as `YYYY-MM-DD`, is as if it were absent.
   */
  readonly date?: string;
  /** The file's name or address, whose extension tells how it is written; without it the text alone does. */
  readonly name?: string;
}

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'caption', 'quote']);
const endsTurn: ReadonlySet<BlockKind> = new Set(['headline', 'comment', 'correction']);
/** Where a fact is trusted most, best first. */
const trust: readonly BlockKind[] = ['headline', 'date', 'furniture', 'byline', 'dateline', 'credit'];

/**
 * Understands a text as an article. `text` is the decoded file; a byte order mark at its beginning is not counted.
 * Offsets are UTF-16, half-open, into the result's `text`. Takes time linear in the length of the text; never throws.
 */
export function readArticle(text: string, options: ReadOptions = {}): Article {
  return finish(readArticleSteps(text, options));
}

/** `readArticle`, step by step. */
export function* readArticleSteps(text: string, given: ReadOptions = {}): Generator<undefined, Article> {
  const options = withDayOfCalendar(given);
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { plain, ...layout } = yield* layoutSteps(whole, options.name ?? null);
  yield;
  // What is not read is left out before anything is looked for, and found again when all else is known.
  const places: Places = { text: whole, plain, legible: yield* legibleTextSteps(plain) };
  const read = places.legible.text;
  const locale = languageOf(read, layout.language ?? options.language);
  yield;
  let pieces = yield* legiblePieces(whole, layout.pieces, places.legible);
  yield;
  const cues = new Cues(read);
  yield;
  const documents = yield* documentsOf(places, cues, pieces, options.name ?? null);
  const table = yield* versionsTable(read, pieces);
  const findings = yield* readFindings(layout.findings, places.legible.read);
  let told = textIn(findings, null);
  let story = yield* storySteps(pieces, told);
  const claim = function* (found: readonly Finding[]): Generator<undefined, void> {
    for (const finding of found) findings.push(finding);
    told = textIn(found, told);
    pieces = yield* withoutClaimed(read, pieces, found);
    story = yield* storySteps(pieces, told);
  };
  if (table) {
    yield* claim(table.frame);
    // A cell is to the recognisers what a paragraph of its own is.
    pieces = pieces.map((piece) =>
      piece.start > table.start ? { ...piece, atLineStart: true, atLineEnd: true } : piece,
    );
  }
  for (const recogniser of recognisers) {
    if (recogniser === headline && findings.some(({ kind }) => kind === 'headline')) continue;
    const found = yield* recogniser({
      text: read,
      cues,
      pieces,
      claimed: findings,
      story,
      locale,
      day: options.date ?? null,
      title: options.title ?? null,
    });
    // Most find nothing, and to go through a generator for it takes long beside what they do.
    if (found.length > 0) yield* claim(found);
    yield;
  }
  for (const { start, end } of pieces) findings.push({ kind: 'paragraph', start, end });

  yield;
  const outer = outermost(findings);
  yield;
  const parts = yield* flatMapSteps(outer, piecesInStep, (finding) => withoutCredit(finding, read));
  const blocks = yield* placed(parts, places);
  yield;
  const sentences = yield* sentencesOf(places, blocks, locale, table);
  const written = read === whole ? parts : yield* readFindings(parts, places.legible.written);
  yield;
  const metadata = metadataOf(written, layout, read, options);
  yield;
  const turns = turnsOf(parts);
  yield;
  return {
    text: whole,
    plain,
    language: locale,
    ...metadata,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: sentences.map(({ sentence }) => sentence),
    turns: turns.map(({ start, end, name }) => ({
      ...places.legible.written({ start, end }),
      name: places.legible.written(name),
    })),
    versions: versionsOf(table, sentences, parts, read),
    ...(documents && { documents }),
  };
}

/** The documents that a file holds, with their places in it; only a text can be cut into its documents. */
function* documentsOf(
  { text, legible }: Places,
  cues: Cues,
  pieces: readonly Piece[],
  name: string | null,
): Generator<undefined, HeldDocuments | null> {
  if (!cues.has('documents', { start: 0, end: legible.text.length })) return null;
  const isPage = formatOf(text, name) === 'html';
  const isText = !isPage && (name === null || formatOfName(name) !== 'markdown');
  yield;
  const lines = isPage ? pieces.map((piece) => piece.text).join('\n') : legible.text;
  const held = yield* heldDocumentsSteps(lines);
  yield;
  return held && { ...held, parts: isText ? held.parts.map((part) => legible.written(part)) : [] };
}

function withDayOfCalendar({ date, ...options }: ReadOptions): ReadOptions {
  return date === undefined || parseDay(date) === undefined ? options : { ...options, date };
}

/** Findings with their places, and those of what they tell, in the file or in what is read of it. */
function* readFindings(
  findings: readonly Finding[],
  place: (span: Span) => Span,
): Generator<undefined, Finding[]> {
  return yield* flatMapSteps(findings, piecesInStep, ({ facts, ...finding }): readonly Finding[] => [
    {
      ...finding,
      ...place(finding),
      ...(facts && { facts: facts.map((fact) => ({ ...fact, ...place(fact) })) }),
    },
  ]);
}

/** In order, without what stands inside another: a rule or a note in the middle of a reader's comment is part of it. */
function outermost(findings: readonly Finding[]): readonly Finding[] {
  let end = 0;
  return findings
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((finding) => {
      if (finding.start < end) return false;
      end = finding.end;
      return true;
    });
}

/** A sentence and where it stands in what is read of the file. */
interface ReadSentence {
  readonly read: Span;
  readonly sentence: Sentence;
}

/** A step is so much text, in UTF-16 units. */
const stepLength = 1 << 15;
/** What a block, and a sentence, costs beside its text, as much as that many units of it. */
const leastOfBlock = 20;
const leastOfSentence = 32;

function* sentencesOf(
  places: Places,
  blocks: readonly PlacedBlock[],
  locale: string,
  table: VersionsTable | null,
): Generator<undefined, readonly ReadSentence[]> {
  const { text, plain, legible } = places;
  const sentences: ReadSentence[] = [];
  const cellAt = table && cellFinder(table);
  const pace = new Pace(stepLength);
  for (const [index, block] of blocks.entries()) {
    if (pace.isDue(leastOfBlock + (block.read ? block.read.end - block.read.start : 0))) yield;
    const { read } = block;
    if (!bodyKinds.has(block.kind) || !read) continue;
    const uncertain = cellAt?.(read.start)?.uncertain === true;
    const spans = yield* sentenceSpanSteps(legible.text, read, locale);
    const written = legible.text === text ? spans : yield* writtenSpans(spans, places, block);
    for (const [at, { start, end }] of written.entries()) {
      if (pace.isDue(leastOfSentence)) yield;
      const said = text.slice(start, end);
      const sentence = {
        start,
        end,
        text: said,
        plain: plain === text ? said : plain.slice(start, end),
        block: index,
      };
      sentences.push({
        read: spans[at] ?? read,
        sentence: uncertain ? { ...sentence, uncertain } : sentence,
      });
    }
  }
  return sentences;
}

/** A turn ends with the last text before the next label, or before what stands around the story. */
function turnsOf(parts: readonly Finding[]): readonly Turn[] {
  const turns: Turn[] = [];
  let open = null as Turn | null;
  for (const { kind, start, end, speaker } of parts) {
    if (speaker) {
      open = { start: end, end, name: speaker };
      turns.push(open);
    } else if (endsTurn.has(kind)) {
      open = null;
    } else if (open && bodyKinds.has(kind)) {
      open = { ...open, start: open.end === open.start ? start : open.start, end };
      turns[turns.length - 1] = open;
    }
  }
  return turns.filter((turn) => turn.start < turn.end);
}

function versionsOf(
  table: VersionsTable | null,
  sentences: readonly ReadSentence[],
  parts: readonly Finding[],
  text: string,
): readonly ArticleVersion[] {
  if (!table) return [];
  const versions = Array.from({ length: table.count }, () => ({
    title: null as string | null,
    sentences: [] as Sentence[],
  }));
  const cellAt = cellFinder(table);
  for (const { kind, start, end } of parts) {
    if (kind !== 'headline') continue;
    for (const column of cellAt(start)?.columns ?? []) {
      const version = versions[column];
      if (version) version.title ??= text.slice(start, end);
    }
  }
  for (const { read, sentence } of sentences) {
    for (const column of cellAt(read.start)?.columns ?? []) versions[column]?.sentences.push(sentence);
  }
  return versions;
}

/** Finds the cell that holds an offset. */
function cellFinder({ cells }: VersionsTable): (offset: number) => Cell | null {
  return (offset) => {
    const cell = cells[firstThat(cells.length, (index) => (cells[index]?.end ?? Infinity) > offset)];
    return cell && cell.start <= offset ? cell : null;
  };
}

function metadataOf(
  findings: readonly Finding[],
  { first, otherwise }: Pick<Layout, 'first' | 'otherwise'>,
  text: string,
  { title, date }: ReadOptions,
): ArticleMetadata & Pick<Article, 'evidence' | 'unclearDate'> {
  const facts = new Map<keyof ArticleMetadata, Fact>();
  const doubtful: Fact[] = [];
  const take = (found: readonly Fact[]): void => {
    for (const fact of found) {
      if (fact.monthFirst !== undefined || fact.ofChange) doubtful.push(fact);
      else if (!facts.has(fact.field)) facts.set(fact.field, fact);
    }
  };
  take(first);
  for (const kind of trust) {
    for (const finding of findings) if (finding.kind === kind) take(finding.facts ?? []);
  }
  take(otherwise);
  for (const fact of doubtful) {
    const told = toldDay(fact, facts, text);
    if (told && !facts.has('published')) facts.set('published', told);
  }
  const unclear = facts.has('published') || date !== undefined ? undefined : doubtful[0];
  const value = (field: keyof ArticleMetadata) => facts.get(field)?.value ?? null;
  const evidence = Object.fromEntries([...facts].map(([field, { start, end }]) => [field, { start, end }]));
  return {
    title: title ?? value('title'),
    publisher: value('publisher'),
    published: date ?? value('published'),
    byline: value('byline'),
    dateline: value('dateline'),
    url: value('url'),
    evidence,
    ...(unclear && { unclearDate: { start: unclear.start, end: unclear.end } }),
  };
}

/**
 * A date in figures whose order is unclear is read as the other dates of the page are written, or those of its outlet;
 * null where neither tells.
 */
function toldDay(fact: Fact, facts: ReadonlyMap<keyof ArticleMetadata, Fact>, text: string): Fact | null {
  if (fact.monthFirst === undefined) return fact;
  const outlet = facts.get('publisher')?.value;
  const dayFirst = beginsWithDay(text) ?? (outlet === undefined ? null : writesDayFirst(outlet));
  if (dayFirst === null) return null;
  return dayFirst ? fact : { ...fact, value: fact.monthFirst };
}
