import assert from 'node:assert/strict';
import { languageOf } from '../../../../../src/core/text/words/language';

describe('languageOf', () => {
  for (const [language, text] of [
    ['en', 'The harbour of Vik was closed on Monday because of the ice, and it will be for a week.'],
    ['de', 'Der Hafen von Vik ist am Montag wegen des Eises geschlossen, und das auch für eine Woche.'],
    ['fr', 'Le port de Vik est fermé depuis lundi par la glace, qui a brisé deux des jetées du port.'],
    ['es', 'El puerto de Vik se cerró el lunes por el hielo, que ha roto dos de los muelles de la ciudad.'],
    ['ja', '港は月曜日に氷のために閉鎖された。'],
    ['ru', 'Порт закрыли в понедельник из-за льда.'],
  ] as const)
    it(`tells ${language}`, () => {
      assert.equal(languageOf(text), language);
      assert.equal(languageOf(text, 'sv'), language);
    });

  it('takes the language that it is given where nothing tells', () => {
    const swedish =
      'Hamnen i Vik stängdes på måndagen efter att isen hade brutit två av dess pirar, sade hamnen i ett meddelande.';
    for (const text of ['', '1 2 3', 'Vik', swedish]) {
      assert.equal(languageOf(text), 'en');
      assert.equal(languageOf(text, 'sv'), 'sv');
    }
  });
});
