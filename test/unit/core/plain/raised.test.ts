import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/readArticle';
import { legible } from '../../../../src/core/plain/legible';

const line =
  'The county counted 14<sup>2</sup> lorries on a deck of 900 m<sup>2</sup> that was laid on the 10<sup>th</sup> of May<sup class="n">1, 3</sup>, with less CO<sub>2</sub> than <b>7</b><sup>5</sup> others and 3 × 10<sup>6</sup> grains.';
const says =
  'The county counted 14 lorries on a deck of 900 m² that was laid on the 10th of May, with less CO2 than 7 others and 3 × 10⁶ grains.';

function said(text: string, name: string): readonly string[] {
  const article = readArticle(text, { name });
  return article.sentences.map(({ plain }) => legible(plain));
}

describe('what is raised by tags', () => {
  for (const [name, text] of [
    ['page.html', `<!doctype html><html><body><h1>Bridge at Kell reopens</h1><p>${line}</p></body></html>`],
    ['page.md', `# Bridge at Kell reopens\n\n${line}\n`],
    ['page.txt', `Bridge at Kell reopens\n\n${line}\n`],
  ] as const) {
    it(`glues to no figure, and is read where it is a power or the end of a word, in ${name}`, () => {
      assert.deepEqual(said(text, name), [says]);
    });
  }

  it('is read where nothing stands before it', () => {
    const html =
      '<!doctype html><html><body><h1>Bridge at Kell reopens</h1><p>The bridge at Kell was opened by the mayor on Monday.</p><p><sup>2</sup> Lorries are counted by a camera on the bridge.</p></body></html>';
    assert.ok(said(html, 'page.html').some((sentence) => sentence.startsWith('2 ')));
  });
});
