import assert from 'node:assert/strict';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { defaultReadOptions } from '../../../../src/core/library/readOptions';
import { finish } from '../../../../src/core/steps';

const line = 'Visit us in Oslo!';
const pages = [
  'The harbour of Lund was closed on Friday after a crane fell into the water near the old pier.',
  'Teachers in four schools walked out on Monday over a plan to shorten the summer holidays.',
  'A comet that was last seen in 1911 will be visible from the hills again this weekend.',
].map((story, number) => ({ id: String(number), text: `Reuters\n\n${story}\n\n${line}\n` }));

const folds = (library: Library) =>
  pages.map(({ id }) => library.article({ id })?.sentences.every(({ text }) => text !== line) ?? null);

function nameAll(library: Library): readonly string[] {
  const named: string[] = [];
  for (let id = library.nextUnextracted(); id !== undefined; id = library.nextUnextracted()) {
    finish(library.extractEntities(id));
    named.push(id);
  }
  return named.sort();
}

const namesOslo = (library: Library, number: number) => {
  const { id = '', text = '' } = pages[number] ?? {};
  return finish(library.mentions({ id })).some(({ start, end }) => text.slice(start, end) === 'Oslo');
};

describe('a library whose articles have a line in common', () => {
  it('folds it in all of them when the third comes, and in none when one has gone', () => {
    const library = new Library(mentionSteps);
    finish(library.put(pages.slice(0, 2)));
    assert.deepEqual(folds(library), [false, false, null]);
    finish(library.put(pages.slice(2)));
    assert.deepEqual(folds(library), [true, true, true]);
    library.remove('1');
    assert.deepEqual(folds(library), [false, null, false]);
    finish(library.put(pages));
    const [, { id, text } = { id: '', text: '' }] = pages;
    finish(library.put([{ id, text: text.replace(line, '') }]));
    assert.deepEqual(folds(library)[0], false);
  });

  it('reads names anew where the line is folded or unfolded', () => {
    const library = new Library(mentionSteps);
    finish(library.put(pages.slice(0, 2)));
    nameAll(library);
    assert.ok(namesOslo(library, 0));
    finish(library.put(pages.slice(2)));
    assert.deepEqual(nameAll(library), ['0', '1', '2']);
    assert.ok(!namesOslo(library, 0) && !namesOslo(library, 2));
    library.remove('2');
    assert.deepEqual(nameAll(library), ['0', '1']);
    assert.ok(namesOslo(library, 0));
  });

  it('reads no names anew where those in it are read anyway', () => {
    const library = new Library(mentionSteps, { ...defaultReadOptions, namesInFolded: true });
    finish(library.put(pages.slice(0, 2)));
    nameAll(library);
    finish(library.put(pages.slice(2)));
    assert.deepEqual(folds(library), [true, true, true]);
    assert.deepEqual(nameAll(library), ['2']);
    assert.ok(namesOslo(library, 0));
  });

  it('folds it in a text that is not saved yet', () => {
    const library = new Library(mentionSteps);
    finish(library.put(pages));
    const text = `Reuters\n\nTwo men were rowing when the crane fell, and they were not hurt.\n\n${line}`;
    assert.equal(library.article({ id: '0', text })?.sentences.length, 1);
  });

  it('knows the line in another session from what was stored', () => {
    const before = new Library(mentionSteps);
    finish(before.put(pages));
    const stored = finish(before.store()) ?? assert.fail();
    const library = new Library(mentionSteps);
    assert.ok(library.restore(stored));
    assert.equal(finish(library.put(pages.slice(0, 2))).restored, 2);
    assert.deepEqual(folds(library), [false, false, null]);
    assert.equal(finish(library.put(pages.slice(2))).restored, 1);
    assert.deepEqual(folds(library), [true, true, true]);
  });
});
