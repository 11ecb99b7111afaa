import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Alignment } from '../../../../src/core/alignment/comparison';
import { alignSteps } from '../../../../src/core/alignment/align';
import { alignSentences } from '../../../../src/core/alignment/compare';

const harbour = [
  'PORT ELLEN (AP) — The harbour wall gave way on Tuesday night and flooded 40 houses, the fire service said.',
  '“We had ten minutes to get out,” said Moira Campbell, who runs the bakery on Charlotte Street.',
  'The council had been warned in 2015 that the wall needed repair.',
  'No one was hurt.',
];
const harbourElsewhere = [
  'Residents were taken to the school hall, where volunteers served soup.',
  'The harbour wall gave way on Tuesday night and flooded 40 houses, the fire service said.',
  'Engineers warned the council in 2015 that the wall needed repair, according to minutes of a meeting.',
  'Baker Moira Campbell said: "We had ten minutes to get out."',
  'No one was hurt.',
];

function kinds({ links }: Alignment): readonly string[] {
  return links.map(({ left, right, kind }) => `${left}-${right} ${kind}`);
}

const words = fc.constantFrom(
  'wall',
  'The',
  'harbour',
  'fire',
  '40',
  '"',
  'Campbell',
  'not',
  'said',
  '.',
  'über',
  '漢字',
  '\ud800',
  '🜂',
);
const sentence = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const text = fc.array(sentence, { maxLength: 10 });

describe('alignment of two texts', () => {
  it('links equal, reworded and partly equal sentences, whatever their order', () => {
    const alignment = alignSentences(harbour, harbourElsewhere);
    assert.deepEqual(kinds(alignment), ['0-1 same', '1-3 reworded', '2-2 partial', '3-4 same']);
    assert.deepEqual(alignment.onlyLeft, []);
    assert.deepEqual(alignment.onlyRight, [0]);
  });

  it('says why', () => {
    const quotation = alignSentences(harbour, harbourElsewhere).links.find(({ left }) => left === 1);
    assert.deepEqual(quotation?.why, {
      quotation: 'We had ten minutes to get out',
      names: ['Moira Campbell'],
      sharedWords: 10,
      words: 11,
    });
  });

  it('names nothing as shared that stands so in one of the two alone', () => {
    const left =
      'The Board of Pilots said Tuesday Moira el-Campbell and other pilots are ready for another winter.';
    const right =
      'Even Moira el-Campbell and other pilots are ready on Tuesday for another winter, the Board of Pilots said.';
    const [link] = alignSentences([left], [right]).links;
    assert.deepEqual([...(link?.why.names ?? [])].sort(), ['Board of Pilots', 'Moira el-Campbell']);
  });

  it('marks the words that differ, by what they are about, at exact offsets', () => {
    const left = 'Mayor Jane Orr did not resign on Monday, after 12 years.';
    const right = 'Mayor Jane Ott did resign on Tuesday, after 14 years.';
    const [link] = alignSentences([left], [right]).links;
    const show = (of: string, side: 'left' | 'right') =>
      link?.marks?.[side].map((mark) => `${mark.class}: ${of.slice(mark.start, mark.end)}`);
    assert.deepEqual(show(left, 'left'), ['name: Orr', 'negation: not', 'date: Monday', 'number: 12']);
    assert.deepEqual(show(right, 'right'), ['name: Ott', 'date: Tuesday', 'number: 14']);
  });

  it('gives a class only to the words that have it', () => {
    const left = 'The talks will resume on Tuesday, U.S. and Iraqi officials said.';
    const right = 'The talks will resume this week, a senior aide to Jane Orr said.';
    const [link] = alignSentences([left], [right]).links;
    const show = (of: string, side: 'left' | 'right') =>
      link?.marks?.[side].map((mark) => `${mark.class}: ${of.slice(mark.start, mark.end)}`);
    assert.deepEqual(show(left, 'left'), [
      'other: on',
      'date: Tuesday',
      'name: U.S. and Iraqi',
      'other: officials',
    ]);
    assert.deepEqual(show(right, 'right'), ['date: this week', 'other: a senior aide to', 'name: Jane Orr']);
  });

  it('says where in two sentences that is which both say, when they share but a part', () => {
    const left =
      'While volunteers served soup in the school hall, Mayor Jane Orr told reporters that the harbour wall would be rebuilt by spring.';
    const right = 'The harbour wall will be rebuilt, at a cost of three million pounds that nobody has yet.';
    const [link] = alignSentences([left, 'It rained.'], ['The ferry did not sail.', right]).links;
    assert.equal(link?.kind, 'partial');
    const show = (of: string, side: 'left' | 'right') =>
      link.shared?.[side].map(({ start, end }) => of.slice(start, end));
    assert.deepEqual(show(left, 'left'), ['the harbour wall would be rebuilt']);
    assert.deepEqual(show(right, 'right'), ['The harbour wall will be rebuilt']);
  });

  it('never calls sentences the same that differ in a name, a number or a negation', () => {
    const pairs: readonly (readonly [string, string])[] = [
      [
        'The talks in Oslo were called off, officials said.',
        'The talks in Bergen were called off, officials said.',
      ],
      ['The talks cost 3,600 dollars a day.', 'The talks cost 3,900 dollars a day.'],
      ['The talks were held.', 'The talks were not held.'],
      ['He is in the US.', 'He is in us.'],
      ['The rate fell 3.5 points.', 'The rate fell 35 points.'],
      ['They won?', 'They won.'],
    ];
    for (const [a, b] of pairs) {
      assert.ok(
        alignSentences([a], [b]).links.every(({ kind }) => kind !== 'same'),
        a,
      );
    }
  });

  it('links a sentence of a later version in which one word was changed', () => {
    const kept = [
      'The harbour of Vik was closed by ice on Monday.',
      'Nobody was hurt when the pier gave way.',
    ];
    const told = (weeks: string) =>
      `Mayor Liv Aas said it would open in ${weeks} weeks, when the ice is gone.`;
    const { links } = alignSentences([...kept, told('three')], [...kept, told('two')]);
    assert.deepEqual(
      links.map(({ left, right, kind }) => [left, right, kind]),
      [
        [0, 0, 'same'],
        [1, 1, 'same'],
        [2, 2, 'reworded'],
      ],
    );
  });

  it('takes articles that print one table for no versions of one article', () => {
    const table = [
      'District | Yes | No',
      'North | 1,204 | 998',
      'South | 2,310 | 1,870',
      'Total | 3,514 | 2,868',
    ];
    const { links } = alignSentences(
      [
        'Voters in Marnvik backed the new harbour on Sunday, the electoral board said after counting through the night.',
        ...table,
      ],
      ['The people of Marnvik voted for the new harbour on Sunday, the electoral board said.', ...table],
    );
    assert.deepEqual(
      links.map(({ left, right }) => [left, right]),
      [0, 1, 2, 3, 4].map((at) => [at, at]),
    );
  });

  it('flags what was moved against the order of the rest', () => {
    const before = [
      'Alpha went up the hill.',
      'Bravo stayed at home.',
      'Charlie sold the boat.',
      'Delta bought a farm.',
    ];
    const [alpha = '', ...rest] = before;
    const { links } = alignSentences(before, [...rest, alpha]);
    assert.deepEqual(
      links.map(({ left, moved }) => [left, moved]),
      [
        [0, true],
        [1, false],
        [2, false],
        [3, false],
      ],
    );
  });

  it('marks no words in a sentence of more than 500 words, and says so, whatever the words are joined by', () => {
    for (const joint of [' ', '-', '/', '.', ', ']) {
      const words = (count: number) =>
        Array.from({ length: count }, (_, at) => `word${at % 170}`).join(joint);
      const linked = (count: number) =>
        alignSentences([`${words(count)} end.`], [`${words(count)} finish.`]).links[0];
      const long = linked(500);
      assert.equal(long?.marks, undefined, joint);
      assert.equal(long?.tooLongToMark, true, joint);
      assert.equal(linked(200)?.tooLongToMark, undefined, joint);
    }
  });

  it('sets a sentence that is no prose, by its length, against few others', () => {
    const text = (from: number) =>
      Array.from({ length: 12 }, (_, at) =>
        Array.from({ length: 300 }, (_, word) => `word${(from + at * 7 + word * (at + 3)) % 90}`).join(' '),
      );
    const { links } = alignSentences(text(0), text(40));
    assert.ok(links.length <= 2 * 4 * 12, String(links.length));
  });

  it('takes empty texts', () => {
    assert.deepEqual(alignSentences([], []), { links: [], onlyLeft: [], onlyRight: [] });
    assert.deepEqual(alignSentences(harbour, []).onlyLeft, [0, 1, 2, 3]);
  });

  it('takes many small steps', () => {
    let steps = 0;
    const stepping = alignSteps(harbour, harbourElsewhere);
    while (!stepping.next().done) steps++;
    assert.ok(steps > harbour.length);
  });
});

