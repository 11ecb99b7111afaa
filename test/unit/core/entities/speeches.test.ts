import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/readArticle';
import { findMentions } from '../../../../src/core/entities/mentions';
import { speakersOf } from '../../../../src/core/entities/quotations/speeches';

describe('the speakers of an interview', () => {
  it('are people, and not the paper that asks', () => {
    const article = readArticle(
      [
        'She never wanted the medal',
        'Sunday Review, 4 May 2025',
        'Ragna Thorsen swam the strait in nine hours and 41 minutes, at the age of 64.',
        'Sunday Review: Why did you do it?',
        'Ragna Thorsen: Because it was there and so was I.',
        'Sunday Review: What is next?',
        'Ragna Thorsen: In August I will swim it again, the other way.',
      ].join('\n\n'),
    );
    const { speakers } = speakersOf(article, findMentions(article.plain));
    assert.deepEqual(
      speakers.map(({ mention: { kind, text } }) => [kind, text]),
      [
        ['person', 'Ragna Thorsen'],
        ['person', 'Ragna Thorsen'],
      ],
    );
  });
});
