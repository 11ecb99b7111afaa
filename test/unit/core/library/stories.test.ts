import assert from 'node:assert/strict';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from '../entities/seeds';

const ferry = `Ferry aground at Havnes

The ferry Aurora ran aground at Havnes with 40 people on board, said harbour master Tor Lind.`;

describe('the stories of a library', () => {
  it('are after each change those of a library that never was another', () => {
    const texts = new Map(seedTexts());
    const library = new Library(mentionSteps);
    const put = (id: string, text: string) => {
      texts.set(id, text);
      finish(library.put([{ id, text }]));
    };
    const remove = (id: string) => {
      texts.delete(id);
      library.remove(id);
    };
    const isAsAnew = () => {
      const other = new Library(mentionSteps);
      finish(other.put([...texts].map(([id, text]) => ({ id, text }))));
      assert.deepEqual(finish(library.stories()), finish(other.stories()));
    };
    for (const [id, text] of texts) put(id, text);
    isAsAnew();
    put('ferry', ferry);
    put('ferry, later', `${ferry}\n\nAll of them are safe.`);
    isAsAnew();
    put('001', ferry);
    isAsAnew();
    const moved = texts.get('000') ?? '';
    remove('000');
    put('moved', moved);
    isAsAnew();
    remove('ferry');
    isAsAnew();
    assert.equal(finish(library.stories()).stories.length, 2);
  });
});
