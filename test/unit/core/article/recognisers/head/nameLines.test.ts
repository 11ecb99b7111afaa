import assert from 'node:assert/strict';
import { nameLines } from '../../../../../../src/core/article/recognisers/head/nameLines';
import type { Finding } from '../../../../../../src/core/article/page';
import { found, story } from '../found';

const title = 'Ice closes the harbour of Vik for a third day';
const date = '2 June 2022';

/** What is found where a line stands between the headline and the date. */
function between(line: string): ReturnType<typeof found> {
  const text = `${title}\n\n${line}\n${date}\n\n${story}`;
  const claimed: readonly Finding[] = [
    { kind: 'headline', start: 0, end: title.length },
    { kind: 'date', start: text.indexOf(date), end: text.indexOf(date) + date.length },
  ];
  return found(nameLines, text, { claimed });
}

describe('name lines', () => {
  for (const line of ['The Quarterly Review of the Coast', 'Politics', 'Skell Magazine Desk'])
    it(`are found between the headline and the date: ${line}`, () => {
      assert.deepEqual(between(line), [['furniture', line]]);
    });

  for (const line of [
    'Two piers are broken',
    'Nobody was hurt.',
    'The Port Said It Would Not Open Again Today',
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(between(line), []);
    });

  it('are not where nothing tells that the head goes on below them', () => {
    const text = `${title}\n\nPolitics\n\n${story}`;
    assert.deepEqual(
      found(nameLines, text, { claimed: [{ kind: 'headline', start: 0, end: title.length }] }),
      [],
    );
  });
});
