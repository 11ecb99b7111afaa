import assert from 'node:assert/strict';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { alignSteps } from '../../../src/core/alignment/align';
import { readArticle } from '../../../src/core/article/readArticle';
import type { Difference } from '../../../src/core/differences/difference';
import { distinctDifferences } from '../../../src/core/differences/distinct';
import { Printings } from '../../../src/core/differences/claims/printings';
import { quotedSpanSteps } from '../../../src/core/entities/quotations/quotedSpans';
import { legibleText } from '../../../src/core/plain/legible';
import { readTerms, readTermSteps } from '../../../src/core/siblings/terms/terms';
import { finish } from '../../../src/core/steps';
import { growthFunctions, type Prepared, prepare } from './growthFunctions';
import { type GrowthPattern, growthPatterns } from './growthPatterns';
import { OperationCounter } from './operations';

/** So long a text, and one of four times that length. Not all that is linear is so for shorter ones: few sentences are compared all with all. */
const length = 2500;
/** How many times the operations a text of four times the length may take. */
const mostTimes = 4 * 1.2;
/** What each function does with these grows with the length of the text alone. */
const linear: Readonly<Record<string, readonly string[]>> = {
  'txt: prose with figures of its own': [
    'read',
    'name',
    'quote',
    'cluster',
    'find',
    'compare',
    'differ',
    'report',
    'answer',
  ],
  'txt: ordinary prose': ['disagree'],
  'txt: amounts': ['name', 'quote', 'cluster', 'find'],
  'txt: short lines': ['read', 'find', 'compare', 'vary'],
  'txt: labels of speakers': ['read', 'name', 'differ'],
  'txt: short documents that end': ['read', 'split'],
  'txt: short documents between rules': ['read', 'split'],
  'txt: versions of a page': ['read', 'compare'],
  'md: lists': ['read', 'compare'],
  'html: line breaks': ['read', 'find'],
  'html: raised figures': ['read', 'name', 'quote'],
};

/** Texts of every pattern, too short for their operations to tell much; they are many, so that little is asked of each. */
const shortLength = 1000;
const steps = { most: 4.5, more: 8 };
/** A long text of prose takes at least so many steps; where its sentences make one entry, and one is looked for, or it has no mark, two. */
const leastSteps = 10;
const quick: ReadonlySet<string> = new Set(['find', 'split']);

/** A text of that length is read in steps; where it is longer, they are more and not longer. */
const longLength = 60_000;
/** So many operations take a few milliseconds. */
const mostInStep = 250_000;
const stepwise: Readonly<Record<string, readonly string[]>> = {
  'txt: titles before names': ['name'],
  'txt: amounts': ['quote', 'cluster'],
  'txt: short lines': ['read', 'compare', 'report'],
  'txt: verbs of saying': ['differ'],
  'txt: names that say': ['answer'],
  'txt: rows of numbers': ['disagree'],
};

function patternOf(named: string): GrowthPattern {
  return growthPatterns.find(({ format, name }) => named === `${format}: ${name}`) ?? assert.fail(named);
}

/** One difference that two articles print so many times. */
function again(count: number): readonly Difference[] {
  return Array.from({ length: count }, (_, sentence) => {
    const place = (text: string) => ({ start: 10 * sentence, end: 10 * sentence + 2, text, sentence });
    const sides = { left: place('12'), right: place('13'), alsoLeft: [], alsoRight: [] };
    return { kind: 'figure', relation: 'conflict', about: 'ships', score: 0.5, ...sides };
  });
}

/** An article of so many sentences, each with a number of its own, in which that of another one is looked for each. */
function* lookedFor(count: number): Generator<undefined, void> {
  const numberOf = (sentence: number): string => `${sentence},000`;
  const text = (sentence: number) => `About ${numberOf(sentence)} ships called.`;
  const printings = yield* Printings.of({ count, text });
  for (let at = 0; at < 2 * count; at += 1) printings.find(numberOf(at), 8);
}

/** A long sentence of one word and another one at its end. */
function repetitive(end: string): string {
  return `${'ice '.repeat(299)}${end}.`;
}

/** What was counted, by the pattern and the function. */
type Counted = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Operations {
  /** How many times the operations the text of four times the length takes. */
  readonly times: Counted;
  /** The operations of the longest step, where it is too long. */
  readonly heaviest: Counted;
  /** The same two where there are not texts, but so many differences. */
  readonly differences: { readonly times: number; readonly heaviest: number };
  /** How many times the operations it takes to look for four times as many numbers. */
  readonly printings: number;
  /** The operations of the longest step where two sentences of one word each are compared, if it is too long. */
  readonly repetitive: number;
}

