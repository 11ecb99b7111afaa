import { append } from '../append';
import type { LinkedPair } from '../alignment/align';
import { SentenceReader } from '../alignment/words/sentenceReader';
import { finish } from '../steps';
import { aboutValue } from './about';
import type { ArticleClaims } from './claims/articleClaims';
import { ClaimReader, type ReadClaims } from './claims/claimReader';
import type { Difference, NamedArticle } from './difference';
import { firstSentences, foundInFirst } from './claims/firstSentences';
import { distinctDifferences } from './distinct';
import { ClaimIndex, pairsElsewhere } from './values/elsewhere';
import {
  differenceOf,
  type Finder,
  type Finding,
  type LinkedSentences,
  overlap,
  type TwoArticles,
} from './claims/linkedSentences';
import { linkingOf } from './claims/linking';
import { nameFindings } from './names/names';
import { countingFindings } from './names/countings';
import { namesakeFindings } from './names/namesakes';
import { namingFindings } from './names/namings';
import { partFindings } from './names/parts';
import type { Period } from '../entities/dates/period';
import { placeFindings } from './names/places';
import { polarityFindings } from './matters/polarity';
import { quotationDifferences } from './quotations/quotations';
import { sourceFindings } from './sources/sources';
import { isOtherToll, tollPairs, tollsOf } from './tolls/tollPairs';
import { toldOnce } from './toldOnce';
import { isOfNoun, tollOf } from './tolls/tolls';
import type { ValueClaim } from './values/valueClaims';
import { isDate, onlyNear, type ValuePair, valuePairs } from './values/valueDifferences';

const none: readonly ValuePair[] = [];
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
/** How sure a pair of sentences is that no link joins. */
const leastSure = 0.5;
/** Two articles that share less, by the sum of how sure their links are, may be of two accidents, whose dead are not compared. */
const leastShared = 1;

/**
 * Where two articles do not say the same of one particular, given how their sentences are linked: conflicts first, then
 * by place in the left article. Same articles, same differences.
 */
export function differences(
  left: NamedArticle,
  right: NamedArticle,
  alignment: { readonly links: readonly LinkedPair[] },
): readonly Difference[] {
  return finish(differenceSteps(left, right, alignment));
}

/**
 * `differences` in steps of at most a few milliseconds, to be driven and abandoned at will.
 * @param sentences What the sentences are read with; that of the comparison has read them already.
 */
export function* differenceSteps(
  left: NamedArticle,
  right: NamedArticle,
  alignment: { readonly links: readonly LinkedPair[] },
  sentences = new SentenceReader(),
): Generator<undefined, readonly Difference[]> {
  const reader = new ClaimReader(sentences);
  return yield* claimDifferenceSteps(reader.read(left), reader.read(right), alignment);
}

