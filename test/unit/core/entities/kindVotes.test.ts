import assert from 'node:assert/strict';
import type { MentionKind } from '../../../../src/core/entities/entity';
import { fileArticle } from '../../../../src/core/entities/filing';
import type { Filing } from '../../../../src/core/entities/filing';
import { KindVotes } from '../../../../src/core/entities/kindVotes';
import { finish } from '../../../../src/core/steps';

const name = 'Vik';

/** An article that names one thing so many times, and takes it for that kind. */
function filing(articleId: string, kind: MentionKind, times = 1): Filing {
  const text = Array.from({ length: times }, () => name).join(' ');
  const mentions = Array.from({ length: times }, (_, n) => {
    const start = n * (name.length + 1);
    return { kind, text: name, start, end: start + name.length };
  });
  return finish(fileArticle(articleId, text, mentions));
}

describe('votes on the kind of a name', () => {
  function votesOf(articles: number): KindVotes {
    const votes = new KindVotes();
    for (let n = 0; n < articles; n++) assert.equal(votes.count(filing(`place ${n}`, 'place'), 1).size, 0);
    return votes;
  }

  it('change nothing for those that voted with the most when another comes or goes', () => {
    const votes = votesOf(50);
    const other = filing('person', 'person');
    assert.deepEqual([...votes.count(other, 1)], ['person']);
    assert.equal(votes.kindOf(name.toLowerCase()), 'place');
    assert.deepEqual([...votes.count(other, -1)], []);
    assert.equal(votes.kindOf(name.toLowerCase()), undefined);
  });

  it('change only those that voted otherwise when most are won', () => {
    const votes = votesOf(3);
    const other = filing('person', 'person', 3);
    assert.deepEqual([...votes.count(other, 1)], [], 'nobody has more votes');
    assert.deepEqual([...votes.count(filing('another', 'person'), 1)], ['place 0', 'place 1', 'place 2']);
    assert.deepEqual([...votes.count(filing('place 0', 'place'), -1)], []);
    assert.deepEqual([...votes.count(other, -1)], ['place 1', 'place 2', 'another']);
  });
});
