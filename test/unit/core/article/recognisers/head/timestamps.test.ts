import assert from 'node:assert/strict';
import { timestamps } from '../../../../../../src/core/article/recognisers/head/timestamps';
import { found, story, told } from '../found';

describe('timestamps', () => {
  for (const [line, published] of [
    ['July 22nd, 2007', '2007-07-22'],
    ['2007-07-22', '2007-07-22'],
    ['Updated: 22 July 2007, 09:10 GMT', '2007-07-22'],
    ['12:09 PM ET', undefined],
    ['Published 9:15 PM JST, Mon March 3, 2025  Updated 08:00 AM GMT, Wed March 5, 2025', '2025-03-03'],
    ['Tue 4 Mar 2025 06.00 CET', '2025-03-04'],
    ['Tue 04/03/2025', '2025-03-04'],
    ['13/04/2025', '2025-04-13'],
    ['3m ago', undefined],
    ['2 hrs ago', undefined],
    ['Yesterday', undefined],
    ['Friday', undefined],
    ['(about 17 hours later)', undefined],
    ['11 years ago', undefined],
  ] as const)
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(timestamps, `${line}\n\n${story}`), [['date', line]]);
      assert.equal(told(timestamps, line)['published'], published);
    });

  it('are read in the language of the page, and from a day that is known', () => {
    assert.equal(told(timestamps, '22. Juli 2007', { locale: 'de' })['published'], '2007-07-22');
    assert.equal(told(timestamps, 'Yesterday', { day: '2007-07-22' })['published'], '2007-07-21');
  });

  for (const [locale, line] of [
    ['de', 'Stand: 3. März 2025, 21:15 Uhr, aktualisiert am 4. März 2025'],
    ['fr', 'Publié le 3 mars 2025 à 21h15, modifié le 4 mars 2025'],
    ['es', 'Publicado el 3 de marzo de 2025 a las 21:15, actualizado hace 2 horas'],
    ['it', "Pubblicato il 3 marzo 2025 alle 21:15, aggiornato l'8 marzo 2025"],
    ['pt', 'Publicado em 3 de março de 2025 às 21h15, atualizado há 3 dias'],
    ['nl', 'Gepubliceerd op maandag 3 maart 2025 om 21.15 uur'],
    ['de', '03.03.2025'],
    ['fr', '03/03/2025'],
  ] as const)
    it(`are found in other languages: ${line}`, () => {
      assert.deepEqual(found(timestamps, `${line}\n\n${story}`, { locale }), [['date', line]]);
      assert.equal(told(timestamps, line, { locale })['published'], '2025-03-03');
    });

  it('stand before the entries of a live blog', () => {
    const text = `14:32 GMT - The ice is gone.\n\n15.10 Uhr: "It is," she said.\n\n13.40\nThe ferry left.\n\n13.55\nIt came back.`;
    assert.deepEqual(
      found(timestamps, text).map(([, words]) => words),
      ['14:32 GMT -', '15.10 Uhr:', '13.40', '13.55'],
    );
  });

  for (const line of [
    ...['The Sun', 'May', 'A year later', 'Day 12', 'The 1990s', 'Later', '13.40', 'Di', 'Mag'],
    ...['Ice of 2007', 'On July 22, 2007 it thawed.', '12', '10:30 A.M. is early'],
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(timestamps, `${line}\n\n${story}`), []);
    });
});