/** `differenceSteps` for articles that may be told from several others. */
export function* claimDifferenceSteps(
  left: ReadClaims,
  right: ReadClaims,
  { links }: { readonly links: readonly LinkedPair[] },
): Generator<undefined, readonly Difference[]> {
  const articles = { left: left.sentences, right: right.sentences };
  const claims = { left: left.claims, right: right.claims };
  const tellOne = links.reduce((sum, { score }) => sum + score, 0) >= leastShared;
  const { isLinked, isNearest, settled } = yield* linkingOf(links, articles.right.count);
  const first = firstSentences(
    { count: articles.left.count, settled: settled.left },
    { count: articles.right.count, settled: settled.right },
  );
  const found: Difference[] = [...(yield* quotationDifferences(articles, links, isLinked, settled))];
  const isCancelled = ({ left: one, right: other, relation }: ValuePair) =>
    relation === 'precision' &&
    (((!isDate(one) || isMoreExact(one, other)) && claims.right.states(one)) ||
      ((!isDate(other) || isMoreExact(other, one)) && claims.left.states(other)));
  // "450 homes", of which another plan had 700.
  const isOfOther = ({ left: one, right: other, relation }: ValuePair) =>
    relation === 'conflict' &&
    isOfNoun(tollOf(one)?.matter ?? '') &&
    (claims.left.states(other) || claims.right.states(one));
  // "38 of the 41 who were arrested", of whom another article tells too.
  const isOfTwo = ({ left: one, right: other, isByNearness }: ValuePair) =>
    isByNearness === true && (claims.right.states(one) || claims.left.states(other));
  const valuePairsOf = ({ left: one, right: other, score }: LinkedPair): readonly ValuePair[] => {
    // To read the values takes longer than all else that is done with a link: what both state the same way is left alone.
    const [mine, theirs] = [claims.left.places(one), claims.right.places(other)];
    return hasOthers(mine, theirs) && hasOthers(theirs, mine)
      ? valuePairs(claims.left.of(one), claims.right.of(other), score)
      : none;
  };
  /** Before it is asked what either article states. */
  function* preparedSteps(): Generator<undefined, void> {
    for (const one of [claims.left, claims.right]) yield* one.prepareSteps();
  }
  for (const link of links) {
    if (link.kind === 'same') continue;
    const pairs = valuePairsOf(link);
    if (pairs.length > 0) yield* preparedSteps();
    for (const pair of pairs) {
      if (!isCancelled(pair) && !isOfOther(pair) && !isOfTwo(pair) && !isOtherToll(pair, claims))
        found.push(valueDifference(pair, link.score, articles));
    }
    const linked = {
      left: articles.left.at(link.left),
      right: articles.right.at(link.right),
      score: link.score,
      articles,
    };
    const finders = isNearest(link) ? allFinders : ofEveryLink;
    for (const finding of findingsOf(linked, finders))
      found.push(differenceOf(finding, link, articles, link.score));
    yield;
  }
  const there = yield* figuresIn(claims.right, first.open.right);
  const index = yield* ClaimIndex.of(there);
  const near: ValuePair[] = [];
  for (const claim of yield* figuresIn(claims.left, first.open.left)) {
    const pairs = pairsElsewhere(claim, index, isLinked, tellOne);
    if (pairs.length > 0) yield* preparedSteps();
    for (const pair of pairs) {
      if (pair.isByNearness) near.push(pair);
      else if (!isCancelled(pair)) found.push(valueDifference(pair, leastSure, articles));
    }
    yield;
  }
  for (const pair of onlyNear(near)) {
    if (!isCancelled(pair) && !isOfTwo(pair)) found.push(valueDifference(pair, leastSure, articles));
  }
  const ofTolls = yield* foundInFirst(first, function* (read) {
    return tollPairs(yield* tollsOf(claims.left, read.left), yield* tollsOf(claims.right, read.right));
  });
  if (ofTolls.length > 0) yield* preparedSteps();
  for (const pair of ofTolls) {
    const isOne = isLinked(pair.left.sentence.index, pair.right.sentence.index) || tellOne;
    const { alsoLeft, alsoRight } = pair;
    if (isOne && !isOfOther(pair))
      found.push({ ...valueDifference(pair, leastSure, articles), alsoLeft, alsoRight });
  }
  if (tellOne) {
    const once = yield* toldOnce(left, right, isLinked, first);
    for (const pair of once.dates) found.push(valueDifference(pair, leastSure, articles));
    for (const finding of once.findings)
      found.push(differenceOf(finding, finding.sentences, articles, finding.score ?? leastSure));
  }
  return yield* distinctDifferences(found);
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

function hasOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const place of one) if (!other.has(place)) return true;
  return false;
}

/** Whether a date tells more than another: a part of the day, a day of a month, a year. */
function isMoreExact(one: ValueClaim, other: ValueClaim): boolean {
  if (one.period && other.period) {
    const length = ({ from, to }: Period) => to - from;
    if (length(one.period) !== length(other.period)) return length(one.period) < length(other.period);
  }
  const told = ({ value, detail }: ValueClaim) =>
    Object.keys(value.facets).length +
    (detail === '' ? 0 : 1) -
    (value.facets['period'] === undefined ? 0 : 1);
  return told(one) > told(other);
}

/** The figures of these sentences. */
function* figuresIn(
  claims: ArticleClaims,
  read: readonly number[],
): Generator<undefined, readonly ValueClaim[]> {
  const found: ValueClaim[] = [];
  for (const index of read) {
    append(
      found,
      claims.of(index).filter((claim) => !isDate(claim)),
    );
    yield;
  }
  return found;
}

/** "More than two years ago" tells when. */
function isAgo({ value, sentence }: ValueClaim): boolean {
  return (
    value.kind === 'duration' &&
    /^\s(?:ago|earlier|before)(?!\p{L})/u.test(sentence.text.slice(value.end, value.end + 9))
  );
}

function valueDifference(
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
