import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareArticles, compareSteps } from '../../../src/core/alignment/compare';
import { readArticle, readArticleSteps } from '../../../src/core/article/readArticle';
import { differenceSteps } from '../../../src/core/differences/differences';
import { collectMentions } from '../../../src/core/entities/articleMentions';
import { findMentions, mentionSteps } from '../../../src/core/entities/mentions';
import { quotedSpanSteps } from '../../../src/core/entities/quotations/quotedSpans';
import { legibleText } from '../../../src/core/plain/legible';
import { siblingEntrySteps } from '../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../src/core/siblings/siblingIndex';
import { readTerms, readTermSteps } from '../../../src/core/siblings/terms/terms';
import { finish } from '../../../src/core/steps';
import { type GrowthPattern, growthPatterns } from './growthPatterns';

function count(steps: Generator<undefined, unknown>): number {
  let counted = 1;
  while (steps.next().done !== true) counted += 1;
  return counted;
}

/** How many steps each function takes for a text of about that length. */
function stepsFor({ make, format }: GrowthPattern, length: number): Readonly<Record<string, number>> {
  const text = make(length);
  const name = `a.${format}`;
  const article = readArticle(text, { name });
  const mentions = findMentions(article.plain);
  const index = new SiblingIndex();
  const entry = finish(siblingEntrySteps(article));
  index.put('a', entry);
  const named = { article, mentions };
  // A text is not otherwise than itself: every link is looked into all the same.
  const links = compareArticles(article, article).links.map((link) => ({
    ...link,
    kind: 'partial' as const,
  }));
  return {
    read: count(readArticleSteps(text, { name })),
    name: count(mentionSteps(article.plain)),
    collect: count(collectMentions('a', article.plain, mentions)),
    enter: count(siblingEntrySteps(article)),
    find: count(index.nearestSteps(entry, 5)),
    compare: count(compareSteps(article, article)),
    differ: count(differenceSteps(named, named, { links })),
  };
}

describe('texts that are one piece again and again', () => {
  for (const pattern of growthPatterns)
    it(`take steps in proportion to their length: ${pattern.format}, ${pattern.name}`, () => {
      const short = stepsFor(pattern, 1000);
      const long = stepsFor(pattern, 4000);
      for (const [does, steps] of Object.entries(long))
        assert.ok(steps <= 4.5 * (short[does] ?? 0) + 8, `${does}: ${short[does] ?? 0}, then ${steps}`);
    });
});

describe('a step', () => {
  const prose = growthPatterns[0] ?? assert.fail();

  it('is a small part of the work for a long text', () => {
    for (const [does, steps] of Object.entries(stepsFor(prose, 100_000)))
      assert.ok(steps >= (does === 'enter' || does === 'find' ? 2 : 10), `${does} takes ${steps}`);
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
