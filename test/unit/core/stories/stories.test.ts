import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { siblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../../src/core/siblings/siblingIndex';
import { finish } from '../../../../src/core/steps';
import {
  mostNeighbours,
  type Neighbour,
  storiesOf,
  type Story,
  storyOfSteps,
} from '../../../../src/core/stories/stories';

const seeds = path.join(__PROJECT_ROOT__, 'seeds');

const ferry = [
  'The ferry Marja ran aground off Port Selby on Tuesday with 212 people aboard, the coastguard of Halland said. Captain Edda Tarn sent the first distress call.',
  'All 212 people aboard the ferry Marja were brought to Port Selby after it ran aground, coastguard officer Lund said. Captain Edda Tarn left the Marja last.',
  'Passengers of the Marja spoke of a loud noise as the ferry ran aground off Port Selby. The coastguard of Halland praised Captain Edda Tarn.',
];
const bakery = [
  'A bakery in Lindau has won the county prize for rye bread. Its owner, Greta Holm, said the oven is a century old.',
  'Greta Holm bakes rye bread in a century-old oven in Lindau, and has now won the prize of the county for it.',
];

function indexOf(texts: ReadonlyMap<string, string>): SiblingIndex {
  const index = new SiblingIndex();
  for (const [id, text] of texts) index.put(id, siblingEntry(readArticle(text)));
  return index;
}

function neighboursIn(index: SiblingIndex) {
  return (id: string) => index.neighbourSteps(id, mostNeighbours);
}

function idsOf(stories: readonly Story[]): readonly (readonly string[])[] {
  return stories.map(({ ids }) => ids);
}

/** Scores between articles, each named by a letter. */
function given(scores: Readonly<Record<string, number>>) {
  return function* (id: string): Generator<undefined, readonly Neighbour[]> {
    yield;
    return Object.entries(scores)
      .filter(([pair]) => pair.includes(id))
      .map(([pair, score]) => ({ id: pair.replace(id, ''), score }))
      .sort((a, b) => b.score - a.score);
  };
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const someScores = fc
  .dictionary(
    fc
      .tuple(fc.constantFrom(...letters), fc.constantFrom(...letters))
      .filter(([one, other]) => one < other)
      .map((pair) => pair.join('')),
    fc.integer({ min: 5, max: 60 }).map((hundredths) => hundredths / 100),
    { maxKeys: 21 },
  )
  .map((scores) => ({ ...scores }));

describe('storiesSteps', () => {
  it('groups the articles that tell of one event', () => {
    const texts = new Map([
      ...ferry.map((text, at) => [`ferry${at}`, text] as const),
      ...bakery.map((text, at) => [`bakery${at}`, text] as const),
      [
        'moon',
        'The next full moon rises late on Saturday; clouds will leave the hills clear by ten.',
      ] as const,
    ]);
    assert.deepEqual(idsOf(storiesOf(texts.keys(), neighboursIn(indexOf(texts)))), [
      ['bakery0', 'bakery1'],
      ['ferry0', 'ferry1', 'ferry2'],
      ['moon'],
    ]);
  });

  it('sees one story in the sample articles', () => {
    const texts = new Map(
      readdirSync(seeds).map((name) => [name.slice(0, 3), readFileSync(path.join(seeds, name), 'utf8')]),
    );
    assert.deepEqual(idsOf(storiesOf(texts.keys(), neighboursIn(indexOf(texts)))), [
      ['000', '001', '002', '003', '004'],
    ]);
  });

  it('keeps two stories apart that an article of both stands between', () => {
    const scores = { ab: 0.6, de: 0.6, bc: 0.2, cd: 0.2 };
    assert.deepEqual(idsOf(storiesOf(letters.slice(0, 5), given(scores))), [['a', 'b'], ['c'], ['d', 'e']]);
  });

  it('puts first what is nearest to all the others of its story', () => {
    const [story] = storiesOf(
      letters.slice(0, 4),
      given({ ab: 0.3, bc: 0.4, ac: 0.5, bd: 0.4, cd: 0.6, ad: 0.1 }),
    );
    assert.deepEqual(story?.central, ['c', 'b', 'd', 'a']);
  });

  it('tells the story of one article as it is among all', () => {
    fc.assert(
      fc.property(someScores, fc.constantFrom(...letters), (scores, id) => {
        const all = storiesOf(letters, given(scores));
        assert.deepEqual(
          finish(storyOfSteps(id, given(scores))),
          all.find(({ ids }) => ids.includes(id)),
        );
      }),
    );
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(someScores, fc.shuffledSubarray(letters, { minLength: letters.length }), (scores, ids) => {
        assert.deepEqual(storiesOf(ids, given(scores)), storiesOf(letters, given(scores)));
      }),
    );
  });
});