describe('alignment of any two texts', function () {
  this.timeout(20_000);

  it('links each sentence of a text to itself as the same', () => {
    fc.assert(
      fc.property(text, (a) => {
        const same = new Set(kinds(alignSentences(a, a)));
        for (const index of a.keys()) assert.ok(same.has(`${index}-${index} same`));
      }),
    );
  });

  it('keeps exact links when a sentence is added', () => {
    const exact = ({ links }: Alignment, a: readonly string[]) =>
      links.filter(({ kind }) => kind === 'same').map(({ left }) => a[left]);
    fc.assert(
      fc.property(text, text, sentence, fc.nat(10), (a, b, added, at) => {
        const longer = a.toSpliced(at, 0, added);
        const after = new Set(exact(alignSentences(longer, b), longer));
        for (const linked of exact(alignSentences(a, b), a)) assert.ok(after.has(linked));
      }),
    );
  });

  it('keeps links sorted, marks inside their sentences and in order, and every sentence accounted for', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { links, onlyLeft, onlyRight } = alignSentences(a, b);
        for (const [at, link] of links.entries()) {
          const before = links[at - 1];
          assert.ok(
            !before || before.left < link.left || (before.left === link.left && before.right < link.right),
          );
          assert.ok(link.score >= 0 && link.score <= 1);
          for (const [marks, stretches, of] of [
            [link.marks?.left ?? [], link.shared?.left ?? [], a[link.left] ?? ''],
            [link.marks?.right ?? [], link.shared?.right ?? [], b[link.right] ?? ''],
          ] as const) {
            let end = 0;
            for (const stretch of stretches) {
              assert.ok(stretch.start >= end && stretch.end > stretch.start && stretch.end <= of.length);
              end = stretch.end;
            }
            end = 0;
            for (const mark of marks) {
              assert.ok(mark.start >= end && mark.end > mark.start && mark.end <= of.length);
              end = mark.end;
            }
          }
        }
        assert.deepEqual(
          [...new Set([...links.map(({ left }) => left), ...onlyLeft])].sort((p, q) => p - q),
          [...a.keys()],
        );
        assert.equal(new Set([...links.map(({ right }) => right), ...onlyRight]).size, b.length);
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.deepEqual(alignSentences(a, b), alignSentences(a, b));
      }),
    );
  });
});
