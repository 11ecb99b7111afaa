import assert from 'node:assert/strict';
import { compareArticles } from '../../../../src/core/alignment/compare';
import { differences } from '../../../../src/core/differences/differences';
import { named } from './named';

/** What the differences of two texts of a sentence are about. */
function about(one: string, other: string): readonly string[] {
  const [left, right] = [named(one), named(other)];
  return differences(left, right, compareArticles(left.article, right.article)).map((found) => found.about);
}

describe('What a difference is about', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'how many were killed',
      'The flood in Marnvik killed 14 people and cut off the town.',
      'In the town of Marnvik 17 people were killed by the flood.',
    ],
    [
      'how many people on board',
      'There were 86 people on board when the ferry left the harbour of Marnvik.',
      'There were 88 people on board when the ferry left the harbour of Marnvik.',
    ],
    [
      'what the cost was',
      'The bridge of Marnvik was rebuilt at a cost of $12 million.',
      'The bridge of Marnvik was rebuilt at a cost of 12 million euros.',
    ],
    [
      'when the owner opened the mill of Marnvik',
      'The owner opened the mill of Marnvik in April 2024.',
      'The owner opened the mill of Marnvik in June 2024.',
    ],
    [
      'when it was refurbished',
      'The old ferry was built in Marnvik in 1983 and refurbished in 2015.',
      'The old ferry was built in Marnvik in 1983 and refurbished in 2016.',
    ],
    [
      'when they will meet in the old harbour',
      'Envoys of Marn, Vik and Tarn will meet in the old harbour on Tuesday to discuss the fishing of herring.',
      'Envoys of Marn, Vik and Tarn will meet in the old harbour this week to discuss the fishing of herring.',
    ],
    [
      'when the invasion was',
      'Many thousands of people have died since the 2003 invasion of the island of Marn.',
      'Many thousands of people have died since the March 2003 invasion of the island of Marn.',
    ],
    [
      'what Mayor Liv Aas said',
      '“We have pulled forty people alive from the water,” Mayor Liv Aas said in Marnvik.',
      '“We have pulled forty people alive from the sea,” Mayor Liv Aas said in Marnvik.',
    ],
    [
      'who said it',
      'The coast guard said the ferry struck a rock off Marnvik before it sank.',
      'Officials said the ferry struck a rock off Marnvik before it sank.',
    ],
    [
      'who called for the resignation of Mayor Aas',
      'Ola Berg called for the resignation of Mayor Aas.',
      'Some prominent fishermen and critics called for the resignation of Mayor Aas.',
    ],
    [
      'what the owner of the ferry pleaded guilty to',
      'The owner of the ferry pleaded guilty in August to an immigration fraud charge.',
      'The owner of the ferry pleaded guilty to visa fraud charges.',
    ],
    [
      'whether Ola Berg endorsed Mayor Aas of Marnvik for the nomination',
      'Ola Berg endorsed Mayor Aas of Marnvik for the nomination on Tuesday.',
      'Ola Berg announced on Tuesday that he will endorse Mayor Aas of Marnvik for the nomination.',
    ],
  ];
  for (const [expected, one, other] of cases) {
    it(expected, () => {
      assert.ok(about(one, other).includes(expected), about(one, other).join('; '));
    });
  }
});
