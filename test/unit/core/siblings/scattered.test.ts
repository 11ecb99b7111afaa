import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/readArticle';
import { scoreBetween, searchedTerms, weightsAmong } from '../../../../src/core/siblings/scattered';
import { siblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../../../src/core/siblings/siblingIndex';

const texts = [
  'The harbour board of Vestvik closed the old pier on Monday. Divers had found cracks in eleven of its pillars. Ferries leave from the north quay.',
  'Divers had found cracks in eleven of its pillars. Vestvik closed its old pier, the harbour board said. Ferries to the islands leave from the quay.',
  'A bakery in Lund won the prize for the best rye bread. Its baker, Tuva Moe, has used one sourdough for thirty years.',
  'Tuva Moe has used one sourdough for thirty years. Her bakery in Lund won a prize for rye bread, rye bread and rye bread.',
];

function dated(date: string | null | undefined): { readonly date?: string } {
  return typeof date === 'string' ? { date } : {};
}

describe('articles scored without an index', () => {
  it('have the scores that an index of all of them gives', () => {
    const days = ['2024-03-04', '2024-03-06', null, '2024-05-01'];
    const entries = texts.map((text, at) => siblingEntry(readArticle(text, dated(days[at]))));
    const index = new SiblingIndex();
    const holders = new Map<number, number>();
    for (const [number, entry] of entries.entries()) {
      index.put(String(number), entry);
      for (const term of entry.terms) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
    const articles = entries.map(({ terms, counts, sentences, day }) => {
      const held = Uint32Array.from(terms, (term) => holders.get(term) ?? 0);
      const weights = weightsAmong(texts.length, { terms, counts, holders: held });
      const places = Array.from(terms.keys())
        .filter((at) => (held[at] ?? 0) > 1)
        .sort((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
      return {
        terms: Int32Array.from(places, (at) => terms[at] ?? 0),
        weights: Int32Array.from(places, (at) => weights[at] ?? 0),
        squares: weights.reduce((sum, weight) => sum + weight * weight, 0),
        sentences,
        day,
      };
    });
    let siblings = 0;
    for (const [number, entry] of entries.entries()) {
      const found = new Map(index.nearest(entry, 10, String(number)).map((each) => [each.id, each]));
      siblings += found.size;
      for (const [other, article] of articles.entries()) {
        const own = articles[number];
        if (other === number || !own) continue;
        const scored = scoreBetween(own, article);
        const expected = found.get(String(other));
        assert.equal(scored?.score, expected?.score);
        assert.equal(scored?.sharedSentences, expected?.why.sharedSentences);
        assert.equal(scored?.dayGap, expected?.why.dayGap);
      }
    }
    assert.equal(siblings, 4);
  });

  it('are looked for by as many of their rarest terms as may be reached', () => {
    assert.equal(searchedTerms([2, 2, 3, 9], 7), 3);
    assert.equal(searchedTerms([2, 2, 3, 9], 1), 0);
    assert.equal(searchedTerms([2, 2], 100), 2);
  });
});
