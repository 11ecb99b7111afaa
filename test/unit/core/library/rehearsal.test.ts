import assert from 'node:assert/strict';
import { readArticleSteps } from '../../../../src/core/article/readArticle';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { defaultReadOptions } from '../../../../src/core/library/readOptions';
import { finish } from '../../../../src/core/steps';

const ferries = Array.from({ length: 20 }, (_, at) => ({
  id: `ferry ${at}`,
  text: `The ferry to the ${at}th island was late on Friday, the captain of the harbour of Vik said.`,
}));
const storm = { id: 'storm', text: 'A storm took the roof off the school of Marnvik on Sunday.' };

/** A library that knows its articles from another session, and the texts that it has had to read. */
function restored(articles: readonly { readonly id: string; readonly text: string }[]) {
  const before = new Library(mentionSteps);
  finish(before.put(articles));
  const stored = finish(before.store()) ?? assert.fail();
  const read: string[] = [];
  const library = new Library(mentionSteps, defaultReadOptions, function* (text, options) {
    read.push(text);
    return yield* readArticleSteps(text, options);
  });
  assert.ok(library.restore(stored));
  finish(library.put(articles));
  return { library, read };
}

function siblingsOf(library: Library, articles: readonly { readonly id: string }[]) {
  return articles.map(({ id }) => finish(library.siblings({ id }, 9)));
}

describe('the questions that are asked before anybody asks', () => {
  it('are of some articles of ordinary length, and change no answer and nothing that is stored', () => {
    const long = { id: 'long', text: `${storm.text}\n\n`.repeat(2000) };
    const articles = [long, ...ferries];
    const { library, read } = restored(articles);
    const never = restored(articles).library;
    finish(library.rehearse());
    assert.deepEqual(
      read,
      ferries.slice(0, 8).map(({ text }) => text),
    );
    assert.deepEqual(siblingsOf(library, articles), siblingsOf(never, articles));
    for (const one of [library, never]) finish(one.put([storm]));
    assert.deepEqual(finish(library.store()), finish(never.store()));
  });

  it('are none where there are no articles', () => {
    const library = new Library(mentionSteps);
    assert.ok(library.rehearse().next().done);
    finish(library.put(ferries));
    for (const { id } of ferries) library.remove(id);
    assert.ok(library.rehearse().next().done);
  });

  const some = ferries.slice(0, 3);
  const changes: Readonly<Record<string, (library: Library) => void>> = {
    'all articles go': (library) => {
      for (const { id } of some) library.remove(id);
    },
    'one goes': (library) => {
      library.remove(some[1]?.id ?? assert.fail());
    },
    'one comes': (library) => {
      finish(library.put([storm]));
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`end where ${what} meanwhile, after any step`, () => {
      const whole = [...restored(some).library.rehearse()].length;
      assert.ok(whole > some.length);
      for (let after = 1; after <= whole; after += 1) {
        const { library, read } = restored(some);
        const steps = library.rehearse();
        for (let step = 0; step < after; step += 1) assert.ok(!steps.next().done);
        change(library);
        const before = read.length;
        assert.ok(steps.next().done);
        assert.equal(read.length, before);
        const left = new Library(mentionSteps);
        finish(left.put([...some, storm].filter(({ id }) => library.text(id) !== '')));
        assert.deepEqual(siblingsOf(library, some), siblingsOf(left, some));
      }
    });
  }
});
