import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { excessOf, globLimits, type GlobLimits } from '../../../src/host/library/scope/globLimits';
import { textsBelow } from '../../../src/host/library/scope/folderGlob';

const generous: GlobLimits = { length: 100, alternatives: 100, parts: 100, stars: 100 };

describe('what a pattern of file names may ask for', () => {
  it('is as much as people write', () => {
    const patterns = [
      '',
      '**/seeds/**/*.{txt,md,html,htm}',
      '**/*.{txt,md}',
      'drafts/**/*-final*.txt',
      '{north,south}/{2019,2020,2021}/**/*.md',
      '**/[a-z]?{1..9}/**/**/*',
      textsBelow('desks/foreign/2020/week 14/wire'),
      textsBelow(Array.from({ length: 100 }, (_, n) => `level ${n}`).join('/')),
    ];
    for (const pattern of patterns) assert.equal(excessOf(pattern), null, pattern);
  });

  it('is limited in each way by itself', () => {
    const cases: readonly (readonly [keyof GlobLimits, number, string, string])[] = [
      ['length', 5, 'a.txt', 'aa.txt'],
      ['alternatives', 4, '{a,b}{c,d}', '{a,b}{c,d,e}'],
      ['alternatives', 4, '{1..4}', '{1..5}'],
      ['parts', 4, '{a,b}/c', '{a,b}/c/d'],
      ['stars', 2, '**/*a*/**/*', '**/*a*b*/x'],
      ['stars', 0, '**/a', '**/a*'],
    ];
    for (const [name, limit, within, beyond] of cases) {
      const limits = { ...generous, [name]: limit };
      assert.equal(excessOf(within, limits), null, within);
      assert.equal(excessOf(beyond, limits), name, beyond);
    }
  });

  it('is found out in little time itself', () => {
    const tenfold = (part: string, times: number) => part.repeat(times);
    assert.equal(excessOf(tenfold('{a,b}', 60)), 'alternatives');
    assert.equal(excessOf('{1..100000}'), 'alternatives');
    assert.equal(excessOf('a'.repeat(globLimits.length + 1)), 'length');
  });
});
