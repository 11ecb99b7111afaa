import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import { makeCard } from '../../../../src/core/entities/card';
import type { Entity, MentionKind } from '../../../../src/core/entities/entity';
import { EntityBook } from '../../../../src/core/entities/entityBook';
import { fileArticle } from '../../../../src/core/entities/filing';
import { findMentions } from '../../../../src/core/entities/mentions';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from './seeds';

function bookOf(texts: Iterable<readonly [string, string]>): EntityBook {
  const book = new EntityBook();
  for (const [id, text] of texts) book.put(finish(fileArticle(id, text, findMentions(text))));
  return book;
}

function bookOfTexts(...texts: readonly string[]): EntityBook {
  return bookOf(texts.map((text, index) => [String(index), text] as const));
}

/** A book of texts with their days of publication. */
function bookOfDated(...texts: readonly (readonly [string, string | null])[]): EntityBook {
  const book = new EntityBook();
  for (const [index, [text, published]] of texts.entries())
    book.put(finish(fileArticle(String(index), text, findMentions(text, published), { published })));
  return book;
}

/** A book of articles that name, by kind, these and no others. */
function bookOfMentions(
  ...articles: readonly (readonly [MentionKind, ...(readonly string[])])[]
): EntityBook {
  const book = new EntityBook();
  for (const [index, [kind, ...names]] of articles.entries()) {
    const text = names.join('\n');
    const mentions = names.map((name) => ({
      kind,
      text: name,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }));
    book.put(finish(fileArticle(String(index), text, mentions)));
  }
  return book;
}

function named(book: EntityBook, name: string): Entity {
  const entity = [...book.entities()].find((candidate) => candidate.name === name);
  assert.ok(entity, `${name} is an entity`);
  return entity;
}

function names(book: EntityBook, kind: string): readonly string[] {
  return [...book.entities()].filter((entity) => entity.kind === kind).map((entity) => entity.name);
}

const spellings = (entity: Entity): readonly string[] => entity.variants.map(({ text }) => text).sort();
const sources = (entity: Entity): readonly string[] => [
  ...new Set(entity.occurrences.map(({ article }) => article)),
];

