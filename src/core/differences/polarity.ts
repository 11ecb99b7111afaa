import type { Word } from '../alignment/words/words';
import type { Span } from '../text/span';
import { aboutDeed } from './about';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import { commonWords, type WordMatch } from './commonWords';
import type { Difference } from './difference';
import { rarityOf, stemOf } from './telling';

/** Whether something is so: denied, only possible, to come, or said by others. */
type Status = 'denied' | 'possible' | 'likely' | 'tocome' | 'reported';

const cues: ReadonlyMap<string, Status> = new Map(
  Object.entries({
    denied: 'not never cannot',
    possible: 'may might could',
    likely: 'likely',
    tocome: 'will plans planned planning scheduled expected intends',
    reported: 'reportedly allegedly apparently supposedly',
  } as const).flatMap(([status, words]) => words.split(' ').map((word) => [word, status as Status] as const)),
);
/** A cue stands so close before its verb. */
const reach = 3;
/** What is done or denied stands so close behind its verb. */
const reachBehind = 3;
const leastScore = 0.5;
const tellingRarity = 2.8;
const mostWords = 80;

/** What two linked sentences say of one thing done: that it is so and that it is not, or may be, or will be. */
export function polarityDifferences(
  one: ClaimSentence,
  other: ClaimSentence,
  left: ClaimSentences,
  right: ClaimSentences,
  linkScore: number,
): readonly Difference[] {
  const leftWords = one.words.slice(0, mostWords);
  const rightWords = other.words.slice(0, mostWords);
  if (linkScore < leastScore || !(leftWords.some(isCue) || rightWords.some(isCue))) return [];
  const matches = commonWords(leftWords, rightWords, (a, b) => stemOf(a) === stemOf(b));
  return matches.flatMap(({ left: at, right: farAt }) => {
    const here = readingOf(leftWords, at, one.text);
    const there = readingOf(rightWords, farAt, other.text);
    if (!here || !there || here.status === there.status) return [];
    const isContrary = (here.status === 'denied') !== (there.status === 'denied');
    if (isContrary && !matches.some((match) => isBehind(match, at, farAt))) return [];
    return [
      {
        kind: 'polarity' as const,
        relation: isContrary ? ('conflict' as const) : ('precision' as const),
        about: here.status === null ? aboutDeed(one, at) : aboutDeed(other, farAt),
        left: left.place(one.index, here.span),
        right: right.place(other.index, there.span),
        alsoLeft: [],
        alsoRight: [],
        score: linkScore,
      },
    ];
  });

  /** Whether a word of both tells what is done or denied: not to want this is no denial of wanting that. */
  function isBehind(match: WordMatch, at: number, farAt: number): boolean {
    const word = leftWords[match.left];
    return (
      word !== undefined &&
      rarityOf(word) >= tellingRarity &&
      match.left > at &&
      match.left <= at + reachBehind &&
      match.right > farAt &&
      match.right <= farAt + reachBehind
    );
  }
}

function isCue({ form }: Word): boolean {
  return cues.has(form.norm) || form.norm.endsWith("n't");
}

interface VerbReading {
  readonly status: Status | null;
  /** The verb with its cue. */
  readonly span: Span;
}

/** Null where the word is most likely no verb. */
function readingOf(words: readonly Word[], at: number, text: string): VerbReading | null {
  const verb = words[at];
  if (!verb || verb.name || verb.quoted || verb.form.number) return null;
  if (rarityOf(verb) <= tellingRarity || /(?:ion|ment|ness|ity|ly|er|ers|ions|ments)$/u.test(verb.form.norm))
    return null;
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const word = words[before];
    const next = words[before + 1];
    if (!word || !next || /[,;:()"“”—]/u.test(text.slice(word.end, next.start))) break;
    if (/^(?:and|but|or|that|who|which|the|an?|his|her|its|their|of|in|for|on)$/u.test(word.form.norm)) break;
    if (word.quoted) break;
    const status = word.form.norm.endsWith("n't") ? 'denied' : cues.get(word.form.norm);
    if (status !== undefined) return { status, span: { start: word.start, end: verb.end } };
  }
  // Without a cue only what is done can be told from a noun.
  return verb.form.norm.endsWith('ed') ? { status: null, span: { start: verb.start, end: verb.end } } : null;
}
