import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import type { MentionKind } from '../../../../src/core/entities/entity';
import { findMentions } from '../../../../src/core/entities/mentions';
import { seedTexts } from './seeds';

/** Every name of the articles' stories, as a careful reader finds them. */
const named: Readonly<Record<string, Readonly<Partial<Record<MentionKind, readonly string[]>>>>> = {
  '000': {
    person: [
      'Ryan Crocker',
      'Crocker',
      'Hassan Kazemi Qomi',
      'Nuri al-Maliki',
      'Hoshyar Zebari',
      'Zebari',
      'David Petraeus',
      'Bush',
      'Saddam Hussein',
      'Ed Henry',
      'Mohammed Tawfeeq',
    ],
    place: ['U.S.', 'United States', 'Iraq', 'Iran', 'Tehran', 'Baghdad'],
    organisation: ['Bush administration', 'Congress', 'al Qaeda in Iraq', 'U.S. Embassy', 'CNN'],
    group: ['Iranian', 'Iraqi', 'Shiite Muslim', 'Sunni Muslim', 'Republicans', 'Democratic', 'American'],
    date: [
      'Tuesday',
      'this week',
      'May 28',
      'Sunday',
      'mid-September',
      '2003',
      'April 1980',
      'November 1979',
      'January 1981',
    ],
    duration: ['27 years'],
    number: ['3,600', '52', 'two'],
  },
  '002': {
    person: [
      'David Gollust',
      'Hoshiyar Zebari',
      'Sean McCormack',
      'McCormack',
      'Nouri al-Maliki',
      'Ryan Crocker',
      'Hassan Kazemi Qomi',
    ],
    place: ['US', 'U.S.', 'United States', 'Iran', 'Iraq', 'Baghdad', 'Tehran'],
    organisation: ['State Department', 'VOA', 'Bush administration'],
    group: ['Iranian', 'Iraqi', 'American'],
    date: ['Tuesday', 'May 28', '1979'],
    duration: ['30 years', 'a year'],
    number: ['two', '50'],
  },
  '003': {
    person: [
      'Ryan Crocker',
      'Hassan Kazemi-Qomi',
      'Jalal Talabani',
      'Sean McCormack',
      'McCormack',
      'Nicholas Witchell',
    ],
    place: ['US', 'UK', 'Iran', 'Iraq', 'Baghdad', 'Tehran'],
    organisation: ['US State Department', 'Quds Force', 'Islamic Revolution Guard Corps', 'IRGC', 'BBC'],
    group: ['Iranian', 'Iraqi', 'Britons', 'Iranians', 'Islamic'],
    date: ['28 May', 'Monday', 'May', 'January', '1980'],
  },
  '004': {
    person: ['Ryan Crocker', 'Crocker', 'Hassan Kazemi Qomi', 'Qomi', 'Muthana Ahmed'],
    place: ['United States', 'U.S.', 'Iran', 'Iraq', 'Baghdad', 'Tehran', 'Middle East', 'Hillah'],
    organisation: ['Iranian Revolutionary Guard', 'al-Quds Force', 'Associated Press', 'Hezbollah', 'Hamas'],
    group: ['Iranian', 'Iranians', 'Iraqi', 'Iraqis', 'American', 'Shiite', 'Iranian-Americans'],
    date: ['Tuesday', 'May 28', '1979'],
    number: ['two', 'four', 'five', '24', '70', '17'],
    measure: ['60 miles'],
  },
};

function found(text: string, kind: MentionKind): readonly string[] {
  return findMentions(text)
    .filter((mention) => mention.kind === kind)
    .map((mention) => mention.text);
}

