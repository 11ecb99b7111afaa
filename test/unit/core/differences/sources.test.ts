import assert from 'node:assert/strict';
import { briefly } from './named';

const statement = 'the ferry struck a rock off Marnvik before it sank';

describe('Who two articles give as the source of one statement', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'an office and officials',
      `The coast guard said ${statement}.`,
      `Officials said ${statement}.`,
      ['attribution precision: The coast guard / Officials'],
    ],
    [
      'a person and several, one of them in a clause with "warning"',
      'Coast guard commander Erik Solberg warned on Monday that the wreck off Marnvik could break up within days.',
      'Two senior coast guard officials met the press on Monday, warning that the wreck off Marnvik could break up within days.',
      ['attribution precision: Coast guard commander Erik Solberg / Two senior coast guard officials'],
    ],
    [
      'a person told by name and office between commas, and one who is not named',
      `The head of the coast guard, Erik Solberg, said ${statement}.`,
      `Two relatives of the crew said ${statement}.`,
      ['attribution precision: The head of the coast guard, Erik Solberg / Two relatives of the crew'],
    ],
    [
      'several of whom more is told between commas',
      `Relatives, who waited at the pier, said ${statement}.`,
      `The coast guard said ${statement}.`,
      ['attribution precision: Relatives / The coast guard'],
    ],
    [
      'several in other words, in the present',
      `A handful of insiders tell the Marnvik Post that ${statement}.`,
      `Multiple sources told the Marnvik Post that ${statement}.`,
      ['attribution precision: A handful of insiders / Multiple sources'],
    ],
    [
      'who is cited rather than who cites',
      `Two of the officials said ${statement}.`,
      `The Marnvik Post reported that ${statement}, citing someone familiar with the plan.`,
      ['attribution precision: Two of the officials / someone familiar with the plan'],
    ],
    [
      'the lawyer of somebody who is named, and people nobody names',
      `Solberg’s lawyer said ${statement}.`,
      `People with knowledge of the wreck said ${statement}.`,
      ['attribution precision: Solberg’s lawyer / People with knowledge of the wreck'],
    ],
    [
      'somebody whose home is told of between commas',
      `An official, whose route home was closed, said ${statement}.`,
      `The coast guard said ${statement}.`,
      ['attribution precision: An official / The coast guard'],
    ],
    [
      'nobody, where claims are rejected or somebody says sorry',
      `The court on Friday rejected claims ${statement}.`,
      `The coast guard said ${statement}.`,
      [],
    ],
    [
      'one, by its name and by the first letters of it',
      `The DH said ${statement}.`,
      `The Department of Health said ${statement}.`,
      [],
    ],
    [
      'two whose names are in other letters',
      `Biologist Аня Петрова said ${statement}.`,
      `Biologist Ольга Белова said ${statement}.`,
      ['attribution precision: Biologist Аня Петрова / Biologist Ольга Белова'],
    ],
    [
      'one whose name has lost letters',
      `Biologist Aitor Galán said ${statement}.`,
      `Biologist Aitor Galn said ${statement}.`,
      [],
    ],
    [
      'a family, which is no adverb',
      `The victim’s family said ${statement}.`,
      `The coast guard said ${statement}.`,
      ['attribution precision: The victim’s family / The coast guard'],
    ],
    [
      'somebody told by what they did',
      `An insider who had dived to the wreck said ${statement}.`,
      `Two relatives of the crew said ${statement}.`,
      ['attribution precision: An insider / Two relatives of the crew'],
    ],
    [
      'several sources, of which those count that say the same',
      `Mayor Liv Aas denied that the owner was warned, but the coast guard insisted that ${statement}.`,
      `Relatives of the crew insisted that ${statement}.`,
      ['attribution precision: the coast guard / Relatives of the crew'],
    ],
    [
      'nobody whom only a quotation names',
      `The coast guard said ${statement}.`,
      `“The harbour office has said ${statement},” he added.`,
      [],
    ],
    [
      'a person by office and by surname',
      `The lawyer for the owner said ${statement}.`,
      `Mr. Solberg said ${statement}.`,
      [],
    ],
    [
      'what a report claims that somebody spoke of',
      `The coast guard pushed back on a report claiming that ${statement}.`,
      `The harbour office said ${statement}.`,
      [],
    ],
    [
      'a paper that the other names as one of its sources too',
      `Mayor Liv Aas said ${statement}, as the Marnvik Post first reported.`,
      `The Marnvik Post reported that ${statement}.`,
      [],
    ],
    [
      'somebody with a word for when behind the name',
      `Coast guard commander Erik Solberg later issued a statement calling the reports wrong and claiming that ${statement}.`,
      `Relatives of the crew claimed that ${statement}.`,
      ['attribution precision: Coast guard commander Erik Solberg / Relatives of the crew'],
    ],
    [
      'one person by two words for an office, and by name beside one of them',
      `Holm’s attorney said ${statement}.`,
      `Holm’s lawyer, Erik Solberg, said ${statement}.`,
      [],
    ],
    [
      'somebody’s lawyer and a surname alone',
      `Ferry owner Knut Holm’s lawyer said ${statement}.`,
      `Mr. Solberg said ${statement}.`,
      [],
    ],
    [
      'who say two things of one matter',
      'After the fire in the ferry terminal of Marnvik, the harbour police said that several doors had been locked.',
      'After the fire in the ferry terminal of Marnvik, the county hospital said that many patients were children.',
      [],
    ],
    [
      'a clause that ends before "and said"',
      `The owner’s lawyer confirmed that ${statement}.`,
      `The owner’s lawyer confirmed that officials intended to raise it and said that ${statement}.`,
      [],
    ],
    [
      'whom one article names, and the other only calls what they are, where they say nothing',
      'Asked of the fire in the ferry terminal of Marnvik, her spokesman declined to comment.',
      'Asked of the fire in the ferry terminal of Marnvik, her spokesman, Jonas Edh, would not comment.',
      ['attribution precision: her spokesman / her spokesman, Jonas Edh'],
    ],
  ];
  for (const [name, one, other, expected] of cases) {
    it(name, () => {
      assert.deepEqual(
        briefly([one], [other]).filter((line) => line.startsWith('attribution')),
        expected,
      );
    });
  }
});
