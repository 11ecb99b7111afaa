import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { siblingFloor } from '../../../../src/core/siblings/rank';
import { KeptNeighbours } from '../../../../src/core/siblings/keptNeighbours';
import { askedEntry, siblingEntry, type SiblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../../src/core/siblings/siblingIndex';
import { finish } from '../../../../src/core/steps';
import { scoresOf } from './bruteForce';

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

/** Weights are rounded. */
const tolerance = 1e-3;
const someText = fc
  .array(fc.nat(400), { minLength: 1, maxLength: 60 })
  // Low numbers are drawn more often, so that some words are common.
  .map((numbers) => `It was ${numbers.map((number) => `word${number >> (number % 8)}`).join(' ')} and so.`);
const someDay = fc.constantFrom(undefined, '2020-01-01', '2020-01-09', '2020-03-30');

describe('SiblingIndex', () => {
  it('finds a sibling of each sample article', () => {
    const index = seedIndex();
    const nearest = [...entries].map(([id, entry]) => [id, index.nearest(entry, 1, id)[0]?.id]);
    assert.deepEqual(Object.fromEntries(nearest), {
      '000': '001',
      '001': '000',
      '002': '000',
      '003': '002',
      '004': '002',
    });
  });

  it('takes a list for no sibling of an article that has the same words', () => {
    const index = new SiblingIndex();
    index.put('list', entryOf('Notes\n\nGreta Holm, bakery.\n\nLindau rye bread.\n\nCounty prize.\n'));
    index.put('note', entryOf('The bakery in Lindau has won a prize for its rye bread.\n'));
    const nearest = index.nearest(entryOf(bakery), 5, 'asked').map(({ id }) => id);
    assert.deepEqual(nearest, ['note']);
  });

  it('says what made the score, as written in the article asked about', () => {
    const [best] = seedIndex().nearest(entries.get('000') ?? entryOf(''), 1, '000');
    assert.equal(best?.why.sharedSentences, 3);
    assert.equal(best.why.dayGap, null);
    assert.ok(best.why.names.includes('Hassan Kazemi Qomi'));
    assert.ok(best.why.terms.includes('ambassadors'));
  });

  it('names what stands together in both, not what only one of them has side by side', () => {
    const index = new SiblingIndex();
    index.put('other', entryOf('On Monday Ludmila Orsova, the mayor, closed the Marn bridge of Port Selby.'));
    const asked = entryOf(
      'Yesterday in Port Selby Ludmila Orsova said that the Marn bridge was closed on Monday.',
    );
    const [best] = index.nearest(asked, 1);
    assert.deepEqual(best?.why.names, ['Ludmila Orsova', 'Port Selby', 'Marn', 'Monday']);
  });

  it('puts the story with the words of a speech before one that tells more like it', () => {
    const speech = entryOf(
      '[00:00:04] PRESENTER: How many people were in the cable car?\n' +
        '[00:00:09] COLE: There were 31 people in the cable car above the gorge.\n' +
        '[00:00:15] PRESENTER: And when will it run again?\n' +
        '[00:00:17] COLE: The car will stay where it is until I have ridden in it myself.',
    );
    const index = new SiblingIndex();
    const report =
      'Sheriff Dana Cole would not say on Tuesday when tickets will be sold again in Halden. ' +
      '"The car will stay where it is until I have ridden in it myself." A hotel has offered rooms, and the operator paid for them. ' +
      'The wheel that left its cable was made in Skell, where a committee begins to look into it on Friday.';
    index.put('quotes', entryOf(`All 31 people in the cable car above the Halden gorge are safe. ${report}`));
    index.put(
      'retells',
      entryOf(
        'There were 31 people in the cable car above the gorge, Sheriff Cole said. Nobody knows when the car will run again.',
      ),
    );
    index.put('list', entryOf('To do at 00:04\n\n- call presenter\n\n- ask for 31 chairs, 00:17'));
    assert.deepEqual(
      index.nearest(speech, 3).map(({ id }) => id),
      ['quotes', 'retells'],
    );
  });

  it('takes no notice of what is said in any text', () => {
    const index = new SiblingIndex();
    index.put('other', entryOf(`${bakery}\n\nThank you.\n\nYes, it is.`));
    const [best] = index.nearest(entryOf(`${bakery.replace('rye', 'white')} Thank you. Yes, it is.`), 1);
    assert.equal(best?.why.sharedSentences, 1);
  });

  it('names people without their office, and no word that is a name by its neighbours alone', () => {
    const index = new SiblingIndex();
    index.put(
      'other',
      entryOf(
        'Prime Minister Edda al-Tarn met Foreign Minister Tom Hale of the Marsh States. They spoke of ferries.',
      ),
    );
    const asked = entryOf(
      'On Monday Prime Minister Edda al-Tarn spoke with Foreign Secretary Ann Lowe of the Upper States about ferries; other states were silent.',
    );
    const [best] = index.nearest(asked, 1);
    assert.deepEqual(best?.why.names, ['Edda al-Tarn']);
  });

  it('tells words that say something, no figure without what it counts and no word that only links others', () => {
    const index = new SiblingIndex();
    index.put(
      'other',
      entryOf(
        'They pulled 61 out. The ferry sank off the coast: 61 passengers of 86 were seen around it by 9.',
      ),
    );
    const asked = entryOf(
      'Divers pulled 61 from the water, 61 passengers of the ferry that sank off the coast; 86 were aboard around 9.',
    );
    const [best] = index.nearest(asked, 1);
    assert.deepEqual([...(best?.why.terms ?? [])].sort(), [
      '61 passengers',
      'coast',
      'ferry',
      'pulled',
      'sank',
    ]);
  });

  it('knows no sibling of an article about something else', () => {
    const index = seedIndex();
    index.put('bread', entryOf(bakery));
    assert.deepEqual(index.nearest(entryOf(bakery), 10, 'bread'), []);
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

  it('tells the same of an entry that keeps where its terms are written', () => {
    const index = seedIndex();
    for (const name of readdirSync(seeds)) {
      const article = readArticle(readFileSync(path.join(seeds, name), 'utf8'));
      const asked = askedEntry(article);
      assert.notEqual(asked.written, undefined);
      assert.deepEqual(index.nearest(asked, 3), index.nearest(siblingEntry(article), 3));
    }
    const titled = readArticle('Title: Rye prize for Lindau bakery\nDate: 2020-01-01\n\n' + bakery);
    index.put('bakery', entryOf(bakery));
    assert.deepEqual(index.nearest(askedEntry(titled), 3), index.nearest(siblingEntry(titled), 3));
  });

  it('breaks ties by id', () => {
    const index = new SiblingIndex();
    for (const id of ['c', 'a', 'b']) index.put(id, entryOf(bakery));
    assert.deepEqual(
      index.nearest(entryOf(bakery), 10, 'b').map(({ id }) => id),
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
    const expected = all.map(([id, entry]) => seedIndex().nearest(entry, 10, id));
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
            all.map(([id, entry]) => index.nearest(entry, 10, id)),
            expected,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('finds what a search without pruning finds, while articles come and go', () => {
    const ids = Array.from({ length: 24 }, (_, number) => `article ${number}`);
    const change = fc.record({
      id: fc.constantFrom(...ids),
      text: someText,
      day: someDay,
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 20, maxLength: 60 }),
        someText,
        someDay,
        (changes, text, day) => {
          const index = new SiblingIndex();
          const library = new Map<string, SiblingEntry>();
          for (const [step, change] of changes.entries()) {
            if (change.keep || step < ids.length) {
              const entry = entryOf(change.text, change.day);
              index.put(change.id, entry);
              library.set(change.id, entry);
            } else {
              index.remove(change.id);
              library.delete(change.id);
            }
            // What is asked in between must not spoil what is asked later.
            if (step % 7 === 0) index.nearest(entryOf(change.text), 3);
            if (step % 11 === 0) finish(index.prepareSteps());
          }
          const asked = entryOf(text, day);
          const every = index.nearest(asked, ids.length);
          const found = new Map(every.map(({ id, score }) => [id, score]));
          for (const [id, expected] of scoresOf(asked, library)) {
            const score = found.get(id);
            if (score === undefined) assert.ok(expected < siblingFloor + tolerance, `${id} was missed`);
            else assert.ok(Math.abs(score - expected) < tolerance, `${id}: ${score} for ${expected}`);
          }
          for (const limit of [1, 2, 5]) assert.deepEqual(index.nearest(asked, limit), every.slice(0, limit));
          finish(index.prepareSteps());
          assert.deepEqual(index.nearest(asked, ids.length), every);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers several who ask at once, while articles come and go, as it answers each alone', () => {
    const many = 4000;
    const entry = (number: number): SiblingEntry => ({
      passages: [],
      terms: Int32Array.from({ length: 100 }, (_, at) => Math.imul(at + (number % 30), 0x9e3779b1)),
      counts: new Uint8Array(100).fill(1),
      sentences: new Int32Array(),
      edges: new Int32Array(),
      day: null,
      holdsMany: false,
    });
    const index = new SiblingIndex();
    for (let number = 0; number < many; number += 1) index.put(`${number}`, entry(number));
    finish(index.prepareSteps());
    const asked = [0, 11, 22, 7].map(entry);
    const alone = asked.map((one) => index.nearest(one, many));
    const answers = asked.map((one) => index.nearestSteps(one, many));
    const told = new Map<number, unknown>();
    let rounds = 0;
    for (; told.size < answers.length; rounds += 1) {
      for (const [at, steps] of answers.entries()) {
        if (told.has(at)) continue;
        const step = steps.next();
        if (step.done === true) told.set(at, step.value);
      }
      // One that is abandoned leaves nothing behind.
      const other = index.nearestSteps(entry(rounds), 5);
      other.next();
      other.return([]);
    }
    assert.ok(rounds > 5, `${rounds} steps`);
    assert.deepEqual(
      asked.map((_, at) => told.get(at)),
      alone,
    );

    const during = index.nearestSteps(entry(11), many);
    for (let step = 0; step < 4; step += 1) assert.equal(during.next().done, false);
    for (const { id } of alone[1]?.slice(0, 50) ?? []) index.remove(id);
    index.put('new', entry(11));
    const then = finish(during);
    assert.ok(then.some(({ id }) => id === 'new'));
    assert.deepEqual(then, index.nearest(entry(11), many));
  });

  it('loses no article among so many terms that they are sorted as they come', () => {
    const entry = (from: number, to: number): SiblingEntry => ({
      passages: [],
      terms: Int32Array.from({ length: to - from }, (_, at) => Math.imul(from + at, 0x9e3779b1)),
      counts: new Uint8Array(to - from).fill(1),
      sentences: new Int32Array(),
      edges: new Int32Array(),
      day: null,
      holdsMany: false,
    });
    const filled = (ids: string): SiblingIndex => {
      const index = new SiblingIndex();
      for (const id of ids) index.put(id, entry(Number(id) * 40_000, Number(id) * 50_000 + 300_000));
      return index;
    };
    const index = filled('2012345');
    index.remove('0');
    index.remove('4');
    const asked = entry(250_000, 270_000);
    const siblings = index.nearest(asked, 9);
    assert.deepEqual(new Set(siblings.map(({ id }) => id)), new Set('1235'));
    assert.deepEqual(siblings, filled('5312').nearest(asked, 9));
  });

  it('knows again what it stored, and finds the same', () => {
    const index = seedIndex();
    index.put('gone', entryOf(bakery), 'gone');
    index.remove('gone');
    const all = [...entries];
    for (const [id, entry] of all) index.put(id, entry, `content of ${id}`);
    const bytes = finish(index.storeSteps());

    const later = new SiblingIndex();
    assert.ok(later.restore(bytes));
    assert.equal(later.size, 0);
    assert.ok(!later.putRestored('gone', 'gone'));
    for (const [id] of all) assert.ok(later.putRestored(`${id}, renamed`, `content of ${id}`));
    for (const [id, entry] of all) {
      assert.deepEqual(
        later.nearest(entry, 10, `${id}, renamed`),
        index.nearest(entry, 10, id).map((sibling) => ({ ...sibling, id: `${sibling.id}, renamed` })),
      );
    }
    assert.deepEqual(finish(later.storeSteps()), bytes);
  });

  it('finds the same whether articles were restored in part, removed, joined by more, or put', () => {
    const stored = seedIndex();
    const all = [...entries];
    for (const [id, entry] of all) stored.put(id, entry, id);
    const later = new SiblingIndex();
    assert.ok(later.restore(finish(stored.storeSteps())));
    for (const id of ['000', '001', '004']) assert.ok(later.putRestored(id, id));
    later.remove('001');
    const anew = new SiblingIndex();
    const added: [string, SiblingEntry][] = all.filter(([id]) => id !== '001');
    for (let copy = 0; copy < 9; copy += 1)
      added.push(...all.map(([id, entry]): (typeof added)[0] => [`${id}, ${copy}`, entry]));
    for (const [id, entry] of added) {
      anew.put(id, entry);
      if (id !== '000' && id !== '004') later.put(id, entry);
    }
    assert.ok(later.putRestored('001, once more', '001'));
    anew.put('001, once more', entries.get('001') ?? entryOf(''));
    assert.equal(later.size, anew.size);
    for (const [id, entry] of all)
      assert.deepEqual(later.nearest(entry, 60, id), anew.nearest(entry, 60, id));
  });

  it('finds the same whatever is put, removed and asked after what was stored is made ready', () => {
    const stored = seedIndex();
    const all = [...entries];
    for (const [id, entry] of all) stored.put(id, entry, id);
    stored.put('copy', entries.get('000') ?? entryOf(''), '000');
    const bytes = finish(stored.storeSteps());
    const step = fc.record({
      kind: fc.constantFrom('restored', 'put', 'remove', 'ask', 'store' as const),
      id: fc.constantFrom(...entries.keys(), 'copy'),
      content: fc.constantFrom(...entries.keys()),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let index = new SiblingIndex();
        assert.ok(index.restore(bytes.slice()));
        const held = new Map<string, string>();
        for (const { kind, id, content } of steps) {
          const entry = entries.get(content) ?? entryOf('');
          if (kind === 'restored' && index.putRestored(id, content)) held.set(id, content);
          if (kind === 'put') {
            index.put(id, entry, content);
            held.set(id, content);
          }
          if (kind === 'remove') {
            index.remove(id);
            held.delete(id);
          }
          if (kind === 'ask') index.nearest(entry, 2);
          if (kind !== 'store') continue;
          const again = new SiblingIndex();
          assert.ok(again.restore(finish(index.storeSteps())));
          for (const [id, content] of held) assert.ok(again.putRestored(id, content));
          assert.ok(again.isStored);
          index = again;
        }
        const anew = new SiblingIndex();
        for (const [id, content] of held) anew.put(id, entries.get(content) ?? entryOf(''));
        assert.equal(index.size, held.size);
        for (const [, entry] of all) assert.deepEqual(index.nearest(entry, 9), anew.nearest(entry, 9));
      }),
      { numRuns: 60 },
    );
  });

  it('stores more articles than one segment may have', () => {
    const count = 70_000;
    const entry = (number: number): SiblingEntry => ({
      passages: [],
      // One term that none has besides the articles of the same rest, and some that many have.
      terms: Int32Array.from(
        [number % 60_000, (number % 7) + 100_000],
        (term) => Math.imul(term, 0x9e3779b1) & ~1,
      ),
      counts: Uint8Array.from([number % 3 === 0 ? 4 : 1, 1]),
      sentences: new Int32Array(),
      edges: new Int32Array(),
      day: null,
      holdsMany: false,
    });
    const index = new SiblingIndex();
    for (let number = 0; number < count; number += 1) index.put(`${number}`, entry(number), `${number}`);
    for (let number = 500; number < 3000; number += 2) index.remove(`${number}`);
    const later = new SiblingIndex();
    assert.ok(later.restore(finish(index.storeSteps())));
    for (let number = count - 1; number >= 0; number -= 1) later.putRestored(`${number}`, `${number}`);
    assert.equal(later.size, index.size);
    for (const number of [0, 501, 5535, 9999, 60_003, 65_535, 65_536, 69_999]) {
      const siblings = later.nearest(entry(number), 5, `${number}`);
      assert.deepEqual(siblings, index.nearest(entry(number), 5, `${number}`));
      const other = number < 60_000 ? number + 60_000 : number - 60_000;
      if (number % 60_000 < 10_000)
        assert.ok(
          siblings.some(({ id }) => id === `${other}`),
          `of ${number}`,
        );
    }
  });

  it('does not take what is damaged, cut off or of another version', () => {
    const index = seedIndex();
    const neighbours = new KeptNeighbours(index, 50);
    assert.ok(finish(neighbours.tellSteps()));
    const bytes = finish(index.storeSteps(neighbours));
    assert.ok(bytes.length > finish(index.storeSteps()).length);
    const restored = new SiblingIndex();
    assert.ok(restored.restore(bytes, new KeptNeighbours(restored, 50)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        assert.ok(!new SiblingIndex().restore(damaged));
        assert.ok(!new SiblingIndex().restore(bytes.slice(0, at)));
      }),
    );
    assert.ok(!new SiblingIndex().restore(new TextEncoder().encode('Something else.\n')));
    const unaligned = new Uint8Array(bytes.length + 1);
    unaligned.set(bytes, 1);
    assert.ok(new SiblingIndex().restore(unaligned.subarray(1)));
  });
});
