// Stories as JSON: the keys of the command line's `stories` and `differences`, and what else is known of each.
import { jsonText } from '../jsonText';
import type { StoryReport } from './storyReport';

function storyAnswer({ id, title, sources, omitted, ...rest }: StoryReport) {
  const { differences, statements, containment, names, times } = rest;
  const fileOf = (source: number) => sources[source]?.file ?? null;
  return {
    id,
    title,
    articles: sources.map(({ file }) => file),
    differences,
    sources: sources.map(({ file, publisher, title: own, published, sentences }) => ({
      id: file,
      title: own,
      publisher,
      published,
      sentences,
    })),
    omitted,
    statements: statements.map(({ text, sources: count, isQuotation, sayings }) => ({
      text,
      sources: count,
      isQuotation,
      sayings: sayings.map(({ source, ...saying }) => ({
        article: fileOf(source),
        ...saying,
      })),
    })),
    containment,
    names,
    times: times.map(({ published, sayings, ...time }) => ({
      ...time,
      published: published.map(fileOf),
      sayings: sayings.map(({ source, ...saying }) => ({ article: fileOf(source), ...saying })),
    })),
  };
}

/** Stories, and what could not be read, as one line. */
export function* storiesJson(
  stories: readonly StoryReport[],
  unread: readonly { readonly id: string; readonly error: string }[] = [],
): Generator<string> {
  yield* jsonText([...stories.map(storyAnswer), ...unread]);
  yield '\n';
}
