import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Link } from '../../../../src/core/alignment/comparison';
import { follow, syncPoints, meet } from '../../../../src/webview/scrolling/syncPoints';

function link(left: number, right: number, more: Partial<Link> = {}): Link {
  const why = { quotation: null, names: [], sharedWords: 0, words: 0 };
  return { left, right, kind: 'reworded', moved: false, score: 0.5, why, ...more };
}

describe('the links that scrolling follows', () => {
  it('leave out what moved and the weaker links of a sentence', () => {
    const links = [
      link(0, 0),
      link(1, 5, { moved: true }),
      link(2, 1, { score: 0.3 }),
      link(2, 2),
      link(3, 3),
    ];
    assert.deepEqual(syncPoints(links), [
      { left: 0, right: 0 },
      { left: 2, right: 2 },
      { left: 3, right: 3 },
    ]);
  });

  it('leave out the fewest that would make a pane scroll backwards', () => {
    const rights = [0, 7, 1, 2, 8, 3];
    assert.deepEqual(
      syncPoints(rights.map((right, left) => link(left, right))).map(({ right }) => right),
      [0, 1, 2, 3],
    );
  });

  it('go down on both sides, whatever the links', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const points = syncPoints(pairs.map(([left, right, score]) => link(left, right, { score })));
        for (const [i, point] of points.entries()) {
          const next = points[i + 1];
          if (next) assert.ok(next.left > point.left && next.right > point.right);
        }
        assert.equal(points.length > 0, pairs.length > 0);
      }),
    );
  });
});

describe('keeping level', () => {
  it('goes at the same share of the way between two anchors', () => {
    const above = { here: 100, there: 50 };
    const below = { here: 200, there: 450 };
    assert.equal(follow(100, above, below), 50);
    assert.equal(follow(125, above, below), 150);
    assert.equal(follow(200, above, below), 450);
  });

  it('stays between the anchors', () => {
    assert.equal(follow(0, { here: 100, there: 50 }, { here: 200, there: 450 }), 50);
    assert.equal(follow(10, { here: 10, there: 3 }, { here: 10, there: 9 }), 3);
  });
});

describe('bringing two sentences to one height', () => {
  const height = ({ content }: { content: number }, top: number) => content - top;

  it('leaves the near sentence where it is when the far pane can scroll to it', () => {
    const near = { content: 500, top: 300, range: 1000 };
    const far = { content: 900, top: 0, range: 1000 };
    assert.deepEqual(meet(near, far, 200), { near: 300, far: 700 });
  });

  it('moves the near pane too when the far one is at its end', () => {
    const near = { content: 500, top: 300, range: 1000 };
    const far = { content: 50, top: 0, range: 1000 };
    const to = meet(near, far, 200);
    assert.deepEqual(to, { near: 450, far: 0 });
    assert.equal(height(near, to.near), height(far, to.far));
  });

  it('never asks a pane for more than it can scroll', () => {
    const stand = fc.record({ content: fc.nat(2000), top: fc.nat(1000), range: fc.nat(1000) });
    fc.assert(
      fc.property(stand, stand, fc.nat(800), (near, far, at) => {
        const to = meet(near, far, at);
        assert.ok(to.near >= 0 && to.near <= near.range);
        assert.ok(to.far >= 0 && to.far <= far.range);
      }),
    );
  });
});
