import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint } from '../../../../src/core/text/fingerprint';

const someText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

/** The text with other bits in one of its units, `place` being any number. */
function changed(text: string, place: number, bits: number): string {
  const at = place % text.length;
  const unit = String.fromCharCode(text.charCodeAt(at) ^ bits);
  return text.slice(0, at) + unit + text.slice(at + 1);
}

describe('fingerprint', () => {
  it('changes with any unit of a text, to the last', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, place, bits) => {
        const expected = fingerprint(text);
        assert.notEqual(fingerprint(changed(text, place, bits)), expected);
        assert.notEqual(fingerprint(changed(text, text.length - 1, bits)), expected);
      }),
    );
  });

  it('tells texts apart that differ in the highest bits of several units', () => {
    const text = 'The harbour of Vik was closed.';
    const prints = new Set<string>();
    for (let one = 0; one < text.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        prints.add(fingerprint(changed(changed(text, one, 0x8000), other, 0x8000)));
      }
    }
    assert.equal(prints.size, (text.length * (text.length - 1)) / 2);
  });

  it('changes with the length where the units are 0', () => {
    assert.notEqual(fingerprint(''), fingerprint('\0'));
    assert.notEqual(fingerprint('\0'), fingerprint('\0\0'));
    assert.notEqual(fingerprint('a'), fingerprint('a\0'));
  });
});
