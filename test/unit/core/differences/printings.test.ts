import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Printings } from '../../../../src/core/differences/claims/printings';
import { finish } from '../../../../src/core/steps';

function printings(texts: readonly string[]): Printings {
  return finish(Printings.of({ count: texts.length, text: (index) => texts[index] ?? '' }));
}

describe('The printings of an article', () => {
  const ships = printings([
    'About 1,000 ships called, 1,000 of them at night.',
    'Often 51,000 or 1,000.5 men came.',
    'The port saw some 1,000 Ships.',
    'Ten ships came on March 14, ten on 15 March.',
    'Nobody came.',
  ]);

  it('are the sentences that print a number, each once, whatever longer number has its figures', () => {
    assert.deepEqual(ships.find('1,000', 8), [0, 2]);
    assert.deepEqual(ships.find('51,000', 8), [1]);
    assert.deepEqual(ships.find('14', 8), [3]);
  });

  it('are those of all words of a value, in whatever case, and not of others that have its letters', () => {
    assert.deepEqual(ships.find('1,000 ships', 8), [0, 2]);
    assert.deepEqual(ships.find('march 14', 8), [3]);
    assert.deepEqual(ships.find('ten', 8), [3]);
  });

  it('are the first, and none of what is not printed', () => {
    assert.deepEqual(ships.find('came', 2), [1, 3]);
    for (const nothing of ['march 15', '15,000', '', '$']) assert.deepEqual(ships.find(nothing, 8), []);
  });

  it('are the same whether the text is looked through for each or listed when many are asked for', () => {
    const words = fc.constantFrom('1', '11', '1,1', '1.11', 'ten', 'tent', 'of ten', '1 ten', 'é', '-');
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 5 }), words, (texts, asked) => {
        const read = printings(texts.map((parts) => parts.join(' ')));
        const before = read.find(asked, 3);
        for (let again = 0; again < 300; again += 1) read.find('nothing', 3);
        finish(read.listSteps());
        assert.deepEqual(read.find(asked, 3), before);
      }),
    );
  });
});
