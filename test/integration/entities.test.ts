import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { EntityRow } from '../../src/protocol/workerContract';
import { mentionItem, nodeId } from '../../src/host/views/entities/entityNodes';
import type { MentionNode } from '../../src/host/views/entities/entityNodes';
import { changedRows, groupRows } from '../../src/host/views/entities/entityRows';

function row(id: string, rest: Partial<EntityRow> = {}): EntityRow {
  return { id, kind: 'person', name: id, mentions: 2, sources: 1, presence: 'both', ...rest };
}

function mention(line: string, text: string, startCharacter: number): MentionNode {
  const place = {
    article: 'file:///a.txt',
    startLine: 4,
    startCharacter,
    endLine: 4,
    endCharacter: startCharacter + text.length,
  };
  return {
    type: 'mention',
    parent: {
      type: 'article',
      parent: { type: 'entity', parent: { type: 'kind', kind: 'person' }, id: 'person:orsova' },
      article: place.article,
      name: { outlet: 'CNN', title: null, file: 'a.txt' },
      mentions: [],
    },
    mention: { place, text, line },
  };
}

describe('The list of entities', () => {
  const before = groupRows([row('a'), row('b'), row('c', { kind: 'place' }), row('n', { kind: 'number' })]);

  it('has a group for each kind that is listed and has entities', () => {
    assert.deepEqual([...before.keys()], ['person', 'place', 'figure']);
  });

  it('has one group for all that is counted or measured', () => {
    const kinds = ['number', 'money', 'percent', 'measure', 'duration', 'time'] as const;
    const listed = groupRows([...kinds.map((kind) => row(kind, { kind })), row('d', { kind: 'date' })]);
    assert.deepEqual([...listed.keys()], ['date', 'figure']);
    assert.deepEqual(
      listed.get('figure')?.map(({ kind }) => kind),
      kinds,
    );
  });

  it('draws nothing again when nothing has changed', () => {
    const after = groupRows([row('n', { kind: 'number' }), row('a'), row('b'), row('c', { kind: 'place' })]);
    assert.deepEqual(changedRows(before, after), { all: false, kinds: [], rows: [] });
  });

  it('draws one row again when its counts or its presence have changed', () => {
    const after = groupRows([
      row('a'),
      row('b', { presence: 'left' }),
      row('c', { kind: 'place' }),
      row('n', { kind: 'number' }),
    ]);
    assert.deepEqual(changedRows(before, after), { all: false, kinds: [], rows: ['b'] });
  });

  it('draws a group again when rows have come, gone or moved', () => {
    const after = groupRows([
      row('b'),
      row('a'),
      row('c', { kind: 'place', mentions: 9 }),
      row('n', { kind: 'number' }),
    ]);
    assert.deepEqual(changedRows(before, after), { all: false, kinds: ['person'], rows: ['c'] });
  });

  it('draws everything again when a group has come or gone', () => {
    assert.deepEqual(changedRows(before, groupRows([row('a'), row('b')])), { all: true });
  });
});

describe('The row of a mention', () => {
  const line = 'After a long night at the northern harbour, Captain Orsova told reporters what Orsova knew.';

  function highlighted(item: vscode.TreeItem): string {
    assert.ok(typeof item.label === 'object');
    const [span = [0, 0]] = item.label.highlights ?? [];
    return item.label.label.slice(...span);
  }

  it('begins near the name and lights it up', () => {
    const item = mentionItem(mention(line, 'Orsova', line.indexOf('Orsova')));
    assert.ok(typeof item.label === 'object');
    assert.match(item.label.label, /^….{0,24}Orsova told reporters/);
    assert.equal(highlighted(item), 'Orsova');
  });

  it('lights up the mention that is meant where a line has several', () => {
    const item = mentionItem(mention(line, 'Orsova', line.lastIndexOf('Orsova')));
    assert.ok(typeof item.label === 'object');
    assert.match(item.label.label, /Orsova knew\.$/);
    assert.doesNotMatch(item.label.label, /reporters.*Orsova.*Orsova/);
    assert.equal(highlighted(item), 'Orsova');
  });

  it('shows control characters of a text as nothing', () => {
    const item = mentionItem(mention('a\u202Eb\tOrsova', 'Orsova', 4));
    assert.ok(typeof item.label === 'object');
    assert.equal(item.label.label, 'ab Orsova');
    assert.equal(highlighted(item), 'Orsova');
  });

  it('has an id of its own that does not depend on its neighbours', () => {
    const ids = [line.indexOf('Orsova'), line.lastIndexOf('Orsova')].map((at) =>
      nodeId(mention(line, 'Orsova', at)),
    );
    assert.equal(new Set(ids).size, 2);
    assert.equal(nodeId(mention('other', 'Orsova', line.indexOf('Orsova'))), ids[0]);
  });
});
