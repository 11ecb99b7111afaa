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
      'how many tonnes',
      'The harbour of Marnvik lets in ships of up to 60,000 tonnes.',
      'The harbour of Marnvik lets in ships of up to 50,000 tonnes.',
    ],
    [
      'the measure',
      'A 40-mile wall keeps the sea out of Marnvik and its harbour.',
      'A 50-mile wall keeps the sea out of Marnvik and its harbour.',
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
      'when the old ferry was refurbished',
      'The old ferry was built in Marnvik in 1983 and refurbished in 2015.',
      'The old ferry was built in Marnvik in 1983 and refurbished in 2016.',
    ],
    [
      'when the Norwegian and Danish ambassadors to Vik will meet',
      'The Norwegian and Danish ambassadors to Vik will meet Tuesday to discuss the old harbour, officials said.',
      'The Norwegian and Danish ambassadors to Vik will meet this week to discuss the old harbour, officials said.',
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
      'when repairs of the Marnvik ferry begin',
      'Repairs of the Marnvik ferry begin on 1 July in the yard of Sund.',
      'Repairs of the Marnvik ferry begin on 15 July in the yard of Sund.',
    ],
    [
      'what the assets were',
      'The savings bank of Marnvik has assets of $4 million and a branch in Sund.',
      'The savings bank of Marnvik has assets of $5 million and a branch in Sund.',
    ],
    [
      'how many children',
      'The owner of the Marnvik ferry leaves four children and a boat.',
      'The owner of the Marnvik ferry leaves five children and a boat.',
    ],
    [
      'what Mayor Liv Aas said',
      '“We have pulled forty people alive from the water,” Mayor Liv Aas said in Marnvik.',
      '“We have pulled forty people alive from the sea,” Mayor Liv Aas said in Marnvik.',
    ],
    [
      'what Liv Aas said',
      '“We have pulled forty people alive from the water,” the mayor, Liv Aas, said in Marnvik.',
      '“We have pulled forty people alive from the sea,” the mayor, Liv Aas, said in Marnvik.',
    ],
    [
      'what Liv Aas said',
      '“We have pulled forty people alive from the water,” Liv Aas, 58, said in Marnvik.',
      '“We have pulled forty people alive from the sea,” Liv Aas, 58, said in Marnvik.',
    ],
    [
      'who said it',
      'The coast guard said the ferry struck a rock off Marnvik before it sank.',
      'Officials said the ferry struck a rock off Marnvik before it sank.',
    ],
    [
      'who called for the resignation of Mayor Aas',
      'Ola Berg called for the resignation of Mayor Aas over the weekend, after the fire on the Marnvik ferry had killed nobody.',
      'Some prominent critics called for the resignation of Mayor Aas over the weekend, after the fire on the Marnvik ferry had killed nobody.',
    ],
    [
      'what the owner of the Marnvik ferry pleaded guilty to',
      'The owner of the Marnvik ferry pleaded guilty in August to an immigration fraud charge.',
      'The owner of the Marnvik ferry pleaded guilty in August to visa fraud charges.',
    ],
    [
      'whether Ola Berg endorsed Mayor Aas of Marnvik for the nomination',
      'Ola Berg endorsed Mayor Aas of Marnvik for the nomination on Tuesday.',
      'Ola Berg announced on Tuesday that he will endorse Mayor Aas of Marnvik for the nomination.',
    ],
    [
      'how much the town of Marnvik paid',
      'The town of Marnvik paid $4 million for the ferry of the islands.',
      'The town of Marnvik paid $5 million for the ferry of the islands.',
    ],
    [
      'the amount',
      'Rebuilt after the storm, the mole of Marnvik swallowed $4 million of public money.',
      'Rebuilt after the storm, the mole of Marnvik swallowed $5 million of public money.',
    ],
    [
      'how long the strike of the pilots lasted',
      'The strike of the pilots lasted nine days and closed the harbour of Marnvik.',
      'The strike of the pilots lasted eleven days and closed the harbour of Marnvik.',
    ],
    [
      'the length of time',
      'Envoys gathered for a three-day May meeting in the harbour of Marnvik.',
      'Envoys gathered for a four-day May meeting in the harbour of Marnvik.',
    ],
    [
      'what share of the voters',
      'In Marnvik 35 percent of the voters stayed away from the vote on the harbour.',
      'In Marnvik 38 percent of the voters stayed away from the vote on the harbour.',
    ],
    [
      'the date',
      'In the old harbour of Marnvik they will meet on Tuesday to discuss the fishing of herring.',
      'In the old harbour of Marnvik they will meet this week to discuss the fishing of herring.',
    ],
    [
      'when Mayor Liv Aas announced it',
      'Mayor Liv Aas announced on Tuesday that the ferry to Marnvik would be sold.',
      'Mayor Liv Aas announced on Tuesday morning that the ferry to Marnvik would be sold.',
    ],
    [
      'when two cranes were bought from Rhenac AG',
      'Two cranes were bought from Rhenac AG in March, auditors said.',
      'Two cranes were bought from Rhenac AG last spring, the auditors of Marnvik said.',
    ],
    [
      'when the new assembly of Marnvik meets for the first time',
      'The new assembly of Marnvik meets for the first time on Dec. 7.',
      'The assembly of Marnvik convenes for the first time on December 8.',
    ],
    [
      'when the assembly of Marnvik convenes',
      'The assembly of Marnvik convenes on Dec. 7 to elect a mayor.',
      'The assembly of Marnvik convenes on December 8 to elect a mayor.',
    ],
    [
      'when the family left the island',
      'The family left the island on May 3, 2019, after the quarrel about the mole of Marnvik.',
      'The family left the island on June 3, 2019, after the quarrel about the mole of Marnvik.',
    ],
    [
      'how many seats',
      'The party of Mayor Liv Aas took 37 of the 75 seats in the assembly of Marnvik.',
      'The party of Mayor Liv Aas took 36 of 75 seats in the assembly of Marnvik.',
    ],
    [
      'when Premier Anders Brekke conceded defeat',
      'Premier Anders Brekke, 61, conceded defeat at 11:40 p.m. and said he would leave office in the spring.',
      'Premier Anders Brekke, 61, conceded defeat at 11:10 p.m. and said he would leave office in the spring.',
    ],
    [
      'when Mr. Holm left the council of Marnvik',
      'Mr. Holm left the council of Marnvik in May 2019 after the quarrel about the mole.',
      'Mr. Holm left the council of Marnvik in June 2019 after the quarrel about the mole.',
    ],
  ];
  for (const [expected, one, other] of cases) {
    it(expected, () => {
      assert.ok(about(one, other).includes(expected), about(one, other).join('; '));
    });
  }
});
