// Reports in the format that is asked for.
import type { Comparison } from '../alignment/comparison';
import type { Difference } from '../differences/difference';
import type { NameOfPair } from '../stories/namesOfPair';
import { comparisonAnnotations } from './annotations';
import { reportComparisonSteps } from './comparisonReport';
import { comparisonCsv } from './csv';
import type { Edition } from './edition';
import type { ReportFormat } from './formats';
import { comparisonHtml } from './html/html';
import { comparisonJson } from './json';
import { comparisonMarkdown } from './markdown';
import { joinSteps } from './pieces';
import { markdownMark } from './reportMark';
import { storiesAnnotations } from './story/annotations';
import { storiesCsv } from './story/csv';
import { storiesHtml } from './story/html';
import { storiesJson } from './story/json';
import { storiesMarkdown } from './story/markdown';
import type { StoryReport } from './story/storyReport';

/** What a report on two articles is made of. */
export interface Compared {
  readonly comparison: Comparison;
  readonly differences: readonly Difference[];
  readonly names: readonly NameOfPair[];
}

/** A comparison as a document, in short steps; `files` are what people know the files of its articles by. */
export function* comparisonDocument(
  format: ReportFormat,
  { comparison, differences, names }: Compared,
  files: Readonly<Record<'left' | 'right', string>>,
  edition: Edition,
): Generator<undefined, string> {
  if (format === 'json')
    return yield* joinSteps(comparisonJson(files.left, files.right, comparison, differences));
  const report = yield* reportComparisonSteps(comparison, files, differences, names);
  switch (format) {
    case 'html':
      return yield* joinSteps(comparisonHtml(report, edition));
    case 'md':
      return (yield* joinSteps(comparisonMarkdown(report, edition.say))) + markdownMark;
    case 'csv':
      return yield* joinSteps(comparisonCsv(report));
    case 'annotations':
      return yield* joinSteps(comparisonAnnotations(report, edition.made));
  }
}

/** Stories as one document, in short steps; JSON alone has what could not be read, too. */
export function* storiesDocument(
  format: ReportFormat,
  stories: readonly StoryReport[],
  edition: Edition,
  unread: readonly { readonly id: string; readonly error: string }[] = [],
): Generator<undefined, string> {
  switch (format) {
    case 'html':
      return yield* joinSteps(storiesHtml(stories, edition));
    case 'md':
      return (yield* joinSteps(storiesMarkdown(stories, edition.say))) + markdownMark;
    case 'csv':
      return yield* joinSteps(storiesCsv(stories));
    case 'json':
      return yield* joinSteps(storiesJson(stories, unread));
    case 'annotations':
      return yield* joinSteps(storiesAnnotations(stories, edition.made));
  }
}