describe('findMentions', () => {
  for (const [id, kinds] of Object.entries(named)) {
    it(`names who and what seed ${id} names`, () => {
      const text = seedTexts().get(id) ?? '';
      for (const kind of [
        'person',
        'place',
        'organisation',
        'group',
        'date',
        'duration',
        'number',
        'measure',
      ] as const) {
        const expected = kinds[kind];
        if (expected) assert.deepEqual([...new Set(found(text, kind))].sort(), [...expected].sort(), kind);
      }
    });
  }

  it('leaves titles out of names', () => {
    assert.deepEqual(
      found('Ambassador Crocker met Gen. Petraeus and Prime Minister Nuri al-Maliki.', 'person'),
      ['Crocker', 'Petraeus', 'Nuri al-Maliki'],
    );
  });

  it('takes an administration for an organisation and its president for a person', () => {
    const text = 'The Bush administration is under pressure, and President Bush said so.';
    assert.deepEqual(found(text, 'organisation'), ['Bush administration']);
    assert.deepEqual(found(text, 'person'), ['Bush']);
  });

  it('counts weekdays from the day of publication, ahead or back as the sentence says', () => {
    const value = (text: string): string | undefined =>
      findMentions(text, '2007-07-22').find(({ kind }) => kind === 'date')?.value;
    assert.equal(value('The ambassadors will meet Tuesday.'), '2007-07-24');
    assert.equal(value('The minister said Tuesday that he would go.'), '2007-07-17');
    assert.equal(value('They met on May 28.'), '2007-05-28');
    assert.equal(value('Ties were cut in April 1980.'), '1980-04');
    assert.equal(value('It began last year.'), '2006');
  });

  it('leaves open what only the day of publication could tell', () => {
    const [date] = findMentions('They will meet Tuesday.');
    assert.equal(date?.text, 'Tuesday');
    assert.equal(date.value, undefined);
  });

  it('normalises numbers', () => {
    const values = findMentions(
      'More than 3,600 men, some 50 guards, two million people and half a dozen cars.',
    )
      .filter(({ kind }) => kind === 'number')
      .map(({ text, value }) => [text, value]);
    assert.deepEqual(values, [
      ['3,600', '3600'],
      ['50', '50'],
      ['two million', '2000000'],
      ['half a dozen', '6'],
    ]);
  });

  it('reads thousands that are parted by spaces, as in South Africa', () => {
    const figures = findMentions(
      'The pit employs 3 600 miners, or 3\u00a0500, and dug 1 200 000 tonnes. It cost R45 000, not R1.2 million or $45 000.',
    ).map(({ kind, text, value }) => `${kind} ${text}: ${value ?? ''}`);
    assert.deepEqual(figures, [
      'number 3 600: 3600',
      'number 3\u00a0500: 3500',
      'measure 1 200 000 tonnes: 1200000 tonne',
      'money R45 000: 45000 rand',
      'money R1.2 million: 1200000 rand',
      'money $45 000: 45000 dollar',
    ]);
  });

  it('leaves numbers apart that stand beside each other by chance', () => {
    const figures = (text: string) => findMentions(text).map(({ text: found }) => found);
    assert.deepEqual(figures('Vik | 1 204 | 12 | 3 600\n\nIn cells 4 567'), [
      '1 204',
      '12',
      '3 600',
      '4',
      '567',
    ]);
    assert.deepEqual(figures('On 12 July 300 people came, on July 12 300 came.'), [
      '12 July',
      '300',
      'July 12',
      '300',
    ]);
    assert.deepEqual(figures('In 2003 400 people came by the R45 road.'), ['2003', '400']);
    assert.deepEqual(figures('Vik 3 123 45 678 7'), ['3', '123', '45', '678', '7']);
  });

  it('tells amounts apart', () => {
    const kinds = findMentions(
      'It cost $2.5 billion, or 12 percent more, after 3 p.m. and 40 miles in seven hours; 5 million dollars.',
    ).map(({ text, kind }) => `${kind} ${text}`);
    assert.deepEqual(kinds, [
      'money $2.5 billion',
      'percent 12 percent',
      'time 3 p.m.',
      'measure 40 miles',
      'duration seven hours',
      'money 5 million dollars',
    ]);
  });

  it('takes an age for one figure, with the word that makes it one', () => {
    const ages = findMentions('The 42-year-old ship has a crew of two; the cook is 27 years old.').map(
      ({ text, kind, value }) => `${kind} ${text}: ${value ?? ''}`,
    );
    assert.deepEqual(ages, [
      'measure 42-year-old: 42 year',
      'number two: 2',
      'measure 27 years old: 27 year',
    ]);
  });

  it('finds no figure in addresses and file names', () => {
    assert.deepEqual(findMentions('See http://example.org/2007/07/24/story_17.html or a@b17.org now.'), []);
  });

  it('gives sorted mentions that never overlap, with exactly the text of their place', () => {
    const words = [
      'Iraq',
      'U.S.',
      'Gen.',
      'Petraeus',
      'May',
      '28',
      ',',
      '3,600',
      '%',
      '$',
      'al-',
      'Qaeda',
      'of',
      "'s",
      '-',
      '\n',
      '“',
      'Mr. Bush',
      'million',
      'today',
      '😀',
      'é',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 }))),
        (parts) => {
          const text = parts.join(' ');
          let end = 0;
          for (const mention of findMentions(text, '2007-07-22')) {
            assert.ok(mention.start >= end && mention.end > mention.start);
            assert.equal(mention.text, text.slice(mention.start, mention.end));
            end = mention.end;
          }
          assert.ok(end <= text.length);
        },
      ),
    );
  });
});
