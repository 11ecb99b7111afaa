import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import { findMentions } from '../../../../src/core/entities/mentions';

/** The dates of a text with their values; `?` where it tells none. */
function dates(text: string, published: string | null, language = 'en'): readonly string[] {
  return findMentions(text, published, language)
    .filter(({ kind }) => kind === 'date')
    .map(({ text: words, value = '?' }) => `${words} = ${value}`);
}

/** A Wednesday. */
const published = '2019-05-15';

describe('dates', () => {
  for (const [text, ...expected] of [
    // what was
    ['The mayor said Friday that the lock would stay shut.', 'Friday = 2019-05-10'],
    ['On Monday, the council met in the old hall.', 'Monday = 2019-05-13'],
    ['The lock has been closed since Tuesday.', 'Tuesday = 2019-05-14'],
    ['A sluice gate broke Wednesday morning.', 'Wednesday morning = 2019-05-15'],
    ['Engineers failed to close the gate Sunday night.', 'Sunday night = 2019-05-12'],
    ['Two divers went down on Saturday to look at the gate.', 'Saturday = 2019-05-11'],
    ['Nobody was hurt, according to police Thursday.', 'Thursday = 2019-05-09'],
    ['A pilot may have been injured Friday.', 'Friday = 2019-05-10'],
    ['The crew was flown out on Sunday.', 'Sunday = 2019-05-12'],
    ['After talks on Monday the two sides will meet again.', 'Monday = 2019-05-13'],
    // what is to come
    ['The museum opens Friday.', 'Friday = 2019-05-17'],
    ['The board will meet on Tuesday.', 'Tuesday = 2019-05-21'],
    ['Harbour to close Thursday', 'Thursday = 2019-05-16'],
    ['The gate will be closed Saturday for repairs.', 'Saturday = 2019-05-18'],
    ['He has until Monday to answer.', 'Monday = 2019-05-20'],
    ['The quay will stay closed until Monday.', 'Monday = 2019-05-20'],
    ['Schools near the quay will stay closed on Tuesday.', 'Tuesday = 2019-05-21'],
    ['The gate is to remain locked on Friday.', 'Friday = 2019-05-17'],
    ['The bridge will be officially opened Saturday.', 'Saturday = 2019-05-18'],
    ['The panel will hear the accused on Friday.', 'Friday = 2019-05-17'],
    ['The quay is closed to all ships until Monday, the port said.', 'Monday = 2019-05-20'],
    ['The road remains blocked till Monday.', 'Monday = 2019-05-20'],
    ['The nets must be mended by Monday.', 'Monday = 2019-05-20'],
    ['The quay was closed until Monday.', 'Monday = 2019-05-13'],
    ['The fire had charred the hill by Monday.', 'Monday = 2019-05-13'],
    ['They are set to vote Thursday.', 'Thursday = 2019-05-16'],
    ['The hearing is scheduled for Wednesday.', 'Wednesday = 2019-05-15'],
    ['The two will speak ahead of Sunday’s regatta.', 'Sunday = 2019-05-19'],
    ['He said that a vote on Monday would decide it.', 'Monday = 2019-05-20'],
    ['The clerk said Friday’s planned vote could slip.', 'Friday = 2019-05-17'],
    // both in one sentence
    ['Officials said Friday that the bridge opens Monday.', 'Friday = 2019-05-10', 'Monday = 2019-05-20'],
    ['It will open Saturday, the mayor said Tuesday.', 'Saturday = 2019-05-18', 'Tuesday = 2019-05-14'],
    // parts of days, and the days without work
    ['The lock broke last night.', 'last night = 2019-05-14'],
    ['Divers looked at it this morning.', 'this morning = 2019-05-15'],
    ['The council will meet tonight.', 'tonight = 2019-05-15'],
    ['The board will vote tomorrow morning.', 'tomorrow morning = 2019-05-16'],
    ['The gate broke over the weekend.', 'weekend = 2019-05-11/2019-05-12'],
    ['The lock will be shut over the weekend.', 'weekend = 2019-05-18/2019-05-19'],
    ['A weekend in Vik costs much.'],
    // any of its name
    ['She said that she swims every Sunday.', 'Sunday = ?'],
    // what another clause tells
    ['The board met on Sunday. The Sunday mood: none.', 'Sunday = 2019-05-12', 'Sunday = 2019-05-12'],
  ] as const) {
    it(`takes a weekday by the tense of its clause: ${text}`, () => {
      assert.deepEqual(dates(text, published), expected);
    });
  }

  for (const [text, ...expected] of [
    [
      'The gate broke on Monday. The following day, divers saw it.',
      'Monday = 2019-05-13',
      'The following day = 2019-05-14',
    ],
    [
      'The gate broke on Monday and was mended a day later.',
      'Monday = 2019-05-13',
      'a day later = 2019-05-14',
    ],
    [
      'Aas declared Sunday. The day before, in Vik, she was blunt.',
      'Sunday = 2019-05-12',
      'The day before = 2019-05-11',
    ],
    [
      'Aas met Dahl on Monday. Later in the day she left.',
      'Monday = 2019-05-13',
      'Later in the day = 2019-05-13',
    ],
    [
      'The vote was on Dec. 31, 2018. The next morning it was void.',
      'Dec. 31, 2018 = 2018-12-31',
      'The next morning = 2019-01-01',
    ],
    [
      'The lock broke in March 2017, and the following year again.',
      'March 2017 = 2017-03',
      'the following year = 2018',
    ],
    [
      'Last year 12 ships sank, fewer than in the previous year.',
      'Last year = 2018',
      'the previous year = 2017',
    ],
    [
      'The gate broke on 2 May. It broke again the next week.',
      '2 May = 2019-05-02',
      'the next week = 2019-05-06/2019-05-12',
    ],
    [
      'The lock broke in December 2018 and the next month.',
      'December 2018 = 2018-12',
      'the next month = 2019-01',
    ],
    // of which day is not certain
    ['The divers came back the following day.'],
    ['The gate broke on Monday. Aas sang The Next Day, by Dahl.', 'Monday = 2019-05-13'],
    [
      'The gate broke on Monday. Nobody was there. The mayor was ill. The next day divers came.',
      'Monday = 2019-05-13',
    ],
    ['Police said on Monday that a man was held and freed the next day.', 'Monday = 2019-05-13'],
    ['The gate broke in March 2017. The next day divers came.', 'March 2017 = 2017-03'],
    ['Divers came on Monday, the port said, for the next day or two.', 'Monday = 2019-05-13'],
    ['Aas spoke on Monday. Work is to end over the next week.', 'Monday = 2019-05-13'],
    ['Aas spoke on 14 May and, the next day, 15 May, again.', '14 May = 2019-05-14', '15 May = 2019-05-15'],
    ['The day after the gate broke on Monday, divers came.', 'Monday = 2019-05-13'],
    // the part of a stretch that is gone, or that is to come
    ['Aas met Dahl earlier this week.', 'earlier this week = 2019-05-13/2019-05-15'],
    ['Aas will meet Dahl later this month.', 'later this month = 2019-05-15/2019-05-31'],
    ['Aas met Dahl earlier in the year.', 'earlier in the year = 2019-01-01/2019-05-15'],
    [
      'Aas spoke on 4 March. Earlier in the week she had met Dahl.',
      '4 March = 2019-03-04',
      'Earlier in the week = ?',
    ],
    ['Earlier in the year 2010 she met Dahl.', '2010 = 2010'],
  ] as const) {
    it(`takes a date from another one where it is certain which: ${text}`, () => {
      assert.deepEqual(dates(text, published), expected);
    });
  }

  it('does not tell which days "earlier this week" are on its first day, and which week it is of where no day is told', () => {
    assert.deepEqual(dates('Aas met Dahl earlier this week.', '2019-05-13'), ['earlier this week = ?']);
    assert.deepEqual(dates('Aas met Dahl earlier this week.', null), ['earlier this week = ?']);
    assert.deepEqual(dates('Aas met Dahl earlier this week.', '2019-05-19'), [
      'earlier this week = 2019-05-13/2019-05-19',
    ]);
  });

  for (const [language, text, ...expected] of [
    [
      'de',
      'Die Polizei teilte am Freitag mit, dass der Hafen am Montag öffnet.',
      'Freitag = 2019-05-10',
      'Montag = 2019-05-20',
    ],
    [
      'de',
      'Er starb am Sonntagabend, wurde gestern bekannt.',
      'Sonntagabend = 2019-05-12',
      'gestern = 2019-05-14',
    ],
    ['de', 'Der Rat wird am Dienstag tagen.', 'Dienstag = 2019-05-21'],
    [
      'fr',
      'La mairie a annoncé vendredi que le pont ouvrira lundi.',
      'vendredi = 2019-05-10',
      'lundi = 2019-05-20',
    ],
    [
      'es',
      'El alcalde dijo el viernes que el puente abrirá el lunes.',
      'viernes = 2019-05-10',
      'lunes = 2019-05-20',
    ],
    [
      'it',
      'Il sindaco ha detto venerdì che il ponte aprirà lunedì.',
      'venerdì = 2019-05-10',
      'lunedì = 2019-05-20',
    ],
    [
      'pt',
      'O prefeito disse na sexta-feira que a ponte abrirá na segunda-feira.',
      'sexta-feira = 2019-05-10',
      'segunda-feira = 2019-05-20',
    ],
    [
      'nl',
      'De burgemeester zei vrijdag dat de brug maandag zal opengaan.',
      'vrijdag = 2019-05-10',
      'maandag = 2019-05-20',
    ],
  ] as const) {
    it(`does so in other languages: ${text}`, () => {
      assert.deepEqual(dates(text, published, language), expected);
    });
  }

  it('counts days and weeks from the day of publication', () => {
    assert.deepEqual(
      dates('Today, yesterday, tomorrow; last week, this week, next week; last month; next year.', published),
      [
        'Today = 2019-05-15',
        'yesterday = 2019-05-14',
        'tomorrow = 2019-05-16',
        'last week = 2019-05-06/2019-05-12',
        'this week = 2019-05-13/2019-05-19',
        'next week = 2019-05-20/2019-05-26',
        'last month = 2019-04',
        'next year = 2020',
      ],
    );
  });

  it('takes a weekday for the day that the text names beside it elsewhere', () => {
    assert.deepEqual(dates('The gate broke on Sunday, May 12, 2019. It rained that Sunday.', null), [
      'Sunday, May 12, 2019 = 2019-05-12',
      'Sunday = 2019-05-12',
    ]);
    assert.deepEqual(
      dates('It broke on Sunday, May 12, and on Sunday, May 19. It rained on a Sunday.', null),
      ['Sunday, May 12 = --05-12', 'Sunday, May 19 = --05-19', 'Sunday = ?'],
    );
  });

  it('leaves "next" and "last" before a weekday open where they may mean two days', () => {
    assert.deepEqual(dates('They meet next Monday and next Friday.', published), [
      'next Monday = 2019-05-20',
      'next Friday = ?',
    ]);
    assert.deepEqual(dates('They met last Friday and last Monday.', published), [
      'last Friday = 2019-05-10',
      'last Monday = ?',
    ]);
  });

  it('knows words that mean the nearest weekday', () => {
    assert.deepEqual(dates('Vergangenen Montag begann es, kommenden Freitag endet es.', published, 'de'), [
      'Vergangenen Montag = 2019-05-13',
      'kommenden Freitag = 2019-05-17',
    ]);
    assert.deepEqual(dates('Sabato scorso è morto. Venerdì è stato aperto il parco.', published, 'it'), [
      'Sabato scorso = 2019-05-11',
      'Venerdì = 2019-05-10',
    ]);
    assert.deepEqual(dates('Plácido Domingo dijo que no.', published, 'es'), []);
  });

  it('takes a month that is some months away for the one that the tense of its clause tells, but not where it is of a thing', () => {
    assert.deepEqual(
      dates('The crane had been inspected in March and was repaired in April.', '2026-11-21'),
      ['March = 2026-03', 'April = 2026-04'],
    );
    assert.deepEqual(dates('The ferry will open in February. Who can win in November?', '2026-06-10'), [
      'February = 2027-02',
      'November = 2026-11',
    ]);
    assert.deepEqual(
      dates('She spoke of the September vote, and was marching toward September.', '2026-06-10'),
      ['September = 2026-09', 'September = 2026-09'],
    );
  });

  it('takes a whole expression for one date and gives its stretch', () => {
    assert.deepEqual(
      dates(
        'It began in late March 2018, was stopped in mid-June and early August, and goes on in the first week of September, ' +
          'the third quarter of 2020, early 2021, summer of 2022, the 1990s, the late 1980s, 1998-2004, 2010-12 and 2010/11.',
        published,
      ),
      [
        'late March 2018 = 2018-03-21/2018-03-31',
        'mid-June = 2019-06-11/2019-06-20',
        'early August = 2018-08-01/2018-08-10',
        'first week of September = 2019-09-01/2019-09-07',
        'third quarter of 2020 = 2020-07/2020-09',
        'early 2021 = 2021-01/2021-04',
        'summer of 2022 = 2022-22',
        '1990s = 1990/1999',
        'late 1980s = 1987/1989',
        '1998-2004 = 1998/2004',
        '2010-12 = 2010/2012',
        '2010/11 = 2010/2011',
      ],
    );
  });

  it('does so in other languages', () => {
    for (const [language, text, ...expected] of [
      [
        'de',
        'Mitte September, Ende März 2018, am 3. April 2015, nächste Woche',
        'Mitte September = 2019-09-11/2019-09-20',
        'Ende März 2018 = 2018-03-21/2018-03-31',
        '3. April 2015 = 2015-04-03',
        'nächste Woche = 2019-05-20/2019-05-26',
      ],
      [
        'fr',
        'à la mi-septembre, début mars 2018, le 3 avril 2015, la semaine dernière',
        'mi-septembre = 2019-09-11/2019-09-20',
        'début mars 2018 = 2018-03-01/2018-03-10',
        '3 avril 2015 = 2015-04-03',
        'semaine dernière = 2019-05-06/2019-05-12',
      ],
      [
        'es',
        'a mediados de septiembre, el 3 de abril de 2015, la semana pasada',
        'mediados de septiembre = 2019-09-11/2019-09-20',
        '3 de abril de 2015 = 2015-04-03',
        'semana pasada = 2019-05-06/2019-05-12',
      ],
      [
        'it',
        'a metà settembre, il 3 aprile 2015, la settimana scorsa',
        'metà settembre = 2019-09-11/2019-09-20',
        '3 aprile 2015 = 2015-04-03',
        'settimana scorsa = 2019-05-06/2019-05-12',
      ],
      [
        'pt',
        'em meados de setembro, em 3 de abril de 2015, na semana passada',
        'meados de setembro = 2019-09-11/2019-09-20',
        '3 de abril de 2015 = 2015-04-03',
        'semana passada = 2019-05-06/2019-05-12',
      ],
      [
        'nl',
        'half september, op 3 april 2015, vorige week',
        'half september = 2019-09-11/2019-09-20',
        '3 april 2015 = 2015-04-03',
        'vorige week = 2019-05-06/2019-05-12',
      ],
    ] as const)
      assert.deepEqual(dates(text, published, language), expected, language);
  });

  it('takes the year in which a month or a day is nearest, or the tense of the clause where all are far', () => {
    assert.deepEqual(dates('She was born in January.', '2019-07-22'), ['January = 2019-01']);
    assert.deepEqual(dates('The trial will begin in January.', '2019-07-22'), ['January = 2020-01']);
    assert.deepEqual(dates('The gate broke on December 28.', '2020-01-05'), ['December 28 = 2019-12-28']);
    assert.deepEqual(dates('It happened on Thursday, June 6.', '2020-01-05'), [
      'Thursday, June 6 = 2019-06-06',
    ]);
  });

  it('reads a date of figures by what else the text tells, and never guesses', () => {
    assert.deepEqual(dates('Due on 3.4.2015 and 03/04/2025.', null), [
      '3.4.2015 = 2015-04-03',
      '03/04/2025 = ?',
    ]);
    assert.deepEqual(dates('From 03/04/2025 to 25/12/2025.', null), [
      '03/04/2025 = 2025-04-03',
      '25/12/2025 = 2025-12-25',
    ]);
    assert.deepEqual(dates('On March 4, 2025, that is 03/04/2025.', null), [
      'March 4, 2025 = 2025-03-04',
      '03/04/2025 = 2025-03-04',
    ]);
    assert.deepEqual(dates('Due on 03/04/2025.', '2025-04-03'), ['03/04/2025 = 2025-04-03']);
    assert.deepEqual(dates('Le 03/04/2025.', null, 'fr'), ['03/04/2025 = 2025-04-03']);
    assert.deepEqual(dates('Due on 31/02/2025.', null), ['31/02/2025 = ?']);
  });

  it('claims no day and no year that nothing tells', () => {
    assert.deepEqual(
      dates('They met on Tuesday, today, last week, on May 28, in mid-June and in May.', null),
      [
        'Tuesday = ?',
        'today = ?',
        'last week = ?',
        'May 28 = --05-28',
        'mid-June = --06-11/--06-20',
        'May = --05',
      ],
    );
  });

  it('takes spans that look back for durations', () => {
    const found = findMentions(
      'The second meeting in 27 years was the first in months, two years ago.',
      published,
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind !== 'number').map(({ kind, text }) => `${kind} ${text}`),
      ['duration 27 years', 'duration months', 'duration two years'],
    );
  });

  it('gives any day one value in all its writings', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = iso.split('-');
        const named = months[Number(month) - 1] ?? '';
        const plain = String(Number(of));
        for (const text of [
          iso,
          `${named} ${plain}, ${year}`,
          `${plain} ${named} ${year}`,
          `${plain}.${String(Number(month))}.${year}`,
        ])
          assert.deepEqual(dates(`It was on ${text} that it began.`, null), [`${text} = ${iso}`]);
      }),
    );
  });

  it('gives values of one form, or none, whatever the text', () => {
    const pieces =
      'early late mid- May June 31 2019 03/04/2025 1.2.2020 the 1990s last next this week Friday night first half of quarter - , . will said 2010-12 Mitte viernes'.split(
        ' ',
      );
    const one = String.raw`(?:\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|--\d{2}|--\d{2}-\d{2})`;
    const form = new RegExp(`^${one}(?:/${one})?$`, 'u');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.constantFrom(null, '2019-05-15'),
        fc.constantFrom('en', 'de', 'es'),
        (words, day, language) => {
          for (const { kind, value } of findMentions(words.join(' '), day, language))
            if (kind === 'date' && value !== undefined) assert.match(value, form);
        },
      ),
    );
  });
});
