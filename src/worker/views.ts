// What core computes, in the shapes that cross the wire.
import type { Article } from '../core/article/article';
import type { HeldDocuments } from '../core/article/documents/heldDocuments';
import type { Comparison } from '../core/alignment/comparison';
import { cardSteps, presenceOf } from '../core/entities/card';
import type { OpenPair } from '../core/entities/card';
import type { EntitySummary } from '../core/entities/entity';
import { eachInSteps, flatMapSteps, Pace } from '../core/steps';
import { kindOfTime, nameOfTime, type StoryTime } from '../core/stories/storyTimes';
import type { IndexedMention } from '../core/entities/entityIndex';
import { headlineOf } from '../core/article/heading';
import type { Library, ReadStory } from '../core/library/library';
import { legible } from '../core/plain/legible';
import type { ArticleSource } from '../core/library/source';
import { namedBy } from '../core/stories/namedBy';
import type { Saying } from '../core/stories/statements';
import type { LineMap } from '../core/text/lines';
import type { Span } from '../core/text/span';
import { asTyped, hasInOrder } from '../core/text/words/typed';
import { placeOf } from '../protocol/libraryShapes';
import type { Place } from '../protocol/libraryShapes';
import type { ArticleView, ComparisonView, MentionView } from '../protocol/shapes';
import type { SayingView, StoryView } from '../protocol/storyShapes';
import type { Result } from '../protocol/channel';
import type { ArticleDescription, EntityFilter, EntityRow, workerContract } from '../protocol/workerContract';

type Answered<M extends keyof (typeof workerContract)['requests']> = Result<typeof workerContract, M>;

/** Lines longer than this are cut around the mention when they are shown in a list. */
const longestLine = 200;
/** A step is so many rows of a list. */
const rowsInStep = 1000;

export function article(
  { id, version }: ArticleSource,
  { text, plain, blocks, sentences, versions, unclearDate, documents, ...rest }: Article,
): ArticleView {
  const { title, publisher, published, byline, dateline, url } = rest;
  return {
    id,
    text,
    plain,
    title,
    publisher,
    published,
    ...(unclearDate && { unclearDate: legible(plain.slice(unclearDate.start, unclearDate.end)) }),
    byline,
    dateline,
    url,
    blocks: [...blocks],
    sentences: sentences.map(({ start, end, block, uncertain }) => ({
      start,
      end,
      block,
      ...(uncertain && { uncertain }),
    })),
    ...(documents && { documents: documentsOf(documents) }),
    versions: versions.length,
    version: version ?? null,
  };
}

function documentsOf({ count, parts }: HeldDocuments): ArticleView['documents'] & {} {
  return { count, parts: parts.length };
}

/** An article a step: one that was not read lately is read. */
export function* descriptions(
  library: Library,
  ids: readonly string[],
): Generator<undefined, Answered<'describe'>> {
  const described: Answered<'describe'> = [];
  for (const id of ids) {
    const found = library.article({ id });
    described.push(found && descriptionOf(found));
    yield;
  }
  return described;
}

function descriptionOf({ title, publisher, published, documents }: Article): ArticleDescription {
  return documents
    ? { title: null, publisher: null, published: null, documents: documentsOf(documents) }
    : { title, publisher, published };
}

export function comparison(
  leftSource: ArticleSource,
  rightSource: ArticleSource,
  { left, right, ...rest }: Comparison,
): ComparisonView {
  const { links, onlyLeft, onlyRight, coverage } = rest;
  return {
    left: article(leftSource, left),
    right: article(rightSource, right),
    links: [...links],
    onlyLeft: [...onlyLeft],
    onlyRight: [...onlyRight],
    coverage,
  };
}

/** Null when fewer than two of its articles are there. */
export function* story(
  { articles, differences, statements, containment, names, times }: ReadStory,
  central: readonly string[],
): Generator<undefined, StoryView | null> {
  if (articles.length < 2) return null;
  const sentenceOf = (at: number, sentence: number) => {
    const { start = 0, end = 0, plain = '' } = articles[at]?.article.sentences[sentence] ?? {};
    return { start, end, text: legible(plain).replace(/\s+/gu, ' ') };
  };
  const saying = ({ article: at, sentence, kind }: Saying): SayingView => ({
    article: at,
    ...sentenceOf(at, sentence),
    kind,
  });
  return {
    named: namedBy(articles, central),
    omitted: Math.max(0, central.length - articles.length),
    articles: articles.map(({ id, article: read }) => ({
      id,
      headline: headlineOf(read).text,
      publisher: read.publisher,
      published: read.published,
      dated: read.evidence.published ?? null,
      sentences: read.sentences.length,
    })),
    differences: differences.map((difference) => ({ ...difference, cells: [...difference.cells] })),
    statements: yield* flatMapSteps(
      statements,
      rowsInStep,
      ({ wording, sayings, sources, isQuotation }): StoryView['statements'] => [
        {
          clearest: sayings.findIndex(
            ({ article: at, sentence }) => at === wording.article && sentence === wording.sentence,
          ),
          sayings: sayings.map(saying),
          sources,
          isQuotation,
        },
      ],
    ),
    containment: containment.map((row) => [...row]),
    names: names.map(({ name, kind, cells }) => ({ name, kind, cells: [...cells] })),
    times: yield* timesOf(times, (at, sentence) => sentenceOf(at, sentence).text),
  };
}

