import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { wordTokens } from '../../../../../src/core/text/words/tokens';

/** Any UTF-16 unit, lone surrogates too, and often one that tokens turn on. */
const unit = fc.oneof(
  fc.constantFrom('a', 'S', 's', '.', "'", '’', ',', '7', ' ', '\u0301', '京', '😀', '𐐷'),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
);

function words(text: string): string[] {
  return wordTokens(text).map(({ start, end }) => text.slice(start, end));
}
function norms(text: string): string[] {
  return wordTokens(text).map(({ norm }) => norm);
}

describe('wordTokens', () => {
  it('parts words at hyphens and drops possessives', () => {
    assert.deepEqual(words("Kazemi-Qomi met Zebari's aide; they don’t agree."), [
      'Kazemi', 'Qomi', 'met', 'Zebari', 'aide', 'they', 'don’t', 'agree',
    ]); // prettier-ignore
  });

  it('keeps acronyms and numbers whole', () => {
    assert.deepEqual(words('The U.S.-led talks at 3 p.m. cost $3,600.50, or 2.5%.'), [
      'The', 'U.S.', 'led', 'talks', 'at', '3', 'p.m.', 'cost', '3,600.50', 'or', '2.5',
    ]); // prettier-ignore
  });

  it('gives one form to the ways to write a word', () => {
    assert.deepEqual(norms('U.S. US us'), ['u.s.', 'u.s.', 'us']);
    assert.deepEqual(norms('3,600 3600 I.R.G.C. IRGC don’t'), ['3600', '3600', 'irgc', 'irgc', "don't"]);
  });

  it('takes each character of a script without spaces for a word', () => {
    assert.deepEqual(words('東京 is 首都'), ['東', '京', 'is', '首', '都']);
  });

  it('gives ordered spans inside any text, no lone white space, no empty form', () => {
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          let end = 0;
          for (const token of wordTokens(text)) {
            assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
            assert.ok(token.norm.length > 0);
            assert.doesNotMatch(text.slice(token.start, token.end), /\s/);
            end = token.end;
          }
        },
      ),
    );
  });
});
