import assert from 'node:assert/strict';
import type { Difference, DifferenceRelation } from '../../../src/core/differences/difference';
import { countOf, whyEmpty } from '../../../src/webview/differences/words';

function found(...relations: readonly DifferenceRelation[]): readonly Difference[] {
  const place = { start: 0, end: 1, text: '1', sentence: 0 };
  return relations.map((relation) => ({
    ...{ kind: 'figure', relation, about: 'boats', left: place, right: place },
    ...{ alsoLeft: [], alsoRight: [], score: 1 },
  }));
}

describe('the count of differences', () => {
  const cases = [
    [null, 'Looking for differences…'],
    ['failed', 'Differences not found'],
    [[], 'No differences'],
    [found('precision'), '1 difference'],
    [found('conflict'), '1 difference, a conflict'],
    [found('wording', 'precision'), '2 differences'],
    [found('conflict', 'precision'), '2 differences, 1 of them a conflict'],
    [found('conflict', 'conflict', 'wording'), '3 differences, 2 of them conflicts'],
  ] as const;
  for (const [differences, words] of cases) {
    it(`is “${words}”`, () => {
      assert.equal(countOf(differences), words);
    });
  }

  it('of none has a reason below it, and of some has none', () => {
    for (const empty of [null, 'failed', []] as const) assert.ok(whyEmpty(empty));
    assert.equal(whyEmpty(found('wording')), null);
  });
});
