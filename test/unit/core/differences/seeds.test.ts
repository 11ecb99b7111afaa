import assert from 'node:assert/strict';
import { seedTexts } from '../entities/seeds';
import { brief, differencesBetween } from './named';

const seeds = seedTexts();

function between(a: string, b: string): readonly string[] {
  return brief(differencesBetween(seeds.get(a) ?? '', seeds.get(b) ?? ''));
}

describe('Differences of the sample articles', () => {
  it('tell when the ambassadors meet and when the invasion was, each once, and who announced it', () => {
    assert.deepEqual(between('000', '001'), [
      'date precision: Tuesday / this week',
      'attribution precision: U.S. and Iraqi officials / a senior Bush administration official',
      'date precision: 2003 / March 2003',
    ]);
  });

  it('tell how many hostages there were, when relations were broken off and how long ago', () => {
    const found = between('000', '002');
    for (const one of [
      'figure precision: 52 / some 50',
      'date conflict: April 1980 / 1979',
      'date precision: November 1979 / 1979',
      'figure precision: 27 years / nearly 30 years',
    ])
      assert.equal(found.filter((line) => line === one).length, 1, `${one} in ${found.join('; ')}`);
    assert.ok(between('002', '003').includes('date conflict: 1979 / 1980'));
    assert.ok(between('000', '003').includes('date precision: April 1980 / 1980'));
  });

  it('call nobody by what was done', () => {
    const names = [...seeds.keys()];
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1))
        assert.doesNotMatch(between(one, other).join('\n'), /^name/m, `${one}, ${other}`);
  });

  it('are none in quotation marks around nothing, in spelling or in the form of a day', () => {
    const found = between('003', '004').join('\n');
    assert.doesNotMatch(found, /^quotation/m);
    assert.doesNotMatch(found, /May/);
    assert.doesNotMatch(between('002', '003').join('\n'), /May|behavio/);
  });
});
