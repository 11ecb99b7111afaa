// A story as plain data: what its reports in every format are made from.
import { headlineOf } from '../../article/heading';
import type { Article } from '../../article/article';
import type { StoryDifference } from '../../differences/storyDifferences';
import { legible } from '../../plain/legible';
import { namedBy } from '../../stories/namedBy';
import type { Saying, Statement } from '../../stories/statements';
import type { StoryName } from '../../stories/storyNames';
import type { StoryReading } from '../../stories/storyReading';
import {
  kindOfTime,
  nameOfTime,
  type StoryTime,
  type TimeKind,
  type TimeSaying,
} from '../../stories/storyTimes';
import type { Span } from '../../text/span';
import type { Way } from './ways';

/** A story that has been read; `ReadStory` is one. */
interface ReportableStory extends StoryReading {
  readonly articles: readonly { readonly id: string; readonly article: Article }[];
  readonly names: readonly (StoryName & { readonly name: string })[];
  readonly times: readonly StoryTime[];
}

/** A source is known by its place in the list of sources, a cell of a row by that of its source. */
export interface StoryReport {
  /** That of its article that is first in order. */
  readonly id: string;
  /** The headline of the article that is nearest to all the others, of those that have one. */
  readonly title: string | null;
  /** The title, or the first words of an article. */
  readonly heading: string;
  /** How many more articles tell the story than are read here. */
  readonly omitted: number;
  /** By day, those without one last. */
  readonly sources: readonly StorySource[];
  /** Conflicts first. */
  readonly differences: readonly StoryDifference[];
  /** Those that most sources have first. */
  readonly statements: readonly ReportedStatement[];
  /** By row and column: the share, from 0 to 1, of the row's sentences that are linked to one of the column's. */
  readonly containment: readonly (readonly number[])[];
  /** Those that most sources name first. */
  readonly names: readonly ReportedName[];
  /** When the sources were published, and the days and longer times of which they speak, in order. */
  readonly times: readonly ReportedTime[];
}

export interface StorySource {
  /** What people know the file by. */
  readonly file: string;
  readonly publisher: string | null;
  readonly title: string | null;
  /** The headline, or the first words of the story where there is none. */
  readonly headline: string;
  /** ISO day. */
  readonly published: string | null;
  readonly text: string;
  /** How many. */
  readonly sentences: number;
}

export interface ReportedStatement extends Pick<Statement, 'sources' | 'isQuotation'> {
  /** The clearest wording, as people read it. */
  readonly text: string;
  /** By source, then place. */
  readonly sayings: readonly ReportedSaying[];
}

/** A sentence that has a statement, as a span of its source's text. */
export interface ReportedSaying extends Span {
  readonly source: number;
  readonly sentence: number;
  readonly way: Way;
  /** As people read it. */
  readonly text: string;
}

export interface ReportedName extends Pick<StoryName, 'kind' | 'cells'> {
  readonly name: string;
}

export interface ReportedTime {
  /** As `resolveDates` gives it; null where no article tells which day it is. */
  readonly value: string | null;
  /** As people read it, or the words of the articles. */
  readonly name: string;
  readonly kind: TimeKind;
  /** The sources that were published then. */
  readonly published: readonly number[];
  readonly sayings: readonly ReportedTimeSaying[];
}

/** Where a source speaks of a time: the span is that of the date. */
export interface ReportedTimeSaying extends Span, Pick<TimeSaying, 'lacksYear'> {
  readonly source: number;
  readonly sentence: number;
  /** The sentence as people read it. */
  readonly text: string;
}

/** What is to be said of a story. `central` are the ids of all its articles, the nearest to all the others first. */
export function reportStory(
  { articles, differences, statements, containment, names, times }: ReportableStory,
  central: readonly string[],
  fileOf: (id: string) => string,
): StoryReport {
  const named = articles[namedBy(articles, central)]?.article;
  return {
    id: fileOf([...central].sort()[0] ?? ''),
    title: named?.title ?? null,
    heading: named ? headlineOf(named).text : '',
    omitted: Math.max(0, central.length - articles.length),
    sources: articles.map(({ id, article }) => ({
      file: fileOf(id),
      publisher: article.publisher,
      title: article.title,
      headline: headlineOf(article).text,
      published: article.published,
      text: article.text,
      sentences: article.sentences.length,
    })),
    differences,
    statements: statements.map((statement) => reportedStatement(statement, articles)),
    containment,
    names: names.map(({ name, kind, cells }) => ({ name, kind, cells })),
    times: times.map((time) => ({
      value: time.value,
      name: nameOfTime(time),
      kind: kindOfTime(time),
      published: time.published,
      sayings: time.sayings.map(({ article: source, sentence, start, end, lacksYear }) => ({
        ...{ source, sentence, start, end, lacksYear },
        text: sentenceOf(articles, source, sentence).text,
      })),
    })),
  };
}

function reportedStatement(
  { wording, sayings, sources, isQuotation }: Statement,
  articles: ReportableStory['articles'],
): ReportedStatement {
  const isClearest = ({ article, sentence }: Saying) =>
    article === wording.article && sentence === wording.sentence;
  const reported = sayings.map((saying): ReportedSaying => {
    const { article: source, sentence } = saying;
    const way = isClearest(saying) ? 'clearest' : (saying.kind ?? 'indirect');
    return { source, sentence, way, ...sentenceOf(articles, source, sentence) };
  });
  const text = reported.find(({ way }) => way === 'clearest')?.text ?? '';
  return { text, sayings: reported, sources, isQuotation };
}

function sentenceOf(
  articles: ReportableStory['articles'],
  source: number,
  sentence: number,
): Span & { readonly text: string } {
  const { start = 0, end = 0, plain = '' } = articles[source]?.article.sentences[sentence] ?? {};
  return { start, end, text: legible(plain).replace(/\s+/gu, ' ').trim() };
}
