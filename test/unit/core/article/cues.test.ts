import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Cues } from '../../../../src/core/article/cues';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('Cues', () => {
  it('tells which words a stretch has, in either case', () => {
    const text = 'Please SUBSCRIBE now.\n\nThe ferry left, by Report.';
    const cues = new Cues(text);
    const border = text.indexOf('The');
    assert.equal(cues.has('banner', { start: 0, end: border }), true);
    assert.equal(cues.has('report', { start: 0, end: border }), false);
    assert.equal(cues.has('banner', { start: border, end: text.length }), false);
    assert.equal(cues.has('report', { start: border, end: text.length }), true);
  });

  it('finds a word wherever it stands, also inside another', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('report', 'REPORT', 'unreported'),
        (a, b, word) => {
          const text = a + word + b;
          assert.equal(new Cues(text).has('report', whole(text)), true);
        },
      ),
    );
  });

  it('finds nothing where there is none of its words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/report|has |[\u017f\u212a]/i.test(text));
        assert.equal(new Cues(text).has('report', whole(text)), false);
      }),
    );
  });

  it('rules nothing out where letters stand for others', () => {
    const text = 'Ko\u017et, \u017faid the baker.';
    assert.equal(new Cues(text).has('report', whole(text)), true);
  });
});
