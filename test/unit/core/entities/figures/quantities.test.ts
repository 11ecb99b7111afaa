import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuantities, quantityPatterns } from '../../../../../src/core/entities/figures/quantities';
import { matchesIn, searched } from '../../../../../src/core/entities/figures/pattern';
import { finish } from '../../../../../src/core/steps';

const found = (text: string): readonly string[] =>
  finish(findQuantities(text)).map((mention) => `${mention.kind} ${mention.text}`);

describe('findQuantities', () => {
  it('finds an amount whatever it begins with, at the start of a text and behind a dash', () => {
    const amounts = [
      ...[
        '7',
        '3,400',
        '2.5 million',
        '٣',
        'One',
        'twelve',
        'forty-two',
        'Ninety',
        'hundred',
        'lakh',
        'a dozen',
      ],
      ...['An hundred', 'half a million', 'half million', 'several thousand', 'few hundred', 'many million'],
      ...['tens of thousands', 'dozens', 'scores', 'hundreds of millions', 'billions', 'Trillions', 'ſeven'],
    ];
    for (const amount of amounts) {
      assert.deepEqual(found(`${amount} dollars`), [`money ${amount} dollars`]);
      assert.deepEqual(found(`It paid–${amount} dollars`), [`money ${amount} dollars`]);
    }
  });

  it('finds what begins in one way as if it were looked for everywhere', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...[
          '14',
          '3',
          '1990',
          '2026',
          '90s',
          '0',
          '٣',
          '𝟗',
          '²',
          'K',
          '😀',
          'é',
          'X',
          '𝐀',
          ' ',
          '\n',
          '.',
          ',',
          ':',
          '/',
          '-',
          '–',
          "'",
          '‘',
        ],
        ...[
          '$',
          '€',
          'US',
          'EUR',
          'Rs.',
          'RM',
          'p',
          'bn',
          'm',
          '%',
          ' dollars',
          ' knots',
          ' years',
          'ſeven',
          'Half a ',
          'an ',
          'million',
          'dozens',
        ],
        ...[
          'early ',
          'mid-',
          'MAY',
          'March',
          'Sept.',
          'Monday',
          'TUESDAY',
          'Fri.',
          'in ',
          'of ',
          'the ',
          'th',
          'p.m.',
          ' GMT',
          ' Uhr',
          'more than ',
          'LAST week',
          'First Quarter of ',
          ' YEARS',
          ' per cent',
          ' Pounds',
          '-week-olds',
          'km',
          ' quarter of ',
          'DOZEN',
          'noon',
          'today',
          'Summer ',
          ' days',
          ' deep',
          '2027',
          '\u212a',
          'İ',
          'ſ',
        ],
      ),
    );
    fc.assert(
      fc.property(pieces, (written) => {
        const text = written.join('');
        const places = searched(text);
        for (const pattern of quantityPatterns('en')) {
          const { source } = pattern.expression();
          const everywhere = new RegExp(source, pattern.inAnyCase ? 'giu' : 'gu');
          assert.deepEqual(
            matchesIn(places, pattern),
            Array.from(text.matchAll(everywhere), ({ 0: match, index }) => ({
              start: index,
              end: index + match.length,
            })),
            source,
          );
        }
      }),
      // What begins inside of what looks like a beginning.
      { examples: [[['14', 'Half a ', 'DOZEN']]] },
    );
  });
});
