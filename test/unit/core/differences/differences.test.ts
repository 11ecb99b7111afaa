import assert from 'node:assert/strict';
import fc from 'fast-check';
import { brief, differencesBetween } from './named';

const mill = `Fire kills nine at Ravnsund paper mill

RAVNSUND, Norway, March 6, 2025 (Reuters)

A fire at the old paper mill of Ravnsund killed at least 9 workers early on Thursday, the town's mayor said.

Twelve workers are still missing, she said.

The owner of the mill, Tarn Paper, said an inspector had checked the boilers in April.

"We have brought 40 people out of the smoke," fire chief Karin Holst said. "The work will go on as long as anybody is missing."

The mill was opened in 1931 and was rebuilt in 2008 at a cost of $40 million.

The town will mourn the dead in its church on Sunday.`;

const millElsewhere = `Paper mill fire leaves eleven dead

RAVNSUND (AP) — Thursday, 6 March 2025

At least 11 workers died on Thursday when a fire swept through the old paper mill in Ravnsund, the mayor of the town said.

She said seven workers were still missing.

Tarn Paper, which owns the mill, said an inspector last checked its boilers in September.

"We have brought 40 people out of the smoke," said fire chief Karin Holst. "We will work on as long as anybody is missing."

It was opened in 1931 and rebuilt in 2009 at a cost of 40 million dollars.

The town will mourn the dead on Monday in its church.`;

describe('Differences of two articles', () => {
  it('are found in figures, dates and quotations, conflicts first, then by place', () => {
    assert.deepEqual(brief(differencesBetween(mill, millElsewhere)), [
      'figure conflict: at least 9 / At least 11',
      'figure conflict: Twelve / seven',
      'date conflict: April / September',
      'date conflict: 2008 / 2009',
      'date conflict: Sunday / Monday',
      'date precision: early on Thursday / Thursday',
      'quotation wording: The work will go on / We will work on',
    ]);
  });

  it('are exact spans of both articles', () => {
    for (const { left, right } of differencesBetween(mill, millElsewhere)) {
      assert.equal(mill.slice(left.start, left.end), left.text);
      assert.equal(millElsewhere.slice(right.start, right.end), right.text);
    }
  });

  it('are none between a text and itself, nor where nothing is stated', () => {
    assert.deepEqual(differencesBetween(mill, mill), []);
    assert.deepEqual(differencesBetween('The sea was calm and the sky was clear.', ''), []);
    assert.deepEqual(differencesBetween('', ''), []);
  });

  it('lie within their sentences, whatever the texts', () => {
    const words = fc.constantFrom(
      ...'At least 12 14 people men were killed hurt on Monday Tuesday 3 May 2011 “We will not go,” said Mayor Ola Berg . \n\n'.split(
        ' ',
      ),
    );
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { left, right, score } of differencesBetween(a, b)) {
          assert.ok(left.start < left.end && right.start < right.end);
          assert.ok(score > 0 && score <= 1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
