import assert from 'node:assert/strict';
import { Printings } from '../../../../src/core/differences/printings';
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
});
