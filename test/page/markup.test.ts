// A saved page of HTML beside the same story in Markdown: what people see is what the files say.
import assert from 'node:assert/strict';
import type { ShownPage } from './browser';
import { ArticleLibrary } from './library';
import { usePages } from './pages';

const html = `<!DOCTYPE html>
<html lang="en"><head><title>Ice closes Vik | Fjord Weekly</title><script>window.store=[]</script></head>
<body><nav><a href="/">Home</a> | <a href="/sea">Sea</a></nav>
<h1>Ice closes <em>Vik</em></h1><p class="byline">By Ann Lee &middot; 4 March 2025</p>
<p>The har&shy;bour of <b>Vik</b> was closed on Monday because of ice, the port&#8217;s note said.</p>
<p>Mayor <a href="/aas">Liv Aas</a> said it would open in three weeks, when the ice is gone.</p>
<table><tr><td>Ice</td><td>40 cm</td></tr></table>
<p>&ldquo;We have waited longer for less,&rdquo; she said.</p>
<footer>&copy; 2025 Fjord Weekly.</footer></body></html>
`;
const markdown = `---
topic: ice
---

# Ice closes *Vik*

By Ann Lee

The **harbour** of Vik was closed on Mon-
day because of ice, the port's note said.

Mayor [Liv Aas](https://vik.example/aas) said it would open in two weeks, when the ice is gone.

| Pier | Ice |
|---|---|
| 2009 | 40 |

"We have waited longer for less," she said.[^1]

[^1]: The port is a hundred years old.
`;

describe('the page, shown HTML and Markdown,', () => {
  const pages = usePages();
  let shown: ShownPage;

  before(function () {
    this.timeout(60_000);
  });

  beforeEach(async () => {
    const library = new ArticleLibrary();
    await library.loadModel();
    await library.put('ice.html', html);
    await library.put('ice.md', markdown);
    shown = await pages.open({ width: 1200, height: 700, theme: 'dark' });
    await shown.show(
      await library.compare('ice.html', 'ice.md'),
      await library.mentions('ice.html', 'ice.md'),
    );
  });

  function texts(selector: string): Promise<string[]> {
    return shown.page.locator(selector).allTextContents();
  }

  it('says what a reader reads, and no mark of either', async () => {
    assert.deepEqual(await texts('.left .sentence'), [
      'The harbour of Vik was closed on Monday because of ice, the port’s note said.',
      'Mayor Liv Aas said it would open in three weeks, when the ice is gone.',
      '“We have waited longer for less,” she said.',
    ]);
    assert.deepEqual(await texts('.right .sentence'), [
      'The harbour of Vik was closed on Monday because of ice, the port’s note said.'.replace('’', "'"),
      'Mayor Liv Aas said it would open in two weeks, when the ice is gone.',
      '"We have waited longer for less," she said.',
      'The port is a hundred years old.',
    ]);
    for (const side of ['left', 'right']) {
      const all = await shown.page.locator(`.${side} .scroll`).innerText();
      assert.doesNotMatch(all, /[<>*#\u2060\u00ad]|window\.store|\]\(/u);
      assert.equal(
        (await shown.page.locator(`.pane.${side}`).innerText()).match(/Ice closes Vik/g)?.length,
        1,
      );
    }
  });

  it('folds menus and tables, and has no line for what says nothing', async () => {
    assert.deepEqual(await texts('.left .fold .preview'), ['Home | Sea', 'Ice', '© 2025 Fjord Weekly.']);
    assert.deepEqual(await texts('.right .fold .preview'), ['topic: ice', '| Pier | Ice |']);
  });

  it('takes sentences for the same that say the same, and marks the words that differ', async () => {
    const { page } = shown;
    assert.equal(await page.locator('.left .sentence.same').count(), 2);
    assert.deepEqual(await texts('.left mark'), ['three weeks']);
    assert.deepEqual(await texts('.right mark'), ['two weeks']);
    assert.ok((await texts('.left .mention')).includes('Liv Aas'));
  });
});
