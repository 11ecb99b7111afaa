import assert from 'node:assert/strict';
import { stem } from '../../../../../src/core/alignment/words/stem';
import { relatedStems } from '../../../../../src/core/alignment/words/wordRelation';

const areRelated = (a: string, b: string) => relatedStems(stem(a)).includes(stem(b));

describe('related words', () => {
  it('are those of like meaning and of one family, both ways', () => {
    for (const [a, b] of [
      ['bought', 'purchased'],
      ['lawsuits', 'suit'],
      ['apologized', 'apology'],
      ['Israel', 'Israeli'],
    ] as const) {
      assert.ok(areRelated(a.toLowerCase(), b.toLowerCase()), `${a} – ${b}`);
      assert.ok(areRelated(b.toLowerCase(), a.toLowerCase()), `${b} – ${a}`);
    }
  });

  it('are not those that are only used alike', () => {
    for (const [a, b] of [
      ['iran', 'iraq'],
      ['tuesday', 'wednesday'],
      ['won', 'lost'],
      ['brother', 'sister'],
    ] as const) {
      assert.ok(!areRelated(a, b), `${a} – ${b}`);
    }
  });

  it('are none for a word that the language does not have', () => {
    assert.deepEqual(relatedStems('zzyzx'), []);
  });
});
