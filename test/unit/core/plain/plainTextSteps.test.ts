import assert from 'node:assert/strict';
import { plainText, plainTextSteps } from '../../../../src/core/plain/plainText';

describe('The plain view of a long text', () => {
  const many = 20_000;
  for (const piece of ['&#8217;', 'i\u200bce ', '<b>ice</b> ', 'ice[1] '])
    it(`is made in short steps: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(many);
      const steps = plainTextSteps(text);
      let count = 1;
      let step = steps.next();
      for (; step.done !== true; count += 1) step = steps.next();
      assert.equal(step.value, plainText(text));
      // Each piece is found, put in order and written.
      assert.ok(count > 2 + (3 * many) / 5000, `${count} steps`);
    });
});
