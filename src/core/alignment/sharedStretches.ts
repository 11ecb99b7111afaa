import type { Span } from '../text/span';
import type { SharedStretches } from './comparison';
import { contentRarity } from './lexicon';
import { stem } from './stem';
import type { CommonRun } from './wordMarks';
import { wordRarity } from './wordRarity';
import { wordsIn, type ReadSentence, type Word } from './words';

/** Runs with at most this many other words between them, on either side, are one stretch. */
const mostBetween = 4;
/** A stretch says something when it has so many telling words, or one in so many words. */
const leastTelling = 2;
const leastWords = 4;

/**
 * Where two sentences that share only a part say the same: common runs close to each other, without those that only
 * join function words.
 */
export function sharedStretches(
  common: readonly CommonRun[],
  left: ReadSentence,
  right: ReadSentence,
): SharedStretches {
  const stretches: CommonRun[][] = [];
  for (const run of common) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const isClose =
      last &&
      wordsIn(left, { start: last.left.end, end: run.left.start }).length <= mostBetween &&
      wordsIn(right, { start: last.right.end, end: run.right.start }).length <= mostBetween;
    if (isClose) stretch?.push(run);
    else stretches.push([run]);
  }
  const telling = stretches.filter((runs) => saysSomething(runs.flatMap((run) => wordsIn(left, run.left))));
  return {
    left: telling.flatMap((runs) => around(runs.flatMap((run) => wordsIn(left, run.left)))),
    right: telling.flatMap((runs) => around(runs.flatMap((run) => wordsIn(right, run.right)))),
  };
}

function saysSomething(words: readonly Word[]): boolean {
  const telling = words.filter(
    ({ name, form }) => name || form.number || wordRarity(stem(form.norm)) > contentRarity,
  );
  return telling.length >= leastTelling || (telling.length > 0 && words.length >= leastWords);
}

function around(words: readonly Word[]): readonly Span[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
