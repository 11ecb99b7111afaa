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

  it('is no line of verses, no lead-in and no line about the story', () => {
    for (const text of [
      'The ice came early,\nit stayed late,\nthe harbour waited\nby the gate',
      'The wheel came off\nthe wind went on',
      'And from the mayor:',
      'The ice is two feet thick and the mayor is tired of it',
    ]) {
      assert.deepEqual(found(navigation, `${text}\n\n${story}`), []);
      assert.deepEqual(found(navigation, `${story}\n\n${text}`), []);
    }
  });

  it('is the headline of another story below this one', () => {
    assert.deepEqual(found(navigation, `${story}\n\nGovernor Signs Bill on School Meals`), [
      ['furniture', 'Governor Signs Bill on School Meals'],
    ]);
  });

  it('is nothing where there is no story, and no sentence', () => {
    assert.deepEqual(found(navigation, 'Europe\n\nWeather map'), []);
    assert.deepEqual(found(navigation, `It is cold.\n\n${story}`), []);
  });
});
