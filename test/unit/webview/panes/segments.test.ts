import assert from 'node:assert/strict';
import fc from 'fast-check';
import { segments } from '../../../../src/webview/panes/segments';
import { firstEndingAfter } from '../../../../src/webview/panes/spans';
import { has, limit, spans } from '../../spans';

describe('the pieces of a sentence', () => {
  it('are cut where a difference, a name or what is said in both begins or ends', () => {
    const difference = { start: 14, end: 20 };
    const name = { start: 17, end: 25 };
    const said = { start: 5, end: 14 };
    assert.deepEqual(segments({ start: 10, end: 30 }, [difference], [name], [said]), [
      { start: 10, end: 14, difference: null, mention: null, said: true },
      { start: 14, end: 17, difference, mention: null, said: false },
      { start: 17, end: 20, difference, mention: name, said: false },
      { start: 20, end: 25, difference: null, mention: name, said: false },
      { start: 25, end: 30, difference: null, mention: null, said: false },
    ]);
  });

  it('tile the sentence and say of each character what the lists say', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 21, max: 40 }),
        spans,
        spans,
        spans,
        (start, end, differences, mentions, said) => {
          const pieces = segments({ start, end }, differences, mentions, said);
          let at = start;
          for (const piece of pieces) {
            assert.equal(piece.start, at);
            assert.ok(piece.end > piece.start);
            for (let offset = piece.start; offset < piece.end; offset++) {
              assert.equal(piece.difference !== null, has(differences, offset));
              assert.equal(piece.mention !== null, has(mentions, offset));
              assert.equal(piece.said, has(said, offset));
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
