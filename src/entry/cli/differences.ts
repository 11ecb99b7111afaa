import path from 'node:path';
import { alignSentences, compareArticles } from '../../core/alignment/compare';
import type { Article } from '../../core/article/article';
import { readArticle } from '../../core/article/readArticle';
import type { Difference, DifferencePlace, NamedArticle } from '../../core/differences/difference';
import { differences } from '../../core/differences/differences';
import { articleOfSentences } from '../../core/differences/givenSentences';
import { type StoryDifference, storyDifferences } from '../../core/differences/storyDifferences';
import type { MentionSteps } from '../../core/entities/mentions';
import { speakersOf } from '../../core/entities/quotations/speeches';
import { namedText } from '../../core/library/namedText';
import { SiblingIndex } from '../../core/siblings/siblingIndex';
import { siblingEntry } from '../../core/siblings/siblingEntry';
import { finish } from '../../core/steps';
import { messageOf } from './failure';
import { loadMentionSteps } from './mentionFinder';
import { answerRows, type BadRow, type Id, stringsOf } from './rows';
import { readTextFile } from './textFile';

/** A row of ready-made sentences, answered. */
export interface DifferencesAnswer {
  readonly id: Id;
  /** Offsets are into the sentence's own text. */
  readonly differences: readonly Difference[];
}

/** The articles of a folder that tell one story, and where they do not say the same of it. */
export interface StoryAnswer {
  /** Ids, in order. */
  readonly articles: readonly string[];
  /** Cells are in the order of the articles. */
  readonly differences: readonly StoryDifference[];
}

/** Siblings at least this near tell one story. */
const leastScore = 0.5;

export function differencesOf(leftFile: string, rightFile: string): readonly Difference[] {
  const find = loadMentionSteps();
  return between(named(readFile(leftFile), find), named(readFile(rightFile), find));
}

export function differencesInRows(file: string): readonly (DifferencesAnswer | BadRow)[] {
  const find = loadMentionSteps();
  return answerRows(file, (row, id) => {
    const [a, b] = [stringsOf(row, 'a'), stringsOf(row, 'b')];
    const mentionsIn = (plain: string) => finish(find(plain));
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
export function differencesInFolder(
  folder: string,
  files: readonly string[],
): readonly (StoryAnswer | BadRow)[] {
  const find = loadMentionSteps();
  const articles = new Map<string, NamedFile>();
  const unread: BadRow[] = [];
  for (const id of files) {
    try {
      articles.set(id, named(readFile(path.join(folder, id)), find));
    } catch (error) {
      unread.push({ id, error: messageOf(error) });
    }
  }
  const stories = storiesOf(articles).map((ids) => ({ articles: ids, differences: tableOf(ids, articles) }));
  return [...stories, ...unread];
}

interface NamedFile extends NamedArticle {
  readonly article: Article;
}

function readFile(file: string): Article {
  return readArticle(readTextFile(file), { name: file });
}

function named(article: Article, find: MentionSteps): NamedFile {
  const mentions = finish(find(namedText(article), article.published, article.language));
  return { article, mentions: speakersOf(article, mentions).mentions };
}

function between(left: NamedFile, right: NamedFile): readonly Difference[] {
  return differences(left, right, compareArticles(left.article, right.article));
}

function inSentence(place: DifferencePlace, { article }: NamedArticle): DifferencePlace {
  const offset = article.sentences[place.sentence]?.start ?? 0;
  return { ...place, start: place.start - offset, end: place.end - offset };
}

/** Articles that are linked by siblings, two at least. */
function storiesOf(articles: ReadonlyMap<string, NamedFile>): readonly (readonly string[])[] {
  const index = new SiblingIndex();
  const entries = new Map([...articles].map(([id, { article }]) => [id, siblingEntry(article)]));
  for (const [id, entry] of entries) index.put(id, entry);
  const story = new Map<string, Set<string>>([...entries.keys()].map((id) => [id, new Set([id])]));
  for (const [id, entry] of entries) {
    for (const sibling of index.nearest(entry, entries.size, id)) {
      const own = story.get(id);
      const theirs = story.get(sibling.id);
      if (sibling.score < leastScore || !own || !theirs || own === theirs) continue;
      for (const other of theirs) story.set(other, own.add(other));
    }
  }
  return [...new Set(story.values())].filter(({ size }) => size > 1).map((ids) => [...ids].sort());
}

function tableOf(
  ids: readonly string[],
  articles: ReadonlyMap<string, NamedFile>,
): readonly StoryDifference[] {
  const pairs = ids.flatMap((one, left) =>
    ids.slice(left + 1).flatMap((other, behind) => {
      const [here, there] = [articles.get(one), articles.get(other)];
      return here && there ? [{ left, right: left + 1 + behind, differences: between(here, there) }] : [];
    }),
  );
  return storyDifferences(ids.length, pairs);
}
