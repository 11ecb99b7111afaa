import { mostNeighbours, storiesOf } from '../../../core/stories/stories';
import { type Command, expectOperands, many } from '../command';
import { entriesInFolder, entriesInRows, type EntryRow, indexed } from '../entries';
import { textFilesBelow } from '../folder';
import { line } from '../line';
import { type BadRow, type Id, isBadRow } from '../rows';

/** Articles that tell the same, or one that tells its story alone. */
interface StoryAnswer {
  /** That of its first article. */
  readonly id: Id;
  /** The headline of the article that is nearest to all the others, of those that have one. */
  readonly title: string | null;
  /** Ids, in order. */
  readonly articles: readonly Id[];
}

/** All stories of these articles, in the order of their first articles; then what could not be read. */
function group(rows: readonly (EntryRow | BadRow)[]): readonly (StoryAnswer | BadRow)[] {
  const { index, byKey } = indexed(rows);
  const stories = storiesOf(byKey.keys(), (key) => index.neighbourSteps(key, mostNeighbours));
  const told = stories.map(({ ids, central }) => ({
    id: byKey.get(ids[0] ?? '')?.id ?? null,
    title: central.map((key) => byKey.get(key)?.title ?? null).find((title) => title !== null) ?? null,
    articles: ids.map((key) => byKey.get(key)?.id ?? null),
  }));
  return [...told, ...rows.filter(isBadRow)];
}

/** Stories that more than one article tells, and how many tell theirs alone. */
function readable(stories: readonly (StoryAnswer | BadRow)[]): string {
  const alone = stories.filter((story) => !isBadRow(story) && story.articles.length === 1).length;
  return [
    ...stories.flatMap((story) => {
      if (isBadRow(story)) return [`${story.id ?? ''}: ${story.error}`];
      const { title, articles } = story;
      if (articles.length === 1) return [];
      return [line(title ?? 'without a headline'), ...articles.map((id) => `  ${id ?? ''}`)];
    }),
    ...(alone > 0 ? [`${alone} alone`] : []),
  ].join('\n');
}

export const stories: Command = {
  name: 'stories',
  forms: [
    { operands: 'DIR', does: 'the stories that the text files below DIR tell, each a group of files' },
    { operands: '--jsonl FILE', does: 'the same for rows {"id", "text", "title"?, "date"?}' },
  ],
  run: (operands, options) => {
    const { jsonl } = options;
    const [folder = ''] = expectOperands(operands, jsonl === undefined ? 1 : 0);
    if (jsonl !== undefined) return many(options, group(entriesInRows(jsonl, options.input)), readable);
    const { files, ...told } = textFilesBelow(folder);
    return many(options, group(entriesInFolder(folder, files)), readable, told);
  },
};
