import assert from 'node:assert/strict';
import { banners } from '../../../../../../src/core/article/recognisers/head/banners';
import { found, story } from '../found';

describe('banners', () => {
  for (const banner of [
    'We use cookies on this website. Please accept our privacy policy, or change your consent.',
    'Our storm coverage is free for everyone. Please support our newsroom by subscribing.',
    'Sign up for our newsletter to get the latest headlines in your inbox.',
  ])
    it(`are found: ${banner.slice(0, 30)}`, () => {
      assert.deepEqual(found(banners, `${banner}\n\n${story}`), [['furniture', banner]]);
    });

  for (const prose of [
    'The council asked readers to support the library, and you could hear the applause in our street.',
    '"Please sign up for our newsletter, your support keeps this site free," the editor told the crowd.',
    'Cookies were sold at the harbour to pay for the new pier.',
  ])
    it(`are not: ${prose.slice(0, 30)}`, () => {
      assert.deepEqual(found(banners, `${prose}\n\n${story}`), []);
    });
});
