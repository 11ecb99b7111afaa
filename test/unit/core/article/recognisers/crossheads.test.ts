import assert from 'node:assert/strict';
import { crossheads } from '../../../../../src/core/article/recognisers/crossheads';
import { found, story } from './found';

describe('crossheads', () => {
  for (const line of ['A cold winter', 'Why now?', "'No sign of thaw'"])
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(crossheads, `${story}\n\n${line}\n\n${story}`), [['crosshead', line]]);
    });

  for (const line of ['It thawed.', 'Q: Why now?', '"No sign of thaw"', '- a pier', 'the piers,'])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(crossheads, `${story}\n\n${line}\n\n${story}`), []);
    });

  it('stand between paragraphs of the story only', () => {
    assert.deepEqual(found(crossheads, `A cold winter\n\n${story}\n\nMore on ice`), []);
  });
});
