import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Link } from '../../../src/core/alignment/comparison';
import { readArticle } from '../../../src/core/article/readArticle';
import type { ArticleView } from '../../../src/protocol/shapes';
import { missingDate } from '../../../src/webview/panes/head';
import { bindings, commandFor, keyOf, wouldEdit } from '../../../src/webview/keyboard';
import { findSentence, restoreState, rememberSentence } from '../../../src/webview/savedState';
import { placeCard } from '../../../src/webview/names/names';
import { stripPath } from '../../../src/webview/links/overview';
import { ribbonPaths } from '../../../src/webview/links/ribbons';
import {
  articleName,
  countParts,
  countSentence,
  describeShared,
  describeUnshared,
} from '../../../src/webview/descriptions';
import * as view from '../../../src/worker/views';

const press = { key: '', code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

function article(text: string, more: Partial<ArticleView> = {}): ArticleView {
  let start = 0;
  const sentences = text.split('\n').map((line) => {
    const span = { start, end: start + line.length, block: 0 };
    start = span.end + 1;
    return span;
  });
  const none = { title: null, publisher: null, published: null, byline: null, dateline: null, url: null };
  return { id: 'a', text, plain: text, ...none, blocks: [], sentences, versions: 0, version: null, ...more };
}

describe('the head of an article without a date', () => {
  it('tells a date that may be two days from none', () => {
    const story = 'The harbour of Vik was closed on Monday because ice had broken two of its piers.';
    const head = (date: string) =>
      missingDate(view.article({ id: 'a' }, readArticle(`Ice closes harbour of Vik\n\n${date}\n\n${story}`)));
    assert.equal(head('03/04/2025'), 'date unclear');
    assert.equal(head('By Ann Lee'), 'no date found');
  });
});

describe('the keys of the page', () => {
  it('are told apart by Shift and not by Caps Lock', () => {
    assert.equal(keyOf({ ...press, key: 'n' }), 'n');
    assert.equal(keyOf({ ...press, key: 'N' }), 'n');
    assert.equal(keyOf({ ...press, key: 'E', shiftKey: true }), 'Shift+E');
    assert.equal(keyOf({ ...press, key: 'F7', shiftKey: true }), 'Shift+F7');
    assert.equal(keyOf({ ...press, key: '?', shiftKey: true }), '?');
  });

  it('leave every key with Ctrl, Alt or Cmd to VS Code', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      assert.equal(keyOf({ ...press, key: 'n', [held]: true }), null);
    }
  });

  it('scroll and press buttons as ever where no sentence has the focus', () => {
    assert.equal(commandFor('ArrowDown', 'sentence'), 'down');
    assert.equal(commandFor('ArrowDown', null), null);
    assert.equal(commandFor('Enter', null), null);
    assert.equal(commandFor('n', null), 'nextShared');
    assert.equal(commandFor('ArrowDown', 'difference'), null);
  });

  it('copy what has the focus: a difference in their list, else a sentence', () => {
    assert.equal(commandFor('y', 'difference'), 'copyDifference');
    assert.equal(commandFor('y', 'sentence'), 'copySentence');
    assert.equal(commandFor('y', null), 'copySentence');
  });

  it('mean one thing each', () => {
    const keys = bindings.filter(({ where }) => where !== 'difference').flatMap((binding) => binding.keys);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('never reach the document with undo, redo, cut or paste', () => {
    for (const key of ['z', 'Z', 'y', 'x', 'v']) {
      assert.ok(wouldEdit({ ...press, key, ctrlKey: true }), key);
      assert.ok(wouldEdit({ ...press, key, metaKey: true }), key);
    }
    assert.ok(wouldEdit({ ...press, key: 'Z', ctrlKey: true, shiftKey: true }));
    assert.ok(wouldEdit({ ...press, key: 'я', code: 'KeyZ', ctrlKey: true }));
    assert.ok(wouldEdit({ ...press, key: 'Insert', shiftKey: true }));
    assert.ok(wouldEdit({ ...press, key: 'Backspace', altKey: true }));
  });

  it('let copy, find and the views of VS Code through', () => {
    for (const key of ['c', 'a', 'f']) assert.ok(!wouldEdit({ ...press, key, ctrlKey: true }), key);
    assert.ok(!wouldEdit({ ...press, key: 'X', ctrlKey: true, shiftKey: true }));
    assert.ok(!wouldEdit({ ...press, key: 'z' }));
  });
});

describe('what the page says', () => {
  const why = { quotation: null, names: [], sharedWords: 9, words: 14 };
  const link = (score: number): Link => ({ left: 0, right: 0, kind: 'partial', moved: false, score, why });
  const counts = { total: 15, shared: 11, same: 3, reworded: 7, partial: 1 };

  const said = (of: typeof counts, uncertain = 0) => countSentence(of.total, countParts(of, uncertain));

  it('counts each sentence once, by what it is', () => {
    assert.equal(said(counts), '15 sentences: 3 the same, 7 reworded, 1 shares a part, 4 only here');
    assert.equal(
      said({ total: 9, shared: 9, same: 0, reworded: 2, partial: 7 }),
      '9 sentences: 2 reworded, 7 share a part',
    );
    assert.equal(said({ total: 1, shared: 0, same: 0, reworded: 0, partial: 0 }), '1 sentence: 1 only here');
    assert.equal(said({ total: 0, shared: 0, same: 0, reworded: 0, partial: 0 }), 'no sentences to compare');
  });

  it('names an article by its outlet where that tells the two apart, and as a version only what is one', () => {
    const cnn = article('', { publisher: 'CNN' });
    assert.equal(articleName(cnn, article('', { publisher: 'VOA' })), 'CNN’s article');
    assert.equal(articleName(cnn, cnn), 'the other article');
    assert.equal(articleName(article(''), cnn), 'the other article');
    assert.equal(articleName(article('', { version: 1 }), article('', { version: 0 })), 'version 1');
  });

  it('never calls text removed or added that is in one version of a page', () => {
    const sentences = [{ start: 0, end: 4, block: 0, uncertain: true as const }];
    const left = article('Ice.', { versions: 2, version: 0, sentences });
    const right = article('Ice.', { versions: 2, version: 1, sentences: [] });
    assert.equal(describeUnshared(left, 0, right), 'In one version; the page does not tell in which.');
    assert.equal(describeUnshared(left, 0, article('', { id: 'b' })), 'Only here, not in the other article.');
    assert.equal(describeUnshared(article('Ice.', { version: 0 }), 0, right), 'Only here, not in version 1.');
    assert.equal(
      said({ total: 19, shared: 1, same: 1, reworded: 0, partial: 0 }, 18),
      '19 sentences: 1 the same, 18 in one version, and the page does not tell which',
    );
  });

  it('describes a link and why it holds', () => {
    const quoting = { ...why, quotation: 'We have seen no sign', names: ['Crocker', 'Zebari'] };
    const shared = {
      kind: 'reworded',
      moved: true,
      links: [link(0.7)],
      partners: [6],
      why: quoting,
      differences: [],
      tooLong: true,
    } as const;
    assert.equal(
      describeShared(shared, 12, 'CNN’s article'),
      'Reworded, moved, too long to compare word by word: sentence 7 of 12 in CNN’s article.' +
        ' In both: the same quotation; Crocker, Zebari; 9 of 14 words.',
    );
  });

  it('names all partners in the order of the text, and says when none of them is likely', () => {
    const shared = {
      kind: 'partial',
      moved: false,
      links: [link(0.4), link(0.2)],
      partners: [6, 1, 7],
      why,
      differences: [],
      tooLong: false,
    } as const;
    assert.match(
      describeShared(shared, 12, 'X'),
      /^Shares a part, unsure: sentences 2, 7 and 8 of 12 in X\./,
    );
  });
});

describe('what the page remembers', () => {
  const before = article('One is here.\nTwo is here.\nThree is here.');

  it('is a sentence, found again by its words', () => {
    const kept = rememberSentence(before, 1);
    assert.equal(findSentence(article('New.\nNewer.\nOne is here.\nTwo is here.'), kept), 3);
  });

  it('is the place where the sentence is gone', () => {
    assert.equal(findSentence(article('One.\nOther.\nThree.'), rememberSentence(before, 1)), 1);
    assert.equal(findSentence(article('One.'), rememberSentence(before, 2)), 0);
    assert.equal(findSentence({ ...before, sentences: [] }, rememberSentence(before, 2)), null);
  });

  it('is nothing when it was written by another version or is damaged', () => {
    const storage = {
      schema: 2,
      places: [],
      focus: null,
      level: false,
      filter: 'onlyHere',
      underlines: true,
      differences: { open: true, current: 'boats' },
    };
    assert.deepEqual(restoreState(storage), storage);
    const older = { ...storage, differences: undefined };
    assert.deepEqual(restoreState(older)?.differences, { open: false, current: null });
    assert.deepEqual(restoreState({ ...storage, memo: 'the host’s' }), storage);
    for (const damaged of [undefined, null, 'x', { ...storage, schema: 1 }, { ...storage, places: 3 }]) {
      assert.equal(restoreState(damaged), null);
    }
  });
});

describe('the geometry of the page', () => {
  it('joins the edges of two sentences with a ribbon', () => {
    const { band, middle, edges } = ribbonPaths(100, { top: 0, bottom: 40 }, { top: 60, bottom: 80 });
    assert.equal(band, 'M0,0C50,0 50,60 100,60L100,80C50,80 50,40 0,40Z');
    assert.equal(middle, 'M0,20C50,20 50,70 100,70');
    assert.equal(edges, 'M0,0C50,0 50,60 100,60M0,40C50,40 50,80 100,80');
  });

  it('draws a sentence on the strip at least two pixels high, and none over another', () => {
    assert.equal(stripPath('same', [{ top: 10, bottom: 10.2 }]), 'M0,10H8V12H0Z');
    const crowded = stripPath(
      'same',
      Array.from({ length: 1000 }, (_, i) => ({ top: i / 10, bottom: (i + 1) / 10 })),
    );
    assert.ok(crowded.split('Z').length <= 102);
  });

  describe('sets a card', () => {
    const view = { width: 800, height: 600 };
    const card = { width: 200, height: 150 };
    const name = { left: 100, top: 100, bottom: 120 };

    it('below the sentence, or above it where there is no room below', () => {
      assert.deepEqual(placeCard(name, { top: 80, bottom: 160 }, card, view), {
        left: 100,
        top: 164,
        height: 150,
      });
      const low = { left: 100, top: 500, bottom: 520 };
      assert.deepEqual(placeCard(low, { top: 480, bottom: 560 }, card, view), {
        left: 100,
        top: 326,
        height: 150,
      });
      assert.equal(placeCard({ ...name, left: 780 }, name, card, view).left, 592);
    });

    it('as high as there is room', () => {
      const high = { ...card, height: 400 };
      const middle = { left: 100, top: 300, bottom: 320 };
      assert.deepEqual(placeCard(middle, { top: 280, bottom: 340 }, high, view), {
        left: 100,
        top: 8,
        height: 268,
      });
      assert.deepEqual(placeCard(middle, { top: 240, bottom: 320 }, high, view), {
        left: 100,
        top: 324,
        height: 268,
      });
    });

    it('beside the name where a sentence leaves no room', () => {
      const whole = { top: -50, bottom: 700 };
      assert.deepEqual(placeCard(name, whole, card, view), { left: 100, top: 124, height: 150 });
      const low = { ...name, top: 500, bottom: 520 };
      assert.deepEqual(placeCard(low, whole, card, view), { left: 100, top: 346, height: 150 });
    });

    it('never over words of its sentence while there is room above or below, and always in view', () => {
      fc.assert(
        fc.property(fc.integer({ min: -200, max: 620 }), fc.nat(500), fc.nat(100), (top, height, within) => {
          const sentence = { top, bottom: top + height + 20 };
          const at = Math.min(top + within, sentence.bottom - 20);
          const placed = placeCard({ left: 10, top: at, bottom: at + 20 }, sentence, card, view);
          const bottom = placed.top + placed.height;
          assert.ok(placed.top >= 8 && bottom <= view.height - 8);
          const isClear = placed.top >= sentence.bottom || bottom <= sentence.top;
          const room = Math.max(sentence.top, view.height - sentence.bottom) - 12;
          if (room >= 120) assert.ok(isClear, JSON.stringify(placed));
        }),
      );
    });
  });
});
