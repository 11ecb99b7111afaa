import assert from 'node:assert/strict';
import { corrections } from '../../../../../../src/core/article/recognisers/story/corrections';
import { found, story } from '../found';

describe('corrections', () => {
  for (const line of [
    'Correction July 9, 2021: An earlier version named the wrong pier.',
    'Correction: The pier was built in 1961.',
    "Editor's note: This story was first told in 1999.",
    'CLARIFICATION — The port owns two piers, not three.',
    '- This article was amended on 4 March 2025 to give the right name of the pier.',
    'An earlier version of this story misspelled the name of the mayor.',
    'Because of an editing error, an earlier version of this article gave the wrong year.',
    'This story has been updated to include what the port says.',
    'Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Name.',
    'Dieser Artikel wurde am 4. März 2025 korrigiert.',
    'Cet article a été modifié le 4 mars 2025 : le port a deux quais.',
    'Fe de erratas: el puerto tiene dos muelles.',
    'Errata corrige: il porto ha due moli.',
    'Uma versão anterior deste texto trazia o nome errado.',
    'In een eerdere versie van dit artikel stond een verkeerde naam.',
  ])
    it(`are found: ${line.slice(0, 40)}`, () => {
      assert.deepEqual(found(corrections, `${story}\n\n${line}`), [['correction', line]]);
    });

  it('stand below their heading, with the day between', () => {
    const text = `${story}\n\nCorrection\n\nMarch 4, 2025\n\nThe port was said to have three piers. It has two.\n\n${story}`;
    assert.deepEqual(found(corrections, text), [
      ['correction', 'Correction'],
      ['correction', 'March 4, 2025'],
      ['correction', 'The port was said to have three piers. It has two.'],
    ]);
  });

  for (const line of [
    'Corrections to the map were made on Monday.',
    'Corrections officers said: "Nobody got out."',
    'Correction officers were told – twice – to leave the pier.',
    'Clarification of the rules is expected in May.',
    'This report was updated daily until the ice was gone.',
    'An earlier version of the bill named the wrong pier.',
    'The story was changed on Monday, and nobody knows why.',
    'This article of the treaty is about ice.',
  ])
    it(`are not: ${line.slice(0, 40)}`, () => {
      assert.deepEqual(found(corrections, `${story}\n\n${line}\n\n${story}`), []);
    });
});
