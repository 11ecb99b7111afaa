import assert from 'node:assert/strict';
import { readArticleSteps } from '../../../../src/core/article/readArticle';
import { mentionSteps, type MentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import type { Reader } from '../../../../src/core/library/readArticles';
import { defaultReadOptions } from '../../../../src/core/library/readOptions';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from '../entities/seeds';

const articles = [...seedTexts()].map(([id, text]) => ({ id, text }));
const failingReader: Reader = function* (text, options) {
  if (text.includes('unreadable')) throw new RangeError('too deep');
  return yield* readArticleSteps(text, options);
};
const failingNames: MentionSteps = function* (text, published, language) {
  if (text.includes('nameless')) {
    yield;
    throw new RangeError('too deep');
  }
  return yield* mentionSteps(text, published, language);
};

describe('a library with an article that fails', () => {
  it('puts the others, and gives up what it knew of that one', () => {
    const library = new Library(mentionSteps, defaultReadOptions, failingReader);
    const failing = { id: '000', text: 'This is unreadable.' };
    assert.deepEqual(finish(library.put([failing, ...articles.slice(1)])), {
      restored: 0,
      failed: [{ id: '000', reason: 'too deep' }],
    });
    assert.equal(library.size, articles.length - 1);
    assert.deepEqual(finish(library.put(articles)).failed, []);
    assert.deepEqual(
      finish(library.siblings({ id: '000' }, 1)).map(({ id }) => id),
      ['001'],
    );
    for (const id of library.unextracted()) finish(library.extractEntities(id));
    assert.equal(finish(library.put([failing])).failed.length, 1);
    assert.equal(library.article({ id: '000' }), null);
    assert.deepEqual(finish(library.mentions({ id: '000' })), []);
    assert.ok(finish(library.siblings({ id: '001' }, 9)).every(({ id }) => id !== '000'));
    assert.ok(library.entities(null).every((entity) => !entity.articles.has('000')));
  });

  it('names the others, and that one once its text is another', () => {
    const library = new Library(failingNames);
    finish(library.put([{ id: 'a', text: 'The nameless Anna Berg met Paul Kern.' }, ...articles]));
    assert.throws(() => finish(library.extractEntities('a')), /too deep/);
    assert.equal(finish(library.extractEntities('a')), false, 'it is not tried again');
    assert.ok(!library.unextracted().includes('a'));
    for (const id of library.unextracted()) finish(library.extractEntities(id));
    assert.ok(library.entities(null).length > 0);
    assert.deepEqual(finish(library.mentions({ id: 'a' })), []);
    finish(library.put([{ id: 'a', text: 'Mayor Anna Berg said no.' }]));
    finish(library.extractEntities('a'));
    assert.equal(finish(library.mentions({ id: 'a' })).length, 1);
  });

  it('answers with what it had when a text that only visits fails', () => {
    const library = new Library(failingNames);
    finish(library.put([{ id: 'a', text: 'Mayor Anna Berg said no.' }]));
    finish(library.extractEntities('a'));
    const entities = library.entities(null);
    assert.throws(() => finish(library.mentions({ id: 'a', text: 'A nameless text.' })), /too deep/);
    assert.deepEqual(library.entities(null), entities);
  });
});

describe('mentions of an article whose text has changed', () => {
  it('are none of the earlier text', () => {
    const library = new Library(mentionSteps);
    finish(library.put([{ id: 'a', text: 'It was on Monday that Mayor Anna Berg said no.' }]));
    finish(library.extractEntities('a'));
    assert.ok(finish(library.mentions({ id: 'a' })).length > 0);
    finish(library.put([{ id: 'a', text: 'Mayor Bo Ek.' }]));
    assert.deepEqual(finish(library.mentions({ id: 'a' })), []);
    assert.deepEqual(library.entities(null), []);
    finish(library.extractEntities('a'));
    assert.deepEqual(
      finish(library.mentions({ id: 'a' })).map(({ text }) => text),
      ['Bo Ek'],
    );
  });
});
