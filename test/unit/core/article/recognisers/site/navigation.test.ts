import assert from 'node:assert/strict';
import type { BlockKind } from '../../../../../../src/core/article/article';
import { navigation } from '../../../../../../src/core/article/recognisers/site/navigation';
import { found, story } from '../found';

describe('navigation', () => {
  const text = `Europe\n\nIce closes Vik\n\n${story}\n\nA cold winter\n\n${story}\n\nWeather map\n\nShare\n\nWebcams`;
  const at = (kind: BlockKind, words: string) => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it('is what stands above the headline, and below what is known for the site’s', () => {
    const claimed = [at('headline', 'Ice closes Vik'), at('furniture', 'Share')];
    assert.deepEqual(found(navigation, text, { claimed }).slice(0, 1), [['furniture', 'Europe']]);
    assert.deepEqual(found(navigation, text, { claimed }).at(-1), ['furniture', 'Webcams']);
    assert.ok(!found(navigation, text, { claimed }).some(([, words]) => words === 'Weather map'));
  });

  it('is not told by shortness alone', () => {
    assert.deepEqual(found(navigation, text), []);
    for (const list of ['Liv Aas, 34\nBo Ek, 52', 'Referee: A. Lund', 'We are sorry\nWe will pay'])
      assert.deepEqual(found(navigation, `${story}\n\n${list}`), []);
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
