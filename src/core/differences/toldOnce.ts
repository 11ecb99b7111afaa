import type { ReadClaims } from './claimReader';
import { eventDatesOf, eventPairs } from './eventDates';
import { eventPlaceFindings, eventPlacesIn } from './eventPlaces';
import { gathered } from './gathered';
import type { SentenceFinding, TwoArticles } from './linkedSentences';
import { matterFindings, mattersOf } from './matterFindings';
import { rankFindings, ranksIn } from './ranks';
import { roleFindings, rolesIn } from './roles';
import { scoreFindings, scoresIn } from './scores';
import type { ValuePair } from './valueDifferences';

/** What two articles, each of which tells it once, do not tell the same way, wherever it stands in them. */
export interface ToldOnce {
  readonly dates: readonly ValuePair[];
  readonly findings: readonly SentenceFinding[];
}

/**
 * When and where an event was, who holds a post or has a rank, how a match or a vote ended, and matters of yes or no.
 * @param isLinked Whether a link joins two sentences, by their indices.
 */
export function* toldOnce(
  left: ReadClaims,
  right: ReadClaims,
  isLinked: (left: number, right: number) => boolean,
  mostSentences: number,
): Generator<undefined, ToldOnce> {
  const articles: TwoArticles = { left: left.sentences, right: right.sentences };
  return {
    dates: eventPairs(yield* eventDatesOf(left, mostSentences), yield* eventDatesOf(right, mostSentences)),
    findings: [
      ...eventPlaceFindings(
        yield* gathered(left, mostSentences, eventPlacesIn),
        yield* gathered(right, mostSentences, eventPlacesIn),
        articles,
      ),
      ...matterFindings(
        yield* gathered(left, mostSentences, mattersOf),
        yield* gathered(right, mostSentences, mattersOf),
        isLinked,
      ),
      ...rankFindings(
        yield* gathered(left, mostSentences, ranksIn),
        yield* gathered(right, mostSentences, ranksIn),
      ),
      ...scoreFindings(
        yield* gathered(left, mostSentences, scoresIn),
        yield* gathered(right, mostSentences, scoresIn),
      ),
      ...roleFindings(
        yield* gathered(left, mostSentences, rolesIn),
        yield* gathered(right, mostSentences, rolesIn),
        articles,
      ),
    ],
  };
}
