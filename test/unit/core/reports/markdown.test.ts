import assert from 'node:assert/strict';
import type { Difference } from '../../../../src/core/differences/difference';
import { readArticle } from '../../../../src/core/article/readArticle';
import { reportArticle } from '../../../../src/core/reports/comparisonReport';
import {
  comparisonMarkdown as comparisonMarkdownPieces,
  differenceMarkdown,
  pairMarkdown,
  sentenceMarkdown,
  summaryMarkdown,
} from '../../../../src/core/reports/markdown';
import { type Say, sayInEnglish } from '../../../../src/core/reports/messages';
import { mill } from './reports';
import { whole } from './whole';

const comparisonMarkdown = whole(comparisonMarkdownPieces);

const fire = 'Skerry Post, “Nine die in fire at Ravnsund mill”, 3 May 2011, `fire.txt`';
const blaze = 'unknown outlet, “Paper mill burns in Ravnsund”, no date found, the \\`blaze\\`.txt';
const nine =
  'At least nine workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.';
const eleven =
  'At least 11 workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.';
const summary = `|  | ${fire} | ${blaze} |
| --- | --: | --: |
| sentences | 3 | 3 |
| the same | 0 | 0 |
| reworded | 2 | 2 |
| share a part | 0 | 0 |
| only here | 1 | 1 |

Where linked sentences differ (left / right):

- number differs: nine / 11
- date differs: 2008 / 2009
- amount differs: \\$40 million / 40 million euros
`;

describe('a comparison as Markdown', () => {
  const report = mill();

  it('has a sentence under its source', () => {
    assert.equal(sentenceMarkdown(report.left, 0, sayInEnglish), `${fire}:\n\n> ${nine}\n`);
  });

  it('has a pair under its sources, the left first from either side, and how they differ', () => {
    const pair = `${fire}:\n\n> ${nine}\n\n${blaze}:\n\n> ${eleven}\n\nReworded; number differs: nine / 11.\n`;
    assert.equal(pairMarkdown(report, 'left', 0, sayInEnglish), pair);
    assert.equal(pairMarkdown(report, 'right', 1, sayInEnglish), pair);
    assert.equal(pairMarkdown(report, 'left', 2, sayInEnglish), null);
  });

  it('has a difference above the sentences that its sides stand in, under their sources', () => {
    const place = (side: 'left' | 'right', sentence: number, text: string) => {
      const start = report[side].text.indexOf(text);
      return { start, end: start + text.length, text, sentence };
    };
    const difference: Difference = {
      ...{ kind: 'figure', relation: 'conflict', about: 'workers *killed*' },
      ...{ left: place('left', 0, 'nine'), right: place('right', 1, '11') },
      ...{ alsoLeft: [], alsoRight: [], score: 1 },
    };
    assert.equal(
      differenceMarkdown(report, difference, sayInEnglish),
      `**workers \\*killed\\***: nine / 11 (figure, cannot both be true).\n\n${fire}:\n\n> ${nine}\n\n${blaze}:\n\n> ${eleven}\n`,
    );
    const again = { ...difference, alsoLeft: [2], alsoRight: [0, 3] };
    assert.match(
      differenceMarkdown(report, again, sayInEnglish),
      /: nine \(also in sentence 3\) \/ 11 \(also in sentences 1, 4\) \(figure/u,
    );
  });

  it('has a summary with counts and every value that differs', () => {
    assert.equal(summaryMarkdown(report, sayInEnglish), summary);
  });

  it('has it whole: the summary, the differences, the sentences in both beside each other, and those in one article', () => {
    assert.equal(
      comparisonMarkdown(report, sayInEnglish),
      `# Comparison

${summary}
## Where the sources differ

- **how many were killed**: At least nine / At least 11 (figure, cannot both be true).
- **the amount**: \\$40 million / 40 million euros (figure, cannot both be true).

## Sentences in both

| ${fire} | ${blaze} |  |
| --- | --- | --- |
| ${nine} | ${eleven} | Reworded; number differs: nine / 11 |
| It was opened in 1931 and rebuilt in 2008 for \\$40 million. | It was opened in 1931 and rebuilt in 2009 for 40 million euros. | Reworded, moved; date differs: 2008 / 2009; amount differs: \\$40 million / 40 million euros |

## Only in ${fire}

- Nobody has said what started it.

## Only in ${blaze}

- The owner, =Fjord Board, hung up when called, "twice".
`,
    );
  });

  it('says its own words in the language of the reader', () => {
    const shout: Say = (message, ...values) => sayInEnglish(message, ...values).toUpperCase();
    const pair = pairMarkdown(report, 'left', 0, shout) ?? '';
    assert.match(pair, /^Skerry Post, “Nine die[^]*\n\nUNKNOWN OUTLET, “Paper mill/u);
    assert.match(pair, /\nREWORDED; NUMBER DIFFERS: NINE \/ 11\.\n$/u);
  });

  it('keeps a file name out of the columns of its table', () => {
    const article = reportArticle(readArticle('A pier fell into the sea at Vik on Monday.'), 'vik|1.txt');
    assert.match(sentenceMarkdown(article, 0, sayInEnglish), /, no date found, vik\\\|1\.txt:\n/u);
  });
});
