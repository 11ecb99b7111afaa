import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/core/text/markdown';

describe('text as Markdown', () => {
  for (const [text, markdown] of [
    ['He said *no* to _both_ [sides](x).', String.raw`He said \*no\* to \_both\_ \[sides\](x).`],
    ['<b>5 < 6</b> & `code`', String.raw`\<b\>5 \< 6\</b\> \& \`code\``],
    ['# 1 paper', String.raw`\# 1 paper`],
    ['- 4 degrees', String.raw`\- 4 degrees`],
    ['1. First', String.raw`1\. First`],
    ['1,000 came in 2007. 50 stayed.', '1,000 came in 2007. 50 stayed.'],
    ['From $5 to $10', String.raw`From \$5 to \$10`],
    ['See https://example.org or www.example.org', String.raw`See https\://example.org or www\.example.org`],
    ['One line\r\n\r\n  and another', 'One line and another'],
    ['A back\\slash | bar', String.raw`A back\\slash \| bar`],
  ] as const) {
    it(`keeps ${text}`, () => {
      assert.equal(escapeMarkdown(text), markdown);
    });
  }

  it('is the text again without its backslashes, and one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const markdown = escapeMarkdown(text);
        assert.equal(markdown.replace(/\\([\p{P}\p{S}])/gu, '$1'), text.replace(/\s+/gu, ' ').trim());
        assert.ok(!/[\r\n]/u.test(markdown));
      }),
    );
  });
});
