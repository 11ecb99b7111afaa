import assert from 'node:assert/strict';
import { timestamps } from '../../../../../src/core/article/recognisers/timestamps';
import { found, story, told } from './found';

describe('timestamps', () => {
  for (const [line, published] of [
    ['July 22nd, 2007', '2007-07-22'],
    ['2007-07-22', '2007-07-22'],
    ['Updated: 22 July 2007, 09:10 GMT', '2007-07-22'],
    ['12:09 PM ET', undefined],
    ['11 years ago', undefined],
  ] as const)
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(timestamps, `${line}\n\n${story}`), [['date', line]]);
      assert.equal(told(timestamps, line)['published'], published);
    });

  it('are read in the language of the page, and from a day that is known', () => {
    assert.equal(told(timestamps, '22. Juli 2007', { locale: 'de' })['published'], '2007-07-22');
    assert.equal(told(timestamps, 'Yesterday', { day: '2007-07-22' })['published'], '2007-07-21');
  });

  for (const line of ['Ice of 2007', 'On July 22, 2007 it thawed.', '12'])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(timestamps, `${line}\n\n${story}`), []);
    });
});
