import assert from 'node:assert/strict';
import { captions } from '../../../../../src/core/article/recognisers/captions';
import { found, story } from './found';

describe('captions', () => {
  for (const caption of [
    'Mayor Liv Aas, left, and Captain Bo Ek, right, look at the broken pier.',
    'From left: Liv Aas, Bo Ek and Jon Dahl at the harbour.',
    'The ferry, seen here in 1998, was sold last year.',
    'Ice in the harbour of Vik on Monday. (AP Photo/Jon Dahl)',
  ])
    it(`are found: ${caption.slice(0, 30)}`, () => {
      assert.deepEqual(found(captions, `${caption}\n\n${story}`), [['caption', caption]]);
    });

  it('follow their label, and credits stand by themselves', () => {
    const text = `Image caption\nThe old ferry\n\n${story}\n\nJon Dahl/Reuters`;
    assert.deepEqual(found(captions, text), [
      ['caption', 'The old ferry'],
      ['credit', 'Jon Dahl/Reuters'],
    ]);
  });

  for (const prose of [
    'The ferry left, and the right of way was given to the barge.',
    '"She is seen here every day," the baker said.',
  ])
    it(`are not: ${prose.slice(0, 30)}`, () => {
      assert.deepEqual(found(captions, `${prose}\n\n${story}`), []);
    });
});
