import assert from 'node:assert/strict';
import { inSmallLetters, sourceInSmallLetters } from '../../../../../src/core/text/words/smallLetters';

describe('small letters', () => {
  it('stand where the letters of the text stand, and are what an expression takes for them that ignores case', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const anyCase = Array.from(letters, (letter) => new RegExp(`^${letter}$`, 'iu'));
    for (let code = 0; code <= 0x1ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      const small = inSmallLetters(character);
      assert.equal(small.length, character.length, `U+${code.toString(16)}`);
      const at = letters.indexOf(small);
      if (at < 0) assert.ok(!/^[a-z]$/iu.test(character), `U+${code.toString(16)}`);
      else assert.ok(anyCase[at]?.test(character), `U+${code.toString(16)}`);
    }
  });

  it('leave classes and escapes of an expression as they are', () => {
    assert.equal(
      sourceInSmallLetters(String.raw`(?:US|\p{Nd}+K)\S\B(?<!\p{L})`),
      String.raw`(?:us|\p{Nd}+k)\S\B(?<!\p{L})`,
    );
  });
});
