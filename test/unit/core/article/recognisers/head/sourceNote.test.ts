import assert from 'node:assert/strict';
import { sourceNote } from '../../../../../../src/core/article/recognisers/head/sourceNote';
import { found, story, told } from '../found';

describe('source note', () => {
  it('names outlet, address and day of an archived page', () => {
    const note =
      "This article is from the source 'guardian' and was first published or seen on 2007-07-04 09:10.";
    const link =
      'You can find the current article at its original source at https://www.theguardian.com/ice.';
    const text = `${note}\n\n${link}\n\n${story}`;
    assert.deepEqual(found(sourceNote, text), [
      ['furniture', note],
      ['furniture', link],
    ]);
    assert.deepEqual(told(sourceNote, text), {
      publisher: 'Guardian',
      published: '2007-07-04',
      url: 'https://www.theguardian.com/ice',
    });
  });

  it('may be a bare address', () => {
    const text = `${story}\n\nURL: https://edition.cnn.com/ice`;
    assert.deepEqual(told(sourceNote, text), { url: 'https://edition.cnn.com/ice', publisher: 'CNN' });
  });

  it('is no sentence that only names an address', () => {
    assert.deepEqual(
      found(sourceNote, 'The port told ships to look at https://example.org/ice for news.'),
      [],
    );
  });
});
