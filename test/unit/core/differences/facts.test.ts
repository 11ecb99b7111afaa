import assert from 'node:assert/strict';
import { differencesBetween } from './named';
import { each } from './ofOneStory';

describe('What a story names once', () => {
  each('name', [
    [
      'is a university, whatever stands around it',
      'Researchers at the University of Marnvik counted the gulls.',
      'A team from Sundheim University looked at feathers for years.',
      ['conflict: University of Marnvik / Sundheim University'],
    ],
    [
      'is one where both names have a word in common',
      'Researchers at the University of Marnvik counted the gulls.',
      'A team from Marnvik University looked at feathers for years.',
      [],
    ],
    [
      'is one where only an apostrophe is lost',
      'He was taken to St Olaf’s Hospital.',
      'Doctors of St Olafs Hospital spoke to the press.',
      [],
    ],
    [
      'is not compared where an article names two',
      'He was taken to Vik Hospital and later to Tarn Hospital.',
      'Doctors of Sund Hospital spoke to the press.',
      [],
    ],
    [
      'is a river',
      'Wells along the Kagwo river were destroyed.',
      'The first case was in a village on the river Lomo.',
      ['conflict: Kagwo river / river Lomo'],
    ],
    [
      'is one of the courts of a town',
      'She admitted the theft at Vik Crown Court.',
      'At Vik Magistrates’ Court nobody spoke for long.',
      ['conflict: Vik Crown Court / Vik Magistrates’ Court'],
    ],
    [
      'is a journal',
      'It appeared in the journal Bird Letters.',
      'The work was published in the Annals of Feathers.',
      ['conflict: Bird Letters / the Annals of Feathers'],
    ],
    [
      'is the seat of a firm',
      'The new firm will have its seat in Tarnholm.',
      'It is to be based in the port city of Vesterhavn.',
      ['conflict: Tarnholm / Vesterhavn'],
    ],
    [
      'is no seat that lies in another place which is named besides',
      'The new firm will have its seat in Tarnholm.',
      'It is to be based in Norway. Tarnholm has waited for that.',
      [],
    ],
    [
      'is the home of somebody',
      'Denise Harrow, 47, of Tilbrook, said nothing.',
      'Neighbours spoke well of Denise Harrow, 47, a clerk from Kenham.',
      ['conflict: Tilbrook / Kenham'],
    ],
    [
      'is no home of two people',
      'Denise Harrow, 47, of Tilbrook, said nothing.',
      'Neighbours spoke well of Bo Tellman, 51, from Kenham.',
      [],
    ],
    [
      'is a colour',
      'A black Audi was seen in the lane.',
      'The men drove a silver Volkswagen without lights.',
      ['conflict: black Audi / silver Volkswagen'],
    ],
    [
      'is the same colour of a thing that is called otherwise',
      'A black Audi was seen in the lane.',
      'The men drove a black car without lights.',
      [],
    ],
    [
      'is how somebody got away, of which one may tell less',
      'The robbers fled on a motorbike.',
      'The raiders got away in a stolen van.',
      ['precision: a motorbike / a stolen van'],
    ],
    [
      'is what somebody died of',
      'She died of pneumonia.',
      'The cause of death was heart failure.',
      ['precision: pneumonia / heart failure'],
    ],
    [
      'is told the same way where one word of it is the same',
      'She died of severe heart failure.',
      'The cause of death was heart disease.',
      [],
    ],
  ]);

  it('is told by a question', () => {
    const tie = 'The mayor of Dornau, Karin Holst, will speak to the families in the town hall.';
    const [found] = differencesBetween(
      `${tie} She comes at noon, she said. Wells along the Kagwo river were destroyed.`,
      `${tie} She comes at noon, she said. A village on the river Lomo was the first.`,
    );
    assert.equal(found?.about, 'which river it is');
  });
});
