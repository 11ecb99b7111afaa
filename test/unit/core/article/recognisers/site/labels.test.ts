import assert from 'node:assert/strict';
import { labels } from '../../../../../../src/core/article/recognisers/site/labels';
import { found, story } from '../found';

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
    'PRESS RELEASE — DRAFT 2',
    'Pressemitteilung Nr. 12',
    'Mehr zum Thema - Zehn Piers',
    'ALSO READ | Ten old piers',
    'MORE: What a pier costs',
    'SEE ALSO - Ten old piers',
    'Watch: Ice from the air',
    'READ NEXT: How ice is made',
    'More on this story »',
    'See FERRY, Page 7',
    'Please turn to FERRY, Page 7',
    'FERRY, from Page A3',
    'Continued on Page 7',
    '[Continued on Page 7.]',
    '(Continued from Page A3)',
    'View this email in your browser',
    'Follow our live coverage',
  ])
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(labels, `${story}\n\n${line}`), [['furniture', line]]);
    });

  it('head lists of other stories', () => {
    const text = `${story}\n\nRelated stories\nThe ferry leaves without its captain\nTwo piers for sale\n\n${story}`;
    assert.deepEqual(
      found(labels, text).map(([, words]) => words),
      ['Related stories', 'The ferry leaves without its captain', 'Two piers for sale'],
    );
  });

  for (const line of [
    '« La glace est là. »',
    'Il a dit : « La glace est là. »',
    'Press releases were read.',
    'More: he left.',
    'Ice closes harbour of Vik',
    'He said more.',
    'Share prices fell on Monday.',
    'OSLO',
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(labels, `${line}\n\n${story}`), []);
    });
});
