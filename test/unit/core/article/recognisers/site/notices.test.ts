import assert from 'node:assert/strict';
import { notices } from '../../../../../../src/core/article/recognisers/site/notices';
import { found, story } from '../found';

describe('notices', () => {
  for (const line of [
    '(COMMERCIAL BREAK)',
    'Note to editors: The pictures are free to use.',
    'A version of this article appeared in print.',
    'AP-NR-HARBOR ICE, 3rd Ld-Writethru',
    'BC-US--Harbor-Ice',
    'AP-HARBOR ICE',
    'Contact: Liv Aas',
    'Contact: Liv Aas, Head of Communications of the Port of Vik\n+47 555 01 234 | liv.aas@example.org',
    'PRINTED and PUBLISHED by JOHN HARDY at the Gazette Office, 14, High-street, Skell.',
    'Phone 555 01 234',
    '© 2026 Skell Media. Tous droits réservés. Le présent document est protégé par les lois.',
    'Certificat émis le 22 novembre 2026 à Vik à des fins de visualisation personnelle et temporaire.',
    'news·20261121·SH·0012345',
    '(Adds quote from harbour master, details on ferries in paragraphs 4-6)',
    '((liv.aas@example.org; +47 555 01 02))',
    'Email liv.aas@example.org',
    '+47 555 01 234',
    'THIS IS A RUSH TRANSCRIPT. THIS COPY MAY BE UPDATED.',
  ])
    it(`are found: ${line.slice(0, 30)}`, () => {
      assert.deepEqual(found(notices, `${line}\n\n${story}`), [['furniture', line]]);
    });

  for (const line of [
    'Corrections to the map were made on Monday.',
    '(It was cold.)',
    '(FROM OUR SPECIAL CORRESPONDENT.)',
    '(BY TELEGRAPH.)',
    '(Addison was not there.)',
    'ICE CLOSES HARBOUR OF VIK TODAY',
    'Contact lost with ferry',
    'Phone ban in schools of Vik',
    'Ex-mayor jailed for fraud',
    'Anti-war march in Vik',
    'UN-backed talks on the harbour resume',
    'US-China talks resume in Vik',
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(notices, `${line}\n\n${story}`), []);
    });
});
