import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LineMap } from '../../../../src/core/text/lines';

describe('LineMap', () => {
  it('counts CRLF, LF and CR as one break each', () => {
    const lines = new LineMap('a\r\nb\rc\n\nd');
    assert.deepEqual(
      Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line)),
      ['a', 'b', 'c', '', 'd'],
    );
    assert.deepEqual(lines.position(3), { line: 1, character: 0 });
    assert.deepEqual(lines.position(2), { line: 0, character: 1 });
    assert.equal(lines.offset({ line: 4, character: 0 }), 8);
  });

  it('holds one empty line in the empty text and clamps what is outside', () => {
    const lines = new LineMap('');
    assert.equal(lines.lineCount, 1);
    assert.deepEqual(lines.position(7), { line: 0, character: 0 });
    assert.equal(lines.offset({ line: 9, character: 9 }), 0);
    assert.throws(() => lines.lineSpan(1), RangeError);
  });

  it('finds its way back from every offset that is not inside a break', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', ' ', '😀', '\ud800') });
    fc.assert(
      fc.property(text, (text) => {
        const lines = new LineMap(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const inside = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(lines.offset(lines.position(offset)), inside ? offset - 1 : offset);
        }
      }),
    );
  });
});
