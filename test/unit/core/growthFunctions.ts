import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareArticles, compareSteps } from '../../../src/core/alignment/compare';
import type { Article } from '../../../src/core/article/article';
import { readArticle, readArticleSteps } from '../../../src/core/article/readArticle';
import { differenceSteps } from '../../../src/core/differences/differences';
import { collectMentions } from '../../../src/core/entities/articleMentions';
import type { Mention } from '../../../src/core/entities/entity';
import { EntityIndex } from '../../../src/core/entities/entityIndex';
import { makeMentionSteps } from '../../../src/core/entities/mentions';
import { siblingEntrySteps } from '../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../src/core/siblings/siblingIndex';
import { finish } from '../../../src/core/steps';
import type { GrowthPattern } from './growthPatterns';

/** A text and what is made of it, each when it is first asked for. */
export interface Prepared {
  readonly text: string;
  readonly name: string;
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

export type Steps = Generator<undefined, unknown>;

const day = '2025-03-04';
const mentionSteps = makeMentionSteps(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));

/** The text of a pattern, of about that length. */
export function prepare({ make, format }: GrowthPattern, length: number): Prepared {
  const text = make(length);
  const name = `a.${format}`;
  let article: Article | undefined;
  let mentions: readonly Mention[] | undefined;
  return {
    text,
    name,
    get article() {
      return (article ??= readArticle(text, { name }));
    },
    get mentions() {
      const { plain, language } = this.article;
      return (mentions ??= finish(mentionSteps(plain, day, language)));
    },
  };
}

/** What core does with a text, by what the benchmark calls it; each made ready when it is called, so that its steps are its own. */
export const growthFunctions: Readonly<Record<string, (prepared: Prepared) => Steps>> = {
  read: ({ text, name }) => readArticleSteps(text, { name }),
  name: ({ article }) => mentionSteps(article.plain, day, article.language),
  quote: ({ article, mentions }) => collectMentions('a', article.plain, mentions, { published: day }),
  cluster({ article, mentions }) {
    return (function* () {
      const index = new EntityIndex();
      yield* index.putSteps(yield* collectMentions('a', article.plain, mentions, { published: day }));
      yield;
      yield* index.summarySteps(null);
      yield;
      yield* index.mentionSteps('a');
    })();
  },
  find({ article }) {
    return (function* () {
      const index = new SiblingIndex();
      const entry = yield* siblingEntrySteps(article);
      index.put('a', entry);
      yield;
      yield* index.nearestSteps(entry, 5);
    })();
  },
  compare({ article }) {
    const sentences = article.sentences.filter((_, at) => at % 7 !== 3).toReversed();
    return compareSteps(article, { ...article, sentences });
  },
  vary({ article }) {
    const sentences = article.sentences.map((sentence, at) => ({
      ...sentence,
      plain: `Item ${at} ${sentence.plain}`,
    }));
    return compareSteps(article, { ...article, sentences });
  },
  differ({ article, mentions }) {
    const named = { article, mentions };
    // A text is not otherwise than itself: every link is looked into all the same.
    const links = compareArticles(article, article).links.map((link) => ({
      ...link,
      kind: 'partial' as const,
    }));
    return differenceSteps(named, named, { links });
  },
};
