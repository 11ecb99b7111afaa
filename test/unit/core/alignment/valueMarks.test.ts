import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignSentences } from '../../../../src/core/alignment/compare';
import { sharedSentences } from '../../../../src/core/alignment/sharedSentences';

function article(sentences: readonly string[]) {
  const text = sentences.join('\n');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { plain: text, sentences: spans };
}

/** What stands out on the left side of two texts: "number: 3 / 5", with nothing behind the stroke for what is only here. */
function standingOut(a: readonly string[], b: readonly string[], side: 'left' | 'right' = 'left') {
  const comparison = { left: article(a), right: article(b), links: alignSentences(a, b).links };
  return [...sharedSentences(comparison, side).values()].flatMap(({ differences }) =>
    differences
      .filter((difference) => difference.class !== 'other')
      .map(
        ({ start, end, class: what, instead }) =>
          `${what}: ${comparison[side].plain.slice(start, end)} / ${instead ?? ''}`,
      ),
  );
}

const mill = [
  'A fire at the old paper mill of Ravnsund killed at least 9 workers early on Thursday, the town’s mayor said.',
  'The fire at the mill broke out at about 2:10 a.m. in a drying hall, fire chief Karin Holst told reporters.',
  'Twelve workers are still missing, she said.',
  'The owner of the mill, Tarn Paper, said an inspector had checked the boilers in April.',
  'The mill was opened in 1931 and was rebuilt in 2008 at a cost of $40 million.',
  'The town will mourn the dead in its church on Sunday.',
];
const millElsewhere = [
  'At least 11 workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.',
  'Flames were first seen in a drying hall of the mill shortly after 3 a.m., said Karen Holst, the fire chief.',
  'She said seven workers remained missing.',
  'Tarn Paper, which owns the mill, said its boilers were last checked by an inspector in September.',
  'It was opened in 1931 and rebuilt in 2009 for 40 million euros.',
  'A service to mourn the dead will be held in the church of the town on Monday.',
];

describe('values of two sentences that share a part', () => {
  it('stand out without the punctuation beside them, and with the sign of their currency', () => {
    assert.deepEqual(
      standingOut(
        ['His lawyer, Jon Falk, told the court of Ravnsund that he would appeal.'],
        ['Defence lawyer John Falk told the court of Ravnsund that his client would appeal.'],
      ),
      ['name: Jon / John'],
    );
    assert.deepEqual(
      standingOut(
        [
          'The court of Ravnsund jailed the former minister for bribes of 3.4 million crowns ($320,000) from a builder.',
        ],
        ['The court of Ravnsund jailed the former minister for bribes of 3.4 million crowns from a builder.'],
      ),
      ['number: $320,000 / '],
    );
  });

  it('stand out as whole words, without what a firm is by law', () => {
    assert.deepEqual(
      standingOut(
        ['The 42-year-old mill, which Tarn Paper AS bought in 2008, burned down early on Thursday.'],
        ['The mill, which Tarn Paper bought in 2008, burned down on Thursday before dawn.'],
      ),
      ['number: 42-year-old / '],
    );
    assert.deepEqual(
      standingOut(
        ['A 12-metre-long boat of Tarn Paper was found in the harbour of Ravnsund on Thursday.'],
        ['A small boat of Tarn Paper Ltd. was found in the harbour of Ravnsund on Thursday.'],
      ),
      ['number: 12-metre-long / '],
    );
  });

  it('stand out with what the other says instead, wherever they stand', () => {
    assert.deepEqual(standingOut(mill, millElsewhere), [
      'number: 9 / 11',
      'time: 2:10 a.m. / 3 a.m.',
      'name: Karin / Karen',
      'number: Twelve / seven',
      'date: April / September',
      'date: 2008 / 2009',
      'money: $40 million / 40 million euros',
      'date: Sunday / Monday',
    ]);
  });

  it('stand out where they say how often', () => {
    assert.deepEqual(
      standingOut(
        ['"We wrote to the owners of the quay twice," said Karin Holst.'],
        ['"We wrote to the owners of the quay three times," said Karin Holst.'],
      ),
      ['number: twice / three times'],
    );
  });

  it('stand out on the other side likewise', () => {
    assert.deepEqual(
      standingOut(mill, millElsewhere, 'right').filter((line) => !line.endsWith('/ ')),
      [
        'number: 11 / 9',
        'time: 3 a.m. / 2:10 a.m.',
        'name: Karen / Karin',
        'number: seven / Twelve',
        'date: September / April',
        'date: 2009 / 2008',
        'money: 40 million euros / $40 million',
        'date: Monday / Sunday',
      ],
    );
  });
});

/** Whether anything stands out between two sentences that are one but for a value. */
function between(a: string, b: string): readonly string[] {
  const frame = (value: string) => [`The harbour board of Ellmouth said ${value} on the new pier.`];
  return standingOut(frame(a), frame(b));
}

