import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findMentions } from '../../../../../src/core/entities/mentions';
import { quantityOf, quantityValue } from '../../../../../src/core/entities/figures/quantityValue';

function values(text: string, language = 'en'): readonly string[] {
  return findMentions(text, null, language).map(
    ({ kind, text: words, value = '?' }) => `${kind} ${words} = ${value}`,
  );
}

describe('the value of a figure', () => {
  it('is that of the whole expression', () => {
    for (const [text, expected] of [
      ['3.5m people came.', 'number 3.5m = 3500000'],
      ['It has 2bn users.', 'number 2bn = 2000000000'],
      ['They paid Rs 500 crore.', 'money Rs 500 crore = 5000000000 rupee'],
      ['They paid 20bn yen.', 'money 20bn yen = 20000000000 yen'],
      ['It cost 40m crowns.', 'money 40m crowns = 40000000 crowns'],
      ['It cost 40 million crowns.', 'money 40 million crowns = 40000000 crowns'],
      ['A ticket costs 30p more.', 'money 30p = 0.3 pound'],
      ['They paid £3m.', 'money £3m = 3000000 pound'],
      ['A hall of 3,000 sq ft.', 'measure 3,000 sq ft = 3000 foot²'],
      ['They shipped 5m tonnes.', 'measure 5m tonnes = 5000000 tonne'],
      ['A wall 12m high.', 'measure 12m = 12 m'],
      ['About 3½ million fled.', 'number 3½ million = 3500000'],
      ['About 3 1/2 million fled.', 'number 3 1/2 million = 3500000'],
      ['It took 2¼ hours.', 'duration 2¼ hours = 2.25 hour'],
      ['One thousand, one hundred fled.', 'number One thousand, one hundred = 1100'],
      ['A hall for £14-million.', 'money £14-million = 14000000 pound'],
      ['A 5-million krone hall.', 'money 5-million krone = 5000000 krone'],
      ['It was 38°C.', 'measure 38°C = 38 °C'],
      ['It was 41 degrees Celsius.', 'measure 41 degrees Celsius = 41 °C'],
      ['It was 104 degrees Fahrenheit.', 'measure 104 degrees Fahrenheit = 104 °F'],
      ['The mercury hit 43.5C.', 'measure 43.5C = 43.5 °C'],
      ['There were two dozen.', 'number two dozen = 24'],
      ['About two and a half million came.', 'number two and a half million = 2500000'],
      ['It took three and a half years.', 'duration three and a half years = 3.5 year'],
    ] as const)
      assert.deepEqual(values(text), [expected]);
  });

  it('is never that of the first digits alone', () => {
    assert.deepEqual(values('Such households reached 1.3m and grew.'), []);
    assert.deepEqual(values('He sat in 43C.'), []);
  });

  it('tells a temperature in two scales', () => {
    assert.deepEqual(values('It was 43C (109F).'), ['measure 43C = 43 °C', 'measure 109F = 109 °F']);
  });

  it('is one for one amount, however it is written', () => {
    for (const texts of [
      ['It rose 4.5%.', 'It rose 4.5 per cent.', 'It rose 4.5 percent.', 'It rose 4.5pct.', 'It rose 4.5pc.'],
      ['It cost $12m.', 'It cost $12 million.', 'It cost 12 million dollars.', 'It cost US$12m.'],
      ['It took seven hours.', 'A 7-hour wait.'],
      ['The ship is 12 metres long.', 'The ship is 12 meters long.', 'The ship is twelve metres long.'],
      ['It sank at 4:20 p.m.', 'It sank at 4.20pm.', 'It sank at 16:20.', 'It sank at 16:20 local time.'],
      ['It took more than a year.', 'It took one year.'],
    ]) {
      const all = texts.map((text) => findMentions(text).map(({ value }) => value));
      assert.deepEqual(new Set(all.map(String)).size, 1, String(all));
      assert.ok(all[0]?.[0] !== undefined);
    }
  });

  it('keeps apart what is not the same', () => {
    const distinct = [
      '$12m',
      '12 million euros',
      'C$12m',
      '12m tonnes',
      '12 %',
      '12 percentage points',
      '12 miles',
      '00:00:12',
      '00:00:14',
      '12 km',
      '12 km/h',
      '12 miles an hour',
    ];
    const found = distinct.flatMap((text) => findMentions(`It was ${text}.`).map(({ value }) => value));
    assert.equal(new Set(found).size, distinct.length, String(found));
  });

  it('is one for a speed however it is written', () => {
    for (const [text, value] of [
      ['140 km/h', '140 km/h'],
      ['140 kilometres per hour', '140 km/h'],
      ['87 mph', '87 mph'],
      ['87 miles an hour', '87 mph'],
    ] as const)
      assert.deepEqual(
        findMentions(`Winds of ${text} were measured.`).map((mention) => [mention.text, mention.value]),
        [[text, value]],
      );
  });

  it('is that of a clock in French', () => {
    for (const text of ['4 h 40', '4h40', '04 h 40'])
      assert.deepEqual(
        findMentions(`Le feu s'est déclaré vers ${text} dans la galerie du port.`, null, 'fr').map(
          ({ kind, text, value }) => [kind, text, value],
        ),
        [['time', text, '04:40']],
      );
  });

  it('is left out where the words tell none', () => {
    for (const text of ['dozens', 'several hundred', 'tens of thousands'])
      assert.equal(quantityValue({ kind: 'number', text }), undefined);
    assert.equal(quantityOf({ kind: 'person', text: 'Ada Berg' }), undefined);
  });

  it('is read as the language writes it', () => {
    assert.deepEqual(values('Das kostet 3,5 Millionen Euro, 12,5 Prozent mehr; 1.200 kamen.', 'de'), [
      'money 3,5 Millionen Euro = 3500000 euro',
      'percent 12,5 Prozent = 12.5 %',
      'number 1.200 = 1200',
    ]);
    assert.deepEqual(values('Il a coûté 3,5 millions d’euros, soit 12 % de plus.', 'fr'), [
      'money 3,5 millions d’euros = 3500000 euro',
      'percent 12 % = 12 %',
    ]);
  });
});
