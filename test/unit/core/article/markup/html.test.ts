import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../../src/core/article/readArticle';
import { assertSound } from '../assertSound';
import { legible } from '../../../../../src/core/plain/legible';

const story = [
  'The harbour of Vik was closed on Monday because of ice, the port said in a note.',
  'Mayor Liv Aas said it would open in a week.',
];

function page(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>\n`;
}

function paragraphs(sentences: readonly string[] = story): string {
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
}

/** What is read of each block of a kind. */
function blocks(text: string, kind: string, name?: string): string[] {
  const article = readArticle(text, name === undefined ? {} : { name });
  return article.blocks.flatMap((block) => {
    const says = legible(article.plain.slice(block.start, block.end)).trim();
    return block.kind === kind && says !== '' ? [says] : [];
  });
}

function sentences(text: string, name?: string): string[] {
  return readArticle(text, name === undefined ? {} : { name }).sentences.map(({ plain }) => legible(plain));
}

function facts(text: string) {
  const { title, publisher, published, byline, url } = readArticle(text);
  return { title, publisher, published, byline, url };
}

describe('a page of HTML', () => {
  it('is of the outlet whose name ends or begins its title, where that is made like one or leads to its front page', () => {
    const told = (title: string, home = '') =>
      facts(page(`<a href="/">${home}</a><h1>Ice closes Vik</h1>${paragraphs()}`, `<title>${title}</title>`));
    assert.equal(told('Ice closes Vik - Fjord Weekly').publisher, 'Fjord Weekly');
    assert.equal(told('Fjord Weekly: news | Ice closes Vik').publisher, null);
    assert.equal(told('Fjord Weekly | Ice closes Vik').publisher, 'Fjord Weekly');
    assert.equal(told('Ice closes Vik — Notes from a pier').publisher, null);
    assert.equal(
      told('Ice closes Vik — Notes from a pier', 'Notes from a pier').publisher,
      'Notes from a pier',
    );
  });

  it('says nothing that was struck out, nor how a word is spoken, and is parted by neither', () => {
    const body = [
      '<p>The port paid <s>$3</s>$35 million for <del>the pier, </del><ins>a crane, </ins>Aas said on Monday.</p>',
      '<p><del>Nobody was asked, she said.</del></p><del><p>The mayor was away, she said.</p></del>',
      '<p>The <ruby>Vik<rp>(</rp><rt>week</rt><rp>)</rp></ruby> sank <strike>twice</strike>, she said on Tuesday.</p>',
    ];
    const text = page(body.join('\n'));
    assert.deepEqual(sentences(text, 'a.html'), [
      'The port paid $35 million for a crane, Aas said on Monday.',
      'The Vik sank , she said on Tuesday.',
    ]);
    assertSound(readArticle(text));
  });

  it('has the lines of a text that keeps its own', () => {
    const wire = `Ice closes Vik\n\nVIK, March 3, 2025 (Reuters) - The harbour of Vik was closed on Monday because of\nice, the port said in a note.\n\n   Mayor Liv Aas said it would open in a week.\n`;
    const text = page(`<pre>\n${wire}</pre>`);
    assert.deepEqual(blocks(text, 'headline'), ['Ice closes Vik']);
    assert.equal(facts(text).published, '2025-03-03');
    assert.equal(sentences(text).length, 2);
    assertSound(readArticle(text));
  });

  it('has its text in tables that only lay it out, as those of a mail do', () => {
    const row = (content: string) => `<table><tr><td>${content}</td></tr></table>`;
    const text = page(
      row(
        `${row('<a href="/w">View online</a>')}${story.map((one) => row(`<p>${one}</p>`)).join('')}${row('<h2>Also today</h2>')}${row('<p>The owl of Dahl is back on its pole, a guard said.</p>')}`,
      ),
    );
    assert.deepEqual(sentences(text), [...story, 'The owl of Dahl is back on its pole, a guard said.']);
    assert.deepEqual(blocks(text, 'crosshead'), ['Also today']);
  });

  it('is read for what its tags say and not for the tags', () => {
    const text = page(
      `<nav><a href="/">Home</a> | <a href="/sea">Sea</a></nav>
<h1>Ice <em>closes</em> Vik</h1><p class="byline">By Ann Lee &middot; 4 March 2025</p>
<p>The harbour of <b>Vik</b> was closed on Monday because of ice, the port&#8217;s note&nbsp;said.</p>
<p>&ldquo;We wait,&rdquo; Mayor
   <a href="/aas">Liv Aas</a> said.<sup><a href="#1">[1]</a></sup></p>
<footer>&copy; 2025 Fjord Weekly. <a href="/privacy">Privacy</a></footer>`,
      '<title>Ice closes Vik | Fjord Weekly</title><script>window.store=[];if (1 < 2) {"</p>"}</script><style>p{}</style>',
    );
    assert.deepEqual(facts(text), {
      title: 'Ice closes Vik',
      publisher: 'Fjord Weekly',
      published: '2025-03-04',
      byline: 'Ann Lee',
      url: null,
    });
    assert.deepEqual(sentences(text), [
      'The harbour of Vik was closed on Monday because of ice, the port’s note\u00a0said.',
      '“We wait,” Mayor Liv Aas said.',
    ]);
    assert.deepEqual(blocks(text, 'furniture'), ['Home | Sea', '© 2025 Fjord Weekly. Privacy']);
  });

  it('is known by its content, whatever it is called', () => {
    const fragment = paragraphs();
    for (const [text, name] of [
      [page(paragraphs()), 'ice.txt'],
      [`\n<!-- saved from url=(0020)https://vik.example/ -->\n${page(paragraphs())}`, undefined],
      [fragment, 'ice.txt'],
      [`Vik<br>${fragment}`, 'ice.html'],
    ] as const)
      assert.deepEqual(sentences(text, name).slice(-2), story);
    for (const text of [
      `if (a < b && c > d) return;\n\n${story[0]}`,
      `<?xml version="1.0"?>\n<feed><entry>${story[0]}</entry></feed>`,
      `Use <p> and </p> for paragraphs and <br> for breaks, he wrote to the <b> team.`,
    ])
      assert.equal(
        legible(readArticle(text, { name: 'a.txt' }).plain).includes(text.slice(0, 4)),
        true,
        text,
      );
  });

  it('believes its head where the page itself does not tell', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Fjord Weekly' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ice closes Vik',
          datePublished: '2025-03-04T21:15:00+01:00',
          author: [
            { '@type': 'Person', name: 'Ann Lee' },
            { '@type': 'Person', name: 'Bo Ek' },
          ],
          publisher: { '@type': 'Organization', name: 'Fjord Weekly' },
          url: 'https://fjord.example/ice',
        },
      ],
    });
    const expected = {
      title: 'Ice closes Vik',
      publisher: 'Fjord Weekly',
      published: '2025-03-04',
      byline: 'Ann Lee, Bo Ek',
      url: 'https://fjord.example/ice',
    };
    const linked = page(paragraphs(), `<script type="application/ld+json">${data}</script>`);
    assert.deepEqual(facts(linked), expected);
    const { evidence } = readArticle(linked);
    assert.equal(linked.slice(evidence.byline?.start, evidence.byline?.end), data);
    assert.equal(linked.slice(evidence.title?.start, evidence.title?.end), 'Ice closes Vik');
    const meta = page(
      paragraphs(),
      '<meta property="og:title" content="Ice closes Vik"><meta property="og:site_name" content="Fjord Weekly">' +
        '<meta property="article:published_time" content="2025-03-04T21:15:00Z"><meta name="author" content="By Ann Lee, Bo Ek">' +
        '<link rel="canonical" href="https://fjord.example/ice"><script type="application/ld+json">{"@type": </script>',
    );
    assert.deepEqual(facts(meta), expected);
  });

  it('takes who and when from elements that are made for it', () => {
    const text = page(`<article><header><h1>Ice closes Vik</h1>
<address><a rel="author" href="/lee">Ann Lee</a></address><time datetime="2025-03-04T21:15">Yesterday evening</time></header>
${paragraphs()}<p class="updated">Updated <time datetime="2025-03-05">5 March 2025</time></p></article>`);
    const { byline, published } = facts(text);
    assert.deepEqual([byline, published], ['Ann Lee', '2025-03-04']);
    assert.deepEqual(blocks(text, 'date'), ['Yesterday evening', 'Updated 5 March 2025']);
  });

  it('names an outlet as the writer where the page does', () => {
    const text = page(
      `<h1>Ice closes Vik</h1><p class="byline">By BBC News &middot; 4 March 2025</p>${paragraphs()}<footer>&copy; Fjord Weekly</footer>`,
    );
    const { byline, published, publisher } = facts(text);
    assert.deepEqual([byline, published, publisher], ['BBC News', '2025-03-04', 'Fjord Weekly']);
  });

  it('folds what is around the story and not the story', () => {
    const site = [
      '<header><p>The paper of the fjord and of all who live on it, since 1911.</p></header>',
      '<aside><p>Read how the pier of Vik was built by hand in nine cold winters.</p></aside>',
      '<div class="share-tools"><span>Send</span></div>',
      '<table><tr><td>Ice</td><td>40 cm</td></tr><tr><td>Snow</td><td>2 m</td></tr></table>',
      '<ul><li><a href="/1">Storm in Aas</a></li><li><a href="/2">New ferry for Holm</a></li></ul>',
      '<form><input><button>Subscribe</button></form>',
      '<div style="display: none"><p>This is never seen by any reader of the page at all.</p></div>',
    ];
    const text = page(`${site[0]}<h1>Ice closes Vik</h1>${paragraphs()}${site.slice(1).join('\n')}`);
    assert.deepEqual(sentences(text), story);
    assert.deepEqual(blocks(text, 'furniture').length, 2);
    for (const around of ['form', 'table><tr><td', 'aside', 'div class="sidebar"'])
      assert.deepEqual(sentences(page(`<${around}><h1>Ice closes Vik</h1>${paragraphs()}`)), story, around);
  });

  it('knows quotations, captions, crossheads and readers’ comments', () => {
    const text =
      page(`<h1>Ice closes Vik</h1>${paragraphs()}<h2>What now</h2><blockquote>We wait for the thaw.</blockquote>
<figure><img src="ice.jpg" alt="Ice"><figcaption>Ice in the harbour of Vik.</figcaption></figure>${paragraphs()}
<section id="comments"><h3>2 comments</h3><p>Cold!</p><p>I went there and it was very cold indeed.</p></section>`);
    assert.deepEqual(
      ['crosshead', 'quote', 'caption', 'comment'].map((kind) => blocks(text, kind)),
      [
        ['What now'],
        ['We wait for the thaw.'],
        ['Ice in the harbour of Vik.'],
        ['2 comments\n\nCold!\n\nI went there and it was very cold indeed.'],
      ],
    );
  });

  it('takes questions that are headings for crossheads, however many there are', () => {
    const asked = ['When did it freeze?', 'Who has to wait?', 'Will it thaw?', 'And what then?'];
    const text = page(
      `<h1>Ice closes Vik</h1>${paragraphs()}${asked.map((question) => `<h2>${question}</h2>${paragraphs()}`).join('')}`,
    );
    assert.deepEqual(blocks(text, 'crosshead'), asked);
  });

  it('parts text at a line break, and not at what stands inside a line', () => {
    const text = page(
      `<h1>Ice closes Vik</h1><div>${story.join('<br>\n')}</div><p>The <span>ice</span><!-- thin --> is <svg><path d="M0"/></svg>thin.`,
    );
    assert.deepEqual(sentences(text), [...story, 'The ice is thin.']);
  });

  it('reads a page that leaves tags out or open', () => {
    const text = `<html><title>Ice closes Vik</title><nav><a href=/>Home</a><h1>Ice closes Vik<p>${story.join('<p>')}`;
    const article = readArticle(text);
    assert.deepEqual([article.title, sentences(text)], ['Ice closes Vik', story]);
  });

  it('reads references as browsers do', () => {
    const text = page(
      `<h1>Ice closes Vik</h1><p>Caf&eacute &amp;amp; bar &copy2025 &#x2014 AT&T &nosuch; &bull;`,
    );
    assert.deepEqual(sentences(text), ['Café &amp; bar ©2025 — AT&T &nosuch; •']);
  });

  it('covers any page with blocks, whose words are all in its plain view', () => {
    const piece = fc.oneof(
      fc.constantFrom(...['<p>', '</p>', '<div class="share">', '</div>', '<br>', '<b>', '</b>', '<table>', '<td>', '<h1>']),
      fc.constantFrom(...['</h1>', '<!-- ', ' -->', '&amp', '&#8217;', '<script>', '</script>', '<svg>', '</svg>', '\r\n', ' ']),
      fc.constantFrom(...['sea ', 'Aas said so.', '<a href="x">', '</a>', '\u00ad', '[2]', '<nav>', '</nav>', '<', '<time datetime="2025-03-04">']),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = page(parts.join(''));
        assertSound(readArticle(text));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of its paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('sea', 'Aas', 'ice', 'is', 'cold'), { minLength: 9 }), (words) => {
        const body = words.map((word, at) => (at % 2 === 0 ? `<i>${word}</i>` : word)).join(' ');
        assert.deepEqual(sentences(page(`<h1>Ice closes Vik</h1><p>${body}.</p>`)), [`${words.join(' ')}.`]);
      }),
    );
  });

  it('takes much of any one tag', () => {
    for (const tag of [
      '<div>',
      '<b>',
      '<nav>',
      '<p>ice',
      '</div>',
      '<a href=x>',
      '&amp',
      '<!--',
      '<sup>[1]',
      '<td>',
      '<br>',
      '<',
    ])
      assert.ok(readArticle(`<html><body><p>Ice.${tag.repeat(200_000 / tag.length)}`).blocks.length > 0);
  });
});
