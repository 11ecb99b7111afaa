import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareArticles } from '../../../../../src/core/alignment/compare';
import { readArticle } from '../../../../../src/core/article/readArticle';
import { assertSound } from '../assertSound';
import { legible } from '../../../../../src/core/plain/legible';
import { siblingEntry } from '../../../../../src/core/siblings/siblingEntry';

const story = [
  'The harbour of Vik was closed on Monday because of ice, the port said in a note.',
  'Mayor Liv Aas said it would open in a week.',
];

/** Kind and words of each block that says something. */
function blocks(text: string, name = 'ice.md'): (readonly [string, string])[] {
  const article = readArticle(text, { name });
  return article.blocks.flatMap(({ kind, start, end }) => {
    const says = legible(article.plain.slice(start, end)).trim();
    return says === '' ? [] : [[kind, says] as const];
  });
}

function sentences(text: string, name = 'ice.md'): string[] {
  return readArticle(text, { name }).sentences.map(({ plain }) => legible(plain).replace(/\s+/g, ' '));
}

describe('a text in Markdown', () => {
  it('is read for what it says and not for its marks', () => {
    const text = `# Ice *closes* Vik #

By Ann Lee

The **harbour** of [Vik](https://vik.example/ "Vik") was closed \\*again\\* on \`Monday\`[^1], Caf&eacute; Aas [said][note]
in <b>June</b>.

![Ice](ice.png)

Cold winter
-----------

> We __wait__,
> said the mayor.

***

[^1]: The *port* corrected it.

[note]: https://vik.example/note
`;
    assert.deepEqual(blocks(text), [
      ['headline', 'Ice closes Vik'],
      ['byline', 'By Ann Lee'],
      ['paragraph', 'The harbour of Vik was closed *again* on Monday, Café Aas said\nin June.'],
      ['crosshead', 'Cold winter'],
      ['quote', 'We wait,\n said the mayor.'],
      ['paragraph', 'The port corrected it.'],
    ]);
    const { title, evidence } = readArticle(text, { name: 'ice.md' });
    assert.equal(title, 'Ice closes Vik');
    assert.equal(text.slice(evidence.title?.start, evidence.title?.end), 'Ice *closes* Vik');
  });

  it('sets apart what is no prose', () => {
    const text = `---
title: Ice closes Vik
date: 2025-03-04
---

${story[0]}

| Pier | Ice |
|---|---|
| 2009 | 1,200 |

\`\`\`js
const pier = 'Vik. It is closed.';

open(pier);
\`\`\`

<table><tr><td>Ice</td></tr></table>

- [ ] call the *port* of Vik and ask when it opens
- [x] write

<!-- to be checked:

Is it closed? -->

- [More on ice](https://vik.example/ice)

${story[1]}
`;
    assert.deepEqual(sentences(text), story);
    const article = readArticle(text, { name: 'ice.md' });
    assert.deepEqual([article.title, article.published], ['Ice closes Vik', '2025-03-04']);
    const kinds = blocks(text).map(([kind]) => kind);
    assert.deepEqual(kinds, ['furniture', 'paragraph', 'furniture', 'furniture', 'paragraph']);
  });

  it('keeps the prose of lists, each entry as a paragraph', () => {
    const text = `# Ice closes Vik

${story[0]}

1. The pier is old and was hit by a ship
   in the last *cold* winter.
2. The crane failed.

* It snowed on Monday, and the road to Vik was
  closed, too.

${story[1]}`;
    assert.deepEqual(sentences(text), [
      story[0],
      '1. The pier is old and was hit by a ship in the last cold winter.',
      '2. The crane failed.',
      '* It snowed on Monday, and the road to Vik was closed, too.',
      story[1],
    ]);
  });

  it('is known by its name, or by a heading, a table, a fence or tasks', () => {
    const table = 'Pier | Ice\n---|---\n2009 | 1,200';
    for (const part of ['## What now', table, '```\nx\n```', '- [ ] call the port of Vik'])
      assert.deepEqual(sentences(`${story[0]}\n\n${part}\n\n${story[1]}`, 'ice.txt'), story, part);
    for (const text of [
      `${story[0]} He is #1 and said 2 * 3 * 4 = 24.`,
      `#ice\n\n${story[0]}`,
      `A | B\n\n${story[0]}`,
    ])
      assert.equal(readArticle(text).plain, text);
    const indented = `Ice closes Vik\n\n    ${story[0]}\n\n    ${story[1]}`;
    assert.deepEqual(sentences(indented), story);
  });

  it('says its headline once and takes the first heading for it', () => {
    assert.deepEqual(
      blocks(`## Ice closes Vik\n\n${story[0]}\n\n# More\n\n${story[1]}`).map(([kind]) => kind),
      ['crosshead', 'paragraph', 'headline', 'paragraph'],
    );
    assert.equal(blocks(`## Ice closes Vik\n\n${story[0]}\n\n## More\n\n${story[1]}`)[0]?.[0], 'headline');
  });

  it('says the same as a text without marks', () => {
    const plain = readArticle(`Ice closes Vik\n\n${story.join('\n\n')}`);
    const marked = readArticle(
      `# Ice closes Vik\n\n**${story[0]}**\n\n${story[1]?.replace('Liv Aas', '[Liv Aas](http://vik.example)')}`,
      { name: 'ice.md' },
    );
    assert.deepEqual(
      compareArticles(plain, marked).links.map(({ kind }) => kind),
      ['same', 'same'],
    );
  });

  it('has nothing to be a sibling by when it is a list of tasks', () => {
    const todo = '# To do\n\n- [ ] call the harbour of Vik\n- [ ] ask Mayor Liv Aas about the ice\n';
    assert.equal(siblingEntry(readArticle(todo, { name: 'todo.md' })).terms.length, 0);
  });

  it('finds in a long text what it finds in a short one', () => {
    const part = `${story[0]} See [this][a].\n\n- It is **cold**.\n\n${story[1]}\n\n`;
    const long = `# Ice\n\n${part.repeat(200)}[a]: http://vik.example\n`;
    const short = sentences(`# Ice\n\n${part}[a]: http://vik.example\n`);
    assert.deepEqual(sentences(long), Array.from({ length: 200 }, () => short).flat());
  });

  it('covers any text with blocks', () => {
    const piece = fc.oneof(
      fc.constantFrom(...['# ', '## ', '\n', '\n\n', '\r\n', '> ', '- ', '1. ', '- [ ] ', '  ', '\t', '**', '*', '_', '`', '```\n']),
      fc.constantFrom(...['| a | b |\n|---|---|\n| 1 | 2 |\n', '[a](http://b.c)', '![a](b.png)', '[^1]', '\n[^1]: note\n', '<b>', '<div>\n']),
      fc.constantFrom(...['&amp;', '\\*', '---\n', '===\n', 'sea ', 'Aas said so. ', '\u00ad', '[r]\n\n[r]: http://x.y\n', '<!-- x -->', 'off-\nice']),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        assertSound(readArticle(text, { name: 'a.md' }));
      }),
      { numRuns: 500 },
    );
  });

  it('takes much of any one mark', () => {
    for (const mark of [
      '> ',
      '- ',
      '[',
      '[a](',
      '**',
      '*a ',
      '`',
      '# a\n',
      '|a|b|\n|-|-|\n',
      '[^a]',
      '<b>',
      '&a',
      '- [ ] a\n',
      '```\n',
    ])
      assert.ok(readArticle(mark.repeat(100_000 / mark.length), { name: 'a.md' }).blocks.length > 0, mark);
  });
});
