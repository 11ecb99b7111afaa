import type { ReadClaims } from './claims/claimReader';
import { introductionFindings, introducedIn } from './names/introductions';
import { eventDatesOf, eventPairs } from './events/eventDates';
import { eventPlaceFindings, eventPlacesIn } from './events/eventPlaces';
import { type Gathered, gathered, type ToldIn } from './claims/gathered';
import { overlap, type SentenceFinding, type TwoArticles } from './claims/linkedSentences';
import { matterFindings, mattersOf } from './matters/matterFindings';
import { rankFindings, ranksIn } from './names/ranks';
import { roleFindings, rolesIn } from './names/roles';
import { scoreFindings, scoresIn } from './events/scores';
import { standingFindings, standingsIn } from './events/standings';
import { rowFindings } from './tables/rowFindings';
import { rowsIn } from './tables/tableRows';
import type { ValuePair } from './values/valueDifferences';

/** What two articles, each of which tells it once, do not tell the same way, wherever it stands in them. */
export interface ToldOnce {
  readonly dates: readonly ValuePair[];
  readonly findings: readonly SentenceFinding[];
}

/**
 * When and where an event was, who holds a post or has a rank, what somebody is called, how a match or a vote ended, figures in
 * tables, how something ranks, and matters of yes or no.
 * @param isLinked Whether a link joins two sentences, by their indices.
 */
export function* toldOnce(
  left: ReadClaims,
  right: ReadClaims,
  isLinked: (left: number, right: number) => boolean,
  mostSentences: number,
): Generator<undefined, ToldOnce> {
  const articles: TwoArticles = { left: left.sentences, right: right.sentences };
  const found = function* <Told>(
    toldIn: ToldIn<Told>,
    findingsOf: (ofLeft: Gathered<Told>, ofRight: Gathered<Told>) => readonly SentenceFinding[],
  ) {
    return findingsOf(
      yield* gathered(left, mostSentences, toldIn),
      yield* gathered(right, mostSentences, toldIn),
    );
  };
  const ranks = yield* found(ranksIn, rankFindings);
  const isRank = (one: SentenceFinding) =>
    ranks.some(
      (rank) =>
        rank.sentences.left === one.sentences.left &&
        rank.sentences.right === one.sentences.right &&
        overlap(rank, one),
    );
  return {
    dates: eventPairs(yield* eventDatesOf(left, mostSentences), yield* eventDatesOf(right, mostSentences)),
    findings: [
      ...(yield* found(eventPlacesIn, (here, there) => eventPlaceFindings(here, there, articles))),
      ...(yield* found(mattersOf, (here, there) => matterFindings(here, there, isLinked))),
      ...ranks,
      ...(yield* found(scoresIn, scoreFindings)),
      ...(yield* found(rowsIn, rowFindings)),
      ...(yield* found(standingsIn, standingFindings)),
      ...(yield* found(rolesIn, (here, there) => roleFindings(here, there, articles))),
      ...(yield* found(introducedIn, introductionFindings)).filter((one) => !isRank(one)),
    ],
  };
}
