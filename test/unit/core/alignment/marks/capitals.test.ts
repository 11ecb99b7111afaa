import assert from 'node:assert/strict';
import { alignSentences } from '../../../../../src/core/alignment/compare';

/** The words that are marked as names where two texts of one sentence, each between others, are beside each other. */
function namesMarked(left: string, right: string, around: string): readonly string[] {
  const [a, b] = [
    [around, left],
    [around, right],
  ];
  const { links } = alignSentences(a, b);
  return links.flatMap(({ marks, left: l, right: r }) => [
    ...(marks?.left ?? []).flatMap((mark) =>
      mark.class === 'name' ? [(a[l] ?? '').slice(mark.start, mark.end)] : [],
    ),
    ...(marks?.right ?? []).flatMap((mark) =>
      mark.class === 'name' ? [(b[r] ?? '').slice(mark.start, mark.end)] : [],
    ),
  ]);
}

describe('marks of names', () => {
  it('are told by capitals in English', () => {
    assert.deepEqual(
      namesMarked(
        'The firm had bought the quay in 2018 from Holm for 84 million dollars.',
        'The firm had bought the quay in 2018 from Varnes for 84 million dollars.',
        'The harbour of Vik was closed on Monday because of the ice that had come with the wind.',
      ),
      ['Holm', 'Varnes'],
    );
  });

  it('are not told by the capital that any German noun has', () => {
    assert.deepEqual(
      namesMarked(
        'Der Betreiber hatte den Kai 2018 für 84 Millionen Dollar von der Stadt gekauft.',
        'Die Firma hatte den Kai im Jahr 2018 für 84 Millionen Dollar vom Staat gekauft.',
        'Der Hafen von Vik wurde am Montag wegen des Eises geschlossen, das mit dem Wind gekommen war.',
      ),
      [],
    );
    assert.deepEqual(
      namesMarked(
        'Der Betreiber hatte den Kai 2018 für 84 Millionen Dollar von der VKG gekauft.',
        'Der Betreiber hatte den Kai 2018 für 84 Millionen Dollar von der SEA gekauft.',
        'Der Hafen von Vik wurde am Montag wegen des Eises geschlossen, das mit dem Wind gekommen war.',
      ),
      ['VKG', 'SEA'],
    );
  });
});