function countOperations(): Operations {
  const counter = new OperationCounter(new URL('..', import.meta.url).href);
  const each = (
    chosen: Readonly<Record<string, readonly string[]>>,
    counted: (named: string, does: string) => number,
  ): Counted =>
    Object.fromEntries(
      Object.entries(chosen).map(([named, functions]) => [
        named,
        Object.fromEntries(functions.map((does) => [does, counted(named, does)])),
      ]),
    );
  const known = new Map<string, Prepared>();
  const stepsOf = (named: string, does: string, long: number) => () => {
    const key = `${long} of ${named}`;
    const prepared = known.get(key) ?? prepare(patternOf(named), long);
    known.set(key, prepared);
    return growthFunctions[does]?.(prepared) ?? assert.fail(does);
  };
  return {
    times: each(
      linear,
      (named, does) =>
        counter.ofAll(stepsOf(named, does, 4 * length)()) / counter.ofAll(stepsOf(named, does, length)()),
    ),
    heaviest: each(stepwise, (named, does) =>
      counter.ofHeaviest(stepsOf(named, does, longLength), mostInStep),
    ),
    differences: {
      times:
        counter.ofAll(distinctDifferences(again(32_000))) / counter.ofAll(distinctDifferences(again(8000))),
      heaviest: counter.ofHeaviest(() => distinctDifferences(again(20_000)), mostInStep),
    },
    printings: counter.ofAll(lookedFor(8000)) / counter.ofAll(lookedFor(2000)),
    repetitive: counter.ofHeaviest(
      () => alignSteps([repetitive('broke')], [repetitive('melted')]),
      mostInStep,
    ),
  };
}

// Counted in a thread that has loaded nothing but this file and what it imports.
if (isMainThread) describeGrowth();
else parentPort?.postMessage(countOperations());

function count(steps: Generator<undefined, unknown>): number {
  let counted = 1;
  while (steps.next().done !== true) counted += 1;
  return counted;
}

function describeGrowth(): void {
  let counted: Operations;

  before(async () => {
    counted = await new Promise<Operations>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  });

  describe('texts that are one piece again and again', () => {
    for (const [named, functions] of Object.entries(linear))
      it(`take operations in proportion to their length: ${named}`, () => {
        for (const does of functions) {
          const times = counted.times[named]?.[does] ?? NaN;
          assert.ok(times <= mostTimes, `${does}: ${times} times as many`);
        }
      });

    for (const pattern of growthPatterns)
      it(`take steps in proportion to their length: ${pattern.format}, ${pattern.name}`, () => {
        const [short, long] = [prepare(pattern, shortLength), prepare(pattern, 4 * shortLength)];
        for (const [does, stepsOf] of Object.entries(growthFunctions)) {
          // As long as sentences are few, each is compared with every other, and may be linked to all.
          if (does === 'vary' || does === 'report') continue;
          const [few, many] = [count(stepsOf(short)), count(stepsOf(long))];
          assert.ok(many <= steps.most * few + steps.more, `${does}: ${few}, then ${many}`);
        }
      });

    for (const [named, functions] of Object.entries(stepwise))
      it(`take no long steps: ${named}`, () => {
        for (const does of functions) assert.equal(counted.heaviest[named]?.[does], 0, does);
      });
  });

  describe('a difference that two articles print again and again', () => {
    it('takes operations in proportion to how often', () => {
      assert.ok(counted.differences.times <= mostTimes, `${counted.differences.times} times as many`);
    });

    it('takes no long step', () => {
      assert.equal(counted.differences.heaviest, 0);
    });
  });

  describe('a number that is looked for in an article', () => {
    it('takes operations in proportion to how many are', () => {
      assert.ok(counted.printings <= mostTimes, `${counted.printings} times as many`);
    });
  });

  describe('a pair of sentences of one word again and again', () => {
    it('takes no long step', () => {
      assert.equal(counted.repetitive, 0);
    });
  });

  describe('a step', () => {
    it('is a small part of the work for a long text', () => {
      const prose = prepare(patternOf('txt: prose with figures of its own'), 100_000);
      for (const [does, stepsOf] of Object.entries(growthFunctions)) {
        const taken = count(stepsOf(prose));
        assert.ok(taken >= (quick.has(does) ? 2 : leastSteps), `${does} takes ${taken}`);
      }
    });

    it('has no sentence to read that is longer than people write', () => {
      for (const { name, make, format } of growthPatterns)
        for (const { plain } of readArticle(make(12_000), { name: `a.${format}` }).sentences) {
          const { text } = legibleText(plain); // without the breaks inside its words
          assert.ok(text.length <= 10_000, `${name}: ${text.length}`);
        }
    });

    it('looks no further for the end of a quotation that has none than for those that have one', () => {
      const openings = 20_000;
      const reach = 1500;
      assert.ok(count(quotedSpanSteps(" 'A".repeat(openings))) >= (openings * reach) / 1_000_000);
      assert.ok(count(quotedSpanSteps(" 'A b.'".repeat(openings))) <= 2);
    });

    it('ends between words, so that the terms of a very long passage are those of any other', () => {
      const word = fc.constantFrom(
        'Harbour ',
        'the ',
        'ice',
        '-',
        ' ',
        '\n',
        'U.S. ',
        '1,000 ',
        '港',
        'of',
        'ports, ',
      );
      fc.assert(
        fc.property(fc.array(word, { minLength: 50, maxLength: 400 }), (words) => {
          const text = words.join('').repeat(80);
          const passage = { text, start: 3, end: text.length };
          const read = (of: (visit: (...term: number[]) => void) => number) => {
            const terms: string[] = [];
            const hash = of((...term) => terms.push(term.join()));
            return { hash, terms };
          };
          assert.deepEqual(
            read((visit) => finish(readTermSteps(passage, visit))),
            read((visit) => readTerms(passage, visit)),
          );
        }),
        { numRuns: 10 },
      );
    });
  });
}
