import type { LinkedPair } from '../alignment/align';
import { SentenceReader } from '../alignment/words/sentenceReader';
import { finish } from '../steps';
import { ClaimReader, type ReadClaims } from './claims/claimReader';
import { comparedClaims, leastSure } from './claims/comparedClaims';
import { differenceOf } from './claims/linkedSentences';
import type { Difference, NamedArticle } from './difference';
import { distinctDifferences } from './distinct';
import { linkedDifferences } from './linkedDifferences';
import { quotationDifferences } from './quotations/quotations';
import { toldOnce } from './toldOnce';
import { tollDifferences } from './tolls/tollDifferences';
import { differencesElsewhere } from './values/differencesElsewhere';
import { valueDifference } from './values/valueDifference';

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
  const compared = yield* comparedClaims(left, right, links);
  const { articles, linking, first, tellOne } = compared;
  const found: Difference[] = [
    ...(yield* quotationDifferences(articles, links, linking)),
    ...(yield* linkedDifferences(compared, links)),
    ...(yield* differencesElsewhere(compared)),
    ...(yield* tollDifferences(compared)),
  ];
  if (tellOne) {
    const once = yield* toldOnce(left, right, linking.isLinked, first);
    for (const pair of once.dates) found.push(valueDifference(pair, leastSure, articles));
    for (const finding of once.findings)
      found.push(differenceOf(finding, finding.sentences, articles, finding.score ?? leastSure));
  }
  return yield* distinctDifferences(found);
}
