import path from 'node:path';
import { alignSentences, compareArticles } from '../../../core/alignment/compare';
import type { Difference, DifferencePlace, NamedArticle } from '../../../core/differences/difference';
import { differences } from '../../../core/differences/differences';
import { articleOfSentences } from '../../../core/differences/claims/givenSentences';
import type { StoryDifference } from '../../../core/differences/storyDifferences';
import { SiblingIndex } from '../../../core/siblings/siblingIndex';
import { siblingEntry } from '../../../core/siblings/siblingEntry';
import { finish } from '../../../core/steps';
import { mostNeighbours, storiesOf } from '../../../core/stories/stories';
import { storyReadingSteps } from '../../../core/stories/storyReading';
import { type Command, expectOperands, many, one, type Options, rows } from '../command';
import { messageOf } from '../failure';
import { textFilesBelow } from '../folder';
import { line } from '../line';
import { loadMentionSteps } from '../mentionFinder';
import { named, type NamedFile } from '../namedFile';
import { readArticleFile } from '../readArticleFile';
import { answerRows, type BadRow, type Id, isBadRow, stringsOf } from '../rows';

/** A row of ready-made sentences, answered. */
interface DifferencesAnswer {
  readonly id: Id;
  /** Offsets are into the sentence's own text. */
  readonly differences: readonly Difference[];
}

/** The articles of a folder that tell one story, and where they do not say the same of it. */
interface StoryAnswer {
  /** Ids, in order. */
  readonly articles: readonly string[];
  /** Cells are in the order of the articles. */
  readonly differences: readonly StoryDifference[];
}

function ofPair(leftFile: string, rightFile: string): readonly Difference[] {
  const find = loadMentionSteps();
  return between(named(readArticleFile(leftFile), find), named(readArticleFile(rightFile), find));
}

function inRows(file: string, input: Options['input']): Iterable<DifferencesAnswer | BadRow> {
  const find = loadMentionSteps();
  return answerRows(file, input, (row, id) => {
    const [a, b] = [stringsOf(row, 'a'), stringsOf(row, 'b')];
    const mentionsIn = (plain: string, language: string) => finish(find(plain, null, language));
    const [left, right] = [articleOfSentences(a, mentionsIn), articleOfSentences(b, mentionsIn)];
    return {
      id,
      differences: differences(left, right, alignSentences(a, b)).map((difference) => ({
        ...difference,
        left: inSentence(difference.left, left),
        right: inSentence(difference.right, right),
      })),
    };
  });
}

/** The stories of a folder's text files, those with the smallest first id first. */
function inFolder(folder: string, files: readonly string[]): readonly (StoryAnswer | BadRow)[] {
  const find = loadMentionSteps();
  const articles = new Map<string, NamedFile>();
  const unread: BadRow[] = [];
  for (const id of files) {
    try {
      articles.set(id, named(readArticleFile(path.join(folder, id)), find));
    } catch (error) {
      unread.push({ id, error: messageOf(error) });
    }
  }
  const index = new SiblingIndex();
  for (const [id, { article }] of articles) index.put(id, siblingEntry(article));
  const stories = storiesOf(articles.keys(), (id) => index.neighbourSteps(id, mostNeighbours));
  const told = stories.filter(({ ids }) => ids.length > 1);
  return [...told.map(({ ids }) => ({ articles: ids, differences: tableOf(ids, articles) })), ...unread];
}

function between(left: NamedFile, right: NamedFile): readonly Difference[] {
  return differences(left, right, compareArticles(left.article, right.article));
}

function inSentence(place: DifferencePlace, { article }: NamedArticle): DifferencePlace {
  const offset = article.sentences[place.sentence]?.start ?? 0;
  return { ...place, start: place.start - offset, end: place.end - offset };
}

function tableOf(
  ids: readonly string[],
  articles: ReadonlyMap<string, NamedFile>,
): readonly StoryDifference[] {
  return finish(storyReadingSteps(ids.flatMap((id) => articles.get(id) ?? []))).differences;
}

const relations = {
  conflict: 'cannot both be true',
  precision: 'one is more exact',
  wording: 'worded otherwise',
};

function readableDifferences(found: readonly Difference[]): string {
  if (found.length === 0) return 'no differences';
  const conflicts = found.filter(({ relation }) => relation === 'conflict').length;
  return [
    found.length === 1
      ? `1 difference, ${conflicts === 1 ? 'a conflict' : 'no conflict'}`
      : `${found.length} differences, ${conflicts} of them conflicts`,
    ...found.flatMap(({ kind, relation, about, left, right }) => [
      `${kind}: ${about} (${relations[relation]})`,
      `  ${line(left.text)}`,
      `  ${line(right.text)}`,
    ]),
  ].join('\n');
}

function readableStories(stories: readonly (StoryAnswer | BadRow)[]): string {
  if (stories.length === 0) return 'no two files tell the same story';
  return stories
    .map((story) => {
      if (isBadRow(story)) return `${story.id ?? ''}: ${story.error}`;
      const rows = story.differences.flatMap(({ kind, relation, about, cells }) => [
        `  ${kind}: ${about} (${relations[relation]})`,
        ...cells.map((cell, at) => `    ${story.articles[at] ?? ''}: ${cell ? line(cell.text) : '—'}`),
      ]);
      return [story.articles.join(', '), ...(rows.length > 0 ? rows : ['  no differences'])].join('\n');
    })
    .join('\n');
}

export const differencesCommand: Command = {
  name: 'differences',
  forms: [
    {
      operands: 'A B',
      does: 'where two files do not say the same: figures, dates, names, sources, quotations',
    },
    {
      operands: '--jsonl FILE',
      does: 'the same for rows {"id", "a": [sentence…], "b": [sentence…]}, one answer a line',
    },
    { operands: 'DIR', does: 'the stories of the text files below DIR, each as a table of such differences' },
  ],
  run: (operands, options) => {
    if (options.jsonl !== undefined) {
      expectOperands(operands, 0);
      return rows(options, inRows(options.jsonl, options.input));
    }
    const [first = '', second] = operands;
    expectOperands(operands, second === undefined ? 1 : 2);
    if (second !== undefined) {
      const answer = ofPair(first, second);
      return one(options, answer, () => readableDifferences(answer));
    }
    const { files, ...told } = textFilesBelow(first);
    return many(options, inFolder(first, files), readableStories, told);
  },
};