function* timesOf(
  times: readonly StoryTime[],
  sentenceOf: (article: number, sentence: number) => string,
): Generator<undefined, StoryView['times']> {
  const pace = new Pace(rowsInStep);
  const shown: StoryView['times'] = [];
  for (const time of times) {
    const sayings: StoryView['times'][number]['sayings'] = [];
    for (const { sentence, ...said } of time.sayings) {
      sayings.push({ ...said, sentence: sentenceOf(said.article, sentence) });
      if (pace.isDue(1)) yield;
    }
    shown.push({
      name: nameOfTime(time),
      shortName: nameOfTime(time, true),
      kind: kindOfTime(time),
      days: time.period,
      published: [...time.published],
      sayings,
    });
    if (pace.isDue(1)) yield;
  }
  return shown;
}

export function mention({ start, end, kind, entity }: IndexedMention): MentionView {
  return { start, end, kind, entity };
}

export function* entityRows(
  entities: readonly EntitySummary[],
  open: OpenPair | null,
  { kinds, presences, name }: EntityFilter,
  limit: number,
): Generator<undefined, Answered<'entities'>> {
  const rows: EntityRow[] = [];
  const typed = asTyped(name);
  let total = 0;
  yield* eachInSteps(entities, rowsInStep, (entity) => {
    if (!kinds.includes(entity.kind) || !hasInOrder(asTyped(entity.name), typed)) return;
    const row = entityRow(entity, open);
    if (row.presence !== null && !presences.includes(row.presence)) return;
    total += 1;
    if (rows.length < limit) rows.push(row);
  });
  return { rows, total };
}

function entityRow({ id, kind, name, mentions, articles }: EntitySummary, open: OpenPair | null): EntityRow {
  return { id, kind, name, mentions, sources: articles.size, presence: open && presenceOf(articles, open) };
}

export function* mentionRows(
  library: Library,
  entityId: string,
): Generator<undefined, Answered<'occurrences'>> {
  const entity = yield* library.entity(entityId);
  const rows: Answered<'occurrences'> = [];
  /** The article of the mention before, its mentions being one behind the other. */
  let read: { readonly id: string; readonly lines: LineMap; readonly plain: string } | undefined;
  for (const occurrence of entity?.occurrences ?? []) {
    const { article: id, text } = occurrence;
    if (read?.id !== id) read = { id, lines: library.lines(id), plain: yield* library.plain(id) };
    const { lines, plain } = read;
    rows.push({ place: placeOf(id, lines, occurrence), text, line: lineAround(lines, plain, occurrence) });
    if (rows.length % rowsInStep === 0) yield;
  }
  return rows;
}

export function* card(
  library: Library,
  entityId: string,
  open: OpenPair | null,
): Generator<undefined, Answered<'card'>> {
  const entity = yield* library.entity(entityId);
  if (!entity) return null;
  const made = yield* cardSteps(entity, open);
  return {
    card: made,
    places: yield* places(
      library,
      made.articles.map(({ first }) => first),
    ),
    quoted: yield* places(library, made.quotations),
  };
}

/** A place a step: its article is looked through for its lines. */
function* places(
  library: Library,
  spans: readonly (Span & { readonly article: string })[],
): Generator<undefined, Place[]> {
  const found: Place[] = [];
  for (const span of spans) {
    found.push(placeOf(span.article, library.lines(span.article), span));
    yield;
  }
  return found;
}

function lineAround(lines: LineMap, plain: string, { start, end }: Span): string {
  const { start: lineStart, end: lineEnd } = lines.lineSpan(lines.position(start).line);
  if (lineEnd - lineStart <= longestLine) return legible(plain.slice(lineStart, lineEnd)).trim();
  const margin = Math.max(0, (longestLine - (end - start)) >> 1);
  const from = Math.max(lineStart, start - margin);
  const to = Math.min(lineEnd, end + margin);
  return `${from > lineStart ? '…' : ''}${legible(plain.slice(from, to)).trim()}${to < lineEnd ? '…' : ''}`;
}
