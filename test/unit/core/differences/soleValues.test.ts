import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { briefly } from './named';
import { tie } from './ofOneStory';

function told(one: readonly string[], other: readonly string[]): readonly string[] {
  return briefly([...tie, ...one], [...tie, ...other]);
}

describe('Values of two short articles that stand alone', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'are of one particular where both count what nobody counts otherwise',
      'Guards at six airports stop work.',
      'Passengers of eight airports have to wait.',
      ['figure conflict: six / eight'],
    ],
    [
      'are of one particular where two nouns are for one thing',
      'She admitted 14 counts of theft.',
      'The judge read out 16 charges.',
      ['figure conflict: 14 / 16'],
    ],
    [
      'are of one particular where one noun is for one and for several',
      'They sent eight aircraft to the island.',
      'Over the hills flew 11 planes.',
      ['figure conflict: eight / 11'],
    ],
    [
      'are times of day within an hour and a half',
      'The alarm went off at 7.20am.',
      'Neighbours heard a bang at about 7.45am.',
      ['date conflict: 7.20am / about 7.45am'],
    ],
    [
      'are no times of day that are further apart',
      'The alarm went off at 7.20am.',
      'The road was open again at 11.45am.',
      [],
    ],
    [
      'are no times of day where both are full hours',
      'Hikers saw the bear at 7 p.m.',
      'The mayor will speak about it at 8 p.m.',
      [],
    ],
    [
      'are no measures of how far something is from something',
      'Neighbours live 300 metres from the pier.',
      'Boats had to stay 200 metres away.',
      [],
    ],
    [
      'are days within a month of each other',
      'The free repairs begin on 1 July.',
      'Visits of the technicians start on 15 July.',
      ['date conflict: 1 July / 15 July'],
    ],
    [
      'are no days of which one is an end',
      'The exhibition is open until 3 July.',
      'The painter will speak about her work on 23 June.',
      [],
    ],
    [
      'are years where the sentences have words in common',
      'The song "Tide" was written in 1961.',
      'A neighbour wrote the song in 1963.',
      ['date conflict: 1961 / 1963'],
    ],
    [
      'are no years from which on something is so',
      'The song "Tide" was written in 1961.',
      'They have sung the song together since 1963.',
      [],
    ],
    [
      'are measures of one dimension',
      'The 60-metre crane fell on a bakery.',
      'It was 75 metres tall and yellow.',
      ['figure conflict: 60-metre / 75 metres'],
    ],
    [
      'are sums in one currency',
      'Closing them would save £1.2 million.',
      'The council has to find £1.4m.',
      ['figure conflict: £1.2 million / £1.4m'],
    ],
    ['are no sums that are far apart', 'A ticket is £12.', 'The council has to find £1.4m.', []],
    [
      'are shares where the sentences have words in common',
      'Of the parents 61 percent want a ban.',
      'A ban is what 68 per cent of parents hope for.',
      ['figure conflict: 61 percent / 68 per cent'],
    ],
    [
      'are lengths of time where the sentences have words in common',
      'Building the bridge will take six years.',
      'The builders of the bridge reckon with eight years.',
      ['figure conflict: six years / eight years'],
    ],
    [
      'are no lengths of time that tell when, or how old somebody is',
      'The builders of the bridge came six years ago.',
      'The engineer of the bridge was only eight years old.',
      [],
    ],
    [
      'are counts of one noun, which is no part of another',
      'There were four phone thefts at the school.',
      'Kim has three phones.',
      [],
    ],
  ];
  for (const [name, one, other, expected] of cases) {
    it(name, () => {
      assert.deepEqual(told([one], [other]), expected);
      const mirrored = expected.map((line) => line.replace(/: (.*) \/ (.*)$/u, ': $2 / $1'));
      assert.deepEqual(told([other], [one]), mirrored);
    });
  }

  it('are of other particulars where an article tells two that are near', () => {
    assert.deepEqual(
      told(['Guards at six airports stop work.'], ['Eight airports are old.', 'Nine airports are new.']),
      [],
    );
  });

  it('are of one particular where both articles tell another one besides', () => {
    assert.deepEqual(
      told(
        ['Guards at six airports stop work.', 'Of 40 airports most are small.'],
        ['Passengers of eight airports wait.', 'The country has 40 airports.'],
      ),
      ['figure conflict: six / eight'],
    );
  });

  it('are left alone in longer articles', () => {
    const names =
      'Aas Berg Dahl Eng Falk Grim Holm Iversen Juul Krog Lie Moe Ness Olsen Palm Riis Sand Tveit'.split(' ');
    const others = names.map((name) => `Later ${name} spoke of the weather in the hills above the town.`);
    assert.deepEqual(
      told(
        ['Guards at six airports stop work.', ...others],
        ['Passengers of eight airports have to wait.', ...others],
      ),
      [],
    );
  });
});
