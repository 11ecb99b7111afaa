import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { differencesBetween } from './named';

const above =
  'The harbour board said on Monday that fewer ships called at the ports of the coast in October.';
const below = 'Nobody had been ready for the ice, said Liv Aas, who leads the board of the harbour.';

/** What is told of two articles that are alike but for the rows of a table: what it is about, and both figures. */
function told(left: readonly string[], right: readonly string[]): readonly string[] {
  const text = (rows: readonly string[]) => [above, ...rows, below].join('\n\n');
  const between = (one: readonly string[], other: readonly string[]) =>
    differencesBetween(text(one), text(other)).map((difference) => {
      assert.equal(difference.relation, 'conflict');
      return [difference.about, difference.left.text, difference.right.text] as const;
    });
  const found = between(left, right);
  const mirrored = between(right, left).map(([about, one, other]) => [about, other, one].join(' / '));
  assert.deepEqual(mirrored.sort(), found.map((one) => one.join(' / ')).sort());
  return found.map((one) => one.join(' / '));
}

describe('the figures of a table that two articles print', () => {
  const head = 'Port | Ships | Change';
  const rows = ['Vik | 12 | −3', 'Sund | 5 | +1', 'Marnvik | 1,204 | −12', 'Total | | −14'];

  it('are compared by row and column', () => {
    assert.deepEqual(told([head, ...rows], [head, 'Vik | 14 | −3', ...rows.slice(1)]), [
      'Vik, Ships / 12 / 14',
    ]);
    assert.deepEqual(
      told(
        [head, ...rows],
        ['Port | Change | Ships', 'Sund | +1 | 5', 'Vik | −3 | 14', 'Marnvik | −12 | 1 204'],
      ),
      ['Vik, Ships / 12 / 14'],
    );
    assert.deepEqual(told([head, ...rows], [head, ...rows]), []);
  });

  it('have the last of two heads, which may be years', () => {
    const heads = ['Party | Seats | | Leader', 'Party | 2021 | 2025 |'];
    assert.deepEqual(
      told(
        [...heads, 'Labour | 21 | 24 | Petra Holm', 'Centre | 18 | 12 | Bo Ek'],
        [...heads, 'Labour | 21 | 26 | Petra Holm', 'Centre | 18 | 12 | Bo Ek'],
      ),
      ['Labour, 2025 / 24 / 26'],
    );
  });

  it('need no head in two columns, and no name in the first', () => {
    assert.deepEqual(told(['Pilots | 12', 'Boats | 5'], ['Pilots | 14', 'Boats | 5']), ['Pilots / 12 / 14']);
    const ranks = ['Place | Club | Points', '1 | Vik Town | 31', '2 | Sund United | 28'];
    assert.deepEqual(told(ranks, [...ranks.slice(0, 2), '2 | Sund United | 29']), [
      'Sund United, Points / 28 / 29',
    ]);
  });

  it('are not told where they are the same in round figures, of another measure, or of another table', () => {
    assert.deepEqual(
      told([head, 'Vik | 12.4 | 3', rows[1] ?? ''], [head, 'Vik | 12 | 3', rows[1] ?? '']),
      [],
    );
    assert.deepEqual(told([head, 'Vik | 12 kg | 3'], [head, 'Vik | 14 lb | 3']), []);
    assert.deepEqual(
      told([head, 'Vik | 12 | 3', 'Sund | 5 | 4'], [head, 'Vik | 13 | 2', 'Sund | 6 | 7']),
      [],
    );
    assert.deepEqual(
      told([head, 'Vik | 12 | 3', 'Vik | 14 | 3'], [head, 'Vik | 13 | 3', 'Sund | 7 | 3']),
      [],
    );
  });

  it('are not compared where the name of the row may reach into a column', () => {
    const above = [head, ...rows.slice(0, 3)];
    assert.deepEqual(told([...above, 'Total | | 1,221'], [...above, 'Total | 1,221 | −14']), []);
  });
});
