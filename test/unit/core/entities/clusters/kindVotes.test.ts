import assert from 'node:assert/strict';
import type { MentionKind } from '../../../../../src/core/entities/entity';
import { collectMentions } from '../../../../../src/core/entities/articleMentions';
import type { ArticleMentions } from '../../../../../src/core/entities/articleMentions';
import { KindVotes } from '../../../../../src/core/entities/clusters/kindVotes';
import { finish } from '../../../../../src/core/steps';

const name = 'Vik';

/** An article that names one thing so many times, and takes it for that kind. */
function mentionsOf(articleId: string, kind: MentionKind, times = 1): ArticleMentions {
  const text = Array.from({ length: times }, () => name).join(' ');
  const mentions = Array.from({ length: times }, (_, n) => {
    const start = n * (name.length + 1);
    return { kind, text: name, start, end: start + name.length };
  });
  return finish(collectMentions(articleId, text, mentions));
}

/** Counts the votes of an article, or takes them back; the articles for which a name has another kind then. */
function vote(votes: KindVotes, { articleId, mentions }: ArticleMentions, by: 1 | -1): readonly string[] {
  for (const mention of mentions) votes.count(articleId, mention, by);
  const changed: string[] = [];
  finish(votes.settleSteps((id) => changed.push(id)));
  return changed;
}

describe('votes on the kind of a name', () => {
  function votesOf(articles: number): KindVotes {
    const votes = new KindVotes();
    for (let n = 0; n < articles; n++)
      assert.deepEqual(vote(votes, mentionsOf(`place ${n}`, 'place'), 1), []);
    return votes;
  }

  it('change nothing for those that voted with the most when another comes or goes', () => {
    const votes = votesOf(50);
    const other = mentionsOf('person', 'person');
    assert.deepEqual(vote(votes, other, 1), ['person']);
    assert.equal(votes.kindOf(name.toLowerCase()), 'place');
    assert.deepEqual(vote(votes, other, -1), []);
    assert.equal(votes.kindOf(name.toLowerCase()), undefined);
  });

  it('change only those that voted otherwise when most are won', () => {
    const votes = votesOf(3);
    const other = mentionsOf('person', 'person', 3);
    assert.deepEqual(vote(votes, other, 1), [], 'nobody has more votes');
    assert.deepEqual(vote(votes, mentionsOf('another', 'person'), 1), ['place 0', 'place 1', 'place 2']);
    assert.deepEqual(vote(votes, mentionsOf('place 0', 'place'), -1), []);
    assert.deepEqual(vote(votes, other, -1), ['place 1', 'place 2', 'another']);
  });

  it('are supposed without being counted', () => {
    const votes = votesOf(3);
    const supposed = votes.suppose();
    for (const mention of mentionsOf('other', 'person', 4).mentions) supposed.count(mention, 1);
    assert.equal(supposed.kindOf(name.toLowerCase()), 'person');
    assert.deepEqual([...finish(supposed.changedSteps())], ['place 0', 'place 1', 'place 2']);
    assert.equal(votes.kindOf(name.toLowerCase()), undefined);
  });
});
