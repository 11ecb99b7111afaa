import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import { EntityIndex } from '../../../../src/core/entities/entityIndex';
import type { MentionKind } from '../../../../src/core/entities/entity';
import { collectMentions } from '../../../../src/core/entities/articleMentions';
import { makeMentionFinder } from '../../../../src/core/entities/mentions';
import { labelCount, labelsOf, namesOf } from '../../../../src/core/entities/tagger/labels';
import {
  readModel,
  storedTransition,
  storedWeight,
  writeModel,
} from '../../../../src/core/entities/tagger/model';
import { bestLabels } from '../../../../src/core/entities/tagger/viterbi';
import { finish } from '../../../../src/core/steps';
import { seedTexts } from './seeds';

const bytes = readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin'));
const find = makeMentionFinder(bytes);

function named(text: string, kind: MentionKind): readonly string[] {
  return find(text)
    .filter((mention) => mention.kind === kind)
    .map((mention) => mention.text);
}

describe('the trained finder', () => {
  it('finds people, places and organisations that no list holds', () => {
    const text =
      'Tomasz Wrobelewski, who runs Brackwater Holdings in Skelmorie, met officials of the Ministry of Inland Waters.';
    assert.deepEqual(named(text, 'person'), ['Tomasz Wrobelewski']);
    assert.deepEqual(named(text, 'place'), ['Skelmorie']);
    assert.deepEqual(named(text, 'organisation'), ['Brackwater Holdings', 'Ministry of Inland Waters']);
  });

  it('leaves titles out of names and an administration apart from its president', () => {
    const text = 'Ambassador Crocker spoke for the Bush administration, and President Bush agreed.';
    assert.deepEqual(named(text, 'person'), ['Crocker', 'Bush']);
    assert.deepEqual(named(text, 'organisation'), ['Bush administration']);
  });

  it('keeps one kind for a name all through a text', () => {
    const text =
      'Ana Velikov won on Sunday. Velikov was glad. "Velikov is fast," said her coach. The crowd cheered Velikov.';
    assert.deepEqual(named(text, 'person'), ['Ana Velikov', 'Velikov', 'Velikov', 'Velikov']);
  });

  it('takes places for places by the words that only places have', () => {
    const text =
      'The harbour authority in Port Selby said on Monday that the ferry had stopped. Halden County agreed. Lake ferry sinks.';
    assert.deepEqual(named(text, 'place'), ['Port Selby', 'Halden County']);
    assert.deepEqual(named(text, 'person'), []);
  });

  it('takes whom a correction names for a person', () => {
    const of = (correction: string) =>
      named(`The old mill of Varnes burned down on Monday.\n\nCorrection: ${correction}`, 'person');
    assert.deepEqual(of('An earlier version of this article misspelled the name of Tove Vik.'), ['Tove Vik']);
    assert.deepEqual(of('This article misidentified Tove Vik.'), ['Tove Vik']);
    assert.deepEqual(of('An earlier version misspelled the name of Lake Vik.'), []);
    assert.deepEqual(of('An earlier version misspelled the name of North Dakota.'), []);
  });

  it('begins and ends names with words', () => {
    const text =
      'The Post sent its “national enterprise reporter” Stella McArran, who met Nordline Shipping, Inc., and the mayor, Ole Vik, there.';
    for (const { text: written } of find(text)) assert.match(written, /^[\p{L}\p{N}].*[\p{L}\p{N}.]$/u);
    assert.deepEqual(named(text, 'person'), ['Stella McArran', 'Ole Vik']);
  });

  it('reads the capitals of datelines and bylines', () => {
    const text =
      'By MARGUERITE TOLLAN\n\nPORT ELLERY, Maine (AP) _ Dockworkers met on Monday.\n\nHALDEN, Ore., Sept. 3 -- They met again.\n';
    assert.deepEqual(named(text, 'person'), ['MARGUERITE TOLLAN']);
    assert.deepEqual(named(text, 'place'), ['PORT ELLERY', 'Maine', 'HALDEN', 'Ore']);
  });

  it('takes a firm of two names for one, and a numbered team with its city', () => {
    const text = 'The fire destroyed the Hatch & Lowe mill. The Philadelphia 76ers lost.';
    assert.deepEqual(named(text, 'organisation'), ['Hatch & Lowe', 'Philadelphia 76ers']);
  });

  it('leaves an office of several words out of a name', () => {
    const text = '"There is no danger," said Energy Minister Paul Odera.';
    assert.deepEqual(named(text, 'person'), ['Paul Odera']);
  });

  it('leaves what an office is for out of the name after it, and a judge a person', () => {
    const text =
      'Minister for Roads and Harbours Edda Marsh met Ferries and Canals Minister Tom Hale. Mrs Justice Carver heard them.';
    assert.deepEqual(named(text, 'person'), ['Edda Marsh', 'Tom Hale', 'Carver']);
    assert.deepEqual(named(text, 'organisation'), []);
  });

  it('takes firms of one make for firms, and names with a genitive of their own', () => {
    const text =
      "Tarn Analytica closed. Delta Dynamics and Forta Robotics followed. Moody's warned Sotheby's and Lloyd's.";
    assert.deepEqual(named(text, 'organisation'), [
      'Tarn Analytica',
      'Delta Dynamics',
      'Forta Robotics',
      "Moody's",
      "Sotheby's",
      "Lloyd's",
    ]);
  });

  it('calls a firm one all through a text, by its legal form or by what is said of it', () => {
    const text =
      'Velbrun Freight ASA reported a loss. Velbrun cut fifty jobs. Shares of Marlow fell. Marlow, which makes soap, said its factory would close. Tom Marden runs Marlow.';
    assert.deepEqual(named(text, 'organisation'), [
      'Velbrun Freight ASA',
      'Velbrun',
      'Marlow',
      'Marlow',
      'Marlow',
    ]);
    assert.deepEqual(named(text, 'person'), ['Tom Marden']);
  });

  it('takes nobody for a person of whom a clause with "which" tells', () => {
    const text =
      'The fire broke out before dawn. Calloway, which bought the quay in 2019, said it was sorry. Its chief is Rupert Vance.';
    assert.deepEqual(named(text, 'organisation'), ['Calloway']);
    assert.deepEqual(named(text, 'person'), ['Rupert Vance']);
  });

  it('takes for a firm whose shares are told of, and for a place what something is off', () => {
    assert.deepEqual(
      named(
        'Calloway said on Thursday its profit fell. Shares in Calloway were down 4.1 percent.',
        'organisation',
      ),
      ['Calloway', 'Calloway'],
    );
    assert.deepEqual(
      named('A ferry ran aground off Marnvik. He is a former ship surveyor, Marnvik.', 'person'),
      [],
    );
  });

  it('leaves an age out of the name behind it', () => {
    for (const age of ['Fifteen-year-old', 'Fifty-two-year-old', '15-year-old'])
      assert.deepEqual(
        named(`${age} Noor Haddad became champion on Thursday.`, 'person'),
        ['Noor Haddad'],
        age,
      );
  });

  it('keeps a place and a person apart from the firm named after them', () => {
    const port =
      'The bridge stays closed, said Ann Vik, the mayor of Tarnavik. Ferries lay off Tarnavik all day. According to Tarnavik Harbour Ltd, the bridge is safe.';
    assert.deepEqual(named(port, 'organisation'), ['Tarnavik Harbour Ltd']);
    assert.deepEqual(named(port, 'place'), ['Tarnavik', 'Tarnavik']);
    const bank =
      'Mr Garrow left the bank that his father made. Garrow Lending Ltd, which he ran for years, said that Garrow would be missed.';
    assert.deepEqual(named(bank, 'organisation'), ['Garrow Lending Ltd']);
    assert.deepEqual(named(bank, 'person'), ['Garrow', 'Garrow']);
    const stake =
      'Velbrun Freight ASA reported a loss. Nobody bought shares in Velbrun. Velbrun cut fifty jobs.';
    assert.deepEqual(named(stake, 'organisation'), ['Velbrun Freight ASA', 'Velbrun', 'Velbrun']);
  });

  it('finds the same in a text with straight apostrophes', () => {
    const words =
      'Norway’s|off|coast|Ludmila Orsova’s|O’Hara|D’Angelo|Moody’s|Shi’ite|o’clock|5|New Year’s Day|Côte d’Ivoire|workers’|won’t|two years’|Qur’an|Ltd|said|’|,|.|\n\n|the'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const found = (written: string) =>
          find(written).map(({ start, end, kind, value }) => ({ start, end, kind, value }));
        assert.deepEqual(found(text.replaceAll('’', "'")), found(text));
      }),
    );
    assert.deepEqual(named('A barge sank off Norway’s coast.', 'place'), ['Norway']);
  });

  it('reads lines in capitals as running text', () => {
    const text =
      'PRESS RELEASE — DRAFT 2\n\nVELBRUN FREIGHT INC. TO BUY SOAP FIRM OF EDDA MARSH\n\nBANK OF ENGLAND HEARS OF IT\n\nEdda Marsh said on Monday that the soap firm was sold.\n';
    assert.deepEqual(named(text, 'place'), []);
    assert.deepEqual(named(text, 'organisation'), ['VELBRUN FREIGHT INC.', 'BANK OF ENGLAND']);
    assert.deepEqual(named(text, 'person'), ['EDDA MARSH', 'Edda Marsh']);
  });

  it('reads a headline alone as running text', () => {
    assert.deepEqual(named("MOODY'S CUTS RATING OF ITALY", 'organisation'), ["MOODY'S"]);
    assert.deepEqual(named("MOODY'S CUTS RATING OF ITALY", 'place'), ['ITALY']);
    assert.deepEqual(
      named('Bank of England Raises Rates as Prime Minister Nora Pell Warns', 'organisation'),
      ['Bank of England'],
    );
    assert.deepEqual(named('Bank of England Raises Rates as Prime Minister Nora Pell Warns', 'person'), [
      'Nora Pell',
    ]);
  });

  it('takes for a firm or a paper what is called one', () => {
    const text =
      'The newspaper Dagens Nytt and the news agency Lantra reported it, and so did the Halden Gazette. The Norwegian airline Fjellfly cancelled flights; carmaker Vorso did not.';
    assert.deepEqual(named(text, 'organisation'), [
      'Dagens Nytt',
      'Lantra',
      'Halden Gazette',
      'Fjellfly',
      'Vorso',
    ]);
    assert.deepEqual(named(text, 'person'), []);
  });

  it('takes no ship for a person, a place or an organisation', () => {
    const text =
      'The MS Solvik struck a rock on Monday. The Solvik was built in Bergen, and so was the ferry Tarnvik. Captain Ola Berg left the Tarnvik last. The Halmoy capsized near the coast.';
    assert.deepEqual(
      find(text)
        .filter(({ kind }) => kind !== 'date')
        .map((mention) => mention.text),
      ['Bergen', 'Ola Berg'],
    );
  });

  it('takes a city for its team where games are told', () => {
    const text =
      'The Chicago Bulls stayed at home. In the last game of the season Dallas beat Denver 21-14, the coach said. Denver lost its second game. Seattle 28, Oakland 7. The team of the season flew to Boston after a 3-1 match. Boston is cold.';
    assert.deepEqual(named(text, 'organisation'), [
      'Chicago Bulls',
      'Dallas',
      'Denver',
      'Denver',
      'Seattle',
      'Oakland',
    ]);
    assert.deepEqual(named(text, 'place'), ['Boston', 'Boston']);
  });

  it('names in a text of another language only what may be believed', () => {
    const text =
      'Nach Jahren Streit ist das Freibad wieder auf. Die Kinder und der Bürgermeister von Niedertal waren im Juli dabei, und auch die Gäste aus Paris.';
    assert.deepEqual(
      find(text)
        .filter(({ kind }) => kind !== 'date')
        .map((mention) => mention.text),
      ['Paris'],
    );
  });

  it('takes no bill for a person and no weapon for an organisation', () => {
    const named = (text: string): readonly string[] =>
      find(text)
        .filter(({ kind }) => kind === 'person' || kind === 'organisation')
        .map((mention) => mention.text);
    assert.deepEqual(
      named('Governor Signs Bill on Ferries\n\nThe troops found two EFP stores on Monday.'),
      [],
    );
    assert.ok(named('Bill Tarrow rowed home. "I slept," Bill said.').includes('Bill'));
  });

  it('gathers the people of the samples over all spellings', () => {
    const index = new EntityIndex();
    for (const [id, text] of seedTexts()) index.put(finish(collectMentions(id, text, find(text))));
    const sources = (id: string): number =>
      new Set(finish(index.entitySteps(id))?.occurrences.map(({ article }) => article)).size;
    assert.equal(sources('person:ryan crocker'), 5);
    assert.equal(sources('person:hassan kazemi qomi'), 5);
    assert.equal(sources('person:hoshyar zebari'), 3);
    assert.equal(sources('person:nuri maliki'), 3);
    assert.equal(sources('place:country IQ'), 5);
    assert.equal(sources('place:country IR'), 5);
    assert.equal(sources('person:sean mccormack'), 2);
    assert.equal(sources('group:shiite'), 3);
    assert.equal(finish(index.entitySteps('person:muslim')), undefined);
  });

  it('ends soon on a long line of one character or word', () => {
    for (const text of ['_', '-', 'x', '\r', '\u2028', 'The ']) {
      assert.deepEqual(find(text.repeat(100_000 / text.length)), []);
    }
    assert.equal(find('three '.repeat(16_000))[0]?.kind, 'number');
  });

  it('gives sorted mentions that never overlap, with exactly the text of their place', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('Iraq', 'Gen.', 'Bush', ',', '.', '\n', '\r', '\u2028', 'al', '-', 'May 28', '“'),
            fc.string({ unit: 'grapheme', maxLength: 5 }),
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          let end = 0;
          for (const mention of find(text)) {
            assert.ok(mention.start >= end && mention.end > mention.start);
            assert.equal(mention.text, text.slice(mention.start, mention.end));
            end = mention.end;
          }
        },
      ),
    );
  });
});

