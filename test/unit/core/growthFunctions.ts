import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareArticles, compareSteps } from '../../../src/core/alignment/compare';
import type { Article } from '../../../src/core/article/article';
import { heldDocumentsSteps } from '../../../src/core/article/documents/heldDocuments';
import { readArticle, readArticleSteps } from '../../../src/core/article/readArticle';
import { differenceSteps } from '../../../src/core/differences/differences';
import { collectMentions } from '../../../src/core/entities/articleMentions';
import type { EntitySummary, Mention } from '../../../src/core/entities/entity';
import { EntityIndex } from '../../../src/core/entities/entityIndex';
import { makeMentionSteps } from '../../../src/core/entities/mentions';
import { Library } from '../../../src/core/library/library';
import { defaultReadOptions } from '../../../src/core/library/readOptions';
import { comparisonDocument } from '../../../src/core/reports/documents';
import { reportFormats } from '../../../src/core/reports/formats';
import { sayInEnglish } from '../../../src/core/reports/messages';
import { siblingEntrySteps } from '../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../src/core/siblings/siblingIndex';
import { finish } from '../../../src/core/steps';
import { presences } from '../../../src/protocol/libraryShapes';
import { mentionKinds } from '../../../src/protocol/shapes';
import type { EntityFilter } from '../../../src/protocol/workerContract';
import * as view from '../../../src/worker/views';
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
  return prepared(make(length), `a.${format}`);
}

function prepared(text: string, name: string): Prepared {
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

const everything: EntityFilter = { kinds: [...mentionKinds], presences: [...presences], name: '' };

/** The same sentences from the last to the first, without some. */
function reordered(article: Article): Article {
  return { ...article, sentences: article.sentences.filter((_, at) => at % 7 !== 3).toReversed() };
}

/** Each link is looked into. */
function linksWithItself(article: Article) {
  return compareArticles(article, article).links.map((link) => ({ ...link, kind: 'partial' as const }));
}

function* given<Value>(value: Value): Generator<undefined, Value> {
  yield;
  return value;
}

/** What core does with a text, by what the benchmark calls it; each made ready when it is called, so that its steps are its own. */
export const growthFunctions: Readonly<Record<string, (prepared: Prepared) => Steps>> = {
  read: ({ text, name }) => readArticleSteps(text, { name }),
  split: ({ text }) => heldDocumentsSteps(text),
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
    return compareSteps(article, reordered(article));
  },
  report({ article }) {
    const compared = { comparison: compareArticles(article, reordered(article)), differences: [], names: [] };
    const edition = { say: sayInEnglish, language: 'en', made: `${day}T06:00:00Z` };
    return (function* () {
      for (const format of reportFormats) {
        yield* comparisonDocument(format, compared, { left: 'a.txt', right: 'b.txt' }, edition);
        yield;
      }
    })();
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
    return differenceSteps(named, named, { links: linksWithItself(article) });
  },
  disagree({ text, name, article, mentions }) {
    const other = prepared(
      text.replace(/\d/gu, (digit) => String((Number(digit) + 1) % 10)),
      name,
    );
    const there = { article: other.article, mentions: other.mentions };
    const links = linksWithItself(article).filter(({ right }) => right < there.article.sentences.length);
    return differenceSteps({ article, mentions }, there, { links });
  },
  answer({ text, name, article, mentions }) {
    const library = new Library(
      () => given(mentions),
      defaultReadOptions,
      () => given(article),
    );
    finish(library.put([{ id: name, text }]));
    finish(library.extractEntities(name));
    const open = { left: name, right: 'other' };
    return (function* () {
      const entities = yield* library.entitySteps(null);
      yield;
      yield* view.entityRows(entities, open, everything, 1000);
      yield;
      const most = entities.reduce<EntitySummary | null>(
        (one, other) => (one && one.mentions >= other.mentions ? one : other),
        null,
      );
      yield* view.card(library, most?.id ?? '', open);
      yield;
      yield* view.mentionRows(library, most?.id ?? '');
    })();
  },
};
