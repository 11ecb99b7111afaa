import type { NameKind, NameSpan } from '../names/nameRules';

/** Kinds in the order of their labels. */
const kinds: readonly NameKind[] = ['person', 'organisation', 'place', 'group'];

/** Positions of a token in a name: begin, inside, end, single. Label 0 is no name; then four labels a kind. */
export const labelCount = 1 + 4 * kinds.length;
const begin = 0;
const inside = 1;
const end = 2;
const single = 3;

function labelOf(kind: NameKind, position: number): number {
  return 1 + 4 * kinds.indexOf(kind) + position;
}

/** Labels of `length` tokens in which the names stand; the names must not overlap. */
export function labelsOf(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end: after, kind } of names) {
    for (let i = first; i < after; i++) labels[i] = labelOf(kind, inside);
    labels[first] = labelOf(kind, begin);
    labels[after - 1] = labelOf(kind, after === first + 1 ? single : end);
  }
  return labels;
}

/** Names that the labels stand for, counted from token `offset`. */
export function namesOf(labels: Uint8Array, offset: number): readonly NameSpan[] {
  const names: NameSpan[] = [];
  let first = 0;
  for (const [i, label] of labels.entries()) {
    if (label === 0) continue;
    const position = (label - 1) % 4;
    const kind = kinds[(label - 1 - position) / 4];
    if (position === begin) first = i;
    if (position === single) first = i;
    if (kind && (position === end || position === single))
      names.push({ first: offset + first, end: offset + i + 1, kind });
  }
  return names;
}

/** Whether a label may follow another: a name that has begun goes on in its own kind until its end. */
export function mayFollow(label: number, next: number): boolean {
  const position = (label - 1) % 4;
  const nextPosition = (next - 1) % 4;
  const open = label > 0 && (position === begin || position === inside);
  const goesOn = next > 0 && (nextPosition === inside || nextPosition === end);
  if (open !== goesOn) return false;
  return !open || label - position === next - nextPosition;
}

/** Whether a sequence may start with the label. */
export function mayStart(label: number): boolean {
  return mayFollow(0, label);
}

/** Whether a sequence may stop at the label. */
export function mayStop(label: number): boolean {
  return mayFollow(label, 0);
}