describe('a model file', () => {
  it('is read as it was written', () => {
    const contents = readModel(bytes);
    assert.deepEqual(writeModel(contents), new Uint8Array(bytes));
  });

  it('is refused when it is something else, of another version or cut off', () => {
    assert.throws(() => readModel(new TextEncoder().encode('not a model at all')), /no model of names/);
    assert.throws(() => readModel(new Uint8Array()), /cut off/);
    assert.throws(() => readModel(bytes.subarray(0, bytes.length >> 1)), /cut off/);
  });

  it('keeps small and large weights', () => {
    for (const weight of [0, 1, -1, 5, -20, 100]) {
      const stored = storedWeight(weight);
      const restored = stored * Math.abs(stored);
      assert.ok(
        Math.abs(restored - storedTransition(weight)) <= 0.15 * Math.abs(storedTransition(weight)) + 1,
      );
    }
  });
});

describe('labels', () => {
  it('give back the names they were made of', () => {
    const names = [
      { first: 0, end: 1, kind: 'group' },
      { first: 1, end: 4, kind: 'person' },
      { first: 6, end: 8, kind: 'place' },
    ] as const;
    assert.deepEqual(namesOf(labelsOf(9, names), 0), names);
  });

  it('are the best of all sequences that make sense', () => {
    const scores = new Int32Array(3 * labelCount);
    const [begin, end] = [
      labelsOf(2, [{ first: 0, end: 2, kind: 'person' }])[0] ?? 0,
      labelsOf(2, [{ first: 0, end: 2, kind: 'person' }])[1] ?? 0,
    ];
    // Best alone, but a name that begins must end.
    scores[begin] = 5;
    scores[labelCount + end] = 3;
    scores[2 * labelCount + begin] = 50;
    const labels = bestLabels(scores, 3, new Int16Array(labelCount * labelCount));
    assert.deepEqual(namesOf(labels, 0), [{ first: 0, end: 2, kind: 'person' }]);
  });
});
