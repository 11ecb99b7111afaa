import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import { cardSteps } from '../../../../src/core/entities/card';
import type { Entity, MentionKind } from '../../../../src/core/entities/entity';
import { EntityIndex } from '../../../../src/core/entities/entityIndex';
import { collectMentions } from '../../../../src/core/entities/articleMentions';
import { findMentions } from '../../../../src/core/entities/mentions';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from './seeds';

function entityIndexOf(texts: Iterable<readonly [string, string]>): EntityIndex {
  const index = new EntityIndex();
  for (const [id, text] of texts) index.put(finish(collectMentions(id, text, findMentions(text))));
  return index;
}

function entityIndexOfTexts(...texts: readonly string[]): EntityIndex {
  return entityIndexOf(texts.map((text, index) => [String(index), text] as const));
}

/** An index of texts with their days of publication. */
function entityIndexOfDated(...texts: readonly (readonly [string, string | null])[]): EntityIndex {
  const index = new EntityIndex();
  for (const [at, [text, published]] of texts.entries())
    index.put(finish(collectMentions(String(at), text, findMentions(text, published), { published })));
  return index;
}

/** An index of articles that name, by kind, these and no others. */
function entityIndexOfMentions(
  ...articles: readonly (readonly [MentionKind, ...(readonly string[])])[]
): EntityIndex {
  const index = new EntityIndex();
  for (const [at, [kind, ...names]] of articles.entries()) {
    const text = names.join('\n');
    const mentions = names.map((name) => ({
      kind,
      text: name,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }));
    index.put(finish(collectMentions(String(at), text, mentions)));
  }
  return index;
}

function named(index: EntityIndex, name: string): Entity {
  const entity = [...index.entities()].find((candidate) => candidate.name === name);
  assert.ok(entity, `${name} is an entity`);
  return entity;
}

function names(index: EntityIndex, kind: string): readonly string[] {
  return [...index.entities()].filter((entity) => entity.kind === kind).map((entity) => entity.name);
}

const spellings = (entity: Entity): readonly string[] => entity.variants.map(({ text }) => text).sort();
const sources = (entity: Entity): readonly string[] => [
  ...new Set(entity.occurrences.map(({ article }) => article)),
];

