import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { dayIn } from '../../../../../src/core/article/dates/publishedDay';
import { readArticle } from '../../../../../src/core/article/readArticle';

const story =
  'The harbour of Vik was closed on Monday because ice had broken two of its piers, the port said in a note.';

function published(head: string, body = story): string | null {
  return readArticle(`Ice closes harbour of Vik\n\n${head}\n\n${body}`).published;
}

describe('the day of publication', () => {
  it('is read back from every way to write it', () => {
    const days = fc.date({
      min: new Date('1650-01-01'),
      max: new Date('2069-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl'), (date, locale) => {
        const iso = date.toISOString().slice(0, 10);
        for (const dateStyle of ['long', 'full'] as const) {
          const written = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
          assert.equal(dayIn(written, locale, null), iso, written);
        }
      }),
    );
  });

  it('is said to be unclear where its figures may be two days', () => {
    const read = (head: string) => {
      const { plain, published, unclearDate } = readArticle(
        `Ice closes harbour of Vik\n\n${head}\n\n${story}`,
      );
      return [published, unclearDate ? plain.slice(unclearDate.start, unclearDate.end) : null];
    };
    assert.deepEqual(read('03/04/2025 - 21:15'), [null, '03/04/2025 - 21:15']);
    assert.deepEqual(read('Thu 03/04/2025 - 21:15'), ['2025-04-03', null]);
    assert.deepEqual(read('13/04/2025 - 21:15'), ['2025-04-13', null]);
    assert.deepEqual(read('By Ann Lee'), [null, null]);
  });

  it('is that of publication, whichever order the stamps stand in', () => {
    const update = 'Updated March 5, 2025';
    const first = 'Published March 3, 2025';
    assert.equal(published(`${update}\n${first}`), '2025-03-03');
    assert.equal(published(`${first}\n${update}`), '2025-03-03');
    assert.equal(published(`Updated\nMarch 5, 2025\n${first}`), '2025-03-03');
    assert.equal(published(update), '2025-03-05');
  });

  it('is not claimed where day and month cannot be told apart', () => {
    assert.equal(published('03/04/2025 - 21:15'), null);
    assert.equal(dayIn('03/04/2025', 'en', null), null);
  });

  it('is told by another date of the page, the weekday, the outlet or the language', () => {
    assert.equal(published('03/04/2025', `${story} The pier was built on 25/04/1998.`), '2025-04-03');
    assert.equal(published('03/04/2025', `${story} The pier was built on 04/25/1998.`), '2025-03-04');
    assert.equal(published('Thu 03/04/2025'), '2025-04-03');
    assert.equal(published('CNN\n03/04/2025'), '2025-03-04');
    assert.equal(published('BBC News\n03/04/2025'), '2025-04-03');
    assert.equal(published('Reuters\n03/04/2025'), null);
    assert.equal(
      readArticle(
        'Le port est fermé\n\n03/04/2025\n\nLe port de Vik est fermé à cause de la glace, a dit la mairie.',
      ).published,
      '2025-04-03',
    );
  });

  it('is not counted from what is given as a day and is none', () => {
    for (const date of ['soon', 'Tuesday', '3 March 2025', '20250304', '2025-02-30', '2025-3-4', '']) {
      assert.equal(dayIn('11 years ago', 'en', date), null, date);
      const text = `Ice closes harbour of Vik\n\n11 years ago\n\n${story}`;
      assert.equal(readArticle(text, { date }).published, null, date);
      assert.equal(
        readArticle(text.replace('11 years ago', '5 March 2025'), { date }).published,
        '2025-03-05',
      );
    }
    assert.equal(dayIn('11 years ago', 'en', '2025-03-04'), '2014-03-04');
    assert.equal(readArticle(story, { date: '2025-03-04' }).published, '2025-03-04');
  });

  it('is no day that is not in the calendar', () => {
    for (const text of ['31 June 2025', '2025-02-30', '32/13/2025', 'March 0, 2025'])
      assert.equal(dayIn(text, 'en', null), null, text);
  });
});
