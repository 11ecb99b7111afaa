import assert from 'node:assert/strict';
import { headline } from '../../../../../src/core/article/recognisers/headline';
import { found, story } from './found';

describe('headline', () => {
  for (const [text, expected] of [
    [`Ice closes harbour of Vik\n\n${story}`, 'Ice closes harbour of Vik'],
    [`News\n\nIce closes harbour of Vik\n\n${story}`, 'Ice closes harbour of Vik'],
    [`Will the ice close Vik?\n\n${story}`, 'Will the ice close Vik?'],
    [`${story}\n\n# Ice closes Vik\n\n${story}`, '# Ice closes Vik'],
  ] as const)
    it(`is found: ${expected}`, () => {
      assert.deepEqual(found(headline, text), [['headline', expected]]);
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
