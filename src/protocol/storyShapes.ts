// Run-time shapes of what the articles of a story say beside each other. Where core has the type the compiler checks it.
import * as v from 'valibot';
import type { StoryDifference } from '../core/differences/storyDifferences';
import type { StoryList } from '../core/stories/storyList';
import { differenceKinds, differencePlace, differenceRelations } from './differenceShapes';
import { linkKind, mentionKind, offset, spanEntries } from './shapes';

export const storyList: v.GenericSchema<StoryList> = v.object({
  stories: v.array(
    v.object({
      articles: v.array(v.object({ id: v.string(), alike: v.number() })),
      central: v.array(v.string()),
    }),
  ),
  alone: offset,
});

/** An article of a story as a column is headed by it. */
export const storyArticle = v.object({
  id: v.string(),
  /** The headline, or the first words of the story where there is none. */
  headline: v.string(),
  publisher: v.nullable(v.string()),
  /** An ISO day. */
  published: v.nullable(v.string()),
  /** Where that stands in its text. */
  dated: v.nullable(v.object(spanEntries)),
  sentences: offset,
});
export type StoryArticleView = v.InferOutput<typeof storyArticle>;

const storyDifference: v.GenericSchema<StoryDifference> = v.object({
  kind: v.picklist(differenceKinds),
  relation: v.picklist(differenceRelations),
  about: v.string(),
  cells: v.array(v.nullable(differencePlace)),
  score: v.number(),
});

/** A sentence that has a statement; `article` is a place in the list of articles, as everywhere in a story. */
const saying = v.object({
  article: offset,
  ...spanEntries,
  text: v.string(),
  /** How it relates to the clearest wording; null where no link joins the two. */
  kind: v.nullable(linkKind),
});
export type SayingView = v.InferOutput<typeof saying>;

const statement = v.object({
  /** The place of the clearest wording in the list of sayings. */
  clearest: offset,
  /** By article, then place. */
  sayings: v.array(saying),
  sources: offset,
  isQuotation: v.boolean(),
});
export type StatementView = v.InferOutput<typeof statement>;

/** Somebody or something named, with how often each article does and where first. */
const name = v.object({
  name: v.string(),
  kind: mentionKind,
  cells: v.array(v.nullable(v.object({ ...spanEntries, count: offset }))),
});

/** A day or a longer time, with the articles that were published then and the sentences that speak of it. */
const time = v.object({
  /** "28 May 2007", "April 1980", or the words of the articles where they do not tell which day it is. */
  name: v.string(),
  /** The same as short as can be. */
  shortName: v.string(),
  kind: v.picklist(['day', 'longer', 'noYear', 'untold']),
  /** Its first and last day, counted from 1 January 1970; null where not even the year is told. */
  days: v.nullable(v.object({ from: v.number(), to: v.number() })),
  published: v.array(offset),
  /** By article, then place; the span is that of the date. */
  sayings: v.array(
    v.object({ article: offset, ...spanEntries, sentence: v.string(), lacksYear: v.boolean() }),
  ),
});
export type TimeView = v.InferOutput<typeof time>;

export const storyView = v.object({
  /** The place of the article that the story is named by: of those with a headline the one nearest to all the others. */
  named: offset,
  /** How many more articles tell the story than are read here. */
  omitted: offset,
  /** By day, those without one last, then by id. */
  articles: v.array(storyArticle),
  /** A cell an article; conflicts first. */
  differences: v.array(storyDifference),
  /** Those that most articles have first. */
  statements: v.array(statement),
  /** By row and column: the share, from 0 to 1, of the row's sentences that are linked to one of the column's. */
  containment: v.array(v.array(v.number())),
  /** Those that most articles name first. */
  names: v.array(name),
  /** Those of a known year first, by day. */
  times: v.array(time),
});
export type StoryView = v.InferOutput<typeof storyView>;
