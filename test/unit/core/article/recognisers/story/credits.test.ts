import assert from 'node:assert/strict';
import { credits } from '../../../../../../src/core/article/recognisers/story/credits';
import { found, story, told } from '../found';

describe('credits', () => {
  for (const credit of [
    "CNN's Ann Lee and Bo Ek contributed to this report.",
    'Reporting by Ann Lee; editing by Bo Ek',
    'This interview has been edited and condensed.',
    'Ann Lee covers harbours for the paper. Reach her at ann@example.org',
  ])
    it(`are found: ${credit.slice(0, 30)}`, () => {
      assert.deepEqual(found(credits, `${story}\n\n${credit}`), [['credit', credit]]);
    });

  it('are the last sentence of a paragraph alone', () => {
    const credit = 'Ann Lee contributed to this report.';
    assert.deepEqual(found(credits, `${story} ${story} ${credit}`), [['credit', credit]]);
  });

  it('tell whose reporters they are', () => {
    assert.equal(told(credits, "CNN's Ann Lee contributed to this report.")['publisher'], 'CNN');
  });

  for (const prose of [
    'She said: "Ann Lee contributed to this report."',
    'The mayor contributed ten thousand crowns and reported it to the port.',
    'The ice contributed to the loss of two piers, the port said.',
    'It stands in a list of harbours that was compiled by the port.',
    'She read from a book of ferry songs edited by her mother.',
  ])
    it(`are not: ${prose.slice(0, 30)}`, () => {
      assert.deepEqual(found(credits, `${prose}\n\n${story}\n\n${story}\n\n${story}`), []);
    });
});
