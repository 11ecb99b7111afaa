import assert from 'node:assert/strict';
import { briefly } from './named';

function names(one: string, other: string): readonly string[] {
  return briefly([one], [other]).filter((line) => line.startsWith('name'));
}

describe('Who, what and where two articles name for one part', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'conflict when two names have done one thing',
      'Karin Holst started the negotiations with the ferry company at the behest of the governor.',
      'Kystport AS started the negotiations with the ferry company, which were held by telephone.',
      ['name conflict: Karin Holst / Kystport AS'],
    ],
    [
      'agree when one is a name and the other several people',
      'The remarks led Ola Berg, editor of the Marnvik Post and a voice of the fishermen, to call over the weekend for the resignation of Mayor Aas.',
      'The remarks led to an outcry, and some prominent fishermen and critics called over the weekend for the resignation of Mayor Aas.',
      ['name precision: Ola Berg / some prominent fishermen and critics'],
    ],
    [
      'are found behind what they are set in beside',
      'Both Norwegian senators called on Monday for a veto of the harbour law, which the fishermen of Marnvik fear.',
      'The two lawmakers, Liv Aas and Karin Holst, called on Monday for a veto of the harbour law, which the fishermen of Marnvik fear.',
      ['name precision: Both Norwegian senators / Liv Aas and Karin Holst'],
    ],
    [
      'are words for one part that each gives to one alone',
      'Federal prosecutors in Vik have issued subpoenas to the owner of the Marnvik ferry over the fire, his lawyer said on Monday.',
      'The U.S. attorney’s office in Vik has issued subpoenas to the owner of the Marnvik ferry over the fire, his lawyer said on Monday.',
      ['name precision: Federal prosecutors / The U.S. attorney’s office'],
    ],
    [
      'are a name and what its bearer is to somebody',
      'Karin Holst, who married her longtime partner last year, called the harbour law dead wrong on Monday.',
      'Karin Holst, married to Liv Aas since last year, called the harbour law dead wrong on Monday.',
      ['name precision: her longtime partner / Liv Aas'],
    ],
    [
      'are somebody by name and by what they are, where the other article names them nowhere',
      'Karin Holst, who married her longtime partner last year, called the harbour law dead wrong on Monday.',
      'Karin Holst, who married her partner, Liv Aas, last year, called the harbour law dead wrong on Monday.',
      ['name precision: her longtime partner / her partner, Liv Aas'],
    ],
    [
      'are nobody who has a like post elsewhere',
      'Liv Aas, the chairwoman of the Marnvik Harbour Board, called the new ferry law of the government dead wrong on Monday.',
      'In Vik a chairwoman of the Vik School Board called the new ferry law of the government dead wrong on Monday.',
      [],
    ],
    [
      'are nobody who no longer is what another is',
      'Karin Holst, who quarrelled with her partner, Liv Aas, last year, called the harbour law dead wrong on Monday.',
      'Karin Holst, who quarrelled with her former partner last year, called the harbour law dead wrong on Monday.',
      [],
    ],
    [
      'are whom an article with the same number of them calls otherwise',
      'Nearly 90 miners and cooks of the Marnvik pit have sent the mayor a letter that calls the harbour law dead wrong.',
      'A letter that calls the harbour law dead wrong was sent to the mayor by nearly 90 drivers and cooks from Marnvik.',
      ['name precision: miners and cooks / drivers and cooks'],
    ],
    [
      'are nobody whom both count in one number by one word',
      'Nearly 90 miners of the Marnvik pit have sent the mayor a letter that calls the harbour law dead wrong.',
      'A letter that calls the harbour law dead wrong was sent to the mayor by nearly 90 young miners from Marnvik.',
      [],
    ],
    [
      'are a body and a committee of it',
      'Prosecutors have issued subpoenas to the state Harbour Party over the fire on the Marnvik ferry.',
      'Prosecutors have issued subpoenas to a state Harbour Party committee over the fire on the Marnvik ferry.',
      ['name precision: the state Harbour Party / a state Harbour Party committee'],
    ],
    [
      'are no member of what the other names',
      'Police arrested the captain of the Marnvik ferry on Monday.',
      'Police officers arrested the captain of the Marnvik ferry on Monday.',
      [],
    ],
    [
      'are words for one part before what several do, in the present',
      'Federal prosecutors plan to charge the owner of the Marnvik ferry with arson, his lawyer said on Monday.',
      'The owner of the Marnvik ferry is expected to be charged with arson by the U.S. attorney, his lawyer said on Monday.',
      ['name precision: Federal prosecutors / the U.S. attorney'],
    ],
    [
      'are nobody’s private attorney',
      'Federal prosecutors have issued subpoenas to the owner of the Marnvik ferry and the harbour office on Monday.',
      'The attorney of the harbour office has seen subpoenas to the owner of the Marnvik ferry on Monday.',
      [],
    ],
    [
      'are not told by a word that may be of who was named before',
      'The Marnvik Line, a ferry operator, dismissed two captains and a pilot after the fire on Monday.',
      'The company dismissed two captains and a pilot after the fire on Monday.',
      [],
    ],
    [
      'are nobody of a part that two have',
      'Police and the coast guard arrested the captain of the Marnvik ferry on Monday.',
      'Officers from Vik, with detectives from Oslo, arrested the captain of the Marnvik ferry on Monday.',
      [],
    ],
    [
      'are charges of other kinds',
      'The owner of the Marnvik ferry pleaded guilty in August to an immigration fraud charge.',
      'The owner of the Marnvik ferry pleaded guilty in August to visa fraud charges.',
      ['name precision: an immigration fraud charge / visa fraud charges'],
    ],
    [
      'are the whole and a part of it',
      'The decision of the court overturned a part of the Harbour Protection Act.',
      'It was the ruling of the court to overturn the Harbour Protection Act.',
      ['name precision: a part of the Harbour Protection Act / the Harbour Protection Act'],
    ],
    [
      'are a place and the region that it lies in',
      'Aas spoke at a January fundraiser in Texas and asked the lawyers who were there to give for her campaign.',
      'Aas spoke to lawyers at a January fundraiser in Corpus Christi, Texas, and asked for gifts to her campaign.',
      ['name precision: Texas / Corpus Christi, Texas'],
    ],
    [
      'conflict when something was in two places',
      'The veterans gathered in Norwalk in March 2008 to hear the speech of Aas.',
      'The veterans gathered in Norfolk in March 2008 to hear the speech of Aas.',
      ['name conflict: Norwalk / Norfolk'],
    ],
    [
      'are none when several places are told in another order',
      'Ferries will sail from Marnvik, Ravnsund and Tarnholm on Monday, the company said.',
      'Ferries will sail from Tarnholm, Ravnsund and Marnvik on Monday, the company said.',
      [],
    ],
    [
      'are none when somebody is called by name and by office',
      'Mayor Liv Aas opened the new harbour of Marnvik with a speech.',
      'The mayor opened the new harbour of Marnvik with a speech.',
      [],
    ],
    [
      'are none when only the number is told otherwise',
      'Aas joined several other Republicans in calling on Berg to give up his seat.',
      'Aas joined a chorus of Republicans in calling on Berg to give up his seat.',
      [],
    ],
    [
      'are none when one name shortens the other',
      'Senator Christopher J. Dodd vacated the seat of the harbour committee.',
      'Sen. Chris Dodd vacated the seat of the harbour committee.',
      [],
    ],
    [
      'are none in what is done',
      'The bill would allow owners of harbours to deny service to boats.',
      'The bill would allow owners of harbours to legally refuse service to boats.',
      [],
    ],
  ];
  it('are told once where another sentence tells the same again', () => {
    const subpoenas = 'issued subpoenas to the owner of the Marnvik ferry over the fire';
    assert.deepEqual(
      briefly(
        [`Federal prosecutors have ${subpoenas}.`],
        [`The U.S. attorney has ${subpoenas}.`, `The U.S. attorney’s office ${subpoenas}, it said in Vik.`],
      ).length,
      1,
    );
  });

  it('are none where both name somebody, one of them in another sentence', () => {
    const sentence =
      'Karin Holst, who married her longtime partner last year, called the harbour law dead wrong.';
    assert.deepEqual(
      briefly(
        [sentence, 'Liv Aas, the partner, said nothing.'],
        ['Karin Holst, who married her partner, Liv Aas, last year, called the harbour law dead wrong.'],
      ),
      [],
    );
  });

  it('conflict where two first names stand before one last name, if neither article has both', () => {
    const said = (name: string) =>
      `His lawyer, ${name}, said in Marnvik that he would appeal against the verdict.`;
    assert.deepEqual(briefly([said('Paul Sommer')], [said('Peter Sommer')]), [
      'name conflict: Paul Sommer / Peter Sommer',
    ]);
    assert.deepEqual(
      briefly([said('Paul Sommer')], [said('Peter Sommer'), 'His father, Paul Sommer, was a judge.']),
      [],
    );
    assert.deepEqual(briefly([said('William Sommer')], [said('Bill Sommer')]), []);
    assert.deepEqual(briefly([said('P. Sommer')], [said('Peter Sommer')]), []);
    assert.deepEqual(briefly([said('Hélène Sommer')], [said('Helene Sommer')]), []);
    assert.deepEqual(briefly([said('Hélène Sommer')], [said('Hlne Sommer')]), []);
  });

  it('are none where a figure tells them', () => {
    const died = (many: string) => [`${many} people died in the storm off Marnvik on Monday night.`];
    assert.deepEqual(briefly(died('Fourteen'), died('Seventeen')), ['figure conflict: Fourteen / Seventeen']);
  });

  it('are none where letters of a name got lost', () => {
    assert.deepEqual(
      briefly(
        ['The ferry sank in Norway’s northern waters on Monday, the coast guard of Marnvik said.'],
        ['The ferry sank in Norways northern waters on Monday, the coast guard of Marnvik said.'],
      ),
      [],
    );
  });

  it('are none where an article tells that two names are one person’s', () => {
    const accepted = (who: string) =>
      `${who} accepted that the harbour of Marnvik would hardly make a profit of four million.`;
    assert.deepEqual(
      briefly(
        ['Raymond Holm runs the harbour.', accepted('But Holm')],
        ['Raymond Holm runs the harbour.', accepted('But Raymond')],
      ),
      [],
    );
  });

  it('are none where both are named for what two verbs tell', () => {
    assert.deepEqual(
      briefly(
        ['After the meeting Aas joined Berg to play golf on the island of Marnvik.'],
        ['After the meeting Aas played golf with Mayor Ola Berg on the island of Marnvik.'],
      ),
      [],
    );
  });

  for (const [name, one, other, expected] of cases) {
    it(name, () => {
      assert.deepEqual(names(one, other), expected);
      const mirrored = expected.map((line) => line.replace(/: (.+) \/ (.+)$/u, ': $2 / $1'));
      assert.deepEqual(names(other, one), mirrored, 'the other way round');
    });
  }
});
