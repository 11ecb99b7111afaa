import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionSteps, mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { defaultReadOptions, type ReadOptions } from '../../../../src/core/library/readOptions';
import { finish } from '../../../../src/core/steps';

function libraryOf(text: string, readOptions?: Partial<ReadOptions>): Library {
  const library = new Library(mentionSteps, { ...defaultReadOptions, ...readOptions });
  finish(library.put([{ id: 'a', text }]));
  finish(library.extractEntities('a'));
  return library;
}

describe('how a library is read', () => {
  const story = 'Iraqi officials said on Monday that talks would be held in Baghdad within a week.';
  const page = `${story}\n\nComments (2)\n\n1. Ann\nI was in Oslo then.\n\n2. Bo\nSo was I, and in Paris.`;
  const names = (library: Library) =>
    finish(library.mentions({ id: 'a' })).map(({ start, end }) => page.slice(start, end));

  it('leaves what is folded unread for names, unless it is asked to read it', () => {
    const usual = names(libraryOf(page));
    assert.ok(usual.includes('Baghdad') && !usual.includes('Oslo') && !usual.includes('Paris'));
    const asked = names(libraryOf(page, { namesInFolded: true }));
    for (const name of ['Baghdad', 'Oslo', 'Paris']) assert.ok(asked.includes(name), name);
  });

  it('takes the time codes of a recording for no times, whatever else is asked for', () => {
    const said =
      '[00:00:04] PRESENTER: When did it stop?\n[00:00:09] COLE: At 09:15, with 31 people in it.\n[00:00:15] PRESENTER: Why?';
    for (const namesInFolded of [false, true]) {
      const found = finish(libraryOf(said, { namesInFolded }).mentions({ id: 'a' }));
      assert.deepEqual(
        found.filter(({ kind }) => kind === 'time').map(({ text }) => text),
        ['09:15'],
      );
    }
  });

  it('reads a correction for names, and takes none of its words for the story', () => {
    const text = `${story}\n\nCorrection: An earlier version of this article said that talks would be held in Paris.`;
    const library = libraryOf(text);
    const places = finish(library.mentions({ id: 'a' })).map(({ start, end }) => text.slice(start, end));
    assert.ok(places.includes('Paris'));
    assert.deepEqual(
      library.article({ id: 'a' })?.sentences.map((sentence) => sentence.text),
      [story],
    );
  });

  it('never counts what is folded as part of the story', () => {
    const article = libraryOf(page, { namesInFolded: true }).article({ id: 'a' });
    assert.deepEqual(
      article?.sentences.map(({ text }) => text),
      [story],
    );
  });

  it('parts sentences by the rules of the language where a text does not tell its own', () => {
    const text = 'Prof. Kern kam z.B. aus Bonn. Hr. Ott blieb daheim.';
    const sentences = (language: string) =>
      libraryOf(text, { language })
        .article({ id: 'a' })
        ?.sentences.map((sentence) => sentence.text);
    assert.deepEqual(sentences('de'), ['Prof. Kern kam z.B. aus Bonn.', 'Hr. Ott blieb daheim.']);
    assert.deepEqual(sentences('en')?.slice(-2), ['Hr.', 'Ott blieb daheim.']);
  });

  it('believes names by the language of the page, however much of it is folded', () => {
    const withModel = makeMentionSteps(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
    const title = 'Title: Streit um Rathaus';
    const menu = Array.from({ length: 24 }, () => 'Das Wetter für die Stadt und das Land');
    const german = [
      'Der Streit um das Alte Rathaus in Berlin ist nicht beendet, sagte Anna Kern der Neuen Woche.',
      'Die Junge Union und der Deutsche Bund wollen sich mit Grossen Worten nicht zufrieden geben, sagte Paul Ott.',
    ];
    const found = (text: string) => {
      const library = new Library(withModel);
      finish(library.put([{ id: 'a', text }]));
      finish(library.extractEntities('a'));
      return finish(library.mentions({ id: 'a' })).map((mention) => mention.text);
    };
    const plain = found([title, ...german].join('\n\n'));
    assert.deepEqual(plain, ['Berlin', 'Anna Kern', 'Paul Ott']);
    assert.deepEqual(found([title, ...menu, ...german].join('\n\n')), plain);
  });
});
