import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { namedText } from '../../../../src/core/library/namedText';
import { finish } from '../../../../src/core/steps';
import { type StoryArticle, storyReadingSteps } from '../../../../src/core/stories/storyReading';

function storyArticle(text: string): StoryArticle {
  const article = readArticle(text);
  return { article, mentions: finish(mentionSteps(namedText(article), article.published, article.language)) };
}

const courier = storyArticle(`The Tarn Courier

Storm floods Havnes harbour

The storm that struck Havnes sank 14 boats in the old harbour, the harbour master said.

Mayor Signe Dahl said that the old harbour of Havnes will be closed until Friday.

"Nobody can tell yet what the new pumps will cost," engineer Tor Lind said.

A goat was found unharmed on the roof of the fish market.`);
const post = storyArticle(`Nordvik Post

Boats sink as storm hits Havnes

A storm sank 19 boats in the old harbour of Havnes, the harbour master said.

The old harbour of Havnes will be closed until Friday, said Mayor Signe Dahl.`);
const herald = storyArticle(`Selby Herald

Storm at Havnes sinks boats

In the old harbour of Havnes the storm sank 14 boats, the harbour master said.

The old harbour of Havnes will be closed until Friday, Mayor Signe Dahl said.

"Nobody can tell yet what the new pumps will cost," said engineer Tor Lind.`);
const articles = [courier, post, herald];

describe('storyReadingSteps', () => {
  const { differences, statements, containment } = finish(storyReadingSteps(articles));
  const textOf = (article: number, sentence: number) =>
    articles[article]?.article.sentences[sentence]?.text ?? '';

  it('puts what the articles print of one particular into one row, conflicts first', () => {
    const [boats] = differences;
    assert.equal(boats?.kind, 'figure');
    assert.equal(boats.relation, 'conflict');
    assert.deepEqual(
      boats.cells.map((cell) => cell?.text.replace(/ boats$/u, '')),
      ['14', '19', '14'],
    );
    for (const [article, cell] of boats.cells.entries()) {
      const { text } = articles[article]?.article ?? { text: '' };
      assert.equal(text.slice(cell?.start, cell?.end), cell?.text);
    }
  });

  it('gathers the sentences that state the same, those of most sources first', () => {
    assert.deepEqual(
      statements.map(({ sources }) => sources),
      [3, 3, 2, 1],
    );
    const [boats, closed, pumps, goat] = statements.map(({ sayings }) =>
      sayings.map(({ article, sentence }) => textOf(article, sentence)),
    );
    assert.ok(boats?.every((text) => text.includes('boats')));
    assert.ok(closed?.every((text) => text.includes('Friday')));
    assert.ok(pumps?.every((text) => text.includes('pumps')));
    assert.deepEqual(goat, ['A goat was found unharmed on the roof of the fish market.']);
  });

  it('knows which statements are quoted, and how each sentence relates to the clearest one', () => {
    assert.deepEqual(
      statements.map(({ isQuotation }) => isQuotation),
      [false, false, true, false],
    );
    for (const { wording, sayings } of statements) {
      const clearest = sayings.filter(
        ({ article, sentence }) => article === wording.article && sentence === wording.sentence,
      );
      assert.deepEqual(
        clearest.map(({ kind }) => kind),
        [null],
      );
    }
    assert.ok(statements[1]?.sayings.filter(({ kind }) => kind !== null).length === 2);
  });

  it('tells how much of each article is in each other, both ways', () => {
    assert.deepEqual(
      containment.map((row) => row.map((share) => Math.round(100 * share))),
      [
        [100, 50, 75],
        [100, 100, 100],
        [100, 67, 100],
      ],
    );
  });

  it('names every sentence once', () => {
    const named = statements.flatMap(({ sayings }) =>
      sayings.map(({ article, sentence }) => `${article} ${sentence}`),
    );
    const all = articles.flatMap(({ article: { sentences } }, article) =>
      sentences.map((_, sentence) => `${article} ${sentence}`),
    );
    assert.deepEqual(named.sort(), all.sort());
  });

  it('tells how far it has come', () => {
    const told: number[] = [];
    finish(storyReadingSteps(articles, (done, total) => told.push(done / total)));
    assert.equal(told.length, 6);
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
    assert.ok(told.every((share) => share < 1));
  });

  it('reads a story of nobody and of one', () => {
    assert.deepEqual(finish(storyReadingSteps([])), { differences: [], statements: [], containment: [] });
    const alone = finish(storyReadingSteps([post]));
    assert.deepEqual([alone.differences, alone.statements.length, alone.containment], [[], 2, [[1]]]);
  });
});
