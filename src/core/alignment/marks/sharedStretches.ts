import type { Span } from '../../text/span';
import type { SharedStretches } from '../comparison';
import { contentRarity } from '../words/lexicon';
import { stem } from '../words/stem';
import type { CommonRun } from './wordMarks';
import { wordRarity } from '../words/wordRarity';
import { wordsIn, type ReadSentence, type Word } from '../words/words';

/** Runs with at most this many other words between them, on either side, are one stretch. */
const mostBetween = 4;
/** A stretch counts when it has so many informative words, or one among so many words. */
const leastTelling = 2;
const leastWords = 4;

/**
 * Where two sentences that share only a part say the same: common runs close to each other, without those that only
 * join function words.
 * @param values Where both state one particular differently; that does not end a stretch.
 */
export function sharedStretches(
  common: readonly CommonRun[],
  values: readonly CommonRun[],
  left: ReadSentence,
  right: ReadSentence,
): SharedStretches {
  const stretches: CommonRun[][] = [];
  for (const run of common) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const isClose =
      last &&
      othersBetween(last, run, 'left', left, values) <= mostBetween &&
      othersBetween(last, run, 'right', right, values) <= mostBetween;
    if (isClose) stretch?.push(run);
    else stretches.push([run]);
  }
  const telling = stretches.filter((runs) => saysSomething(runs.flatMap((run) => wordsIn(left, run.left))));
  return {
    left: telling.flatMap((runs) => around(runs.flatMap((run) => wordsIn(left, run.left)))),
    right: telling.flatMap((runs) => around(runs.flatMap((run) => wordsIn(right, run.right)))),
  };
}

/** How many words stand between two runs, without those of values that the other side has in the same place otherwise. */
function othersBetween(
  before: CommonRun,
  after: CommonRun,
  side: 'left' | 'right',
  sentence: ReadSentence,
  values: readonly CommonRun[],
): number {
  const inBetween = values.filter((value) =>
    (['left', 'right'] as const).every(
      (here) => before[here].end <= value[here].start && value[here].end <= after[here].start,
    ),
  );
  const between = wordsIn(sentence, { start: before[side].end, end: after[side].start });
  return between.filter(
    (word) => !inBetween.some((value) => word.start < value[side].end && word.end > value[side].start),
  ).length;
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
