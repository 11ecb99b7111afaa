import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { storiesOf } from '../../../../src/core/stories/stories';
import { storyListOf } from '../../../../src/core/stories/storyList';

/** Scores between articles, each named by a letter. */
const scores: Readonly<Record<string, number>> = { ab: 0.5, cd: 0.4, ef: 0.8, eg: 0.6, fg: 0.4 };
const days: Readonly<Record<string, number>> = { a: 10, b: 12, c: 30, e: 3, f: 1 };

function list(ids: string) {
  const stories = storiesOf(ids, function* (id) {
    yield;
    return Object.entries(scores)
      .filter(([pair]) => pair.includes(id))
      .map(([pair, score]) => ({ id: pair.replace(id, ''), score }))
      .filter((neighbour) => ids.includes(neighbour.id))
      .sort((a, b) => b.score - a.score);
  });
  return storyListOf(stories, (id) => days[id] ?? null);
}

describe('storyListOf', () => {
  it('has the largest story first, then that with the latest day, in whatever order the articles come', () => {
    const told = list('abcdefgh');
    assert.deepEqual(
      told.stories.map(({ articles }) => articles.map(({ id }) => id).join('')),
      ['feg', 'cd', 'ab'],
    );
    assert.equal(told.alone, 1);
    assert.deepEqual(list('hgfedcba'), told);
  });

  it('has the articles of a story by day, those without one last, each with how alike it is to the others', () => {
    const [first] = list('abcdefgh').stories;
    assert.deepEqual(first?.articles, [
      { id: 'f', alike: 0.6 },
      { id: 'e', alike: 0.7 },
      { id: 'g', alike: 0.5 },
    ]);
    assert.deepEqual(first.central, ['e', 'f', 'g']);
  });

  it('lists no story of a library in which nobody tells the same', () => {
    assert.deepEqual(list('aceh'), { stories: [], alone: 4 });
  });
});
