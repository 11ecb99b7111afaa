import assert from 'node:assert/strict';
import type { Difference, DifferencePlace } from '../../../../src/core/differences/difference';
import { storyDifferences } from '../../../../src/core/differences/storyDifferences';
import { finish } from '../../../../src/core/steps';

const place = (text: string, start: number): DifferencePlace => ({
  start,
  end: start + text.length,
  text,
  sentence: 0,
});

function difference(
  about: string,
  relation: Difference['relation'],
  left: DifferencePlace,
  right: DifferencePlace,
): Difference {
  return { kind: 'figure', relation, about, left, right, alsoLeft: [], alsoRight: [], score: 0.5 };
}

describe('The differences of a story', () => {
  const four = place('four', 10);
  const five = place('five', 20);
  const some = place('some', 30);

  it('are one row where places are the same, with the strongest relation and what most pairs are about', () => {
    const rows = finish(
      storyDifferences(3, [
        { left: 0, right: 1, differences: [difference('how many boats sank', 'conflict', four, five)] },
        {
          left: 0,
          right: 2,
          differences: [difference('how many trawlers were lost', 'precision', four, some)],
        },
        {
          left: 1,
          right: 2,
          differences: [difference('how many trawlers were lost', 'precision', five, some)],
        },
      ]),
    );
    assert.deepEqual(rows, [
      {
        kind: 'figure',
        relation: 'conflict',
        about: 'how many trawlers were lost',
        cells: [four, five, some],
        score: 0.5,
      },
    ]);
  });

  it('are about what says most where no pair is outvoted', () => {
    const [row] = finish(
      storyDifferences(3, [
        { left: 0, right: 1, differences: [difference('how many', 'conflict', four, five)] },
        { left: 0, right: 2, differences: [difference('how many boats sank', 'conflict', four, some)] },
      ]),
    );
    assert.equal(row?.about, 'how many boats sank');
  });
});
