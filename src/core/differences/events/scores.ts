import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import { hasWord } from '../claims/hasWord';
import type { SentenceFinding } from '../claims/linkedSentences';

/** How a match or a vote ended. */
export interface Score {
  readonly sentence: number;
  readonly span: Span;
  /** Both numbers, the greater one first: who has won may be named on either side. */
  readonly numbers: string;
}

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const number = `\\d{1,3}|${numbers.join('|')}`;
const score = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])(${number})(?:[-–]|\\s(?:votes? )?(?:to|against)\\s)(${number})(?![\\p{L}\\p{N}%–-]|[.,]\\d)`,
  'u',
);
const ofVote = new Set(
  'vote votes voted voting ballot approved rejected lawmakers senators councillors deputies'.split(' '),
);
const ofMatch = new Set(
  'win wins won beat beats beaten lost lose defeat defeated victory drew draw'.split(' '),
);
/** What is told of another match or vote, or of a part of one, or is no score. */
const other =
  /(?<!\p{L})(?:previous|earlier|last (?:year|season|time|week|month|match|game|met)|half-?time|first leg|on aggregate|aged?|years? ago|in (?:1[89]|20)\d\d)(?!\p{L})/u;

/** The scores that a sentence tells, by what was won. */
export function scoresIn(sentence: ClaimSentence): readonly (readonly [string, Score])[] {
  const contest = hasWord(sentence, ofVote) ? 'vote' : hasWord(sentence, ofMatch) ? 'match' : null;
  if (contest === null) return [];
  const { index, text } = sentence;
  const said = inSmallLetters(text);
  const found = score.exec(said);
  // "Rose from 2 to 3" is no vote.
  if (!found || other.test(said) || (contest === 'match' && /\s/u.test(found[0]))) return [];
  const both = [amountOf(found[1] ?? ''), amountOf(found[2] ?? '')].sort((a, b) => b - a);
  return [
    [
      contest,
      {
        sentence: index,
        span: { start: found.index, end: found.index + found[0].length },
        numbers: both.join('-'),
      },
    ],
  ];
}

function amountOf(written: string): number {
  const word = numbers.indexOf(written);
  return word < 0 ? Number(written) : word;
}

/** Of two articles, each of which tells one score of a match or a vote, that they are not the same. */
export function scoreFindings(ofLeft: Gathered<Score>, ofRight: Gathered<Score>): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([contest, mine]) => {
    const theirs = ofRight.get(contest) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    const isOne = (scores: readonly Score[]) => scores.every((told) => told.numbers === scores[0]?.numbers);
    if (!left || !right || !isOne(mine) || !isOne(theirs) || left.numbers === right.numbers) return [];
    return [
      {
        kind: 'figure' as const,
        relation: 'conflict' as const,
        about: `how the ${contest} ended`,
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence, right: right.sentence },
      },
    ];
  });
}
