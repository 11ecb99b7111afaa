import assert from 'node:assert/strict';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from '../entities/seeds';

describe('the siblings of a library', () => {
  it('are told by names before these are read, and after', () => {
    const library = new Library(mentionSteps);
    finish(library.put([...seedTexts()].map(([id, text]) => ({ id, text }))));
    const nearest = () => {
      const [first] = finish(library.siblings({ id: '000' }, 1));
      return first ?? assert.fail();
    };
    const unnamed = nearest();
    assert.ok(unnamed.why.names.some((name) => name.includes('Crocker')));
    for (const id of library.unextracted()) finish(library.extractEntities(id));
    const named = nearest();
    assert.ok(named.why.names.includes('Ryan Crocker'));
    assert.deepEqual(
      { ...named, why: { ...named.why, names: [] } },
      { ...unnamed, why: { ...unnamed.why, names: [] } },
    );
  });

  it('have files of many documents behind the articles, which no story has', () => {
    const told = (fate: string) =>
      `The ferry Skell ran aground off the harbour of Vik on Friday with ${fate} people aboard, the coast guard said.\n`;
    const roof =
      'The roof of the school in Marnvik gave way under heavy snow on Sunday, and nobody was hurt.\n';
    const texts: Readonly<Record<string, string>> = {
      // It would rank before the other: it has the sentence word for word.
      'all.txt': `Document 1 of 2\n${told('forty')}Document 2 of 2\n${roof}`,
      'all-1.txt': told('forty'),
      'other.txt': `${told('thirty')}Tugs pulled it free at noon.\n`,
      'roof.txt': `${roof}Pupils were at home.\n`,
    };
    const put = Object.entries(texts).map(([id, text]) => ({ id, text }));
    const library = new Library(mentionSteps);
    finish(library.put(put));
    const stored = finish(library.store()) ?? assert.fail();
    const restored = new Library(mentionSteps);
    assert.ok(restored.restore(stored));
    assert.deepEqual(finish(restored.put(put)), { restored: put.length, failed: [] });
    for (const one of [library, restored]) {
      const siblings = (id: string, limit = 9) =>
        finish(one.siblings({ id }, limit)).map((found) => found.id);
      assert.deepEqual(siblings('all-1.txt'), ['other.txt', 'all.txt']);
      assert.deepEqual(siblings('all-1.txt', 1), ['other.txt']);
      assert.deepEqual(siblings('all.txt').toSorted(), ['all-1.txt', 'other.txt', 'roof.txt']);
      const { stories, alone } = finish(one.stories());
      assert.deepEqual(
        [stories.map(({ articles }) => articles.map(({ id }) => id)), alone],
        [[['all-1.txt', 'other.txt']], 2],
      );
      assert.deepEqual(
        finish(one.allStories()).map(({ ids }) => ids),
        [['all-1.txt', 'other.txt'], ['all.txt'], ['roof.txt']],
      );
      assert.deepEqual(finish(one.storyOf('all.txt')).ids, ['all.txt']);
    }
  });
});
