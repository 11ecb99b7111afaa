import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { finish } from '../../../../src/core/steps';
import { storyNames } from '../../../../src/core/stories/storyNames';

const mention = (entity: string, start: number, kind: 'person' | 'place' | 'date' = 'person') => ({
  entity,
  kind,
  start,
  end: start + 4,
});

describe('storyNames', () => {
  it('counts who is named by which article, those of most articles first', () => {
    const names = finish(
      storyNames([
        {
          mentions: [
            mention('dahl', 10),
            mention('lind', 20),
            mention('dahl', 30),
            mention('may', 40, 'date'),
          ],
        },
        { mentions: [mention('havnes', 5, 'place'), mention('dahl', 50)] },
        { mentions: [] },
      ]),
    );
    assert.deepEqual(names, [
      {
        entity: 'dahl',
        kind: 'person',
        cells: [{ start: 10, end: 14, count: 2 }, { start: 50, end: 54, count: 1 }, null],
      },
      { entity: 'havnes', kind: 'place', cells: [null, { start: 5, end: 9, count: 1 }, null] },
      { entity: 'lind', kind: 'person', cells: [{ start: 20, end: 24, count: 1 }, null, null] },
    ]);
  });
});