describe('EntityBook', () => {
  const seeds = bookOf(seedTexts());

  it('takes a firm for one, with its legal form, without it and by its first word alone', () => {
    const book = bookOfMentions(
      ['organisation', 'Tarnlinjen AS'],
      ['person', 'Tarnlinjen'],
      ['organisation', 'Velbrun Robotics ASA'],
      ['organisation', 'Velbrun'],
      ['organisation', 'Velbrun Freight Ltd'],
    );
    assert.deepEqual(names(book, 'organisation'), [
      'Tarnlinjen',
      'Velbrun Freight Ltd',
      'Velbrun Robotics ASA',
    ]);
    assert.deepEqual(names(book, 'person'), []);
    assert.deepEqual(spellings(named(book, 'Tarnlinjen')), ['Tarnlinjen', 'Tarnlinjen AS']);
    assert.deepEqual(spellings(named(book, 'Velbrun Robotics ASA')), ['Velbrun', 'Velbrun Robotics ASA']);
  });

  it('knows Zebari by two spellings in three articles', () => {
    const zebari = named(seeds, 'Hoshyar Zebari');
    assert.deepEqual(spellings(zebari), ['Hoshiyar Zebari', 'Hoshyar Zebari', 'Zebari']);
    assert.deepEqual(sources(zebari), ['000', '001', '002']);
    assert.deepEqual(zebari.descriptions, [
      { text: 'Iraqi Foreign Minister', articles: ['000', '001', '002'] },
    ]);
  });

  it('knows Crocker in all five articles', () => {
    const crocker = named(seeds, 'Ryan Crocker');
    assert.deepEqual(sources(crocker), ['000', '001', '002', '003', '004']);
    assert.equal(crocker.id, 'person:ryan crocker');
    assert.deepEqual(spellings(crocker), ['Crocker', 'Ryan Crocker']);
  });

  it('sees one man in Kazemi Qomi, Kazemi-Qomi and Qomi', () => {
    const qomi = named(seeds, 'Hassan Kazemi Qomi');
    assert.deepEqual(sources(qomi), ['000', '001', '002', '003', '004']);
    assert.ok(spellings(qomi).includes('Hassan Kazemi-Qomi') && spellings(qomi).includes('Qomi'));
    assert.ok(qomi.descriptions.some(({ text }) => text === 'his Iranian counterpart'));
  });

  it('takes descriptions from titles and appositions', () => {
    const texts = named(seeds, 'David Petraeus').descriptions.map(({ text }) => text);
    assert.deepEqual(texts, ['Gen.', 'U.S. commander in Iraq']);
  });

  it('describes people by roles in small letters, whole, and by nothing that only stands beside them', () => {
    const described = (sentence: string) =>
      named(bookOfTexts(`${sentence}\n\nOle Vik said it was late.`), 'Ole Vik').descriptions.map(
        ({ text }) => text,
      );
    for (const [sentence, role] of [
      [
        'The rock was struck at night, coast guard commander Ole Vik told reporters.',
        'coast guard commander',
      ],
      ['Coast guard commander Ole Vik told reporters.', 'Coast guard commander'],
      ['It was late, said Ole Vik, commander of the coast guard.', 'commander of the coast guard'],
      ['The local union leader, Ole Vik, was silent.', 'local union leader'],
      [
        'It was late, said Ole Vik, a retired ferry captain from Varnes.',
        'retired ferry captain from Varnes',
      ],
      [
        'It was late, said Ole Vik, chief executive of the firm that owns the ship.',
        'chief executive of the firm',
      ],
      ['Chief fire officer Ole Vik left.', 'Chief fire officer'],
      ['Workers blamed manager Ole Vik.', 'manager'],
      ['After the talks mayor Ole Vik left.', 'mayor'],
      ['"We wait," said commander Ole Vik.', 'commander'],
    ] as const)
      assert.deepEqual(described(sentence), [role], sentence);
    assert.deepEqual(described('It was late, said Ole Vik, who saw a nurse run to the pier.'), []);
  });

  it('knows what a person is quoted with, and by whom', () => {
    const quoted = named(seeds, 'Ryan Crocker').quotations;
    assert.deepEqual(quoted[0]?.text, 'a difficult discussion.');
    const maliki = named(seeds, 'Nuri al-Maliki').quotations;
    assert.deepEqual(
      maliki.map(({ text, articles }) => ({ text, articles })),
      [{ text: 'strengthen the bridges of trust', articles: ['000', '001'] }],
    );
    const [first] = maliki;
    assert.equal(seedTexts().get('000')?.slice(first?.start, first?.end), 'strengthen the bridges of trust');
  });

  it('reads the same names and quotations whatever ends the lines', () => {
    const book = (lineBreak: string) =>
      bookOf([...seedTexts()].map(([id, text]) => [id, text.replaceAll('\n', lineBreak)] as const));
    const told = (book: EntityBook) =>
      [...book.entities()].map(({ id, kind, occurrences, quotations }) => ({
        id,
        kind,
        places: occurrences.map(({ article, start, end }) => ({ article, start, end })),
        quotations: quotations.map(({ text, start }) => ({ text, start })),
      }));
    for (const lineBreak of ['\r', '\u2028']) assert.deepEqual(told(book(lineBreak)), told(seeds), lineBreak);
  });

  it('cuts a long quotation on the card', () => {
    const words = 'and then it was said again and again that the dam would hold '.repeat(8);
    const book = bookOfTexts(`Mayor Ludmila Orsova told reporters, "It rained ${words}."`);
    const { quotations } = makeCard(named(book, 'Ludmila Orsova'), null);
    const [quotation] = quotations;
    assert.ok(quotation && quotation.text.length <= 241 && /\p{L}…$/u.test(quotation.text));
  });

  it('sees one man in Nuri and Nouri al-Maliki', () => {
    assert.deepEqual(spellings(named(seeds, 'Nuri al-Maliki')), ['Nouri al-Maliki', 'Nuri al-Maliki']);
  });

  it('has one place for U.S., US and United States, and Americans apart from it', () => {
    assert.deepEqual(spellings(named(seeds, 'United States')), ['U.S.', 'US', 'United States']);
    assert.equal(named(seeds, 'American').kind, 'group');
  });

  it('keeps Iran, Iraq, Iranian and Iraqi apart', () => {
    const ids = ['Iran', 'Iraq', 'Iranian', 'Iraqi'].map((name) => named(seeds, name).id);
    assert.equal(new Set(ids).size, 4);
  });

  it('keeps the Bush administration apart from the president', () => {
    assert.equal(named(seeds, 'Bush administration').kind, 'organisation');
    assert.deepEqual(spellings(named(seeds, 'Bush')), ['Bush']);
  });

  it('orders occurrences by article, then place', () => {
    for (const { occurrences } of seeds.entities()) {
      const order = occurrences.map(({ article, start }) => `${article} ${String(start).padStart(9, '0')}`);
      assert.deepEqual(order, [...order].sort());
    }
  });

  it('keeps two people of one surname apart and gives a bare surname to the one its article names', () => {
    const book = bookOfTexts(
      'President George Bush spoke on Monday. Bush said he agreed.',
      'Gov. Jeb Bush spoke on Friday. Bush said he did not.',
      'President Bush was silent.',
    );
    assert.deepEqual(names(book, 'person'), ['Bush', 'George Bush', 'Jeb Bush']);
    assert.deepEqual(sources(named(book, 'George Bush')), ['0']);
    assert.deepEqual(sources(named(book, 'Jeb Bush')), ['1']);
  });

  it('gives a bare surname to the only person of that name in the library', () => {
    const book = bookOfTexts('Senator Maria Delgado spoke.', 'Ms. Delgado said no.');
    assert.deepEqual(names(book, 'person'), ['Maria Delgado']);
    assert.deepEqual(sources(named(book, 'Maria Delgado')), ['0', '1']);
  });

  it('joins initials, short forms and middle names to the full name', () => {
    const book = bookOfTexts(
      'Mr. William Harper spoke.',
      'Mr. Bill Harper spoke.',
      'Mr. W. Harper spoke.',
      'Mr. William J. Harper spoke.',
    );
    assert.equal(names(book, 'person').length, 1);
  });

  it('takes the first name alone for the person the article names', () => {
    const book = bookOfTexts('Saddam Hussein fell. President Saddam said nothing.');
    assert.deepEqual(names(book, 'person'), ['Saddam Hussein']);
  });

  it('ties an acronym to the name it shortens', () => {
    const book = bookOfTexts(
      'The Northern Fisheries Board met.',
      'The NFB Council met. The Northern Fisheries Board (NFB) agreed.',
      'The International Atomic Energy Agency met.',
      'The IAEA agreed.',
    );
    assert.deepEqual(sources(named(book, 'International Atomic Energy Agency')), ['2', '3']);
  });

  it('calls an organisation by the word that it alone is called by', () => {
    const book = bookOfMentions(
      ['organisation', 'Halden Rovers', 'Academy of Northern Letters'],
      ['organisation', 'Rovers', 'Academy', 'Academy of Northern Letters'],
    );
    assert.deepEqual(names(book, 'organisation'), ['Academy of Northern Letters', 'Halden Rovers']);
    const two = bookOfMentions(['organisation', 'Halden Rovers', 'Selby Rovers'], ['organisation', 'Rovers']);
    assert.deepEqual(names(two, 'organisation'), ['Halden Rovers', 'Rovers', 'Selby Rovers']);
  });

  it('takes who acts for an organisation for the organisation', () => {
    const book = bookOfMentions(['organisation', 'NATO officials', 'Nato’s management', 'NATO']);
    assert.equal([...book.entities()].length, 1);
  });

  it('knows an office by any of its names, apart from those who hold it', () => {
    const book = bookOfMentions(
      ['person', 'Surgeon General', 'U.S. Surgeon General', 'Surgeon General of the United States'],
      ['person', 'Surgeon General Maria Delgado', 'Delgado'],
    );
    assert.deepEqual(
      [...book.entities()].map(({ id }) => id),
      ['person:maria delgado', 'person:surgeon general'],
    );
  });

  it('knows a mountain by its last name', () => {
    const book = bookOfMentions(['place', 'Aoraki Mount Cook', 'Mt. Cook', 'Mount Cook', 'Cook']);
    assert.deepEqual(
      [...book.entities()].map(({ id }) => id),
      ['place:cook', 'place:mount cook'],
    );
  });

  it('takes a name for what most mentions of the library take it for', () => {
    const book = bookOfMentions(
      ['organisation', 'Orla Tennant'],
      ['person', 'Orla Tennant'],
      ['person', 'Orla Tennant', 'Tennant'],
    );
    assert.deepEqual(
      [...book.entities()].map(({ id }) => id),
      ['person:orla tennant'],
    );
    assert.deepEqual(sources(named(book, 'Orla Tennant')), ['0', '1', '2']);
    assert.equal(book.mentionsOf('0')[0]?.kind, 'person');
  });

  it('leaves a name what each text says while as many mentions say the one as the other', () => {
    const book = bookOfMentions(['organisation', 'Orla Tennant'], ['person', 'Orla Tennant']);
    const kinds = (): readonly string[] => [...book.entities()].map(({ kind }) => kind);
    assert.deepEqual(kinds(), ['organisation', 'person']);
    const more = { kind: 'organisation' as const, text: 'Orla Tennant', start: 0, end: 12 };
    book.put(finish(fileArticle('2', more.text, [more])));
    assert.deepEqual(kinds(), ['organisation']);
    book.remove('2');
    assert.deepEqual(kinds(), ['organisation', 'person']);
  });

  it('keeps a surname with the person whom its article names in full, though it is a place elsewhere', () => {
    const book = bookOfMentions(['person', 'Ida Halden', 'Halden'], ['place', 'Halden'], ['place', 'Halden']);
    assert.deepEqual(
      [...book.entities()].map(({ id }) => id),
      ['person:ida halden', 'place:halden'],
    );
    assert.equal(book.mentionsOf('0')[1]?.entity, 'person:ida halden');
  });

  it('never takes a group for what others are', () => {
    const book = bookOfMentions(
      ['group', 'Danish'],
      ['organisation', 'Danish'],
      ['organisation', 'Danish'],
      ['place', 'Denmark'],
    );
    assert.deepEqual(
      [...book.entities()].map(({ kind }) => kind),
      ['group', 'organisation', 'place'],
    );
  });

  it('counts a day without a year as the one day of a known year', () => {
    const book = bookOfTexts('They met on May 28, 2007.', 'The talks of 28 May went on.');
    assert.deepEqual(names(book, 'date'), ['May 28, 2007']);
  });

  /** What each person is called, and how many quotations each has. */
  function people(text: string): Readonly<Record<string, readonly [string, number]>> {
    return Object.fromEntries(
      bookOfTexts(text)
        .entities()
        .filter(({ kind }) => kind === 'person')
        .map(({ name, variants, quotations }) => [
          name,
          [
            variants.map(({ text: words, count }) => `${words} ${String(count)}`).join(', '),
            quotations.length,
          ],
        ]),
    );
  }

  it('tells two people of one surname apart by their titles', () => {
    assert.deepEqual(
      people(
        'Anna Brandt runs the dam. Her cousin Paul Brandt doubts it.\n\n"It will hold for years," Ms Brandt said.\n\n"It leaks on two sides," said Mr Brandt.',
      ),
      { 'Anna Brandt': ['Anna Brandt 1, Brandt 1', 1], 'Paul Brandt': ['Brandt 1, Paul Brandt 1', 1] },
    );
  });

  it('tells them apart by what the text calls them', () => {
    assert.deepEqual(
      people(
        'Anna Brandt, the mayor of Selby, and Captain Lena Brandt run the dam.\n\n"It will hold for years," Mayor Brandt said.\n\n"It leaks on two sides," said Captain Brandt.',
      ),
      { 'Anna Brandt': ['Anna Brandt 1, Brandt 1', 1], 'Lena Brandt': ['Brandt 1, Lena Brandt 1', 1] },
    );
  });

  it('gives a bare surname to the one of whom the paragraph speaks, or who was called so before', () => {
    assert.deepEqual(
      people('Anna Brandt runs the dam.\n\nPaul Brandt doubts it. "It leaks on two sides," Brandt said.'),
      { 'Anna Brandt': ['Anna Brandt 1', 0], 'Paul Brandt': ['Brandt 1, Paul Brandt 1', 1] },
    );
    assert.deepEqual(
      people(
        'Paul Brandt runs the dam. Brandt built it.\n\nAnna Brandt, his wife, was there.\n\n"It leaks on two sides," Brandt said.',
      ),
      { 'Anna Brandt': ['Anna Brandt 1', 0], 'Paul Brandt': ['Brandt 2, Paul Brandt 1', 1] },
    );
  });

  it('names nobody where the text does not tell which of two is meant', () => {
    assert.deepEqual(
      people('Anna Brandt and Paul Brandt run the dam.\n\n"It leaks on two sides," Brandt said.'),
      { 'Anna Brandt': ['Anna Brandt 1', 0], 'Paul Brandt': ['Paul Brandt 1', 0], Brandt: ['Brandt 1', 0] },
    );
  });

  it('knows a date by its value, with or without its year', () => {
    const book = bookOfDated(
      ['The report is due in mid-June.', '2019-05-15'],
      ['The report, due in mid-June, is long.', '2019-05-20'],
      ['A mid-June report is near.', null],
    );
    assert.deepEqual(names(book, 'date'), ['mid-June']);
    assert.deepEqual(sources(named(book, 'mid-June')), ['0', '1', '2']);
  });

  it('takes a month without its year for none of a year, but for that of other articles without one', () => {
    const book = bookOfTexts(
      'It began in January 1981.',
      'It was opened in January.',
      'It has gone on since January.',
    );
    assert.deepEqual(
      book.entities().map((entity) => [entity.id, sources(entity)]),
      [
        ['date:--01', ['1', '2']],
        ['date:1981-01', ['0']],
      ],
    );
  });

  it('knows a weekday by its day', () => {
    const book = bookOfDated(
      ['The mayor said Tuesday that it was over.', '2019-05-15'],
      ['It was over on May 14, 2019, he said.', null],
      ['The mayor said Tuesday that it had begun.', '2019-05-22'],
    );
    assert.deepEqual(
      [...book.entities()].map(({ id }) => id),
      ['date:2019-05-14', 'date:2019-05-21'],
    );
  });

  it('takes the same words of one day of publication for one date, also where they tell none', () => {
    const book = bookOfDated(
      ['The party of last summer was long.', '2019-05-15'],
      ['Nothing was said of last summer.', '2019-05-15'],
      ['It rained last summer.', '2018-05-15'],
    );
    assert.deepEqual(
      [...book.entities()].map((entity) => sources(entity)),
      [['2'], ['0', '1']],
    );
  });

  it('knows a figure by its value', () => {
    const book = bookOfTexts('It rose 4.5% to $12m.', 'It rose 4.5 per cent to 12 million dollars.');
    assert.deepEqual(
      [...book.entities()].map((entity) => sources(entity)),
      [
        ['0', '1'],
        ['0', '1'],
      ],
    );
  });

  it('keeps weekdays of two articles apart', () => {
    assert.equal(names(bookOfTexts('They met on Tuesday.', 'They spoke on Tuesday.'), 'date').length, 2);
  });

  it('gives back the mentions of an article with their entities', () => {
    const mentions = seeds.mentionsOf('000');
    const crocker = mentions.filter(({ entity }) => entity === 'person:ryan crocker');
    assert.equal(crocker.length, 5);
    assert.deepEqual(seeds.mentionsOf('no such article'), []);
  });

  it('forgets an article and all that only it named', () => {
    const book = bookOf(seedTexts());
    for (const id of ['000', '001', '003', '004']) book.remove(id);
    assert.deepEqual([...book.entities()], [...bookOf([['002', seedTexts().get('002') ?? '']]).entities()]);
    book.remove('002');
    assert.deepEqual([...book.entities()], []);
  });

  it('comes out the same in whatever order articles come and go', () => {
    const articles = [...seedTexts()].map(([id, text]) => ({ id, text, mentions: findMentions(text) }));
    const expected = [...seeds.entities()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.subarray([0, 1, 2, 3, 4]),
        (order, again) => {
          const book = new EntityBook();
          const pick = (indices: readonly number[]): typeof articles =>
            articles.filter((_, index) => indices.includes(index));
          for (const index of order)
            for (const { id, text, mentions } of pick([index]))
              book.put(finish(fileArticle(id, text, mentions)));
          for (const { id } of pick(again)) book.remove(id);
          assert.ok([...book.entities()].length <= expected.length);
          for (const { id, text, mentions } of pick(again)) book.put(finish(fileArticle(id, text, mentions)));
          assert.deepEqual([...book.entities()], expected);
        },
      ),
      { numRuns: 5 },
    );
  });
});
