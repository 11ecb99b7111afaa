// Sentence links against links that readers made, beside exact matching and VS Code's own diff.
//   node .build/bench.mjs links [DATA_DIR]
// News is cross-validated by event: no pair is judged by a model that has seen a text on its event, and the threshold is
// chosen on the other folds. How the events are dealt into the folds matters, so that is done in several ways. Prints tables and one line of JSON.
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { betweenOutlets, probableLinks } from '../../src/core/alignment/chooseLinks';
import { alignSentences } from '../../src/core/alignment/compare';
import type { LinkKind } from '../../src/core/alignment/comparison';
import { foldCount, foldsOf } from '../../src/training/links/crossValidate';
import { measureTexts, type JudgedTexts } from '../../src/training/links/judgedTexts';
import { readOccasionTexts, type OccasionTexts } from '../../src/training/links/occasions';
import { examplesOfOccasions, validateLinks, type ValidatedTexts } from '../../src/training/links/trainLinks';
import { addUp, compareSets, dataFolder, readRows, scoresOf, share, type Tally } from './benchTools';

type Pair = readonly [left: number, right: number];
type Aligner = (a: readonly string[], b: readonly string[]) => readonly Pair[];

interface StoryPair {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly gold: readonly Pair[];
}

interface VersionPair extends StoryPair {
  readonly kinds: readonly (readonly [left: number, right: number, kind: string, moved: boolean])[];
  readonly near: readonly Pair[];
}

interface SentencePair {
  readonly label: 0 | 1;
  readonly a: string;
  readonly b: string;
}

const kinds: readonly LinkKind[] = ['same', 'reworded', 'partial'];
const aligners: readonly (readonly [string, Aligner])[] = [
  ['exact text', alignExactly],
  ['VS Code diff', alignByDiff],
  ['Parallax', (a, b) => alignSentences(a, b).links.map(({ left, right }) => [left, right])],
];

function alignExactly(a: readonly string[], b: readonly string[]): readonly Pair[] {
  return a.flatMap((left, i) => b.flatMap((right, j) => (left === right ? [[i, j] as const] : [])));
}

/** A sentence a line; the lines of a changed stretch are paired in order. */
function alignByDiff(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const { changes, moves } = new DefaultLinesDiffComputer().computeDiff([...a], [...b], {
    ignoreTrimWhitespace: true,
    computeMoves: true,
    maxComputationTimeMs: 0,
  });
  const pairs: Pair[] = [];
  let left = 0;
  let right = 0;
  const pairUp = (endLeft: number, endRight: number) => {
    while (left < endLeft && right < endRight) pairs.push([left++, right++]);
    left = endLeft;
    right = endRight;
  };
  for (const { original, modified } of changes) {
    pairUp(original.startLineNumber - 1, modified.startLineNumber - 1);
    pairUp(original.endLineNumberExclusive - 1, modified.endLineNumberExclusive - 1);
  }
  pairUp(a.length, b.length);
  for (const { lineRangeMapping } of moves) {
    left = lineRangeMapping.original.startLineNumber - 1;
    right = lineRangeMapping.modified.startLineNumber - 1;
    pairUp(
      lineRangeMapping.original.endLineNumberExclusive - 1,
      lineRangeMapping.modified.endLineNumberExclusive - 1,
    );
  }
  return pairs;
}

function tally(
  align: Aligner,
  pairs: readonly StoryPair[],
  ignored: (index: number) => ReadonlySet<string>,
): Tally {
  return addUp(
    pairs.map(({ a, b, gold }, index) => {
      const found = new Set(align(a, b).map(String));
      for (const item of ignored(index)) found.delete(item);
      return compareSets(found, new Set(gold.map(String)));
    }),
  );
}

type Judgement = LinkKind | null;
type Chooser = (texts: ValidatedTexts) => readonly Judgement[];

/** What readers say of the pairs from a probability on. */
const byProbability =
  (least: number): Chooser =>
  ({ pairs, probabilities }) =>
    pairs.filter((_, at) => (probabilities[at] ?? 0) >= least).map(({ judgement }) => judgement);

/** What readers say of the pairs that a comparison would link. */
const asLinked =
  (least: number): Chooser =>
  ({ pairs, probabilities }) =>
    probableLinks(
      pairs.map(({ left, right, judgement }, at) => ({
        left,
        right,
        judgement,
        probability: probabilities[at] ?? 0,
      })),
      least,
    ).map(({ judgement }) => judgement);

const isLink = (judgement: Judgement) => judgement !== null;
const isStrong = (judgement: Judgement) => judgement === 'same' || judgement === 'reworded';

/**
 * What is found of judged texts.
 * @param counts The judgements that are to be found.
 */
function tallyNews(texts: ValidatedTexts, choose: Chooser, counts: (judgement: Judgement) => boolean): Tally {
  const linked = [...choose(texts), ...texts.exact];
  const all = [...texts.pairs.map(({ judgement }) => judgement), ...texts.exact, ...texts.missed];
  const right = linked.filter(counts).length;
  return {
    right,
    wrong: linked.filter((judgement) => judgement === null).length,
    missed: all.filter(counts).length - right,
  };
}

