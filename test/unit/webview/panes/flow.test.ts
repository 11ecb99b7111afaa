import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockKind } from '../../../../src/core/article/article';
import { readArticle } from '../../../../src/core/article/readArticle';
import type { ArticleView } from '../../../../src/protocol/shapes';
import { flow, type Item } from '../../../../src/webview/panes/flow';
import * as view from '../../../../src/worker/views';

/** A piece of an article: its kind, its text, and what separates it from the next. */
type Piece = readonly [kind: BlockKind, text: string, separator?: string];

function article(pieces: readonly Piece[], more: Partial<ArticleView> = {}): ArticleView {
  let text = '';
  const blocks = pieces.map(([kind, words, separator = '\n']) => {
    const start = text.length;
    text += words + separator;
    return { kind, start, end: start + words.length };
  });
  const sentences = blocks.flatMap(({ kind, start, end }, block) =>
    ['paragraph', 'caption', 'quote'].includes(kind) ? [{ start, end, block }] : [],
  );
  const none = { title: null, publisher: null, published: null, byline: null, dateline: null, url: null };
  return { id: 'a', text, plain: text, ...none, blocks, sentences, versions: 0, version: null, ...more };
}

function labels(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.type === 'fold' ? [item.label] : []));
}

describe('the flow of an article', () => {
  it('folds furniture, credits and comments to one line each', () => {
    const items = flow(
      article([
        ['furniture', 'Home\nNews'],
        ['furniture', 'Share this'],
        ['paragraph', 'It rained.'],
        ['credit', 'A. Writer contributed to this report.'],
        ['comment', '1. Anna\nGood.'],
        ['comment', '2. Ben\nBad.'],
      ]),
    );
    assert.deepEqual(labels(items), ['Site furniture, 3 lines', 'Credits, 1 line', '2 reader comments']);
  });

  it('says of what is folded whether it is a table, a list, code or data of the page', () => {
    const table = '| Pier | Ice |\n|---|---|\n| 1 | 3 |';
    const paragraph = 'The harbour of Vik was closed on Monday because ice had broken two of its piers.';
    const labelsOf = (text: string, id: string) =>
      labels(flow(view.article({ id }, readArticle(text, { name: id }))));
    const text = `---\ntopic: ice\n---\n\n# Ice closes Vik\n\n${paragraph}\n\n- [ ] call the port\n\n${table}\n\n${paragraph}\n\n\`\`\`\nice()\n\`\`\`\n\n${paragraph}\n\n- [x] call the mayor\n\n${paragraph}`;
    assert.deepEqual(labelsOf(text, 'ice.md'), [
      'Page data, 3 lines',
      'Task list and table, 4 lines',
      'Code, 3 lines',
      'Task list, 1 line',
    ]);
    assert.deepEqual(
      labelsOf(
        `<h1>Ice closes Vik</h1><p>${paragraph}</p><table><tr><th>Pier</th><td>3</td></tr></table><p>${paragraph}</p>`,
        'ice.html',
      ),
      ['Table, 2 lines'],
    );
  });

  it('says of what is folded whether it is the name of the outlet', () => {
    const folded = (name: string, publisher: string) =>
      labels(
        flow(
          article(
            [
              ['furniture', name],
              ['paragraph', 'It rained.'],
            ],
            { publisher },
          ),
        ),
      );
    assert.deepEqual(folded('BBC News', 'BBC'), ['Outlet, 1 line']);
    assert.deepEqual(folded('THE CARROW HERALD.', 'The Carrow Herald'), ['Outlet, 1 line']);
    assert.deepEqual(folded('Home', 'BBC'), ['Site furniture, 1 line']);
    assert.deepEqual(folded('Home\nMore of the BBC in your language', 'BBC'), ['Site furniture, 2 lines']);
  });

  it('folds the furniture between two comments with them', () => {
    const items = flow(
      article([
        ['comment', '1. Anna\nGood.'],
        ['furniture', 'Reply'],
        ['comment', '2. Ben\nBad.'],
        ['furniture', 'Next story'],
      ]),
    );
    assert.deepEqual(labels(items), ['2 reader comments', 'Site furniture, 1 line']);
  });

  it('folds as much of it as there is', () => {
    const replies = Array.from({ length: 200_000 }, () => ['furniture', 'Reply'] as const);
    const items = flow(article([['comment', '1. Anna\nGood.'], ...replies, ['comment', '2. Ben\nBad.']]));
    assert.deepEqual(labels(items), ['2 reader comments']);
  });

  it('gathers marks without a word at the end', () => {
    const items = flow(
      article([
        ['furniture', '---|---|'],
        ['paragraph', 'It rained.', ''],
        ['furniture', ' | |'],
      ]),
    );
    assert.deepEqual(labels(items), ['Table marks, 2 pieces']);
    assert.equal(items.at(-1)?.type, 'fold');
  });

  it('leaves the headline to the head that shows it, and only then', () => {
    const pieces: readonly Piece[] = [
      ['headline', 'Rain'],
      ['paragraph', 'It rained.'],
    ];
    assert.deepEqual(
      flow(article(pieces, { title: 'Rain' })).map(({ type }) => type),
      ['paragraph'],
    );
    assert.deepEqual(
      flow(article(pieces, { title: 'Rain again' })).map(({ type }) => type),
      ['line', 'paragraph'],
    );
  });

  it('sets a dateline before the sentence on its line', () => {
    const [paragraph] = flow(
      article([
        ['dateline', 'OSLO (AP) —', ' '],
        ['paragraph', 'It rained.'],
      ]),
    );
    assert.ok(paragraph?.type === 'paragraph' && paragraph.lead !== null);
    const apart = flow(
      article([
        ['dateline', 'OSLO'],
        ['paragraph', 'It rained.'],
      ]),
    );
    assert.deepEqual(
      apart.map(({ type }) => type),
      ['line', 'paragraph'],
    );
  });

  it('sets the time code and the speaker of a transcript before what is said on their line', () => {
    const items = flow(
      article([
        ['date', '[00:02]', ' '],
        ['byline', 'AAS:', ' '],
        ['paragraph', 'It rained.'],
        ['byline', 'DAHL:'],
        ['paragraph', 'It did.'],
      ]),
    );
    assert.deepEqual(
      items.map((item) => (item.type === 'paragraph' ? item.lead : item.type)),
      [{ start: 0, end: 12 }, 'line', null],
    );
  });

  it('shows each correction by itself and folds none', () => {
    const items = flow(
      article([
        ['paragraph', 'It rained.'],
        ['correction', 'Correction: It snowed.'],
        ['correction', 'This article was amended on Monday.'],
      ]),
    );
    assert.deepEqual(
      items.map((item) => (item.type === 'line' ? item.role : item.type)),
      ['paragraph', 'correction', 'correction'],
    );
  });

  it('says once, before a run of them, that paragraphs are in one version', () => {
    const plain = article([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.'],
      ['paragraph', 'Four.'],
    ]);
    const sentences = plain.sentences.map((sentence, i) =>
      i === 1 || i === 2 ? { ...sentence, uncertain: true as const } : sentence,
    );
    assert.deepEqual(
      flow({ ...plain, sentences, versions: 2 }).map(({ type }) => type),
      ['paragraph', 'remark', 'paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('folds the text of versions that are not shown', () => {
    const both = article([
      ['paragraph', 'Old words.'],
      ['paragraph', 'New words.'],
    ]);
    const one = { ...both, sentences: both.sentences.slice(1), versions: 2, version: 1 };
    assert.deepEqual(labels(flow(one)), ['In one version of the page, 1 line']);
  });

  it('cuts a paragraph that is very long', () => {
    const words = 'It rained all day and all night. '.repeat(10).trim();
    const sentences = Array.from({ length: 100 }, (_, i) => ({
      start: i * 330,
      end: i * 330 + 329,
      block: 0,
    }));
    const long = article([['paragraph', `${words} `.repeat(100)]], { sentences });
    const parts = flow(long).flatMap((item) => (item.type === 'paragraph' ? [item] : []));
    assert.ok(parts.length > 5);
    assert.deepEqual(
      parts.flatMap((part) => part.sentences),
      sentences.map((_, i) => i),
    );
    assert.deepEqual(
      parts.map(({ continued }) => continued),
      parts.map((_, i) => i > 0),
    );
  });

  it('shows every word of the sample articles once, or in the head', () => {
    for (const seed of [
      '000_e67e8238662a6754',
      '001_2b64bdc6dcf2f8bc',
      '002_9482e0303e6155ed',
      '003_d33b4f28d575f41e',
      '004_5a771972531b0a05',
    ]) {
      const text = readFileSync(path.join(__PROJECT_ROOT__, 'seeds', `${seed}.txt`), 'utf8');
      const shown = view.article({ id: seed }, readArticle(text));
      const spans = flow(shown).flatMap((item) => {
        switch (item.type) {
          case 'remark':
            return [];
          case 'fold':
          case 'line':
            return item.parts;
          case 'paragraph':
            return [
              ...(item.lead ? [item.lead] : []),
              ...item.sentences.map((i) => shown.sentences[i] ?? { start: 0, end: 0 }),
            ];
        }
      });
      let rest = text.split('');
      for (const { start, end } of spans) {
        for (let i = start; i < end; i++) {
          assert.notEqual(rest[i], '', `${seed}: character ${i} is shown twice`);
          rest[i] = '';
        }
      }
      rest = rest.map((character) => (character === '' ? '\n' : character));
      const left = rest
        .join('')
        .split(/\n+/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      assert.deepEqual(
        left,
        left.filter((line) => line === shown.title),
        seed,
      );
    }
  });
});