describe('one value in two forms', () => {
  for (const [a, b] of [
    ['it had spent 4.5% of its budget', 'it had spent 4.5 per cent of its budget'],
    ['it had spent 4.5 percent of its budget', 'it had spent 4.5 per cent of its budget'],
    ['it had spent $12m', 'it had spent $12 million'],
    ['it had spent 12 million dollars', 'it had spent $12 million'],
    ['it had spent £3bn', 'it had spent three billion pounds'],
    ['two dozen crews were working', '24 crews were working'],
    ['14 crews were working', 'fourteen crews were working'],
    ['1,200 men were working', '1200 men were working'],
    ['work began at 4:20 a.m.', 'work began at 04:20'],
    ['work began at 4:20 p.m.', 'work began at 16:20'],
    ['work began on 3 March', 'work began on March 3'],
    ['work began on Sept. 3, 2019', 'work began on 3 September 2019'],
    ['it had laid 12 km of cable', 'it had laid 12 kilometres of cable'],
    ['this was the 2nd crew', 'this was the second crew'],
  ] as const) {
    it(`is no difference: ${a} / ${b}`, () => {
      assert.deepEqual(between(a, b), []);
      const [link] = alignSentences(
        [`The harbour board said ${a} on the new pier.`],
        [`The harbour board said ${b} on the new pier.`],
      ).links;
      assert.deepEqual(link?.marks ?? { left: [], right: [] }, { left: [], right: [] });
    });
  }

  it('differs from another value whatever the forms', () => {
    assert.deepEqual(between('it had spent $12m', 'it had spent 13 million dollars'), [
      'money: $12m / 13 million dollars',
    ]);
    assert.deepEqual(between('two dozen crews were working', '25 crews were working'), [
      'number: two dozen / 25',
    ]);
    assert.deepEqual(between('work began at 4:20 a.m.', 'work began at 16:20'), ['time: 4:20 a.m. / 16:20']);
    assert.deepEqual(between('work began on 3 March', 'work began on March 4'), ['date: 3 March / March 4']);
  });
});

describe('values of different particulars', () => {
  it('are not set against each other: the dead and the injured', () => {
    assert.deepEqual(
      standingOut(
        ['The storm that hit the coast of Ellmouth on its way north killed 9 people, the coast guard said.'],
        ['In Ellmouth 31 people were injured when the storm hit the coast, the coast guard said.'],
      ),
      [],
    );
  });

  it('are not set against each other: the days of two events', () => {
    assert.deepEqual(
      standingOut(
        [
          'Mayor Ada Lorne resigned on Monday after her post about the harbour board had caused an outcry in Ellmouth.',
        ],
        [
          'The mayor of Ellmouth, Ada Lorne, apologised on Friday for a post about the harbour board that caused an outcry.',
        ],
      ).filter((line) => line.startsWith('date') && !line.endsWith('/ ')),
      [],
    );
  });

  it('are not set against each other when the other sentence has the value too', () => {
    assert.deepEqual(
      standingOut(
        ['The ferry sank with 86 people on board and 14 people died, the coast guard of Ellmouth said.'],
        ['The coast guard of Ellmouth said 17 people died when the ferry sank with 86 people on board.'],
      ),
      ['number: 14 / 17'],
    );
  });

  it('are nearest in value where several could be meant', () => {
    assert.deepEqual(
      standingOut(
        ['Police of Ellmouth seized a watch worth $43,000, a boat worth $250,000 and jewels on the pier.'],
        [
          'Jewels were seized on the pier by the police of Ellmouth, with a boat worth $265,000 and a watch worth $41,500.',
        ],
      ).filter((line) => line.startsWith('money')),
      ['money: $43,000 / $41,500', 'money: $250,000 / $265,000'],
    );
  });
});

describe('names of two linked sentences', () => {
  it('stand out when they are spelled otherwise, and not when only a title or a capital differs', () => {
    assert.deepEqual(
      standingOut(
        ['Prime Minister Ole Hoshyar met the harbour board of Ellmouth to talk about the pier.'],
        ['The harbour board of Ellmouth and prime minister Ole Hoshiyar met to talk about the pier.'],
      ),
      ['name: Hoshyar / Hoshiyar'],
    );
  });

  it('are the same for a country and its people', () => {
    assert.deepEqual(
      standingOut(
        ['The ferry sank off the Norwegian port of Ellmouth in a storm that lasted all night.'],
        ['The ferry sank off the port of Ellmouth in Norway in a storm that lasted all night.'],
      ),
      [],
    );
  });
});

describe('values of any two sentences', () => {
  const word = fc.constantFrom(
    ...'14 fourteen $12m 12 million euros dollars 4:20 a.m. 5 March Tuesday Friday 2015 2016 percent % people killed missing the pier - , two dozen first second Erik Eric last week noon in of'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { minLength: 4, maxLength: 24 }).map((words) => words.join(' '));

  it('lie inside their sentences, in order on the left, none twice, and mirror when the texts are swapped', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [link] = alignSentences([a], [b]).links;
        const [mirrored] = alignSentences([b], [a]).links;
        const values = link?.values ?? [];
        for (const [side, of] of [
          ['left', a],
          ['right', b],
        ] as const) {
          const spans = values.map((value) => value[side]).sort((p, q) => p.start - q.start);
          for (const [at, { start, end }] of spans.entries()) {
            assert.ok(start >= (spans[at - 1]?.end ?? 0) && end > start && end <= of.length);
          }
        }
        assert.deepEqual(
          values.map(({ left }) => left.start),
          values.map(({ left }) => left.start).sort((p, q) => p - q),
        );
        const show = (pairs: typeof values, left: string, right: string) =>
          pairs
            .map((pair) => [
              left.slice(pair.left.start, pair.left.end),
              right.slice(pair.right.start, pair.right.end),
            ])
            .map(([one, other]) => (left === a ? `${one} / ${other}` : `${other} / ${one}`))
            .sort();
        if (a !== b) assert.deepEqual(show(mirrored?.values ?? [], b, a), show(values, a, b));
      }),
    );
  });
});
