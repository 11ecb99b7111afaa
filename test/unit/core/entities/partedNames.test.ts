import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionFinder } from '../../../../src/core/entities/mentions';

const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));

/** "person: Liv Aas" of each name. */
function namesIn(text: string): readonly string[] {
  return find(text)
    .filter(({ kind }) => ['person', 'organisation', 'place'].includes(kind))
    .map(({ kind, text: name }) => `${kind}: ${name}`);
}

describe('Names beside other words with capitals', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "Petra Halvorsen's Labour Party swept to victory on Sunday.",
      ['person: Petra Halvorsen', 'organisation: Labour Party'],
    ],
    ["Norway's Labour Party said so on Sunday.", ['place: Norway', 'organisation: Labour Party']],
    [
      'Labour won 34 seats, the Liberals 12 and the Centre Party 7.',
      ['organisation: Labour', 'organisation: Liberals', 'organisation: Centre Party'],
    ],
    [
      'It is run by Sun Fire Protection Ltd, a firm in the harbour.',
      ['organisation: Sun Fire Protection Ltd'],
    ],
    ['Born Ola Berg in a village, he was given another name at school.', ['person: Ola Berg']],
    ['Substitute Erik Sorensen struck two minutes from the end.', ['person: Erik Sorensen']],
    ['Court Stops Mining\n\nThe work was stopped on Monday.', []],
    ['Vik Shipping is to shed 700 jobs after a profit warning.', ['organisation: Vik Shipping']],
    ['It was played at a sold-out Vik Stadium before 14,500 spectators.', ['place: Vik Stadium']],
  ];
  for (const [text, expected] of cases) {
    it(text.split('\n')[0] ?? '', () => {
      assert.deepEqual(namesIn(text), expected);
    });
  }
});
