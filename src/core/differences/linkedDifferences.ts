import type { LinkedPair } from '../alignment/align';
import { append } from '../append';
import { type BothClaims, type ComparedClaims, preparedSteps } from './claims/comparedClaims';
import {
  differenceOf,
  type Finder,
  type Finding,
  type LinkedSentences,
  overlap,
} from './claims/linkedSentences';
import type { Difference } from './difference';
import { polarityFindings } from './matters/polarity';
import { countingFindings } from './names/countings';
import { nameFindings } from './names/names';
import { namesakeFindings } from './names/namesakes';
import { namingFindings } from './names/namings';
import { partFindings } from './names/parts';
import { placeFindings } from './names/places';
import { sourceFindings } from './sources/sources';
import { isOtherToll } from './tolls/tollPairs';
import { isCancelled, isOfOther, isOfTwo } from './values/statedAgain';
import { valueDifference } from './values/valueDifference';
import { type ValuePair, valuePairs } from './values/valueDifferences';

/** What is looked for in linked sentences beside figures and dates. */
const allFinders: readonly Finder[] = [
  sourceFindings,
  nameFindings,
  partFindings,
  placeFindings,
  polarityFindings,
  namingFindings,
  countingFindings,
  namesakeFindings,
];
/** The same where both have surer links: who says or does something tells another sentence. */
const ofEveryLink: readonly Finder[] = [placeFindings, polarityFindings, namesakeFindings];
const none: readonly ValuePair[] = [];

/** What linked sentences do not say the same, but for what they quote. */
export function* linkedDifferences(
  { articles, claims, linking }: ComparedClaims,
  links: readonly LinkedPair[],
): Generator<undefined, readonly Difference[]> {
  const found: Difference[] = [];
  for (const link of links) {
    if (link.kind === 'same') continue;
    const pairs = valuePairsOf(link, claims);
    if (pairs.length > 0) yield* preparedSteps(claims);
    for (const pair of pairs) {
      const isNone =
        isCancelled(pair, claims) ||
        isOfOther(pair, claims) ||
        isOfTwo(pair, claims) ||
        isOtherToll(pair, claims);
      if (!isNone) found.push(valueDifference(pair, link.score, articles));
    }
    const linked = {
      left: articles.left.at(link.left),
      right: articles.right.at(link.right),
      score: link.score,
      articles,
    };
    for (const finding of findingsOf(linked, linking.isNearest(link) ? allFinders : ofEveryLink))
      found.push(differenceOf(finding, link, articles, link.score));
    yield;
  }
  return found;
}

/** To read the values takes longer than all else that is done with a link: what both state the same way is left alone. */
function valuePairsOf({ left, right, score }: LinkedPair, claims: BothClaims): readonly ValuePair[] {
  const [mine, theirs] = [claims.left.places(left), claims.right.places(right)];
  return hasOthers(mine, theirs) && hasOthers(theirs, mine)
    ? valuePairs(claims.left.of(left), claims.right.of(right), score)
    : none;
}

function hasOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const place of one) if (!other.has(place)) return true;
  return false;
}

/** What is found in two linked sentences, each place once: what one finder finds another may find in part. */
function findingsOf(linked: LinkedSentences, finders: readonly Finder[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const find of finders) {
    const found = find(linked);
    if (found.length === 0) continue;
    append(
      kept,
      found.filter((one) => !kept.some((other) => other.kind === one.kind && overlap(one, other))),
    );
  }
  return kept;
}
