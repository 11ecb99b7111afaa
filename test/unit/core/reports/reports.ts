import { compareArticles } from '../../../../src/core/alignment/compare';
import { differences } from '../../../../src/core/differences/differences';
import type { Article } from '../../../../src/core/article/article';
import { findMentions } from '../../../../src/core/entities/mentions';
import { finish } from '../../../../src/core/steps';
import { namesOfPair } from '../../../../src/core/stories/namesOfPair';
import { readArticle } from '../../../../src/core/article/readArticle';
import { type ComparisonReport, reportComparison } from '../../../../src/core/reports/comparisonReport';

const fire = `Nine die in fire at Ravnsund mill

Skerry Post, 3 May 2011

At least nine workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.
It was opened in 1931 and rebuilt in 2008 for $40 million.
Nobody has said what *started* it.`;

const blaze = `Paper mill burns in Ravnsund

It was opened in 1931 and rebuilt in 2009 for 40 million euros.
At least 11 workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.
The owner, =Fjord Board, hung up when called, "twice".`;

function named(article: Article) {
  return { article, mentions: findMentions(article.plain, article.published, article.language) };
}

/** Two reports of one fire that differ in figures and order; each has a sentence of its own. */
export function mill(): ComparisonReport {
  const comparison = compareArticles(readArticle(fire), readArticle(blaze));
  const [left, right] = [comparison.left, comparison.right].map((article) => ({ article, mentions: [] }));
  const found = left && right ? differences(left, right, comparison) : [];
  const names = finish(namesOfPair(named(comparison.left), named(comparison.right)));
  return reportComparison(comparison, { left: 'fire.txt', right: 'the `blaze`.txt' }, found, names);
}
