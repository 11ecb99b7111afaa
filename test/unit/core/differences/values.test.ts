import assert from 'node:assert/strict';
import { briefly, differencesBetween } from './named';

function figure(one: string, other: string): readonly string[] {
  return briefly(
    [`The flood in Marnvik killed ${one} people and cut off the town, rescuers said.`],
    [`In the town of Marnvik ${other} people were killed by the flood, rescuers said.`],
  );
}

function cost(one: string, other: string): readonly string[] {
  return briefly(
    [`The bridge of Marnvik was rebuilt at a cost of ${one}.`],
    [`It cost ${other} to rebuild the bridge of Marnvik.`],
  );
}

/** Two sentences that no link joins, of articles that tell one story. */
function beyondLinks(one: string, other: string): readonly string[] {
  const tie = [
    'The mayor of Dornau, Karin Holst, will speak to the families in the town hall.',
    'Rhenac AG runs the chemical works of Dornau on the left bank of the river.',
  ];
  return briefly([...tie, one], [...tie, other]);
}

describe('Figures of two articles', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['14', '17', ['figure conflict: 14 / 17']],
    ['at least 14', 'at least 17', ['figure conflict: at least 14 / at least 17']],
    ['at least 14', '17', ['figure precision: at least 14 / 17']],
    ['at least 14', '12', ['figure conflict: at least 14 / 12']],
    ['as many as 20', 'as many as 30', ['figure conflict: as many as 20 / as many as 30']],
    ['more than 3,500', 'more than 3,600', ['figure precision: more than 3,500 / more than 3,600']],
    ['two dozen', '24', []],
  ];
  for (const [one, other, expected] of cases) {
    it(`“${one}” beside “${other}”`, () => {
      assert.deepEqual(figure(one, other), expected);
    });
  }

  it('conflict when they are rounded to one place and not the same', () => {
    const cost = (amount: string) => [
      `The council of Marnvik says that the new bridge will cost the town ${amount}.`,
    ];
    assert.deepEqual(briefly(cost('$1 billion'), cost('$2 billion')), [
      'figure conflict: $1 billion / $2 billion',
    ]);
  });

  const measures: readonly (readonly [string, string, readonly string[]])[] = [
    ['60 metres', '200 feet', []],
    ['some 60 metres', '200 feet', ['figure precision: some 60 metres / 200 feet']],
    ['60 metres', '100 feet', ['figure conflict: 60 metres / 100 feet']],
    ['two kilometres', '1.2 miles', []],
    [
      'around 11,000 feet',
      'around 3,000 metres',
      ['figure precision: around 11,000 feet / around 3,000 metres'],
    ],
    ['60 metres', '60 tonnes', []],
  ];
  for (const [one, other, expected] of measures) {
    it(`“${one}” beside “${other}”, in two units`, () => {
      const fall = (measure: string) => [
        `The bus with the choir of Marnvik fell ${measure} into the gorge of the river Vik on Sunday.`,
      ];
      assert.deepEqual(briefly(fall(one), fall(other)), expected);
    });
  }

  it('conflict where one noun is counted, whatever else the sentences tell', () => {
    assert.deepEqual(
      briefly(
        ['The mayor said the town would review the safety of all 11 terminals after the fire in Marnvik.'],
        ['After the fire in Marnvik the mayor promised a review of the safety of the 12 terminals.'],
      ).filter((line) => line.startsWith('figure')),
      ['figure conflict: 11 / 12'],
    );
    assert.deepEqual(
      briefly(
        [
          'In the study in Marnvik, which enrolled 1,284 patients, the drug cut attacks by 47 percent a year.',
        ],
        ['The drug cut attacks by 47 percent in a study of 1,248 patients in Marnvik.'],
      ).filter((line) => line.startsWith('figure')),
      ['figure conflict: 1,284 / 1,248'],
    );
  });

  it('conflict where both are hedged and far apart, and agree where they are near', () => {
    assert.deepEqual(figure('some 120', 'about 150'), ['figure conflict: some 120 / about 150']);
    assert.deepEqual(figure('some 120', 'about 130'), ['figure precision: some 120 / about 130']);
  });

  const rounded: readonly (readonly [string, string, readonly string[]])[] = [
    ['$285,000', 'nearly $300,000', ['figure precision: $285,000 / nearly $300,000']],
    ['$1.41 billion', '$1.4 billion', ['figure precision: $1.41 billion / $1.4 billion']],
    ['about $930 million', 'nearly $1 billion', ['figure precision: about $930 million / nearly $1 billion']],
    ['$285,000', 'more than $300,000', []],
    ['$285,000', 'nearly $400,000', []],
  ];
  for (const [one, other, expected] of rounded) {
    it(`“${one}” beside “${other}”, in sentences that no link joins`, () => {
      assert.deepEqual(
        beyondLinks(
          `Brenn said that he had received ${one} from a dealer in 2021.`,
          `How the former manager came by ${other} was asked again and again.`,
        ),
        expected,
      );
    });
  }

  const counted: readonly (readonly [string, string, readonly string[]])[] = [
    ['34 harbours', 'more than 30 harbours', ['figure precision: 34 / more than 30']],
    ['some 1,300 harbours', 'more than 1,200 harbours', ['figure precision: some 1,300 / more than 1,200']],
    ['34 harbours', 'more than 20 harbours', []],
    ['34 harbours', 'more than 30 mayors', []],
    ['34 people', 'more than 30 people', []],
  ];
  for (const [one, other, expected] of counted) {
    it(`“${one}” beside “${other}”, in sentences that no link joins`, () => {
      assert.deepEqual(
        beyondLinks(
          `The list of nine pages has ${one} that could lose grants.`,
          `What the ministry wants of ${other} is told in a letter that was leaked.`,
        ),
        expected,
      );
    });
  }

  it('are of two particulars where one is far more than the other, which is "more than" something', () => {
    assert.deepEqual(
      briefly(
        [
          'The mayor of Marnvik sent the council a budget of $590 million that would tax homes worth more than $5 million.',
        ],
        [
          'The mayor of Marnvik sent the council a budget of almost $600 million that would tax the homes of the rich.',
        ],
      ),
      ['figure precision: $590 million / almost $600 million'],
    );
  });

  it('are of two particulars when nothing tells that the same is counted', () => {
    assert.deepEqual(
      briefly(
        ['Karin Holst endorsed three term mayor Ola Berg of Marnvik for governor during a visit to Vik.'],
        [
          'Karin Holst endorsed mayor Ola Berg of Marnvik, one of the loudest critics of the pier, for governor.',
        ],
      ),
      [],
    );
  });

  it('conflict when one amount is told in two currencies, and are not compared when the amounts differ too', () => {
    assert.deepEqual(cost('$12 million', '12 million euros'), [
      'figure conflict: $12 million / 12 million euros',
    ]);
    assert.deepEqual(cost('$12 million', '11 million euros'), []);
    assert.deepEqual(cost('$12 million', '12 million dollars'), []);
  });
});

