import assert from 'node:assert/strict';
import { asTyped, hasInOrder, hasWordsTyped } from '../../../../../src/core/text/words/typed';

describe('what is typed', () => {
  it('has the letters and signs of a keyboard for those of print', () => {
    assert.equal(asTyped('Malmö’s  “3\u00a0600”\n— São\u2011Paulo'), 'malmo\'s "3 600" - sao-paulo');
    assert.equal(
      asTyped('Łódź, Øresund, İzmir, Yıldız, Œuvre, Weiß, Þórður'),
      'lodz, oresund, izmir, yildiz, oeuvre, weiss, thordur',
    );
  });

  it('finds words in any order, and each has to be there', () => {
    const headline = 'Storm over Malmö shuts the mayor’s bridge';
    for (const typed of ['malmo', 'bridge storm', "mayor's  MALMÖ ", 'brid'])
      assert.ok(hasWordsTyped(headline, typed), typed);
    for (const typed of ['malmo ferry', 'dgebri']) assert.ok(!hasWordsTyped(headline, typed), typed);
  });

  it('is in a name where its characters are, in their order', () => {
    assert.ok(hasInOrder('Åsa Brännström', 'å BR'));
    assert.ok(!hasInOrder('Åsa Brännström', 'asa'));
    assert.ok(!hasInOrder('Bo Ek', 'ekbo'));
  });
});