const steps = [0.2, 0.25, 0.3, betweenOutlets, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9];
const fine = Array.from({ length: 45 }, (_, at) => 0.15 + at / 100);
/** Precision is trust, and F1 hardly moves: the lowest threshold is chosen that keeps this precision. */
const leastPrecision = 0.72;
const deals = 9;

function scoresOfNews(texts: readonly ValidatedTexts[], choose: Chooser) {
  return {
    ...scoresOf(addUp(texts.map((text) => tallyNews(text, choose, isLink)))),
    strongFound: scoresOf(addUp(texts.map((text) => tallyNews(text, choose, isStrong)))).recall,
  };
}

type NewsScores = ReturnType<typeof scoresOfNews>;

function meanOf(scores: readonly NewsScores[]): NewsScores {
  const mean = (of: (one: NewsScores) => number) =>
    share(
      scores.reduce((sum, one) => sum + of(one), 0),
      scores.length,
    );
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    strongFound: mean(({ strongFound }) => strongFound),
  };
}

function measureNews(news: readonly JudgedTexts[], occasions: readonly OccasionTexts[]) {
  const measured = news.map(measureTexts);
  const always = examplesOfOccasions(occasions);
  const dealt = Array.from({ length: deals }, (_, deal) => validateLinks(measured, always, deal));
  const crossValidated = dealt.map((texts, deal) => scoresInFolds(texts, deal));
  const shipped = dealt.map((texts) => scoresOfNews(texts, asLinked(betweenOutlets)));
  const [validated = []] = dealt;
  return {
    crossValidated,
    mean: meanOf(crossValidated),
    shipped,
    shippedMean: meanOf(shipped),
    byThreshold: steps.map((least) => ({ least, ...scoresOfNews(validated, byProbability(least)) })),
    used: steps.map((least) => ({ least, ...scoresOfNews(validated, asLinked(least)) })),
    calibration: calibration(validated),
  };
}

/** Scores of links chosen with a threshold from the other folds. */
function scoresInFolds(validated: readonly ValidatedTexts[], deal: number) {
  const folds = foldsOf(
    validated.map(({ event }) => event),
    deal,
  );
  const inFold = Array.from({ length: foldCount }, (_, fold) => {
    const others = validated.filter(({ event }) => folds.get(event) !== fold);
    const least =
      fine.find((threshold) => scoresOfNews(others, asLinked(threshold)).precision >= leastPrecision) ?? 1;
    const own = validated.filter(({ event }) => folds.get(event) === fold);
    return {
      all: addUp(own.map((texts) => tallyNews(texts, asLinked(least), isLink))),
      strong: addUp(own.map((texts) => tallyNews(texts, asLinked(least), isStrong))),
    };
  });
  return {
    ...scoresOf(addUp(inFold.map(({ all }) => all))),
    strongFound: scoresOf(addUp(inFold.map(({ strong }) => strong))).recall,
  };
}

/** Of the pairs whose probability is in a tenth, the share that are links. */
function calibration(texts: readonly ValidatedTexts[]) {
  const judged = texts.flatMap(({ pairs, probabilities }) =>
    pairs.map(({ judgement }, at) => ({ isLink: judgement !== null, probability: probabilities[at] ?? 0 })),
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = judged.filter(({ probability }) => Math.floor(probability * 10) === tenth);
    return {
      from: tenth / 10,
      pairs: inside.length,
      links: share(inside.filter(({ isLink }) => isLink).length, inside.length),
    };
  });
}

/** The kinds given to the readers' links, each pair of sentences taken by itself. */
function measureKinds(news: readonly JudgedTexts[]) {
  const confusion = Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(kinds.map((other) => [other, 0]))]),
  );
  for (const { a, b, links } of news) {
    const found = new Map(
      alignSentences(a, b).links.map(({ left, right, kind }) => [String([left, right]), kind]),
    );
    for (const [left, right, kind] of links) {
      const given = found.get(String([left, right])) ?? 'partial';
      const row = confusion[kind];
      if (row) row[given] = (row[given] ?? 0) + 1;
    }
  }
  const f1 = kinds.map((kind) => {
    const right = confusion[kind]?.[kind] ?? 0;
    const given = kinds.reduce((sum, other) => sum + (confusion[other]?.[kind] ?? 0), 0);
    const meant = kinds.reduce((sum, other) => sum + (confusion[kind]?.[other] ?? 0), 0);
    return share(2 * right, given + meant);
  });
  return {
    confusion,
    f1: Object.fromEntries(kinds.map((kind, at) => [kind, f1[at]])),
    macroF1: share(
      f1.reduce((a, b) => a + b, 0),
      3,
    ),
  };
}

