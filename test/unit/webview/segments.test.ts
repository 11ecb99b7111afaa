import assert from 'node:assert/strict';
import fc from 'fast-check';
import { segments } from '../../../src/webview/segments';
import { firstEndingAfter } from '../../../src/webview/spans';
import { has, limit, spans } from '../spans';

describe('the pieces of a sentence', () => {
  it('are cut where a difference or a name begins or ends', () => {
    const difference = { start: 14, end: 20 };
    const name = { start: 17, end: 25 };
    assert.deepEqual(segments({ start: 10, end: 30 }, [difference], [name]), [
      { start: 10, end: 14, difference: null, mention: null },
      { start: 14, end: 17, difference, mention: null },
      { start: 17, end: 20, difference, mention: name },
      { start: 20, end: 25, difference: null, mention: name },
      { start: 25, end: 30, difference: null, mention: null },
    ]);
  });

  it('tile the sentence and say of each character what the lists say', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 21, max: 40 }),
        spans,
        spans,
        (start, end, differences, mentions) => {
          const pieces = segments({ start, end }, differences, mentions);
          let at = start;
          for (const piece of pieces) {
            assert.equal(piece.start, at);
            assert.ok(piece.end > piece.start);
            for (let offset = piece.start; offset < piece.end; offset++) {
              assert.equal(piece.difference !== null, has(differences, offset));
              assert.equal(piece.mention !== null, has(mentions, offset));
            }
            at = piece.end;
          }
          assert.equal(at, end);
        },
      ),
    );
  });
});

describe('spans', () => {
  it('are found by the first that ends after a place', () => {
    fc.assert(
      fc.property(spans, fc.nat(limit), (list, position) => {
        const expected = list.findIndex(({ end }) => end > position);
        assert.equal(firstEndingAfter(list, position), expected < 0 ? list.length : expected);
      }),
    );
  });
});
