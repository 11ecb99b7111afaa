import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/readArticle';

/** More than could be arguments of one call. */
const many = 130_000;

describe('an article with very many parts', () => {
  for (const line of ['Share\n\n', '* * *\n', 'By Jo Lee\n\n', 'A: x\n', '"Ice." '])
    it(`is read: ${JSON.stringify(line)} again and again`, () => {
      const text = line.repeat(many);
      const { blocks } = readArticle(text);
      assert.equal(blocks[0]?.start, 0);
      assert.equal(blocks.at(-1)?.end, text.trimEnd().length);
    });

  it('is read as a page of HTML, too', () => {
    const { blocks } = readArticle('<p>Ice'.repeat(many), { name: 'ice.html' });
    assert.equal(blocks[0]?.start, 0);
  });
});