/** What is linked of texts on several occasions: of the readers' links, and of the pairs on another occasion. */
function measureOccasions(texts: readonly OccasionTexts[]) {
  const found = texts.map(({ a, b, links, others }) => {
    const linked = new Set(alignSentences(a, b).links.map(({ left, right }) => String([left, right])));
    const among = (pairs: readonly (readonly [left: number, right: number, of: string])[]) =>
      pairs.filter(([left, right]) => linked.has(String([left, right]))).length;
    return { links: links.length, found: among(links), others: others.length, linked: among(others) };
  });
  const sum = (of: (text: (typeof found)[number]) => number) =>
    found.reduce((all, text) => all + of(text), 0);
  return {
    links: sum(({ links }) => links),
    found: sum((text) => text.found),
    others: sum(({ others }) => others),
    othersLinked: sum(({ linked }) => linked),
  };
}

function measureVersions(align: Aligner, versions: readonly VersionPair[]) {
  const near = versions.map((pair) => new Set(pair.near.map(String)));
  let moved = 0;
  let allMoved = 0;
  let nearLinked = 0;
  for (const [index, { a, b, kinds: links }] of versions.entries()) {
    const found = new Set(align(a, b).map(String));
    for (const [left, right, , isMoved] of links) {
      if (!isMoved) continue;
      allMoved++;
      if (found.has(String([left, right]))) moved++;
    }
    nearLinked += [...(near[index] ?? [])].filter((pair) => found.has(pair)).length;
  }
  return {
    ...scoresOf(tally(align, versions, (index) => near[index] ?? new Set())),
    moved: share(moved, allMoved),
    nearLinked: share(
      nearLinked,
      near.reduce((sum, set) => sum + set.size, 0),
    ),
  };
}

const folder = dataFolder();
if (folder !== null) {
  const news = readRows(folder, 'alignment', 'news_dev.jsonl') as readonly JudgedTexts[];
  const stories = readRows(folder, 'alignment', 'aesop_dev.jsonl') as readonly StoryPair[];
  const versions = readRows(folder, 'alignment', 'synthetic_dev.jsonl') as readonly VersionPair[];
  const sentences = readRows(folder, 'wording', 'msrp_dev.jsonl') as readonly SentencePair[];
  const none = () => new Set<string>();
  const newsPairs = news.map(({ a, b, links }) => ({ a, b, gold: links.map(([i, j]) => [i, j] as const) }));

  const occasions = readOccasionTexts();
  const judged = measureNews(news, occasions);
  console.log('\nNews, cross-validated by event');
  console.table([
    ...aligners
      .slice(0, 2)
      .map(([name, align]) => ({ aligner: name, ...scoresOf(tally(align, newsPairs, none)) })),
    { aligner: `Parallax, threshold of the other folds, mean of ${deals} deals`, ...judged.mean },
    {
      aligner: `Parallax, threshold ${betweenOutlets} that ships, mean of ${deals} deals`,
      ...judged.shippedMean,
    },
  ]);
  console.log('Each way to deal the events into folds: with the threshold of the other folds');
  console.table(judged.crossValidated);
  console.log('and with the threshold that ships');
  console.table(judged.shipped);
  console.log('By probability alone');
  console.table(judged.byThreshold);
  console.log('As linked: from a probability on, less where both sentences have no better pair');
  console.table(judged.used);
  console.log('Calibration: share of links among the pairs of a probability');
  console.table(judged.calibration);
  const kindScores = measureKinds(news);
  console.log(
    'Kinds of the links that readers made: rows are theirs, columns ours; a link not found counts as partial',
  );
  console.table(kindScores.confusion);
  console.log(kindScores.f1, 'macro-F1', kindScores.macroF1);
  const partly = (part: OccasionTexts['part']) => occasions.filter((texts) => texts.part === part);
  const occasionScores = {
    learned: measureOccasions(partly('learned')),
    kept: measureOccasions(partly('kept')),
  };
  console.log('\nInvented articles on several occasions; pairs on another occasion should not be linked');
  console.table(occasionScores);
  const retellings = aligners.map(([aligner, align]) => ({
    aligner,
    ...scoresOf(tally(align, stories, none)),
  }));
  console.log('\nRetellings of fables');
  console.table(retellings);
  const versionScores = aligners.map(([aligner, align]) => ({
    aligner,
    ...measureVersions(align, versions),
  }));
  console.log('Versions of one text; near misses count neither way in precision');
  console.table(versionScores);
  const negatives = sentences.filter(({ label }) => label === 0);
  const calledSame = negatives.filter(
    ({ a, b }) => alignSentences([a], [b]).links[0]?.kind === 'same',
  ).length;
  console.log(
    `Of ${negatives.length} pairs that people judged different, ${calledSame} are called the same.`,
  );
  console.log(
    JSON.stringify({
      news: judged,
      kinds: kindScores,
      occasions: occasionScores,
      retellings,
      versions: versionScores,
      calledSame,
    }),
  );
}
