import type { Article } from '../article/article';
import { finish } from '../steps';
import { alignSteps } from './align';
import type { Alignment, Comparison } from './comparison';

/** Links the sentences of two texts, given as lists that are used as they are. Same lists, same links. */
export function alignSentences(a: readonly string[], b: readonly string[]): Alignment {
  return finish(alignSteps(a, b));
}

/** Links the sentences of two articles. */
export function compareArticles(left: Article, right: Article): Comparison {
  return finish(compareSteps(left, right));
}

/** `compareArticles` in steps of at most a few milliseconds, to be driven and abandoned at will. */
export function* compareSteps(left: Article, right: Article): Generator<undefined, Comparison> {
  const alignment = yield* alignSteps(texts(left), texts(right));
  return {
    left,
    right,
    ...alignment,
    coverage: {
      left: covered(left.sentences.length, alignment.onlyLeft.length),
      right: covered(right.sentences.length, alignment.onlyRight.length),
    },
  };
}

function texts(article: Article): readonly string[] {
  return article.sentences.map(({ text }) => text);
}

/** An article without sentences is not covered at all. */
function covered(all: number, alone: number): number {
  return all === 0 ? 0 : (all - alone) / all;
}