describe('EntityIndex', () => {
  const seeds = entityIndexOf(seedTexts());

  it('takes a firm for one, with its legal form, without it and by its first word alone', () => {
    const index = entityIndexOfMentions(
      ['organisation', 'Tarnlinjen AS'],
      ['person', 'Tarnlinjen'],
      ['organisation', 'Velbrun Robotics ASA'],
      ['organisation', 'Velbrun'],
      ['organisation', 'Velbrun Freight Ltd'],
    );
    assert.deepEqual(names(index, 'organisation'), [
      'Tarnlinjen',
      'Velbrun Freight Ltd',
      'Velbrun Robotics ASA',
    ]);
    assert.deepEqual(names(index, 'person'), []);
    assert.deepEqual(spellings(named(index, 'Tarnlinjen')), ['Tarnlinjen', 'Tarnlinjen AS']);
    assert.deepEqual(spellings(named(index, 'Velbrun Robotics ASA')), ['Velbrun', 'Velbrun Robotics ASA']);
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
      named(entityIndexOfTexts(`${sentence}\n\nOle Vik said it was late.`), 'Ole Vik').descriptions.map(
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
        "Families of the dead want Fjord Air's chief executive, Ole Vik, to resign.",
        "Fjord Air's chief executive",
      ],
      ["It was late for Fjord Air's lawyer, Ole Vik.", "Fjord Air's lawyer"],
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
      ['According to fire chief Ole Vik the ship was lost.', 'fire chief'],
      ['When captain Ole Vik left, the ship was lost.', 'captain'],
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
    const index = (lineBreak: string) =>
      entityIndexOf([...seedTexts()].map(([id, text]) => [id, text.replaceAll('\n', lineBreak)] as const));
    const told = (index: EntityIndex) =>
      [...index.entities()].map(({ id, kind, occurrences, quotations }) => ({
        id,
        kind,
        places: occurrences.map(({ article, start, end }) => ({ article, start, end })),
        quotations: quotations.map(({ text, start }) => ({ text, start })),
      }));
    for (const lineBreak of ['\r', '\u2028'])
      assert.deepEqual(told(index(lineBreak)), told(seeds), lineBreak);
  });

  it('cuts a long quotation on the card', () => {
    const words = 'and then it was said again and again that the dam would hold '.repeat(8);
    const index = entityIndexOfTexts(`Mayor Ludmila Orsova told reporters, "It rained ${words}."`);
    const { quotations } = finish(cardSteps(named(index, 'Ludmila Orsova'), null));
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
    const index = entityIndexOfTexts(
      'President George Bush spoke on Monday. Bush said he agreed.',
      'Gov. Jeb Bush spoke on Friday. Bush said he did not.',
      'President Bush was silent.',
    );
    assert.deepEqual(names(index, 'person'), ['Bush', 'George Bush', 'Jeb Bush']);
    assert.deepEqual(sources(named(index, 'George Bush')), ['0']);
    assert.deepEqual(sources(named(index, 'Jeb Bush')), ['1']);
  });

  it('gives a bare surname to the only person of that name in the library', () => {
    const index = entityIndexOfTexts('Senator Maria Delgado spoke.', 'Ms. Delgado said no.');
    assert.deepEqual(names(index, 'person'), ['Maria Delgado']);
    assert.deepEqual(sources(named(index, 'Maria Delgado')), ['0', '1']);
  });

  it('joins initials, short forms and middle names to the full name', () => {
    const index = entityIndexOfTexts(
      'Mr. William Harper spoke.',
      'Mr. Bill Harper spoke.',
      'Mr. W. Harper spoke.',
      'Mr. William J. Harper spoke.',
    );
    assert.equal(names(index, 'person').length, 1);
  });

  it('takes the first name alone for the person the article names', () => {
    const index = entityIndexOfTexts('Saddam Hussein fell. President Saddam said nothing.');
    assert.deepEqual(names(index, 'person'), ['Saddam Hussein']);
  });

  it('ties an acronym to the name it shortens', () => {
    const index = entityIndexOfTexts(
      'The Northern Fisheries Board met.',
      'The NFB Council met. The Northern Fisheries Board (NFB) agreed.',
      'The International Atomic Energy Agency met.',
      'The IAEA agreed.',
    );
    assert.deepEqual(sources(named(index, 'International Atomic Energy Agency')), ['2', '3']);
  });

  it('calls an organisation by the word that it alone is called by', () => {
    const index = entityIndexOfMentions(
      ['organisation', 'Halden Rovers', 'Academy of Northern Letters'],
      ['organisation', 'Rovers', 'Academy', 'Academy of Northern Letters'],
    );
    assert.deepEqual(names(index, 'organisation'), ['Academy of Northern Letters', 'Halden Rovers']);
    const two = entityIndexOfMentions(
      ['organisation', 'Halden Rovers', 'Selby Rovers'],
      ['organisation', 'Rovers'],
    );
    assert.deepEqual(names(two, 'organisation'), ['Halden Rovers', 'Rovers', 'Selby Rovers']);
  });

  it('takes who acts for an organisation for the organisation', () => {
    const index = entityIndexOfMentions(['organisation', 'NATO officials', 'Nato’s management', 'NATO']);
    assert.equal([...index.entities()].length, 1);
  });

  it('knows an office by any of its names, apart from those who hold it', () => {
    const index = entityIndexOfMentions(
      ['person', 'Surgeon General', 'U.S. Surgeon General', 'Surgeon General of the United States'],
      ['person', 'Surgeon General Maria Delgado', 'Delgado'],
    );
    assert.deepEqual(
      [...index.entities()].map(({ id }) => id),
      ['person:maria delgado', 'person:surgeon general'],
    );
  });

  it('knows a mountain by its last name', () => {
    const index = entityIndexOfMentions(['place', 'Aoraki Mount Cook', 'Mt. Cook', 'Mount Cook', 'Cook']);
    assert.deepEqual(
      [...index.entities()].map(({ id }) => id),
      ['place:cook', 'place:mount cook'],
    );
  });

  it('takes a name for what most mentions of the library take it for', () => {
    const index = entityIndexOfMentions(
      ['organisation', 'Orla Tennant'],
      ['person', 'Orla Tennant'],
      ['person', 'Orla Tennant', 'Tennant'],
    );
    assert.deepEqual(
      [...index.entities()].map(({ id }) => id),
      ['person:orla tennant'],
    );
    assert.deepEqual(sources(named(index, 'Orla Tennant')), ['0', '1', '2']);
    assert.equal(index.mentionsOf('0')[0]?.kind, 'person');
  });

  it('leaves a name what each text says while as many mentions say the one as the other', () => {
    const index = entityIndexOfMentions(['organisation', 'Orla Tennant'], ['person', 'Orla Tennant']);
    const kinds = (): readonly string[] => [...index.entities()].map(({ kind }) => kind);
    assert.deepEqual(kinds(), ['organisation', 'person']);
    const more = { kind: 'organisation' as const, text: 'Orla Tennant', start: 0, end: 12 };
    index.put(finish(collectMentions('2', more.text, [more])));
    assert.deepEqual(kinds(), ['organisation']);
    index.remove('2');
    assert.deepEqual(kinds(), ['organisation', 'person']);
  });

  it('keeps a surname with the person whom its article names in full, though it is a place elsewhere', () => {
    const index = entityIndexOfMentions(
      ['person', 'Ida Halden', 'Halden'],
      ['place', 'Halden'],
      ['place', 'Halden'],
    );
    assert.deepEqual(
      [...index.entities()].map(({ id }) => id),
      ['person:ida halden', 'place:halden'],
    );
    assert.equal(index.mentionsOf('0')[1]?.entity, 'person:ida halden');
  });

  it('is no other for what comes and goes while its entities are told', () => {
    const people = (from: number, to: number) =>
      Array.from(
        { length: to - from },
        (_, at) => `Li${(from + at).toString(36)} Halden spoke. Halden left.`,
      ).join('\n\n');
    const all = [people(0, 60), people(40, 90), people(80, 130)].map((text, id) =>
      finish(collectMentions(`${id}`, text, findMentions(text))),
    );
    const [first, second, third] = all;
    if (!first || !second || !third) assert.fail();
    for (const pause of [0, 1, 2, 3]) {
      const index = new EntityIndex();
      index.put(first);
      index.put(second);
      const steps = index.summarySteps(null);
      for (let at = 0; at < pause; at += 1) steps.next();
      index.remove('0');
      index.put(third);
      const ids = finish(steps).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const fresh = new EntityIndex();
      fresh.put(second);
      fresh.put(third);
      assert.deepEqual(index.summaries(), fresh.summaries());
      assert.deepEqual(index.mentionsOf('2'), fresh.mentionsOf('2'));
    }
  });

  it('never takes a group for what others are', () => {
    const index = entityIndexOfMentions(
      ['group', 'Danish'],
      ['organisation', 'Danish'],
      ['organisation', 'Danish'],
      ['place', 'Denmark'],
    );
    assert.deepEqual(
      [...index.entities()].map(({ kind }) => kind),
      ['group', 'organisation', 'place'],
    );
  });

  it('counts a day without a year as the one day of a known year', () => {
    const index = entityIndexOfTexts('They met on May 28, 2007.', 'The talks of 28 May went on.');
    assert.deepEqual(names(index, 'date'), ['May 28, 2007']);
  });

  /** What each person is called, and how many quotations each has. */
  function people(text: string): Readonly<Record<string, readonly [string, number]>> {
    return Object.fromEntries(
      entityIndexOfTexts(text)
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
    const index = entityIndexOfDated(
      ['The report is due in mid-June.', '2019-05-15'],
      ['The report, due in mid-June, is long.', '2019-05-20'],
      ['A mid-June report is near.', null],
    );
    assert.deepEqual(names(index, 'date'), ['mid-June']);
    assert.deepEqual(sources(named(index, 'mid-June')), ['0', '1', '2']);
  });

  it('takes a month without its year for none of a year, but for that of other articles without one', () => {
    const index = entityIndexOfTexts(
      'It began in January 1981.',
      'It was opened in January.',
      'It has gone on since January.',
    );
    assert.deepEqual(
      index.entities().map((entity) => [entity.id, sources(entity)]),
      [
        ['date:--01', ['1', '2']],
        ['date:1981-01', ['0']],
      ],
    );
  });

  it('knows a weekday by its day', () => {
    const index = entityIndexOfDated(
      ['The mayor said Tuesday that it was over.', '2019-05-15'],
      ['It was over on May 14, 2019, he said.', null],
      ['The mayor said Tuesday that it had begun.', '2019-05-22'],
    );
    assert.deepEqual(
      [...index.entities()].map(({ id }) => id),
      ['date:2019-05-14', 'date:2019-05-21'],
    );
  });

  it('takes the same words of one day of publication for one date, also where they tell none', () => {
    const index = entityIndexOfDated(
      ['The party of last summer was long.', '2019-05-15'],
      ['Nothing was said of last summer.', '2019-05-15'],
      ['It rained last summer.', '2018-05-15'],
    );
    assert.deepEqual(
      [...index.entities()].map((entity) => sources(entity)),
      [['2'], ['0', '1']],
    );
  });

  it('knows a figure by its value', () => {
    const index = entityIndexOfTexts('It rose 4.5% to $12m.', 'It rose 4.5 per cent to 12 million dollars.');
    assert.deepEqual(
      [...index.entities()].map((entity) => sources(entity)),
      [
        ['0', '1'],
        ['0', '1'],
      ],
    );
  });

  it('keeps weekdays of two articles apart', () => {
    assert.equal(
      names(entityIndexOfTexts('They met on Tuesday.', 'They spoke on Tuesday.'), 'date').length,
      2,
    );
  });

  it('gives back the mentions of an article with their entities', () => {
    const mentions = seeds.mentionsOf('000');
    const crocker = mentions.filter(({ entity }) => entity === 'person:ryan crocker');
    assert.equal(crocker.length, 5);
    assert.deepEqual(seeds.mentionsOf('no such article'), []);
  });

  it('forgets an article and all that only it named', () => {
    const index = entityIndexOf(seedTexts());
    for (const id of ['000', '001', '003', '004']) index.remove(id);
    assert.deepEqual(
      [...index.entities()],
      [...entityIndexOf([['002', seedTexts().get('002') ?? '']]).entities()],
    );
    index.remove('002');
    assert.deepEqual([...index.entities()], []);
  });

  it('tells the mentions of a visitor as if it had been put, and keeps nothing of it', () => {
    // What a name is, and what a short one stands for, depends on the other texts.
    const sentence = fc.constantFrom(
      'Ida Halden spoke in Vik. ',
      'Halden left. ',
      'Mayor Vik spoke. ',
      'Ola Vik said no. ',
      'Vik said no, said Mayor Ola Vik. ',
      'Kystport AS lost money. ',
      'Kystport lost money in Norway. ',
      'Norway lost. Americans won on 3 March. ',
      'It was said on 3 March 2021 by Mr. Kystport. ',
      'The Ministry of Fisheries (MF) said so. ',
      'The MF said so to Jonas Halden. ',
    );
    const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(''));
    const read = (id: string, said: string) => finish(collectMentions(id, said, findMentions(said)));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), text, fc.nat(5), (texts, said, place) => {
        const index = entityIndexOfTexts(...texts);
        const before = index.entities();
        const visiting = read(String(place), said);
        const seen = finish(index.visitSteps(visiting));
        assert.deepEqual(index.entities(), before);
        index.put(visiting);
        assert.deepEqual(seen, index.mentionsOf(String(place)));
      }),
      { numRuns: 60 },
    );
  });

  it('tells them as of the articles that there are in the end', () => {
    const text = (from: number) =>
      Array.from({ length: 120 }, (_, at) => `Li${(from + at).toString(36)} Halden left Vik.`).join('\n\n');
    const read = (id: string, from: number) =>
      finish(collectMentions(id, text(from), findMentions(text(from))));
    const [first, second, visiting] = [read('0', 0), read('1', 80), read('2', 40)];
    for (const pause of [0, 1, 2, 4]) {
      const index = new EntityIndex();
      index.put(first);
      const steps = index.visitSteps(visiting);
      for (let at = 0; at < pause; at += 1) assert.ok(!steps.next().done);
      index.put(second);
      index.remove('0');
      const fresh = new EntityIndex();
      fresh.put(second);
      fresh.put(visiting);
      assert.deepEqual(finish(steps), fresh.mentionsOf('2'));
    }
  });

  it('takes many short steps where a name becomes another kind in many articles', () => {
    const index = new EntityIndex();
    const articleOf = (id: string, kind: MentionKind, times: number) => {
      const text = 'Vik '.repeat(times);
      const mentions = Array.from({ length: times }, (_, at) => {
        return { kind, text: 'Vik', start: 4 * at, end: 4 * at + 3 };
      });
      return finish(collectMentions(id, text, mentions));
    };
    for (let at = 0; at < 400; at += 1) index.put(articleOf(`${at}`, 'place', 25));
    let count = 1;
    const steps = index.putSteps(articleOf('other', 'organisation', 12_000));
    while (steps.next().done !== true) count += 1;
    assert.ok(count >= 40, `${count} steps`);
    assert.equal(index.mentionsOf('7')[0]?.kind, 'organisation');
    index.remove('other');
    assert.equal(index.mentionsOf('7')[0]?.kind, 'place');
  });

  it('comes out the same in whatever order articles come and go', () => {
    const articles = [...seedTexts()].map(([id, text]) => ({ id, text, mentions: findMentions(text) }));
    const expected = [...seeds.entities()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.subarray([0, 1, 2, 3, 4]),
        (order, again) => {
          const index = new EntityIndex();
          const pick = (indices: readonly number[]): typeof articles =>
            articles.filter((_, index) => indices.includes(index));
          for (const one of order)
            for (const { id, text, mentions } of pick([one]))
              index.put(finish(collectMentions(id, text, mentions)));
          for (const { id } of pick(again)) index.remove(id);
          assert.ok([...index.entities()].length <= expected.length);
          for (const { id, text, mentions } of pick(again))
            index.put(finish(collectMentions(id, text, mentions)));
          assert.deepEqual([...index.entities()], expected);
        },
      ),
      { numRuns: 5 },
    );
  });
});
