import assert from 'node:assert/strict';
import { piecesOf } from '../../../../../../src/core/article/pieces';
import { versionsTable } from '../../../../../../src/core/article/recognisers/site/versionsTable';
import { finish } from '../../../../../../src/core/steps';
import { story } from '../found';

function cells(text: string): readonly (readonly [string, readonly number[], boolean])[] {
  const table = finish(versionsTable(text, piecesOf(text)));
  return (table?.cells ?? []).map(({ start, end, columns, uncertain }) => [
    text.slice(start, end),
    columns,
    uncertain,
  ]);
}

describe('versions table', () => {
  it('has a cell for each text, with the versions that hold it', () => {
    assert.deepEqual(
      cells('Version 0 | Version 1 |\n---|---|\nIce | Ice |\nIt thawed. | It froze. |\nSnow fell. | |\n'),
      [
        ['Ice', [0, 1], false],
        ['It thawed.', [0], false],
        ['It froze.', [1], false],
        ['Snow fell.', [0], true],
      ],
    );
  });

  it('may have bars at its edges and more than two columns', () => {
    assert.deepEqual(cells('| Version 0 | Version 1 | Version 2 |\n|---|---|---|\n| | Ice | Ice |\n'), [
      ['Ice', [1, 2], false],
    ]);
  });

  it('is not there without its head', () => {
    const text = `${story}\n\nIce | Snow |\n`;
    assert.equal(finish(versionsTable(text, piecesOf(text))), null);
  });
});
