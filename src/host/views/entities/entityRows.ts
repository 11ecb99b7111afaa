import type { EntityRow } from '../../../protocol/workerContract';
import { listedKindOf, listedKinds } from '../../labels/kinds';
import type { ListedKind } from '../../labels/kinds';

/** The rows of each kind that has any, in the order given. */
export type RowsByKind = ReadonlyMap<ListedKind, readonly EntityRow[]>;

export function groupRows(rows: readonly EntityRow[]): RowsByKind {
  const groups = new Map<ListedKind, readonly EntityRow[]>();
  for (const kind of listedKinds) {
    const ofKind = rows.filter((row) => listedKindOf(row.kind) === kind);
    if (ofKind.length > 0) groups.set(kind, ofKind);
  }
  return groups;
}

/** What has to be refreshed: the whole tree, or the groups whose rows changed and single rows. */
type RowsChange =
  | { readonly all: true }
  | { readonly all: false; readonly kinds: readonly ListedKind[]; readonly rows: readonly string[] };

export function changedRows(before: RowsByKind, after: RowsByKind): RowsChange {
  if (!isEqual([...before.keys()], [...after.keys()])) return { all: true };
  const kinds: ListedKind[] = [];
  const changed: string[] = [];
  for (const [kind, rows] of after) {
    const old = before.get(kind) ?? [];
    if (!isEqual(old.map(idOf), rows.map(idOf))) {
      kinds.push(kind);
      continue;
    }
    for (const [index, row] of rows.entries()) {
      const oldRow = old[index];
      if (!oldRow || !isSame(row, oldRow)) changed.push(row.id);
    }
  }
  return { all: false, kinds, rows: changed };
}

function idOf({ id }: EntityRow): string {
  return id;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function isSame(a: EntityRow, b: EntityRow): boolean {
  return (
    a.name === b.name && a.mentions === b.mentions && a.sources === b.sources && a.presence === b.presence
  );
}
