import assert from 'node:assert/strict';
import type { ArticleView } from '../../../src/protocol/shapes';
import { bindings, commandFor, keyOf, wouldEdit } from '../../../src/webview/keyboard';
import { findSentence, recall, rememberSentence } from '../../../src/webview/memory';
import { placeCard } from '../../../src/webview/names';
import { stripPath } from '../../../src/webview/overview';
import { ribbonPaths } from '../../../src/webview/ribbons';
import {
  countSentence,
  countVersions,
  describeShared,
  describeUnshared,
  versionName,
} from '../../../src/webview/wording';

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
    assert.equal(commandFor('ArrowDown', true), 'down');
    assert.equal(commandFor('ArrowDown', false), null);
    assert.equal(commandFor('Enter', false), null);
    assert.equal(commandFor('n', false), 'nextShared');
  });

  it('mean one thing each', () => {
    const keys = bindings.flatMap((binding) => binding.keys);
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
  const counts = { total: 15, shared: 11, same: 3, reworded: 7, partial: 1 };

  it('counts in one sentence', () => {
    assert.equal(countSentence(counts, 'the other version'), '11 of 15 sentences are in the other version');
    assert.equal(countSentence({ ...counts, total: 1, shared: 1 }, 'X'), '1 of 1 sentence is in X');
    assert.equal(countSentence({ ...counts, shared: 0 }, 'X'), 'None of the 15 sentences is in X');
    assert.equal(
      countSentence({ ...counts, total: 0, shared: 0 }, 'X'),
      'This article has no sentences to compare',
    );
  });

  it('names a version by its outlet where that tells the two apart', () => {
    const cnn = article('', { publisher: 'CNN' });
    assert.equal(versionName(cnn, article('', { publisher: 'VOA' })), 'CNN’s version');
    assert.equal(versionName(cnn, cnn), 'the other version');
    assert.equal(versionName(article(''), cnn), 'the other version');
  });

  it('never calls text removed or added that is in one version of a page', () => {
    const sentences = [{ start: 0, end: 4, block: 0, uncertain: true as const }];
    const left = article('Ice.', { versions: 2, version: 0, sentences });
    const right = article('Ice.', { versions: 2, version: 1, sentences: [] });
    assert.equal(describeUnshared(left, 0, right), 'In one version; the page does not tell in which.');
    assert.equal(describeUnshared(left, 0, article('', { id: 'b' })), 'Not in the other version.');
    assert.equal(describeUnshared(article('Ice.', { version: 0 }), 0, right), 'Not in version 1.');
    assert.equal(
      countVersions({ ...counts, total: 19, shared: 1 }, 18),
      '18 of 19 sentences are in one version, and the page does not tell which; 1 is in both',
    );
    assert.equal(
      countVersions({ ...counts, total: 1, shared: 0 }, 1),
      '1 of 1 sentence is in one version, and the page does not tell which; none is in both',
    );
  });

  it('describes a link and why it holds', () => {
    const quoting = { ...why, quotation: 'We have seen no sign', names: ['Crocker', 'Zebari'] };
    const shared = {
      kind: 'reworded',
      moved: true,
      links: [],
      partners: [6],
      why: quoting,
      differences: [],
      tooLong: true,
    } as const;
    assert.equal(
      describeShared(shared, 12, 'CNN’s version'),
      'Reworded, moved, too long to compare word by word: sentence 7 of 12 in CNN’s version.' +
        ' In both: the same quotation; Crocker, Zebari; 9 of 14 words.',
    );
  });

  it('names all partners in the order of the text', () => {
    const shared = {
      kind: 'partial',
      moved: false,
      links: [],
      partners: [6, 1, 7],
      why,
      differences: [],
      tooLong: false,
    } as const;
    assert.match(describeShared(shared, 12, 'X'), /^In part: sentences 2, 7 and 8 of 12 in X\./);
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
    const memory = {
      schema: 2,
      places: [],
      focus: null,
      level: false,
      filter: 'onlyHere',
      underlines: true,
    };
    assert.deepEqual(recall(memory), memory);
    assert.deepEqual(recall({ ...memory, memo: 'the host’s' }), memory);
    for (const damaged of [undefined, null, 'x', { ...memory, schema: 1 }, { ...memory, places: 3 }]) {
      assert.equal(recall(damaged), null);
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

  it('sets a card below its name, or above where there is more room', () => {
    const view = { width: 800, height: 600 };
    const card = { width: 200, height: 150 };
    assert.deepEqual(placeCard({ left: 100, top: 100, bottom: 120 }, card, view), { left: 100, top: 124 });
    assert.deepEqual(placeCard({ left: 100, top: 500, bottom: 520 }, card, view), { left: 100, top: 346 });
    assert.equal(placeCard({ left: 780, top: 100, bottom: 120 }, card, view).left, 592);
  });
});
