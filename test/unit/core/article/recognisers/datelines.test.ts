import assert from 'node:assert/strict';
import { datelines } from '../../../../../src/core/article/recognisers/datelines';
import { found, story, told } from './found';

describe('datelines', () => {
  for (const [dateline, facts] of [
    ['WASHINGTON (CNN) -', { dateline: 'WASHINGTON', publisher: 'CNN' }],
    ['BAGHDAD, Iraq (AP) —', { dateline: 'BAGHDAD, Iraq', publisher: 'AP' }],
    ['NAIROBI, Kenya (AP) _', { dateline: 'NAIROBI, Kenya', publisher: 'AP' }],
    ['VIK, March 3 (Reuters) -', { dateline: 'VIK', publisher: 'Reuters' }],
    ['NEW YORK --', { dateline: 'NEW YORK' }],
  ] as const)
    it(`are found: ${dateline}`, () => {
      const text = `${dateline} ${story}`;
      assert.deepEqual(found(datelines, text), [['dateline', dateline]]);
      assert.deepEqual(told(datelines, text), facts);
    });

  for (const prose of [`NATO said ${story}`, `The U.S. - ${story}`, 'WASHINGTON - a port'])
    it(`are not: ${prose.slice(0, 20)}`, () => {
      assert.deepEqual(found(datelines, prose), []);
    });
});
