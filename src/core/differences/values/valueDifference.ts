import { aboutValue } from '../about';
import { differenceOf, type TwoArticles } from '../claims/linkedSentences';
import type { Difference } from '../difference';
import type { ValueClaim } from './valueClaims';
import { isDate, type ValuePair } from './valueDifferences';

/**
 * The difference that a pair of values is.
 * @param linkScore How sure it is that their sentences state the same, from 0 to 1.
 */
export function valueDifference(
  { left, right, relation, score }: ValuePair,
  linkScore: number,
  articles: TwoArticles,
): Difference {
  const kind = isDate(left) || (isAgo(left) && isAgo(right)) ? 'date' : 'figure';
  const about = aboutValue(left, right);
  return differenceOf(
    { kind, relation, about, left: left.span, right: right.span },
    { left: left.sentence.index, right: right.sentence.index },
    articles,
    Math.round(linkScore * (score / (score + 1)) * 1e4) / 1e4,
  );
}

/** "More than two years ago" tells when. */
function isAgo({ value, sentence }: ValueClaim): boolean {
  return (
    value.kind === 'duration' &&
    /^\s(?:ago|earlier|before)(?!\p{L})/u.test(sentence.text.slice(value.end, value.end + 9))
  );
}
