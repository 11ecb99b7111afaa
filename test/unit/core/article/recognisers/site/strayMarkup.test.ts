import assert from 'node:assert/strict';
import { strayMarkup } from '../../../../../../src/core/article/recognisers/site/strayMarkup';
import { found, story } from '../found';

describe('stray markup', () => {
  it('is a line of tags, or the rest of a broken one', () => {
    assert.deepEqual(found(strayMarkup, `.bio {\nwidth: 100%;\n}\n\n${story}`).length, 3);
    assert.deepEqual(found(strayMarkup, `}\n\n${story}`), []);
    assert.deepEqual(found(strayMarkup, `<br/></p>\n\n${story}`), [['furniture', '<br/></p>']]);
    assert.deepEqual(found(strayMarkup, `It thawed. class="" href="/ice">More on ice`), [
      ['furniture', 'class="" href="/ice">More on ice'],
    ]);
  });

  it('is no tag that a sentence quotes whole', () => {
    assert.deepEqual(
      found(strayMarkup, 'He wrote <a title="Ice" class="x">Ice</a> on the wall of the pier.'),
      [],
    );
  });

  it('is no comparison of figures', () => {
    assert.deepEqual(found(strayMarkup, 'Ice < 2 cm and wind > 9 m/s closed the port.'), []);
  });
});