describe('Dates of two articles', () => {
  const sent = (when: string) => [
    `The mayor of Marnvik, Karin Holst Jr., sent a letter to the fishermen ${when}.`,
  ];
  const days: readonly (readonly [string, string, readonly string[]])[] = [
    ['over the weekend', 'on Saturday', ['date precision: weekend / Saturday']],
    ['over the weekend', 'on Saturday night', ['date precision: weekend / Saturday night']],
    ['over the weekend', 'on Tuesday', []],
    ['this afternoon', 'on Wednesday', ['date precision: this afternoon / Wednesday']],
    ['today', 'on Wednesday', []],
    ['last summer', 'in June', ['date precision: last summer / June']],
  ];
  for (const [one, other, expected] of days) {
    it(`“${one}” beside “${other}”`, () => {
      assert.deepEqual(briefly(sent(one), sent(other)), expected);
    });
  }

  it('knows whose they are by a last name before “Jr.”', () => {
    assert.deepEqual(
      briefly(
        [
          'Karl Iversen Jr. planned to return to the Harbour Board this afternoon to sell his plan to the members.',
        ],
        [
          'Mr. Iversen travelled to the Harbour Board on Wednesday for a meeting with members who resist the plan.',
        ],
      ).filter((line) => line.startsWith('date')),
      ['date precision: this afternoon / Wednesday'],
    );
  });

  const inspected = (day: string) => [`The boilers of the mill passed an inspection ${day}, its owner said.`];

  it('conflict when the calendar tells them apart', () => {
    assert.deepEqual(briefly(inspected('in April 2024'), inspected('in June 2024')), [
      'date conflict: April 2024 / June 2024',
    ]);
  });

  it('do not conflict when the day of an article would have to tell which days are meant, and it tells none', () => {
    assert.deepEqual(briefly(inspected('on Monday'), inspected('on Friday')), []);
    assert.deepEqual(briefly(inspected('last week'), inspected('last month')), []);
  });

  it('conflict when they are of other months, whatever the year', () => {
    assert.deepEqual(briefly(inspected('in March'), inspected('in February')), [
      'date conflict: March / February',
    ]);
    assert.deepEqual(briefly(inspected('on March 3'), inspected('on March 4')), [
      'date conflict: March 3 / March 4',
    ]);
    assert.deepEqual(briefly(inspected('on March 3'), inspected('in March')), [
      'date precision: March 3 / March',
    ]);
  });

  it('do not conflict when each article tells the news of its own day', () => {
    const met = (day: string) => [
      `The mayor of Marnvik and the governor met on ${day} to talk about the flood.`,
    ];
    assert.deepEqual(briefly(met('Monday'), met('Thursday'), ['2025-03-03', '2025-03-06']), []);
    assert.deepEqual(briefly(met('Monday'), met('Thursday'), ['2025-03-07', '2025-03-07']), [
      'date conflict: Monday / Thursday',
    ]);
  });

  it('conflict when both are about another time', () => {
    const times = (one: string, other: string) =>
      briefly(
        [`The fire on the Marnvik ferry broke out at ${one}, the coast guard said.`],
        [`The fire broke out on the Marnvik ferry at ${other}, the coast guard said.`],
      );
    assert.deepEqual(
      times('about 7:15 p.m.', 'about 7:30 p.m.').map((line) => line.split(':')[0]),
      ['date conflict'],
    );
    assert.deepEqual(
      times('about 7:25 p.m.', '7:30 p.m.').map((line) => line.split(':')[0]),
      ['date precision'],
    );
  });

  const besideMidnight: readonly (readonly [string, string, string])[] = [
    ['at 11:40 p.m.', 'shortly before midnight', 'date precision'],
    ['at 11:40 p.m.', 'just after midnight', 'date conflict'],
    ['at 11:55 p.m.', 'about midnight', 'date precision'],
    ['at midnight', 'shortly before midnight', 'date precision'],
    ['at 9 p.m.', 'shortly before midnight', 'date conflict'],
  ];
  for (const [one, other, expected] of besideMidnight) {
    it(`“${one}” beside “${other}”`, () => {
      const conceded = (when: string) => [
        `Premier Anders Brekke, 61, conceded defeat ${when} and said he would leave office in the spring.`,
      ];
      assert.deepEqual(
        briefly(conceded(one), conceded(other)).map((line) => line.split(':')[0]),
        [expected],
      );
    });
  }

  it('are none of what something is compared with, and of the ends of a row of months', () => {
    assert.deepEqual(
      briefly(
        ['Net profit for the July-September period fell to $212 million from $258 million a year earlier.'],
        [
          'It said net profit in the three months to the end of September fell to $212 million, compared with $258 million in the same period last year.',
        ],
      ),
      [],
    );
  });

  it('are compared where a hyphen stands before a month', () => {
    assert.deepEqual(
      briefly(
        ['The council of Marnvik closed the old pier in late-May 2019 after the quarrel about the mole.'],
        ['The council of Marnvik closed the old pier in June 2019 after the quarrel about the mole.'],
      ).map((line) => line.split(':')[0]),
      ['date conflict'],
    );
  });

  it('do not conflict where one is that from which on something was so', () => {
    assert.deepEqual(
      briefly(
        [
          'Mayor Karin Holst, as she became after the longest rule since 1827, governed the town of Marnvik for 11 years.',
        ],
        [
          'Mayor Karin Holst governed the town of Marnvik for 11 years before her own party removed her in 1990.',
        ],
      ),
      [],
    );
  });

  it('meet where the same is done, also in a sentence with a day of something else', () => {
    assert.deepEqual(
      briefly(
        [
          'Schools within three kilometres of the harbour were closed on Tuesday and will reopen on Thursday.',
        ],
        ['The mayor said that schools within three kilometres of the harbour would open again on Wednesday.'],
        ['2024-03-12', '2024-03-12'],
      ),
      ['date conflict: Thursday / Wednesday'],
    );
  });

  it('conflict when they are the only ones of sentences that surely say the same', () => {
    assert.deepEqual(
      briefly(
        ['“We have two years to rebuild the old pier and not a day more,” Mayor Liv Aas said on Monday.'],
        [
          '“We have two years to rebuild the old pier and not a day more,” Mayor Liv Aas said in an interview on Tuesday.',
        ],
        ['2011-05-04', '2011-05-04'],
      ),
      ['date conflict: Monday / Tuesday'],
    );
  });

  it('are how long ago something was', () => {
    assert.deepEqual(
      briefly(
        ['The police began to investigate the owner of the Marnvik ferry more than two years ago.'],
        ['The investigation of the owner of the Marnvik ferry by the police began two years ago.'],
      ),
      ['date precision: more than two years / two years'],
    );
  });

  it('do not conflict when other things happen on them', () => {
    assert.deepEqual(
      briefly(
        ['Berg will face the winner of the primary of Marnvik on August 10.'],
        ['Holst is one of those in Marnvik who want to run against Berg in November.'],
        ['2025-05-18', '2025-05-18'],
      ),
      [],
    );
  });

  it('are no others where both say them, though articles of two weeks mean two days', () => {
    assert.deepEqual(
      briefly(
        [
          'Voters in Vik backed the new harbour on Sunday, the electoral board said after counting through the night.',
        ],
        ['The people of Vik voted for the new harbour on Sunday, the electoral board said on Monday.'],
        ['2026-11-21', '2026-11-22'],
      ),
      [],
    );
  });

  it('tell what begins without the number of an item', () => {
    const plan = (who: string, first: number, month: string) =>
      [
        `${who} the new harbour, the electoral board said, and listed what happens next:`,
        `${String(first)}. The council of Marnvik signs the contract with the owners of the harbour.`,
        `${String(first + 1)}. Work begins in ${month}.`,
        'The mayor, Liv Aas, said she was relieved that the long quarrel was over.',
      ].join('\n\n');
    const found = differencesBetween(
      plan('Voters in Marnvik backed', 3, 'March'),
      plan('The people of Marnvik voted for', 1, 'April'),
    );
    assert.deepEqual(
      found.map(({ about }) => about),
      ['when work begins'],
    );
  });

  it('do not conflict when one is of a denial and tells a day, the other of a deed and tells a month', () => {
    const council = 'The Council of Marnvik';
    const ruling = 'the ruling of the Supreme Court that sank the deal on the harbour';
    assert.deepEqual(
      briefly(
        [`${council} had walked out in January over ${ruling}.`],
        [`${council} denied Thursday that it had given way on ${ruling}.`],
      ).filter((line) => line.startsWith('date')),
      [],
    );
  });

  it('do not conflict when other things are done in sentences that may tell other things', () => {
    const found = briefly(
      ['The plane that crashed was built in 1992 and was bought last year from an owner in Canada.'],
      [
        'The airline, which began with a single plane in 2004, says it bought the aircraft second-hand in Canada in 2012.',
      ],
    );
    assert.deepEqual(
      found.filter((line) => line.startsWith('date')),
      [],
    );
  });

  it('of a day without a year and a month with one do not conflict', () => {
    const rally = (day: string) => [
      `Berg told veterans at the rally in Marnvik ${day} that he had served abroad.`,
    ];
    assert.deepEqual(briefly(rally('on March 2'), rally('in March 2008'), ['2010-05-18', '2010-05-18']), [
      'date precision: March 2 / March 2008',
    ]);
  });

  it('are of two particulars when other things are done in a stretch of time and on a day of it', () => {
    const bill = (deed: string) => [`The council of Marnvik ${deed}, which lets owners close the old pier.`];
    assert.deepEqual(
      briefly(bill('passed the harbour law last week'), bill('sent the harbour law to the mayor on Monday')),
      [],
    );
    assert.deepEqual(
      briefly(bill('passed the harbour law last week'), bill('passed the harbour law on Monday')),
      ['date precision: last week / Monday'],
    );
  });

  it('are the same where both tell the end of one day, and conflict where they tell other parts of it', () => {
    const voted = (when: string) => [
      `The council of Marnvik voted 57-41 ${when} to approve aid for the harbour.`,
    ];
    assert.deepEqual(briefly(voted('late on Thursday'), voted('on Thursday night')), []);
    assert.deepEqual(briefly(voted('on Thursday morning'), voted('on Thursday night')), [
      'date conflict: Thursday morning / Thursday night',
    ]);
  });

  it('are more exact on one side when a stretch of time holds the other', () => {
    const opened = (day: string) => [`The new school of Marnvik will open its doors to pupils ${day}.`];
    assert.deepEqual(briefly(opened('this week'), opened('this month')), [
      'date precision: this week / this month',
    ]);
  });

  it('are compared as the day that another date tells, where it is certain which that is', () => {
    const council = 'The council of Marnvik voted for the harbour law on Monday.';
    const signed = (when: string) => `Liv Aas, the mayor of Marnvik, signed the harbour law ${when}.`;
    const days = ['2019-05-15', '2019-05-15'] as const;
    const relative = [council, signed('the following day')];
    assert.deepEqual(briefly(relative, [council, signed('on Tuesday')], days), []);
    assert.deepEqual(briefly(relative, [council, signed('on Wednesday')], days), [
      'date conflict: the following day / Wednesday',
    ]);
    assert.deepEqual(briefly(relative, [council, signed('on Wednesday')]), []);
    assert.deepEqual(briefly([signed('the following day')], [signed('on Wednesday')], days), []);
  });

  it('are the same where one tells which part of the stretch it is, and hold days of that part alone', () => {
    const opened = (day: string) => [`The new school of Marnvik opened its doors to pupils ${day}.`];
    const days = ['2019-05-16', '2019-05-16'] as const;
    assert.deepEqual(briefly(opened('earlier this month'), opened('this month'), days), []);
    assert.deepEqual(briefly(opened('earlier in the month'), opened('this month'), days), []);
    assert.deepEqual(briefly(opened('earlier this week'), opened('on Tuesday'), days), [
      'date precision: earlier this week / Tuesday',
    ]);
    assert.deepEqual(briefly(opened('earlier in the week'), opened('on Tuesday'), days), [
      'date precision: earlier in the week / Tuesday',
    ]);
  });

  it('are of one particular in linked sentences where they are near each other', () => {
    assert.deepEqual(
      briefly(
        ['The new bridge of Marnvik is expected to carry 30,000 vehicles a day across the Lom.'],
        ['Engineers say the new bridge of Marnvik across the Lom will be used by 25,000 vehicles every day.'],
      ),
      ['figure conflict: 30,000 / 25,000'],
    );
    assert.deepEqual(
      briefly(
        ['The waiting lists of Marnvik have risen to about 86,000 since Liv Aas took over.'],
        ['Since Liv Aas took over, the waiting lists of Marnvik have grown to 86,400.'],
      ),
      ['figure precision: about 86,000 / 86,400'],
    );
  });

  it('are whole where spaces part their thousands', () => {
    const pit = (count: string) => [`The pit of Marnvik beside the harbour employs ${count} miners.`];
    assert.deepEqual(briefly(pit('3 600'), pit('3 500')), ['figure conflict: 3 600 / 3 500']);
    assert.deepEqual(briefly(pit('3 600'), pit('3,600')), []);
    assert.deepEqual(briefly(pit('3\u00a0600'), pit('3600')), []);
  });

  it('are of two particulars, however near, where the other article states one of them too', () => {
    assert.deepEqual(
      briefly(
        ['The ferry to Marnvik with its crew of 38 sank in the storm on Monday.', 'It carried 41 cars.'],
        ['The ferry to Marnvik with 41 cars sank in the storm on Monday.'],
      ),
      [],
    );
  });

  it('are of two particulars, however near, where other things are counted', () => {
    const school = (what: string) => [`The new school of Marnvik beside the harbour opens with ${what}.`];
    assert.deepEqual(briefly(school('38 rooms'), school('41 teachers')), []);
    assert.deepEqual(briefly(school('38 rooms'), school('41 new rooms')), ['figure conflict: 38 / 41']);
    assert.deepEqual(briefly(school('a staff of 38'), school('41 classrooms')), []);
    assert.deepEqual(briefly(school('a 38-page report'), school('41 different teachers')), []);
    assert.deepEqual(briefly(school('a staff of about 38'), school('a staff of 41')), [
      'figure precision: about 38 / 41',
    ]);
  });

  it('are the same where one leaves out whom it names', () => {
    assert.deepEqual(
      briefly(
        ['The storm killed four sailors of the ferry, Liv Aas among them, off Marnvik on Monday.'],
        ['The storm killed Liv Aas and three other sailors of the ferry off Marnvik on Monday.'],
      ),
      [],
    );
    assert.deepEqual(
      briefly(
        ['The storm killed one sailor of the ferry and injured four off Marnvik on Monday.'],
        ['The storm killed one sailor of the ferry and three others were injured off Marnvik on Monday.'],
      ),
      ['figure conflict: four / three'],
    );
  });

  it('of one story are of one particular where large counts of like things are near each other', () => {
    const story = [
      'The household goods company Haldor is calling back its Prima ovens after fires in Marnvik.',
      'A cable that rubs against a hinge can set the ovens on fire, the company Haldor said.',
    ];
    const ovens = (count: string) => [...story, `Since the spring it sold ${count} ovens of the kind.`];
    const sold = (count: string) => [
      ...story,
      `Nobody was hurt, though ${count} such ovens stand in kitchens.`,
    ];
    assert.deepEqual(briefly(ovens('40,000'), sold('38,600')), ['figure conflict: 40,000 / 38,600']);
    assert.deepEqual(briefly(ovens('40,000'), sold('21,600')), []);
  });

  const shares: readonly (readonly [string, string, readonly string[]])[] = [
    ['31 percent', 'almost a third', ['figure precision: 31 percent / almost a third']],
    ['about a fifth', 'nearly 20 percent', ['figure precision: about a fifth / nearly 20 percent']],
    ['two-thirds', '70 percent', ['figure precision: two-thirds / 70 percent']],
    ['two thirds', '45 percent', ['figure conflict: two thirds / 45 percent']],
    ['a quarter', '25 percent', []],
    ['a third', '33 percent', []],
    ['more than half', 'some 60 percent', ['figure precision: more than half / some 60 percent']],
  ];
  for (const [one, other, expected] of shares) {
    it(`are shares told by a fraction: ${one}, ${other}`, () => {
      const paid = (share: string) => [`The region of Marnvik pays ${share} of the cost of the new bridge.`];
      assert.deepEqual(briefly(paid(one), paid(other)), expected);
    });
  }

  it('are no shares where a part is of a time, or a place in a row', () => {
    const ferry = (what: string) => [`The ferry company of Marnvik sold 30 percent of its ships ${what}.`];
    for (const what of [
      'half an hour ago',
      'in the third quarter',
      'a quarter of a century ago',
      'a third time',
    ])
      assert.deepEqual(
        briefly(ferry(what), ferry('to the town')).filter((line) => line.startsWith('figure')),
        [],
        what,
      );
  });

  const many: readonly (readonly [string, string, readonly string[]])[] = [
    ['hundreds of', 'some 640', ['figure precision: hundreds / some 640']],
    ['tens of thousands of', 'more than 40,000', ['figure precision: tens of thousands / more than 40,000']],
    ['several hundred', '600', ['figure precision: several hundred / 600']],
    ['hundreds of', '6,400', []],
    ['dozens of', '9', []],
  ];
  for (const [one, other, expected] of many) {
    it(`are a word for many and a number: ${one} people, ${other}`, () => {
      const fled = (count: string) => [
        `On Monday ${count} people fled the town of Marnvik when the dam broke.`,
      ];
      assert.deepEqual(briefly(fled(one), fled(other)), expected);
    });
  }

  it('are no numbers of headings, and no part beside what is left of the whole', () => {
    assert.deepEqual(briefly(["8 You can't cure a jet lag"], ["7 You can't cure a jet lag"]), []);
    for (const [left, right] of [
      ['2. ', '1. '],
      ['(3) ', '(12) '],
      ['4) ', ''],
    ] as const)
      assert.deepEqual(
        briefly([`${left}Lower fares on the ferry to Vik.`], [`${right}Lower fares on the ferry to Vik.`]),
        [],
      );
    assert.deepEqual(
      briefly(
        [
          'Solar energy will make up a third of the supply of Marnvik by 2030, with wind and water taking the same share.',
        ],
        ['Wind and water will make up the other two-thirds of the supply of Marnvik by 2030.'],
      ),
      [],
    );
    assert.deepEqual(
      briefly(
        ['12 Norwegians were killed when the bridge of Marnvik fell into the river.'],
        ['14 Norwegians were killed when the bridge of Marnvik fell into the river.'],
      ),
      ['figure conflict: 12 / 14'],
    );
  });
});
