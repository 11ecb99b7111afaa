import { scoreBetween } from '../../../core/siblings/scattered';
import { numberOf, rowsOf, stringOf } from '../rows';
import { scored, unpackHeld } from './held';
import { packedInt32s } from './packed';
import type { Stage } from './stage';

/**
 * An article beside others that it may be a sibling of, as `weigh` holds them: `{key, size, held, others: [{key, held}]}` →
 * `{key, scored: [{key, score, sentences, days, terms}]}`, those alone that are siblings.
 */
export const score: Stage = (given) => {
  const size = numberOf(given, 'size');
  const asked = scored(unpackHeld(stringOf(given, 'held')), size);
  return {
    key: numberOf(given, 'key'),
    scored: rowsOf(given, 'others').flatMap((other) => {
      const found = scoreBetween(asked, scored(unpackHeld(stringOf(other, 'held')), size));
      if (!found) return [];
      const { score, sharedSentences, dayGap, sharedTerms } = found;
      return [
        {
          key: numberOf(other, 'key'),
          score,
          sentences: sharedSentences,
          days: dayGap,
          terms: packedInt32s(sharedTerms),
        },
      ];
    }),
  };
};
