import assert from 'node:assert/strict';
import { headline } from '../../../../../../src/core/article/recognisers/head/headline';
import { found, story, told } from '../found';

describe('headline', () => {
  for (const [text, expected] of [
    [`Ice closes harbour of Vik\n\n${story}`, 'Ice closes harbour of Vik'],
    [`News\n\nIce closes harbour of Vik\n\n${story}`, 'Ice closes harbour of Vik'],
    [`Will the ice close Vik?\n\n${story}`, 'Will the ice close Vik?'],
  ] as const)
    it(`is found: ${expected}`, () => {
      assert.deepEqual(found(headline, text), [['headline', expected]]);
    });

  it('is the first line of a page of short lines', () => {
    const list = 'The board gave four reasons:\n\n1. The pier is old\n\nMore on Friday.';
    assert.deepEqual(found(headline, `What we know\n\n${list}`), [['headline', 'What we know']]);
    assert.deepEqual(found(headline, `What we know\n${list}`), []);
    assert.deepEqual(found(headline, 'Old piers\n\nNew piers\n\nCranes'), []);
  });

  it('is no line that goes on in the next', () => {
    const text = `The Ice\n\nThe ice came early this year,\nit stayed\n\n${story}`;
    assert.deepEqual(found(headline, text), [['headline', 'The Ice']]);
  });

  for (const headed of ['ICE CLOSES VIK.', 'Ice Closes Harbour of Vik.'])
    it(`may end with a full stop, as in newspapers of former times: ${headed}`, () => {
      const text = `${headed}\n\nTWO PIERS OF THE OLD HARBOUR ARE LOST.\n\n${story}`;
      assert.deepEqual(found(headline, text), [['headline', headed]]);
    });

  it('has no full stop where the whole page is in capitals', () => {
    assert.deepEqual(found(headline, `ICE CLOSED VIK.\n\n${story.toUpperCase()}`), []);
  });

  it('is told without the mark by which an agency ends it', () => {
    const text = `Ice closes harbour of Vik =\n\n${story}`;
    assert.deepEqual(told(headline, text), { title: 'Ice closes harbour of Vik' });
  });

  it('is never the first sentence', () => {
    assert.deepEqual(found(headline, `${story}\n\n${story}`), []);
    assert.deepEqual(found(headline, `Ice closed the harbour.\n\n${story}`), []);
  });

  it('is the one that the caller knows', () => {
    const text = `Ice closes harbour of Vik\n\nCold\n\n${story}`;
    assert.deepEqual(found(headline, text, { title: 'Cold' }), [['headline', 'Cold']]);
  });
});
