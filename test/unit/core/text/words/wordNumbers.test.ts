import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordNumbers } from '../../../../../src/core/text/words/wordNumbers';

describe('word numbers', () => {
  it('are the places of distinct spellings in the order in which they are met, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })), (words) => {
        const numbers = new WordNumbers();
        const distinct = [...new Set(words)];
        for (const word of words) {
          assert.equal(numbers.numberOf(`<${word}>`, 1, 1 + word.length), distinct.indexOf(word));
        }
      }),
    );
    const numbers = new WordNumbers();
    const all = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    for (const [at, word] of all.entries()) assert.equal(numbers.numberOf(word, 0, word.length), at);
    for (const [at, word] of all.entries()) assert.equal(numbers.numberOf(word, 0, word.length), at);
  });
});
