import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { siblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { siblingFloor, SiblingIndex } from '../../../../src/core/siblings/siblingIndex';

const seeds = path.join(__PROJECT_ROOT__, 'seeds');
const entries = new Map(
  readdirSync(seeds).map((name) => [
    name.slice(0, 3),
    siblingEntry(readArticle(readFileSync(path.join(seeds, name), 'utf8'))),
  ]),
);

const bakery =
  'A bakery in Lindau has won the county prize for rye bread. Its owner, Greta Holm, said the oven is a century old.';

function seedIndex(): SiblingIndex {
  const index = new SiblingIndex();
  for (const [id, entry] of entries) index.put(id, entry);
  return index;
}

function entryOf(text: string, date?: string) {
  return siblingEntry(readArticle(text, date === undefined ? {} : { date }));
}

describe('SiblingIndex', () => {
  it('finds a sibling of each sample article', () => {
    const index = seedIndex();
    const nearest = [...entries.keys()].map((id) => [id, index.nearest(id, 1)[0]?.id]);
    assert.deepEqual(Object.fromEntries(nearest), {
      '000': '001',
      '001': '000',
      '002': '000',
      '003': '002',
      '004': '002',
    });
  });

  it('says what made the score, as written in the article asked about', () => {
    const [best] = seedIndex().nearest('000', 1);
    assert.equal(best?.why.sharedSentences, 3);
    assert.equal(best.why.dayGap, null);
    assert.ok(best.why.names.includes('Hassan Kazemi Qomi'));
    assert.ok(best.why.terms.includes('ambassadors'));
  });

  it('knows no sibling of an article about something else', () => {
    const index = seedIndex();
    index.put('bread', entryOf(bakery));
    assert.deepEqual(index.nearest('bread', 10), []);
    assert.deepEqual(index.nearest('nothing of that name', 10), []);
    assert.deepEqual(index.nearest(entryOf(''), 10), []);
  });

  it('puts the nearer day first when two texts are the same', () => {
    const index = new SiblingIndex();
    index.put('a', entryOf(bakery, '2020-03-01'));
    index.put('b', entryOf(bakery, '2020-05-01'));
    const siblings = index.nearest(entryOf(bakery, '2020-04-29'), 10);
    assert.deepEqual(
      siblings.map(({ id, why }) => [id, why.dayGap]),
      [
        ['b', 2],
        ['a', 59],
      ],
    );
  });

  it('breaks ties by id', () => {
    const index = new SiblingIndex();
    for (const id of ['c', 'a', 'b']) index.put(id, entryOf(bakery));
    assert.deepEqual(
      index.nearest('b', 10).map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('does not count reader comments or furniture', () => {
    const index = new SiblingIndex();
    index.put('bread', entryOf(bakery));
    const story = 'The harbour of Vik was closed on Monday because ice had broken two of its piers.';
    const thread = `Comments (1)\n1. Ada\n${bakery}\nMay 3, 2020 at 4:10 pm`;
    assert.deepEqual(index.nearest(entryOf(`${story}\n\n${thread}`), 10), []);
  });

  it('answers by what it holds, whatever was put and removed before, and in whatever order', () => {
    const all = [...entries];
    const ids = all.map(([id]) => id);
    const expected = ids.map((id) => seedIndex().nearest(id, 10));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.tuple(fc.constantFrom(...ids, 'other'), fc.boolean()), { maxLength: 40 }),
        (order, changes) => {
          const index = new SiblingIndex();
          for (const [id, put] of changes) {
            if (put) index.put(id, entryOf(bakery));
            else index.remove(id);
          }
          index.remove('other');
          for (const [id, entry] of order) index.put(id, entry);
          assert.equal(index.size, all.length);
          assert.deepEqual(
            ids.map((id) => index.nearest(id, 10)),
            expected,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('misses no article above the floor among many', () => {
    const words = Array.from({ length: 400 }, (_, number) => `word${(number * 7919) % 400}`);
    const texts = Array.from({ length: 300 }, (_, article) => {
      const from = (article * 13) % 300;
      return `${words.slice(from, from + 20 + (article % 40)).join(' ')} and it was so in the end.`;
    });
    const all = texts.map((text) => entryOf(text));
    const index = new SiblingIndex();
    for (const [number, entry] of all.entries()) index.put(String(number), entry);
    for (const asked of [0, 77, 150, 299]) {
      const few = index.nearest(String(asked), 5);
      const every = index.nearest(String(asked), texts.length);
      assert.deepEqual(few, every.slice(0, 5));
      assert.ok(every.every(({ score }) => score >= siblingFloor));
    }
  });
});
