import assert from 'node:assert/strict';
import { labels } from '../../../../../src/core/article/recognisers/labels';
import { found, story } from './found';

describe('labels', () => {
  for (const line of [
    'Accessibility links',
    'XS',
    '1. Archive',
    'Filed under: Ice • Harbours',
    'E-mail to a friend',
    'Share this story',
    'Most read',
    'Home > World > Europe',
    '© 2007 North Shore News. All rights reserved.',
    '* * *',
  ])
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(labels, `${story}\n\n${line}`), [['furniture', line]]);
    });

  for (const line of ['Ice closes harbour of Vik', 'He said more.', 'Share prices fell on Monday.', 'OSLO'])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(labels, `${line}\n\n${story}`), []);
    });
});
