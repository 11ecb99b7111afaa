import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuantities } from '../../../../../src/core/entities/figures/quantities';
import { amountPattern, matchesIn, pattern } from '../../../../../src/core/entities/figures/pattern';
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

  it('finds what begins where amounts may begin as if it were looked for everywhere', () => {
    const source = String.raw`\p{Nd}+(?:\s\p{Nd}+)*(?:\sknots)?`;
    const parts = fc.array(fc.constantFrom('4', '15', ' ', ' knots', 'K', '😀', '.'));
    fc.assert(
      fc.property(parts, (written) => {
        const text = written.join('');
        const starts = Array.from(text.matchAll(/\p{Nd}/gu), ({ index }) => index);
        const matches = ({ expression }: ReturnType<typeof pattern>) =>
          Array.from(matchesIn(text, expression, starts), ({ 0: match, index }) => `${index} ${match}`);
        assert.deepEqual(matches(amountPattern('number', source)), matches(pattern('number', source)));
      }),
    );
  });
});
