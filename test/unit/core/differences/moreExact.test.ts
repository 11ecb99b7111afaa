import assert from 'node:assert/strict';
import type { DifferenceKind, DifferencePlace } from '../../../../src/core/differences/difference';
import { moreExact } from '../../../../src/core/differences/moreExact';

function place(text: string): DifferencePlace {
  return { start: 0, end: text.length, text, sentence: 0 };
}

describe('which side of a difference is more exact', () => {
  const cases: readonly (readonly [DifferenceKind, string, string, 'left' | 'right' | null])[] = [
    ['figure', '52 hostages', 'some 50', 'left'],
    ['figure', 'nearly 30 years', '27 years', 'right'],
    ['figure', 'at least 40', '43', 'right'],
    ['figure', '3,612', '3,600', 'left'],
    ['figure', 'about 300', 'around 350', 'right'],
    ['figure', '42 people', '41 people', null],
    ['date', 'Tuesday', 'this week', 'left'],
    ['date', '2003', 'March 2003', 'right'],
    ['date', 'in May', '28 May', 'right'],
    ['date', 'May 28', '28 May', null],
    ['date', 'Tuesday', '4 March', null],
    ['date', 'the 1990s', '1994', 'right'],
    ['date', '10:30 a.m. on Monday', 'on Monday', 'left'],
    ['name', 'Orsova', 'Ludmila Orsova', 'right'],
    ['name', 'Port Selby', 'Marn', null],
    ['attribution', 'officials', 'two senior officials', 'right'],
  ];
  for (const [kind, left, right, expected] of cases) {
    it(`of “${left}” and “${right}”: ${expected ?? 'none'}, whichever side they are on`, () => {
      assert.equal(moreExact({ kind, left: place(left), right: place(right) }), expected);
      const swapped = expected && (expected === 'left' ? 'right' : 'left');
      assert.equal(moreExact({ kind, left: place(right), right: place(left) }), swapped);
    });
  }
});
