import type { ReadClaims } from './claims/claimReader';
import { introductionFindings, introducedIn } from './names/introductions';
import { eventDatesIn, eventPairs } from './events/eventDates';
import { eventPlaceFindings, eventPlacesIn } from './events/eventPlaces';
import { type BothSentences, type FirstSentences, foundInFirst } from './claims/firstSentences';
import { areShort } from './claims/areShort';
import { type Gathered, gathered, type ToldIn } from './claims/gathered';
import { overlap, type SentenceFinding, type TwoArticles } from './claims/linkedSentences';
import { commentFindings, commentsIn } from './matters/comments';
import { matterFindings, mattersOf } from './matters/matterFindings';
import { factFindings, factsIn } from './names/facts';
import { rankFindings, ranksIn } from './names/ranks';
import { roleFindings, rolesIn } from './names/roles';
import { scoreFindings, scoresIn } from './events/scores';
import { standingFindings, standingsIn } from './events/standings';
import { rowFindings } from './tables/rowFindings';
import { rowsIn } from './tables/tableRows';
import { solePairs, soleValuesIn } from './values/soleValues';
import type { ValuePair } from './values/valueDifferences';

/** What two articles, each of which tells it once, do not tell the same way, wherever it stands in them. */
export interface ToldOnce {
  readonly dates: readonly ValuePair[];
  readonly findings: readonly SentenceFinding[];
}

/** Tells what two articles told of one kind of things do not say the same. */
type FindingsOf<Told> = (ofLeft: Gathered<Told>, ofRight: Gathered<Told>) => readonly SentenceFinding[];

/**
 * When and where an event was, values that stand alone, what a story names once, who holds a post or has a rank, what somebody is
 * called, how a match or a vote ended, figures in tables, how something ranks, matters of yes or no, and who makes a comment.
 * @param isLinked Whether a link joins two sentences, by their indices.
 */
export function* toldOnce(
  left: ReadClaims,
  right: ReadClaims,
  isLinked: (left: number, right: number) => boolean,
  first: FirstSentences,
): Generator<undefined, ToldOnce> {
  const short = areShort(left, right);
  const articles: TwoArticles = { left: left.sentences, right: right.sentences };
  function* foundIn<Told>(read: BothSentences, toldIn: ToldIn<Told>, findingsOf: FindingsOf<Told>) {
    return findingsOf(
      yield* gathered(articles.left, read.left, toldIn),
      yield* gathered(articles.right, read.right, toldIn),
    );
  }
  const found = <Told>(toldIn: ToldIn<Told>, findingsOf: FindingsOf<Told>) =>
    foundInFirst(first, (read) => foundIn(read, toldIn, findingsOf));
  const dates = foundInFirst(first, function* (read) {
    return eventPairs(
      yield* gathered(articles.left, read.left, ({ index }) => eventDatesIn(left.claims.of(index))),
      yield* gathered(articles.right, read.right, ({ index }) => eventDatesIn(right.claims.of(index))),
    );
  });
  const sole = foundInFirst(first, function* (read) {
    return yield* solePairs(
      yield* gathered(articles.left, read.left, (sentence) => soleValuesIn(sentence, left.claims)),
      yield* gathered(articles.right, read.right, (sentence) => soleValuesIn(sentence, right.claims)),
    );
  });
  const ranks = yield* found(ranksIn, rankFindings);
  const isRank = (one: SentenceFinding) =>
    ranks.some(
      (rank) =>
        rank.sentences.left === one.sentences.left &&
        rank.sentences.right === one.sentences.right &&
        overlap(rank, one),
    );
  return {
    dates: [...(yield* dates), ...(short ? yield* sole : [])],
    findings: [
      ...(yield* found(eventPlacesIn, (here, there) => eventPlaceFindings(here, there, articles))),
      ...(yield* found(mattersOf, (here, there) => matterFindings(here, there, isLinked, short))),
      ...(short ? yield* found(commentsIn, commentFindings) : []),
      ...(yield* found(factsIn, (here, there) => factFindings(here, there, articles))),
      ...ranks,
      ...(yield* found(scoresIn, scoreFindings)),
      // Of a table both may have its first row, which tells what the others are.
      ...(yield* foundIn(first.all, rowsIn, rowFindings)),
      ...(yield* found(standingsIn, standingFindings)),
      ...(yield* found(rolesIn, (here, there) => roleFindings(here, there, articles))),
      ...(yield* found(introducedIn, introductionFindings)).filter((one) => !isRank(one)),
    ],
  };
}
