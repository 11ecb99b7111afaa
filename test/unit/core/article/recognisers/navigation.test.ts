import assert from 'node:assert/strict';
import { navigation } from '../../../../../src/core/article/recognisers/navigation';
import { found, story } from './found';

describe('navigation', () => {
  it('is what stands around the story and is no sentence', () => {
    assert.deepEqual(found(navigation, `Europe\n\n${story}\n\nA cold winter\n\n${story}\n\nWeather map`), [
      ['furniture', 'Europe'],
      ['furniture', 'Weather map'],
    ]);
  });

  it('is nothing where there is no story, and no sentence', () => {
    assert.deepEqual(found(navigation, 'Europe\n\nWeather map'), []);
    assert.deepEqual(found(navigation, `It is cold.\n\n${story}`), []);
  });
});
