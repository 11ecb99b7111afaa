import type { Mention } from '../../entities/entity';
import { sameGivenName } from '../../entities/clusters/givenNames';
import type { ClaimSentence } from '../claims/claimSentence';
import { oncePer } from '../../oncePer';
import { fullName } from './fullName';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { lastName } from './lastName';
import { isMisprint } from './misprints';

/** Of whom two linked sentences tell by one last name and two first names, each of which the other article does not have. */
export function namesakeFindings({ left, right, articles }: LinkedSentences): readonly Finding[] {
  const there = fullNamesOf(right);
  if (there.length === 0) return [];
  return fullNamesOf(left).flatMap((one) =>
    there.flatMap((other) => {
      if (one.last !== other.last || sameGivenName(one.first, other.first)) return [];
      if (isMisprint(one.mention.text, other.mention.text)) return [];
      if (
        hasOther(articles.right.firstNames(one.last), other) ||
        hasOther(articles.left.firstNames(one.last), one)
      )
        return [];
      return [
        {
          kind: 'name' as const,
          relation: 'conflict' as const,
          about: `what ${lastName(one.mention.text)}’s first name is`,
          left: { start: one.mention.start, end: one.mention.end },
          right: { start: other.mention.start, end: other.mention.end },
        },
      ];
    }),
  );
}

interface FullName {
  readonly first: string;
  readonly last: string;
  readonly mention: Mention;
}

/** A sentence may have many links. */
const fullNamesOf = oncePer(({ mentions }: ClaimSentence): readonly FullName[] =>
  mentions.flatMap((mention) => {
    const name = fullName(mention);
    return name ? [{ ...name, mention }] : [];
  }),
);

/** Whether an article has another first name, too, as of two of a family. */
function hasOther(firstNames: ReadonlySet<string>, { first }: FullName): boolean {
  return [...firstNames].some((name) => !sameGivenName(name, first));
}
