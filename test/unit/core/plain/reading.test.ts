import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { alignSentences, compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { legible } from '../../../../src/core/plain/legible';
import { plainText } from '../../../../src/core/plain/plainText';
import { siblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { finish } from '../../../../src/core/steps';

/** What the sentences of a text say. */
function says(text: string): string[] {
  return readArticle(text).sentences.map(({ plain }) => legible(plain).replace(/\s+/g, ' '));
}

const clean = 'The harbour of Vik was closed on Monday, Mayor Liv Aas said in the office of the port.';

/** Ways to write that sentence in which a reader sees the same. */
const written: readonly string[] = [
  clean.replace('harbour', 'har\u00adbour').replace('Monday', 'Mon\u200bday'),
  clean.replace('harbour', 'har-\nbour'),
  clean.replace('harbour', 'har¬\nbour').replace('closed', 'clo‐\n  sed'),
  clean.replace('office', 'oﬃce'),
  clean.replace('Mayor Liv Aas', '[Mayor Liv Aas](https://vik.example/aas)'),
  clean.replace('closed', '**closed**').replace('port.', 'port.[2]'),
  clean.replace('Liv Aas', '<b>Liv&nbsp;Aas</b>'),
  clean.replace('of the', 'of\u00a0the').replace('was closed', 'was\u2009closed'),
];

describe('reading what a reader sees', () => {
  it('finds the same wording however it is written', () => {
    for (const text of written) {
      const [link] = alignSentences([clean], [text]).links;
      assert.deepEqual([link?.kind, link?.score, link?.marks], ['same', 1, undefined], JSON.stringify(text));
    }
  });

  it('marks differing words where they are written', () => {
    const there =
      '**The har\u00adbour** of Vik was [opened](https://vik.example/) on Mon\u00adday, Mayor Liv Aas said.';
    const here = 'The harbour of Vik was closed on Monday, Mayor Liv Aas said.';
    const [link] = alignSentences([here], [there]).links;
    assert.deepEqual(
      link?.marks?.right.map(({ start, end }) => there.slice(start, end)),
      ['opened'],
    );
  });

  it('gives each sentence its plain view, and keeps the text of the file', () => {
    const page = `Ice closes Vik\n\n**${clean}**[1] It will open on Tues-\nday.`;
    const { sentences, title } = readArticle(page);
    assert.equal(title, 'Ice closes Vik');
    assert.deepEqual(
      sentences.map(({ text }) => text),
      [`**${clean}**[1]`, 'It will open on Tues-\nday.'],
    );
    assert.deepEqual(
      sentences.map(({ plain }) => legible(plain)),
      [clean, 'It will open on Tuesday.'],
    );
    for (const { text, plain, start, end } of sentences)
      assert.deepEqual([plain.length, text], [text.length, page.slice(start, end)]);
  });

  it('reads a narrow column as paragraphs', () => {
    const column =
      'The mayor of Vik\n\nThe mayor left her of-\nfice on Tues-\nday, when snow\nhad fallen. The\ncouncil meets in\nJune.\n\n' +
      'She will come back\nin the au- \ntumn, the coun-\ncil said.\n';
    const { title } = readArticle(column);
    assert.equal(title, 'The mayor of Vik');
    assert.deepEqual(says(column), [
      'The mayor left her office on Tuesday, when snow had fallen.',
      'The council meets in June.',
      'She will come back in the autumn, the council said.',
    ]);
  });

  it('leaves the lines of a list alone', () => {
    const lines = ['a loaf of bread', 'a pint of milk', 'two ropes and a sail'];
    const { blocks } = readArticle(`${clean}\n\n${lines.join('\n')}\n\n${clean}`);
    assert.equal(blocks.length, 2 + lines.length);
  });

  it('names by what is read, at the place where it is written', () => {
    const text = 'The har\u00adbour of Vik was closed, **Liv\u00ad** Aas said. It cost $3&nbsp;million.';
    const mentions = finish(mentionSteps(plainText(text)));
    const money = mentions.find(({ kind }) => kind === 'money');
    assert.equal(money?.text.replace(/\s/, ' '), '$3 million');
    assert.equal(text.slice(money.start, money.end), '$3&nbsp;million');
  });

  it('finds siblings and their quotations by what is read', () => {
    const soft = (text: string) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad');
    const other = siblingEntry(readArticle(soft(clean)));
    assert.deepEqual(other.terms, siblingEntry(readArticle(clean)).terms);
    assert.deepEqual(other.sentences, siblingEntry(readArticle(clean)).sentences);
    const quoted = `“We will not open the har\u00adbour,” Nora Holm-\nberg said on Monday after the storm.`;
    const library = new Library(mentionSteps);
    finish(library.put([{ id: 'a', text: quoted }]));
    finish(library.extractEntities('a'));
    const people = library.entities(null).filter(({ kind }) => kind === 'person');
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Nora Holmberg'],
    );
    const [quotation] = finish(library.entity(people[0]?.id ?? ''))?.quotations ?? [];
    assert.equal(quotation?.text, 'We will not open the harbour');
    assert.equal(quoted.slice(quotation.start, quotation.end), 'We will not open the har\u00adbour,');
  });

  it('compares two articles by what is read', () => {
    const left = readArticle(`Ice in Vik\n\n${clean}`);
    for (const text of written) {
      const { links } = compareArticles(left, readArticle(`Ice in Vik\n\n${text}`));
      assert.deepEqual(
        links.map(({ kind }) => kind),
        ['same'],
        JSON.stringify(text),
      );
    }
  });
});
