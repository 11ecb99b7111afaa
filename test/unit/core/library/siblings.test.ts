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
});
