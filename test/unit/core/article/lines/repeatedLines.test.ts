import assert from 'node:assert/strict';
import type { Block } from '../../../../../src/core/article/article';
import { edgeLines, withoutLines } from '../../../../../src/core/article/lines/edgeLines';
import { readArticle } from '../../../../../src/core/article/readArticle';
import { RepeatedLines } from '../../../../../src/core/article/lines/repeatedLines';
import { siblingEntry } from '../../../../../src/core/siblings/siblingEntry';

const stories = [
  'The harbour of Lund was closed on Friday after a crane fell into the water near the old pier.\n\nNo one was hurt, the harbour master said, and ships were sent to the next port.',
  'Teachers in four schools walked out on Monday over a plan to shorten the summer holidays.\n\nThe council said that it would meet their union before the end of the month.',
  'A comet that was last seen in 1911 will be visible from the hills again this weekend.\n\nAstronomers have asked the villages below to switch off their street lamps at ten.',
];
const line = 'Like our page!';
const page = (story: string, after = line, outlet = 'Reuters') => `${outlet}\n\n${story}\n\n${after}\n`;

/** Which of an article's blocks are read as furniture among these others. */
function foldedIn(text: string, others: readonly string[]): readonly string[] {
  const repeated = new RepeatedLines();
  for (const [number, other] of others.entries()) {
    repeated.put(String(number), siblingEntry(readArticle(other)));
  }
  const plain = readArticle(text);
  const article = withoutLines(plain, (key) => repeated.isFurniture(key));
  return article.blocks.flatMap(({ kind, start, end }, index) =>
    kind === plain.blocks[index]?.kind ? [] : [text.slice(start, end)],
  );
}

const pages = stories.map((story) => page(story));
const [first = ''] = pages;
const [story = ''] = stories;

describe('lines that repeat around the stories of an outlet', () => {
  it('are furniture once three articles have them', () => {
    assert.deepEqual(foldedIn(first, pages), [line]);
    assert.deepEqual(foldedIn(first, pages.slice(0, 2)), []);
  });

  it('are furniture above the story as well as below it', () => {
    const above = stories.map((text) => `Reuters\n\nCrane Falls Into Harbour\n\nWatch us live!\n\n${text}`);
    assert.deepEqual(foldedIn(above[0] ?? '', above), ['Watch us live!']);
  });

  it('hold no sentences, and nothing else changes', () => {
    const plain = readArticle(first);
    const article = withoutLines(plain, () => true);
    assert.deepEqual(
      article.sentences,
      plain.sentences.filter(({ text }) => text !== line),
    );
    assert.equal(article.sentences.length, plain.sentences.length - 1);
    assert.deepEqual({ ...article, blocks: [], sentences: [] }, { ...plain, blocks: [], sentences: [] });
    assert.equal(article.blocks.at(-1)?.kind, 'furniture');
  });

  it('are told by the articles that are there, in whatever order they came', () => {
    const entries = [...pages, page(`${story}\n\nThe pier is open again.`)].map((text) =>
      siblingEntry(readArticle(text)),
    );
    const keys = (order: readonly number[]) => {
      const repeated = new RepeatedLines();
      for (const number of order) repeated.put(String(number), entries[number] ?? assert.fail());
      return [...(entries[0]?.edges ?? [])].map((key) => repeated.isFurniture(key));
    };
    assert.deepEqual(keys([0, 1, 2, 3]), [true]);
    assert.deepEqual(keys([3, 2, 1, 0]), [true]);
    assert.deepEqual(keys([3, 0, 1]), [false]);
    assert.deepEqual(keys([1, 3, 0]), [false]);
  });

  it('count once for all versions of a story', () => {
    const versions = ['Rain is expected.', 'Traffic was slow.', 'The crane was old.', 'Work went on.'].map(
      (end) => page(`${story}\n\nThe crane had been checked only a week before, a report says. ${end}`),
    );
    assert.deepEqual(foldedIn(versions[0] ?? '', versions), []);
  });

  it('count only for their own outlet, and only where it is known', () => {
    const [a = '', b = '', c = ''] = stories;
    assert.deepEqual(foldedIn(first, [page(a), page(b), page(c, line, 'Bloomberg')]), []);
    const unknown = stories.map((text) => `${text}\n\n${line}\n`);
    assert.equal(readArticle(unknown[0] ?? '').publisher, null);
    assert.deepEqual(foldedIn(unknown[0] ?? '', unknown), []);
  });

  it('are never prose, never inside the story and never on a page without prose', () => {
    const prose = 'The paper was founded in 1840 and is read in the whole of the county.';
    const pages = (make: (story: string) => string) => stories.map(make);
    for (const texts of [
      pages((text) => page(text, prose)),
      pages((text) => page(text.replace('\n\n', `\n\n${line}\n\n`), '')),
      pages((text) => `https://www.reuters.com/news/1\n\n${text.slice(0, 20)}\n\n${line}`),
    ]) {
      assert.equal(readArticle(texts[0] ?? '').publisher, 'Reuters');
      assert.deepEqual(foldedIn(texts[0] ?? '', texts), []);
    }
  });

  it('are lines of their own, not what follows a dateline', () => {
    const text = `LONDON - ${line}\n\n${story}`;
    const dateline: Block = { kind: 'dateline', start: 0, end: 8 };
    const rest: Block = { kind: 'paragraph', start: 9, end: 9 + line.length };
    const body: Block = { kind: 'paragraph', start: text.length - story.length, end: text.length };
    const edges = (blocks: readonly Block[]) =>
      edgeLines({ plain: text, publisher: 'Reuters', blocks, versions: [] }).length;
    assert.equal(edges([dateline, rest, body]), 0);
    assert.equal(edges([{ ...rest, start: 0 }, body]), 1);
  });

  it('are none of what an article is a sibling for', () => {
    const bare = siblingEntry(readArticle(page(story, '')));
    const edged = siblingEntry(readArticle(first));
    assert.deepEqual(edged.terms, bare.terms);
    assert.deepEqual(edged.sentences, bare.sentences);
    assert.equal(edgeLines(readArticle(first)).length, 1);
  });
});
